import Foundation
import GateGit
import GateModel
import TestSupport
import Testing

/// What real hooks find: git runs the hook, and while it waits there the change is asked for with its environment.
@Suite struct HookEnvironmentTests {
    /// Installs a hook that tells its folder and environment and waits, runs `command`, and calls `body` meanwhile.
    private func during(
        _ hook: String, in hooks: String, run command: [String], at path: String, environment: [String: String] = [:],
        _ body: (_ folder: String, _ environment: [String: String], _ input: String) throws -> Void
    ) throws {
        let exchange = try TemporaryDirectory()
        let script = """
            #!/bin/sh
            case "\(hook)" in pre-receive) cat >"\(exchange.path)/input" ;; *) : >"\(exchange.path)/input" ;; esac
            pwd >"\(exchange.path)/folder"
            env -0 >"\(exchange.path)/environment"
            : >"\(exchange.path)/ready"
            until [ -e "\(exchange.path)/done" ]; do sleep 0.02; done

            """
        try FileManager.default.createDirectory(atPath: hooks, withIntermediateDirectories: true)
        try script.write(toFile: hooks + "/" + hook, atomically: true, encoding: .utf8)
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: hooks + "/" + hook)

        let git = Process()
        git.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        git.arguments = command
        git.currentDirectoryURL = URL(fileURLWithPath: path)
        git.environment = Command.environment.merging(environment) { $1 }
        git.standardInput = FileHandle.nullDevice
        git.standardOutput = FileHandle.nullDevice
        try git.run()
        defer {
            _ = try? exchange.write("done", "")
            git.waitUntilExit()
        }
        while !FileManager.default.fileExists(atPath: exchange.path + "/ready") {
            try #require(git.isRunning, "git ended before the hook ran")
            usleep(10_000)
        }
        var found: [String: String] = [:]
        for setting in try exchange.read("environment").split(separator: "\0") {
            let parts = setting.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            found[String(parts[0])] = String(parts[1])
        }
        try body(
            try exchange.read("folder").trimmingCharacters(in: .newlines), found, try exchange.read("input"))
    }

    /// The change as both back ends give it, which must be what git gives in the same place.
    private func change(
        at folder: String, _ environment: [String: String], _ request: ScopeRequest, git arguments: [String]
    ) throws -> [String] {
        let native = try Repository.open(at: folder, environment: environment)
        #expect(native.backend.name == "libgit2")
        let program = Repository(
            backend: GitProgramBackend(layout: native.backend.layout, environment: environment))
        let files = try native.change(request, limits: Limits()).change.files
        #expect(try program.change(request, limits: Limits()).change.files == files)
        let expected = try DiffRow.oracle(arguments, in: folder, environment: environment)
        #expect(files.map(DiffRow.init) == expected)
        return files.map(\.path.text)
    }

    private let staged = ScopeRequest(.staged, how: "test")

    @Test("a pre-commit hook of `git commit` sees what is staged")
    func commit() throws {
        let repository = try TestRepository()
        try Kind.seed(repository)
        try repository.write("staged.txt", "1\n")
        try repository.git("add", "staged.txt")
        try repository.write("a.txt", "not staged\n")
        try during(
            "pre-commit", in: repository.path + "/.git/hooks", run: ["git", "commit", "-q", "-m", "m"],
            at: repository.path + "/other"
        ) { folder, environment, _ in
            let paths = try change(at: folder, environment, staged, git: ["--cached"])
            #expect(paths == ["staged.txt"])
        }
    }

    @Test("a pre-commit hook of `git commit -a` sees what will be committed, from its own index")
    func commitAll() throws {
        let repository = try TestRepository()
        try Kind.seed(repository)
        try repository.write("a.txt", "changed\n")
        try during(
            "pre-commit", in: repository.path + "/.git/hooks", run: ["git", "commit", "-q", "-a", "-m", "m"],
            at: repository.path
        ) { folder, environment, _ in
            #expect(environment["GIT_INDEX_FILE"]?.hasSuffix("index.lock") == true)
            let paths = try change(at: folder, environment, staged, git: ["--cached"])
            #expect(paths == ["a.txt"])
        }
    }

    @Test("a pre-commit hook of `git commit PATH` sees that path alone, whatever else is staged")
    func commitPath() throws {
        let repository = try TestRepository()
        try Kind.seed(repository)
        try repository.write("a.txt", "changed\n")
        try repository.write("staged.txt", "1\n")
        try repository.git("add", "staged.txt")
        try during(
            "pre-commit", in: repository.path + "/.git/hooks", run: ["git", "commit", "-q", "-m", "m", "a.txt"],
            at: repository.path
        ) { folder, environment, _ in
            #expect(environment["GIT_INDEX_FILE"]?.contains("next-index-") == true)
            let paths = try change(at: folder, environment, staged, git: ["--cached"])
            #expect(paths == ["a.txt"])
        }
    }

    @Test("a hook in a linked worktree sees the index of that worktree")
    func linkedWorktree() throws {
        let repository = try TestRepository()
        try Kind.seed(repository)
        let folder = try TemporaryDirectory()
        let tree = folder.path + "/tree"
        try repository.git("worktree", "add", "-q", "-b", "side", tree)
        try "side\n".write(toFile: tree + "/side.txt", atomically: true, encoding: .utf8)
        try repository.git("-C", tree, "add", "-A")
        try repository.write("main.txt", "main\n")
        try repository.git("add", "main.txt")
        try during(
            "pre-commit", in: repository.path + "/.git/hooks", run: ["git", "commit", "-q", "-m", "m"], at: tree
        ) { folder, environment, _ in
            #expect(environment["GIT_DIR"]?.hasSuffix("/worktrees/tree") == true)
            let paths = try change(at: folder, environment, staged, git: ["--cached"])
            #expect(paths == ["side.txt"])
        }
    }

    @Test("a hook of `git --git-dir --work-tree` finds both")
    func separateFolders() throws {
        let repository = try TestRepository()
        try Kind.seed(repository)
        let folder = try TemporaryDirectory()
        let git = folder.path + "/elsewhere.git"
        try FileManager.default.moveItem(atPath: repository.path + "/.git", toPath: git)
        let both = ["git", "--git-dir", git, "--work-tree", repository.path]
        try repository.write("a.txt", "changed\n")
        _ = try Command.run(both + ["add", "a.txt"], in: folder.path)
        try during(
            "pre-commit", in: git + "/hooks", run: both + ["commit", "-q", "-m", "m"], at: folder.path
        ) { folder, environment, _ in
            #expect(environment["GIT_WORK_TREE"] != nil)
            let opened = try Repository.open(at: folder, environment: environment)
            #expect(opened.backend.layout.workTree == repository.path)
            #expect(opened.backend.layout.gitDirectory == git)
            let paths = try change(at: folder, environment, staged, git: ["--cached"])
            #expect(paths == ["a.txt"])
        }
    }

    @Test("a pre-receive hook sees the commits in quarantine", arguments: [true, false])
    func quarantine(isBare: Bool) throws {
        let repository = try TestRepository()
        try Kind.seed(repository)
        let folder = try TemporaryDirectory()
        let server = folder.path + "/server"
        try repository.git(["clone", "-q"] + (isBare ? ["--bare"] : []) + [".", server])
        try Kind.edit(repository)
        try repository.commit("two")
        let git = isBare ? server : server + "/.git"
        try during(
            "pre-receive", in: git + "/hooks", run: ["git", "push", "-q", server, "main:pushed"], at: repository.path
        ) { folder, environment, input in
            #expect(environment["GIT_QUARANTINE_PATH"] != nil)
            let new = try #require(input.split(separator: " ").dropFirst().first.map(String.init))
            let base = ScopeRequest(.base("main", head: new), how: "test")
            let paths = try change(at: folder, environment, base, git: ["main", new])
            #expect(paths.count == 6)
            // Without the quarantine the new commit is not there.
            let without = environment.filter { !$0.key.contains("OBJECT_DIRECTOR") && !$0.key.contains("QUARANTINE") }
            let error = #expect(throws: GitError.self) {
                try Repository.open(at: folder, environment: without).change(base, limits: Limits())
            }
            #expect(error?.code == .missingBase)
        }
    }
}
