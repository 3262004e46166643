import Foundation
import GateModel
import TestSupport
import Testing

@testable import GateGit

@Suite("HookScopes")
struct HookScopesTests {
    private static let zeros = String(repeating: "0", count: 40)
    private static let a = String(repeating: "a", count: 40)

    @Test("pre-push lines are taken from the right, zeros of both lengths mean no object")
    func lines() throws {
        let (a, zeros) = (HookScopesTests.a, HookScopesTests.zeros)
        let long = String(repeating: "b", count: 64)
        let long0 = String(repeating: "0", count: 64)
        let text = """
            refs/heads/x \(a) refs/heads/y \(zeros)
            HEAD@{1 day ago} \(a) refs/heads/z \(a)
            (delete) \(zeros) refs/heads/gone \(a)
            refs/heads/l \(long) refs/heads/l \(long0)

            """
        let rows = try PushedRef.prePush(Array(text.utf8))
        #expect(
            rows == [
                PushedRef(localName: "refs/heads/x", ref: "refs/heads/y", old: nil, new: a),
                PushedRef(localName: "HEAD@{1 day ago}", ref: "refs/heads/z", old: a, new: a),
                PushedRef(localName: "(delete)", ref: "refs/heads/gone", old: a, new: nil),
                PushedRef(localName: "refs/heads/l", ref: "refs/heads/l", old: nil, new: long),
            ])
        #expect(try PushedRef.prePush([]) == [])
        #expect(try PushedRef.preReceive(Array("\(a) \(zeros) refs/heads/x\n".utf8)).first?.new == nil)
        #expect(try PushedRef.update(["refs/heads/x", zeros, a]).old == nil)
    }

    @Test(
        "a line that git does not write is refused",
        arguments: ["x\n", "a b c d\n", "refs/heads/x 123 refs/heads/x 456\n"])
    func malformed(text: String) {
        #expect(throws: GitError.self) { try PushedRef.prePush(Array(text.utf8)) }
        #expect(throws: GitError.self) { try PushedRef.preReceive(Array(text.utf8)) }
        #expect(throws: GitError.self) { try PushedRef.update([text]) }
    }

    /// A clone with `main` (two commits) pushed to its `origin`, and a helper to judge what a push would bring.
    private struct Clone {
        let work: TestRepository
        let origin: TemporaryDirectory
        let main: String

        init() throws {
            origin = try TemporaryDirectory()
            work = try TestRepository()
            try work.git("init", "-q", "--bare", "-b", "main", origin.path)
            try work.git("remote", "add", "origin", origin.path)
            try work.write("a", "1\n")
            _ = try work.commit("one")
            try work.write("a", "2\n")
            main = try work.commit("two")
            try work.git("push", "-q", "origin", "main")
        }

        func commit(_ name: String, _ text: String) throws -> String {
            try work.write(name, text)
            return try work.commit(name)
        }

        func scopes(_ text: String, remote: String = "origin") throws -> [HookScope] {
            let repository = try Repository.open(at: work.path, environment: Command.environment)
            return try HookScopes(repository: repository, environment: Command.environment)
                .prePush(try PushedRef.prePush(Array(text.utf8)), remote: remote)
        }
    }

    private func paths(_ scope: HookScope) throws -> [String] {
        try scope.scope.repository.change(scope.scope.request, limits: Limits()).change.files.map(\.path.text)
    }

    @Test("a push that goes on is judged from the remote's commit; deletions are not judged")
    func fastForward() throws {
        let clone = try Clone()
        let one = try clone.commit("b", "1\n")
        let two = try clone.commit("c", "1\n")
        let (zeros, main) = (HookScopesTests.zeros, clone.main)
        let scopes = try clone.scopes(
            "refs/heads/main \(two) refs/heads/main \(main)\n(delete) \(zeros) refs/heads/old \(main)\n")
        #expect(scopes.map(\.ref) == ["refs/heads/main"])
        #expect(scopes[0].scope.request.kind == .range(main, two) && scopes[0].scope.policy == .index)
        #expect(scopes[0].commits.map(\.hex) == [one, two])
        #expect(try paths(scopes[0]) == ["b", "c"])
    }

    @Test("a new branch is judged from where it left what the remote has; one of nothing new is empty")
    func newBranch() throws {
        let clone = try Clone()
        try clone.work.git("checkout", "-q", "-b", "topic")
        let tip = try clone.commit("b", "1\n")
        let zeros = HookScopesTests.zeros
        let scopes = try clone.scopes(
            "refs/heads/topic \(tip) refs/heads/topic \(zeros)\nrefs/heads/x \(clone.main) refs/heads/x \(zeros)\n")
        #expect(
            scopes.map(\.scope.request.kind) == [.range(clone.main, tip), .range(clone.main, clone.main)])
        #expect(try paths(scopes[0]) == ["b"])
        #expect(try paths(scopes[1]) == [] && scopes[1].commits.isEmpty)
    }

    @Test("a rebased branch does not show what the remote's main brought")
    func rebased() throws {
        let clone = try Clone()
        try clone.work.git("checkout", "-q", "-b", "topic")
        let old = try clone.commit("b", "1\n")
        try clone.work.git("push", "-q", "origin", "topic")
        try clone.work.git("checkout", "-q", "main")
        _ = try clone.commit("upstream", "1\n")
        try clone.work.git("push", "-q", "origin", "main")
        try clone.work.git("checkout", "-q", "topic")
        try clone.work.git("rebase", "-q", "main")
        let new = try clone.commit("c", "1\n")
        let scopes = try clone.scopes("refs/heads/topic \(new) refs/heads/topic \(old)\n")
        #expect(try paths(scopes[0]) == ["b", "c"])
        #expect(scopes[0].commits.count == 2)
    }

    @Test("the first push to an empty remote is judged whole, an unknown remote commit is no obstacle")
    func firstPush() throws {
        let clone = try Clone()
        let gone = String(repeating: "d", count: 40)
        let empty = try clone.scopes("HEAD \(clone.main) refs/heads/main \(HookScopesTests.zeros)\n", remote: "other")
        #expect(empty[0].scope.request.kind == .range(nil, clone.main))
        #expect(try paths(empty[0]) == ["a"] && empty[0].commits.count == 2)
        let tip = try clone.commit("b", "1\n")
        let unknown = try clone.scopes("HEAD \(tip) refs/heads/main \(gone)\n", remote: clone.origin.path)
        #expect(unknown[0].scope.request.kind == .range(clone.main, tip))
    }

    @Test("an annotated tag is judged by its commit, and refs with the same ends once")
    func tags() throws {
        let clone = try Clone()
        let tip = try clone.commit("b", "1\n")
        try clone.work.git("tag", "-a", "-m", "t", "v1")
        let tag = try clone.work.git("rev-parse", "v1").trimmingCharacters(in: .newlines)
        let zeros = HookScopesTests.zeros
        let scopes = try clone.scopes(
            "refs/tags/v1 \(tag) refs/tags/v1 \(zeros)\nrefs/heads/main \(tip) refs/heads/main \(clone.main)\n")
        #expect(scopes.count == 1 && scopes[0].scope.request.kind == .range(clone.main, tip))
    }

    @Test("a secret that was added and taken back is in the commits, not in the net change")
    func commits() throws {
        let clone = try Clone()
        let added = try clone.commit("s", "secret\n")
        try clone.work.git("rm", "-q", "s")
        let removed = try clone.work.commit("gone")
        let scopes = try clone.scopes("refs/heads/main \(removed) refs/heads/main \(clone.main)\n")
        #expect(try paths(scopes[0]) == [] && scopes[0].commits.map(\.hex) == [added, removed])
    }

    @Test("a server judges old..new by the old tip's policy, a new branch from the default branch, in quarantine")
    func received() throws {
        let clone = try Clone()
        // A real hook writes what it was told; it is judged with the environment of that moment.
        let seen = try TemporaryDirectory()
        try Data(
            "#!/bin/sh\ncat > \(seen.path)/input\nenv > \(seen.path)/env\nsleep 0\ncp -r \"$GIT_QUARANTINE_PATH\" \(seen.path)/objects\n"
                .utf8
        )
        .write(to: clone.origin.url.appendingPathComponent("hooks/pre-receive"))
        _ = try Command.run(["chmod", "+x", clone.origin.path + "/hooks/pre-receive"])
        let two = try clone.commit("b", "1\n")
        try clone.work.git("checkout", "-q", "-b", "topic")
        let three = try clone.commit("c", "1\n")
        try clone.work.git("push", "-q", "origin", "main", "topic")
        try clone.work.git("--git-dir", clone.origin.path, "update-ref", "refs/heads/main", clone.main)
        try clone.work.git("--git-dir", clone.origin.path, "update-ref", "-d", "refs/heads/topic")
        let environment = Command.environment.merging(
            [
                "GIT_DIR": clone.origin.path, "GIT_OBJECT_DIRECTORY": seen.path + "/objects",
                "GIT_QUARANTINE_PATH": seen.path + "/objects",
                "GIT_ALTERNATE_OBJECT_DIRECTORIES": clone.origin.path + "/objects",
            ]) { $1 }
        let rows = try PushedRef.preReceive(Array(try seen.read("input").utf8))
        let repository = try Repository.open(at: clone.origin.path, environment: environment)
        let scopes = try HookScopes(repository: repository, environment: environment).received(rows, hook: .preReceive)
        let main = PolicySource.commit(try #require(ObjectID(hex: clone.main)))
        #expect(
            scopes.map(\.scope.request.kind) == [.range(clone.main, two), .range(clone.main, three)])
        #expect(scopes.map(\.scope.policy) == [main, main])
        #expect(scopes.map { $0.commits.map(\.hex) } == [[two], [two, three]])
        #expect(try paths(scopes[1]) == ["b", "c"])
    }

    @Test("the first push a server gets has no policy before it")
    func unborn() throws {
        let work = try TestRepository()
        try work.write("a", "1\n")
        let tip = try work.commit()
        try work.git("symbolic-ref", "HEAD", "refs/heads/none")
        let repository = try Repository.open(at: work.path, environment: Command.environment)
        let rows = [PushedRef(localName: "refs/heads/x", ref: "refs/heads/x", old: nil, new: tip)]
        let scopes = try HookScopes(repository: repository, environment: Command.environment)
            .received(rows, hook: .update)
        #expect(scopes[0].scope.policy == .nowhere && scopes[0].scope.request.kind == .range(nil, tip))
    }

    @Test("a bypass needs a reason, and its reason is one line")
    func bypass() {
        func reason(_ options: String...) -> String? {
            var environment = ["GIT_PUSH_OPTION_COUNT": "\(options.count)"]
            for (index, option) in options.enumerated() { environment["GIT_PUSH_OPTION_\(index)"] = option }
            return PushBypass.reason(in: environment)
        }
        #expect(reason("ci.skip", "aiops-bypass=hot fix 42\u{1B}[31m\n") == "hot fix 42[31m")
        #expect(reason("aiops-bypass=", "aiops-bypass=  ") == nil)
        #expect(reason("aiops-bypass") == nil)
        #expect(PushBypass.reason(in: [:]) == nil)
        #expect(reason("aiops-bypass=" + String(repeating: "x", count: 500))?.count == 200)
    }

    @Test("a commit message is one added file; what stands below the scissors is no message")
    func message() throws {
        let text = "Subject\n\nbody \n# comment\n# ------------------------ >8 ------------------------\ndiff --git\n"
        let (change, blobs) = CommitMessage.change(Array(text.utf8))
        let file = try #require(change.files.first)
        #expect(file.hunks == [Hunk(oldStart: 0, oldLines: 0, newStart: 1, newLines: 4)])
        #expect(try blobs.text(of: file, side: .new, limit: 1000).text(ofLine: 4) == "# comment")
        #expect(CommitMessage.change(Array("\n\n".utf8)).change.files.isEmpty)
        #expect(CommitMessage.change(Array("one".utf8)).change.files.first?.hunks.first?.newLines == 1)
    }
}
