import Foundation
import TestSupport
import Testing

/// The program under the real pre-commit framework and the real lefthook.
@Suite("hook managers, end to end")
struct HookManagerTests {
    /// A folder with the program under its installed name, to put on PATH, and a home for what the tools keep.
    private func surroundings(_ tool: String) throws -> (home: TemporaryDirectory, environment: [String: String]) {
        let home = try TemporaryDirectory()
        let bin = home.url.appendingPathComponent("bin")
        try FileManager.default.createDirectory(at: bin, withIntermediateDirectories: true)
        try FileManager.default.createSymbolicLink(
            atPath: bin.appendingPathComponent("aiops-gate").path, withDestinationPath: Project.program)
        let tools = URL(fileURLWithPath: tool).deletingLastPathComponent().path
        let path = "\(bin.path):\(tools):\(Command.environment["PATH"] ?? "")"
        return (home, ["HOME": home.path, "PRE_COMMIT_HOME": home.path + "/cache", "PATH": path])
    }

    private func commit(_ repository: TestRepository, _ environment: [String: String]) throws -> Command.Result {
        try Command.run(["git", "commit", "-q", "-m", "x"], in: repository.path, environment: environment)
    }

    @Test("the pre-commit framework takes our manifest and runs the program in pre-commit and pre-push")
    func preCommit() throws {
        guard let tool = Project.tool("pre-commit") else {
            print("skipped: pre-commit is not in .build/venv (make setup-tests)")
            return
        }
        let (home, environment) = try surroundings(tool)
        // What the framework clones: a repository that holds our manifest, at a tag.
        let hooks = try TestRepository()
        let manifest = try String(
            contentsOf: Project.root.appendingPathComponent(".pre-commit-hooks.yaml"), encoding: .utf8)
        try hooks.write(".pre-commit-hooks.yaml", manifest)
        try hooks.commit()
        try hooks.git("tag", "v1")
        let repository = try TestRepository()
        try repository.write(
            ".pre-commit-config.yaml",
            """
            default_install_hook_types: [pre-commit, pre-push]
            repos:
              - repo: \(hooks.path)
                rev: v1
                hooks:
                  - id: aiops-gate-system

            """)
        #expect(
            try Command.run(
                [tool, "validate-manifest", hooks.path + "/.pre-commit-hooks.yaml"], environment: environment
            )
            .status == 0)
        #expect(try Command.run([tool, "install"], in: repository.path, environment: environment).status == 0)
        try repository.git("add", ".")
        let clean = try commit(repository, environment)
        #expect(clean.status == 0, "\(clean.text) \(clean.error)")
        try repository.write("a.txt", "token = \(HookTests.secret)\n")
        try repository.git("add", ".")
        let stopped = try commit(repository, environment)
        #expect(stopped.status != 0 && (stopped.text + stopped.error).contains("a.txt:1"))

        let remote = home.path + "/remote.git"
        try repository.git("init", "-q", "--bare", remote)
        try repository.git("remote", "add", "origin", remote)
        try repository.git(["push", "-q", "--no-verify", "origin", "main"])
        try repository.git("commit", "-q", "--no-verify", "-m", "x")
        let push = try Command.run(
            ["git", "push", "-q", "origin", "main"], in: repository.path, environment: environment)
        #expect(push.status != 0 && (push.text + push.error).contains("a.txt:1"), "\(push.text) \(push.error)")
    }

    @Test("lefthook runs the program with the lines that `hooks install` shows for it")
    func lefthook() throws {
        guard let tool = Project.tool("lefthook") else {
            print("skipped: lefthook is not in .build/venv (make setup-tests)")
            return
        }
        let (home, environment) = try surroundings(tool)
        let repository = try TestRepository()
        try repository.write("lefthook.yml", "pre-commit:\n  jobs: []\npre-push:\n  jobs: []\n")
        #expect(try Command.run([tool, "install"], in: repository.path, environment: environment).status == 0)
        let shown = try Project.gate(["hooks", "install"], in: repository.path)
        #expect(shown.status == 3 && shown.text.contains("in lefthook.yml add:"), "\(shown.text) \(shown.error)")
        // The indented lines below "in lefthook.yml add:", as a person would copy them.
        let lines = shown.text.split(separator: "\n").filter { $0.hasPrefix("    ") }.map { $0.dropFirst(4) }
            .filter { !$0.hasPrefix("in lefthook.yml") }
        try repository.write("lefthook.yml", lines.joined(separator: "\n") + "\n")
        #expect(try Command.run([tool, "install"], in: repository.path, environment: environment).status == 0)
        try repository.git("add", ".")
        let clean = try commit(repository, environment)
        #expect(clean.status == 0, "\(clean.text) \(clean.error)")
        try repository.write("a.txt", "token = \(HookTests.secret)\n")
        try repository.git("add", ".")
        let stopped = try commit(repository, environment)
        #expect(stopped.status != 0 && (stopped.text + stopped.error).contains("a.txt:1"))

        let remote = home.path + "/remote.git"
        try repository.git("init", "-q", "--bare", remote)
        try repository.git("remote", "add", "origin", remote)
        try repository.git(["push", "-q", "--no-verify", "origin", "main"])
        try repository.git("commit", "-q", "--no-verify", "-m", "x")
        let push = try Command.run(
            ["git", "push", "-q", "origin", "main"], in: repository.path, environment: environment)
        #expect(push.status != 0 && (push.text + push.error).contains("a.txt:1"), "\(push.text) \(push.error)")
    }
}
