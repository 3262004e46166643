import Foundation
import TestSupport
import Testing

/// Hooks as git really runs them, with the program under test installed into real repositories.
@Suite("hooks, end to end")
struct HookTests {
    /// Written in two halves, so that no scanner takes this file for a leak.
    static let secret = "glpat-" + "u9mI4ROnl89Sm995ytbx"

    /// A repository with one commit and our hooks in it.
    private func installed(_ arguments: String...) throws -> TestRepository {
        let repository = try TestRepository()
        try repository.write("a.txt", "1\n")
        try repository.commit()
        let result = try Project.gate(["hooks", "install"] + arguments, in: repository.path)
        #expect(result.status == 0, "\(result.error)")
        return repository
    }

    private func git(
        _ repository: TestRepository, _ arguments: [String], environment: [String: String] = [:]
    ) throws -> Command.Result {
        // A program that is installed on this machine would be found on PATH before the one under test.
        try Command.run(
            ["git"] + arguments, in: repository.path,
            environment: environment.merging(["AIOPS_GATE_BIN": Project.program]) { $1 })
    }

    private func isCommitted(_ repository: TestRepository) throws -> Bool {
        try repository.git("status", "--porcelain").isEmpty
    }

    @Test("a commit with a secret is stopped, one without goes through, and the work tree does not matter")
    func preCommit() throws {
        let repository = try installed()
        try repository.write("b.txt", "token = \(HookTests.secret)\n")
        try repository.git("add", "b.txt")
        // What is judged is what is staged, not what the file says by now.
        try repository.write("b.txt", "nothing\n")
        let stopped = try git(repository, ["commit", "-q", "-m", "x"])
        #expect(stopped.status != 0)
        #expect((stopped.text + stopped.error).contains("b.txt:1"))
        #expect(!(stopped.text + stopped.error).contains(HookTests.secret))
        try repository.git("add", "b.txt")
        try repository.write("b.txt", "token = \(HookTests.secret)\n")
        #expect(try git(repository, ["commit", "-q", "-m", "x"]).status == 0)
    }

    @Test("commit -a, commit FILE and --amend are judged by the index that git made for them")
    func temporaryIndex() throws {
        for form in [
            ["commit", "-q", "-a", "-m", "x"], ["commit", "-q", "-m", "x", "a.txt"],
            ["commit", "-q", "-a", "--amend", "--no-edit"],
        ] {
            let repository = try installed()
            try repository.write("a.txt", "token = \(HookTests.secret)\n")
            #expect(try git(repository, form).status != 0, "\(form)")
            try repository.write("a.txt", "2\n")
            #expect(try git(repository, form).status == 0, "\(form)")
        }
    }

    @Test("CI variables do not lead a hook away from the index")
    func ciVariables() throws {
        let repository = try installed()
        try repository.write("a.txt", "token = \(HookTests.secret)\n")
        let result = try git(
            repository, ["commit", "-q", "-a", "-m", "x"],
            environment: ["CI": "true", "GITHUB_ACTIONS": "true", "GITHUB_EVENT_NAME": "schedule"])
        #expect(result.status != 0 && (result.text + result.error).contains("a.txt:1"))
    }

    @Test("AIOPS_GATE=0 lets one commit through and says so")
    func skipped() throws {
        let repository = try installed()
        try repository.write("a.txt", "token = \(HookTests.secret)\n")
        let result = try git(repository, ["commit", "-q", "-a", "-m", "x"], environment: ["AIOPS_GATE": "0"])
        #expect(result.status == 0 && result.error.contains("AIOPS_GATE=0"))
    }

    @Test("a hook that was there runs too, and is back after uninstall")
    func chained() throws {
        let repository = try TestRepository()
        let file = repository.path + "/.git/hooks/pre-commit"
        try repository.write(".git/hooks/pre-commit", "#!/bin/sh\necho mine >> .git/seen\n")
        _ = try Command.run(["chmod", "+x", file])
        #expect(try Project.gate(["hooks", "install"], in: repository.path).text.contains("pre-commit.legacy"))
        try repository.write("a.txt", "1\n")
        try repository.git("add", ".")
        #expect(try git(repository, ["commit", "-q", "-m", "x"]).status == 0)
        #expect(try repository.directory.read(".git/seen") == "mine\n")
        #expect(try Project.gate(["hooks", "uninstall"], in: repository.path).status == 0)
        #expect(try String(contentsOfFile: file, encoding: .utf8).hasPrefix("#!/bin/sh\necho mine"))
        #expect(try Project.gate(["hooks", "status"], in: repository.path).text.contains("pre-commit"))
    }

    @Test("a commit in a linked worktree is judged by its own index")
    func worktree() throws {
        let repository = try installed()
        let linked = try TemporaryDirectory()
        try repository.git("worktree", "add", "-q", "-b", "w", linked.path + "/w")
        try linked.write("w/b.txt", "token = \(HookTests.secret)\n")
        _ = try Command.run(["git", "add", "b.txt"], in: linked.path + "/w")
        let result = try Command.run(
            ["git", "commit", "-q", "-m", "x"], in: linked.path + "/w",
            environment: ["AIOPS_GATE_BIN": Project.program])
        #expect(result.status != 0 && (result.text + result.error).contains("b.txt:1"))
    }

    @Test("the very first commit is judged too")
    func firstCommit() throws {
        let repository = try TestRepository()
        #expect(try Project.gate(["hooks", "install"], in: repository.path).status == 0)
        try repository.write("a.txt", "token = \(HookTests.secret)\n")
        try repository.git("add", ".")
        #expect(try git(repository, ["commit", "-q", "-m", "x"]).status != 0)
    }

    @Test("a message with a secret is stopped by the commit-msg hook")
    func message() throws {
        let repository = try installed("--hook", "commit-msg")
        try repository.write("a.txt", "2\n")
        let stopped = try git(repository, ["commit", "-q", "-a", "-m", "use \(HookTests.secret)"])
        #expect(stopped.status != 0 && (stopped.text + stopped.error).contains("COMMIT_EDITMSG:1"))
        #expect(try git(repository, ["commit", "-q", "-a", "-m", "use it"]).status == 0)
    }

    /// An installed repository with a bare remote that has its `main`.
    private func pushing() throws -> (work: TestRepository, remote: TemporaryDirectory) {
        let work = try installed()
        let remote = try TemporaryDirectory()
        try work.git("init", "-q", "--bare", "-b", "main", remote.path)
        try work.git("remote", "add", "origin", remote.path)
        try work.git("push", "-q", "origin", "main")
        return (work, remote)
    }

    @Test("a push is judged: forward, a new branch, several refs at once; a deletion passes")
    func prePush() throws {
        let (work, remote) = try pushing()
        defer { withExtendedLifetime(remote) {} }
        try work.git("checkout", "-q", "-b", "bad")
        try work.write("b.txt", "token = \(HookTests.secret)\n")
        try work.commit()
        try work.git("checkout", "-q", "-b", "good", "main")
        try work.write("c.txt", "1\n")
        try work.commit()
        #expect(try git(work, ["push", "-q", "origin", "bad"]).status != 0)
        #expect(try git(work, ["push", "-q", "origin", "good"]).status == 0)
        let both = try git(work, ["push", "-q", "origin", "good:more", "bad"])
        #expect(both.status != 0 && (both.text + both.error).contains("b.txt:1"))
        #expect(try git(work, ["push", "-q", "origin", ":good"]).status == 0)
        #expect(try git(work, ["push", "-q", "origin", "main"]).status == 0)
    }

    @Test("a secret that one commit adds and the next takes back stops the push, for it stays in the history")
    func history() throws {
        let (work, remote) = try pushing()
        defer { withExtendedLifetime(remote) {} }
        try work.write("b.txt", "token = \(HookTests.secret)\n")
        try work.commit()
        try work.git("rm", "-q", "b.txt")
        try work.commit("gone")
        let result = try git(work, ["push", "-q", "origin", "main"])
        #expect(result.status != 0 && (result.text + result.error).contains("b.txt:1"))
    }

    @Test("a server's pre-receive judges objects in quarantine, and AIOPS_GATE=0 of the pusher does not count")
    func preReceive() throws {
        let (work, remote) = try pushing()
        #expect(
            try Project.gate(["hooks", "install", "--hook", "pre-receive"], in: remote.path).status == 0)
        #expect(try Project.gate(["hooks", "uninstall"], in: work.path).status == 0)
        try work.write("b.txt", "token = \(HookTests.secret)\n")
        try work.commit()
        let off = ["AIOPS_GATE": "0"]
        let stopped = try git(work, ["push", "-q", "origin", "main"], environment: off)
        #expect(stopped.status != 0 && stopped.error.contains("b.txt:1"), "\(stopped.error)")
        try work.git("reset", "-q", "--hard", "HEAD^")
        try work.write("c.txt", "1\n")
        try work.commit()
        #expect(try git(work, ["push", "-q", "origin", "main:new"]).status == 0)
    }

    @Test("an update hook refuses one ref and lets the other in")
    func update() throws {
        let (work, remote) = try pushing()
        #expect(try Project.gate(["hooks", "install", "--hook", "update"], in: remote.path).status == 0)
        #expect(try Project.gate(["hooks", "uninstall"], in: work.path).status == 0)
        try work.git("checkout", "-q", "-b", "bad")
        try work.write("b.txt", "token = \(HookTests.secret)\n")
        try work.commit()
        try work.git("checkout", "-q", "-b", "good", "main")
        try work.write("c.txt", "1\n")
        try work.commit()
        #expect(try git(work, ["push", "-q", "origin", "bad", "good"]).status != 0)
        let there = try work.git("ls-remote", "--heads", "origin")
        #expect(there.contains("refs/heads/good") && !there.contains("refs/heads/bad"))
    }
}
