import Foundation
import GateGit
import GateModel
import TestSupport
import Testing

@Suite struct ScopeSidesTests {
    @Test("an unborn HEAD diffs against the empty tree")
    func unborn() throws {
        let repository = try TestRepository()
        try repository.write("a", "1\n2\n")
        try repository.git("add", "-A")
        let (change, _) = try repository.change(.staged)
        #expect(change.files.map(\.hunks) == [[Hunk(oldStart: 0, oldLines: 0, newStart: 1, newLines: 2)]])
        #expect(change.scope.base == nil)
    }

    @Test("unmerged entries are refused by name")
    func conflicts() throws {
        let repository = try TestRepository()
        try repository.write("a", "1\n")
        try repository.commit()
        try repository.git("switch", "-q", "-c", "side")
        try repository.write("a", "2\n")
        try repository.commit()
        try repository.git("switch", "-q", "main")
        try repository.write("a", "3\n")
        try repository.commit()
        _ = try Command.run(["git", "merge", "-q", "side"], in: repository.path)
        let error = #expect(throws: GitError.self) { try repository.change(.staged) }
        #expect(error?.code == .conflicts)
        #expect(error?.message == "the index has 1 unmerged path: a")
    }

    @Test("a base stands for the merge base with HEAD")
    func base() throws {
        let repository = try TestRepository()
        try repository.write("a", "1\n")
        let fork = try repository.commit()
        try repository.git("switch", "-q", "-c", "side")
        try repository.write("mine", "2\n")
        let mine = try repository.commit()
        try repository.git("switch", "-q", "main")
        try repository.write("theirs", "3\n")
        try repository.commit()
        try repository.git("switch", "-q", "side")
        let (change, _) = try repository.change(.base("main", head: nil))
        #expect(change.files.map(\.path) == ["mine"])
        #expect(change.scope.base == fork)
        #expect(change.scope.mergeBase == fork)
        #expect(change.scope.head == mine)
        #expect(change.scope.replay == "--range \(fork)..\(mine)")
    }

    @Test("a merge base at the very border of a shallow clone is found")
    func shallowBase() throws {
        let origin = try TestRepository()
        try origin.commit("before")
        try origin.write("a", "1\n")
        let fork = try origin.commit("fork")
        try origin.git("switch", "-q", "-c", "side")
        try origin.write("mine", "2\n")
        try origin.commit("side")
        try origin.git("switch", "-q", "main")
        try origin.write("theirs", "3\n")
        try origin.commit("main")
        let clone = try TestRepository()
        try clone.git(
            "fetch", "-q", "--depth=2", "file://" + origin.path, "main:refs/heads/base", "side:refs/heads/side")
        let (change, _) = try clone.change(.base("base", head: "side"))
        #expect(change.scope.mergeBase == fork)
        #expect(change.scope.isShallow)
        #expect(change.files.map(\.path) == ["mine"])
    }

    @Test("histories without a common commit have no base")
    func unrelated() throws {
        let repository = try TestRepository()
        try repository.commit()
        try repository.git("switch", "-q", "--orphan", "other")
        try repository.commit("other")
        let error = #expect(throws: GitError.self) { try repository.change(.base("main", head: nil)) }
        #expect(error?.code == .missingBase)
    }

    @Test("a range may end in trees, and the empty tree needs no object")
    func trees() throws {
        let repository = try TestRepository()
        try repository.write("a", "1\n")
        let commit = try repository.commit()
        let tree = try repository.git("rev-parse", "HEAD^{tree}").trimmingCharacters(in: .whitespacesAndNewlines)
        let empty = "4b825dc642cb6eb9a060e54bf8d69288fbee4904"
        #expect(try repository.change(.range(empty, commit)).change.files.map(\.status) == [.added])
        #expect(try repository.change(.range(commit, tree)).change.files.isEmpty)
        #expect(try repository.change(.range(nil, tree)).change.files.map(\.path) == ["a"])
        #expect(try repository.change(.allOfCommit("HEAD")).change.files.map(\.path) == ["a"])
    }

    @Test("a base that does not exist is missing, and the advice says what to run")
    func missingBase() throws {
        let repository = try TestRepository()
        try repository.commit()
        let error = #expect(throws: GitError.self) { try repository.change(.base("nope", head: nil)) }
        #expect(error?.code == .missingBase)
        #expect(error?.advice != nil)
    }

    @Test("the work tree is judged against HEAD with untracked, not ignored files")
    func worktree() throws {
        let repository = try TestRepository()
        try repository.write(".gitignore", "*.log\n")
        try repository.write("a", "1\n2\n3\n")
        try repository.write("b", "1\n")
        try repository.write("gone", "1\n")
        try repository.commit()
        try repository.write("a", "1\nzwei\n3\n")
        try repository.write("b", "2\n")
        try repository.git("add", "b")
        try repository.write("b", "1\n")
        try repository.write("new", "x\n")
        try repository.write("x.log", "x\n")
        try FileManager.default.removeItem(atPath: repository.path + "/gone")
        let (change, blobs) = try repository.change(.worktree)
        #expect(change.files.map(\.path) == ["a", "gone", "new"])
        #expect(change.files.map(\.status) == [.modified, .deleted, .added])
        #expect(change.files[0].hunks == [Hunk(oldStart: 2, oldLines: 1, newStart: 2, newLines: 1)])
        #expect(try blobs.text(of: change.files[0], side: .new, limit: 100).text(ofLine: 2) == "zwei")
        #expect(try blobs.bytes(at: "b", side: .new, limit: 100) == Array("1\n".utf8))
    }

    @Test(
        "the line ends of the work tree count as git would store them",
        arguments: [
            ("", ""), ("* text=auto\n", ""), ("* text\n", ""), ("*.bat eol=crlf\n", ""), ("* -text\n", ""),
            ("", "true"), ("", "input"), ("*.c -text\n", "true"), ("* text=auto eol=lf\n", "false"),
        ])
    func lineEnds(attributes: String, autocrlf: String) throws {
        let repository = try TestRepository()
        let stored = "1\r\n2\r\n"
        try repository.write("stored.c", stored)
        try repository.write("lf.c", "1\n2\n3\n")
        try repository.write("run.bat", "1\n2\n3\n")
        try repository.write("bin.c", [1, 2, 3, 13, 10, 0])
        try repository.commit()
        try repository.write(".gitattributes", attributes)
        try repository.commit()
        if !autocrlf.isEmpty { try repository.git("config", "core.autocrlf", autocrlf) }
        try repository.write("stored.c", stored + "3\r\n")
        try repository.write("lf.c", "1\r\nzwei\r\n3\r\n")
        try repository.write("run.bat", "1\r\n2\r\n3\r\n4\r\n")
        try repository.write("bin.c", [1, 2, 4, 13, 10, 0])
        let (ours, git) = try repository.rows(.worktree, against: ["HEAD"])
        #expect(ours == git)
        #expect(ours.count == 4)
    }

    @Test("random work trees give git's rows", arguments: 21...26 as ClosedRange<UInt64>)
    func randomWorktrees(seed: UInt64) throws {
        let history = try RandomHistory(seed: seed)
        try history.repository.git("reset", "-q", "--soft", history.old)
        try history.repository.git("add", "-A")
        let (ours, git) = try history.repository.rows(.worktree, against: ["HEAD"])
        #expect(ours == git)
    }

    @Test("all files of a work tree are those that are tracked or not ignored, or named")
    func all() throws {
        let repository = try TestRepository()
        try repository.write(".gitignore", "*.log\n")
        try repository.write("d/a", "1\n")
        try repository.commit()
        try repository.write("d/b", "2\n")
        try repository.write("d/c.log", "3\n")
        #expect(try repository.change(.all).change.files.map(\.path) == [".gitignore", "d/a", "d/b"])
        #expect(
            try repository.change(.all, paths: ["d", "d/c.log"]).change.files.map(\.path) == ["d/a", "d/b", "d/c.log"])
        #expect(throws: GitError.self) { try repository.change(.all, paths: ["nope"]) }
    }

    @Test("files need no repository; links are rows, never ways")
    func files() throws {
        let directory = try TemporaryDirectory()
        try directory.write("d/a", "1\n")
        try FileManager.default.createSymbolicLink(atPath: directory.path + "/loop", withDestinationPath: "d")
        let (change, blobs) = try Repository.changeOfFiles(
            in: directory.path, paths: [], how: "--all", limits: Limits())
        #expect(change.files.map(\.path) == ["d/a", "loop"])
        #expect(change.files.map(\.kind) == [.text, .symlink])
        #expect(try blobs.text(of: change.files[1], side: .new, limit: 100).bytes == Array("d".utf8))
        #expect(try blobs.names(in: "d", side: .new) == ["a"])
    }

    @Test("a file is read from the index, a commit or the work tree")
    func bytes() throws {
        let repository = try TestRepository()
        try repository.write("d/f", "one")
        try repository.commit()
        try repository.write("d/f", "two")
        try repository.git("add", "-A")
        try repository.write("d/f", "three")
        let opened = try Repository.open(at: repository.path, environment: Command.environment)
        #expect(try opened.bytes(at: "d/f", in: .commit("HEAD")) == Array("one".utf8))
        #expect(try opened.bytes(at: "d/f", in: .index) == Array("two".utf8))
        #expect(try opened.bytes(at: "d/f", in: .worktree) == Array("three".utf8))
        #expect(try opened.bytes(at: "d", in: .index) == nil)
        #expect(try opened.bytes(at: "nope", in: .commit("HEAD")) == nil)
    }
}
