import Foundation
import GateGit
import GateModel
import TestSupport
import Testing

/// Where the repository is: each case held against `git rev-parse`.
@Suite struct DiscoveryTests {
    /// Opens as the gate does and holds the folders against git's.
    private func layout(_ path: String, _ extra: [String: String] = [:]) throws -> RepositoryLayout {
        let environment = Command.environment.merging(extra) { $1 }
        let layout = try Repository.open(at: path, environment: environment).backend.layout
        func git(_ question: String...) throws -> String? {
            let result = try Command.run(
                ["git", "rev-parse", "--path-format=absolute"] + question, in: path, environment: extra)
            guard result.status == 0 else { return nil }
            return result.text.trimmingCharacters(in: .newlines)
        }
        #expect(try layout.gitDirectory == git("--git-dir"))
        #expect(try layout.commonDirectory == git("--git-common-dir"))
        #expect(try layout.workTree == git("--show-toplevel"))
        #expect(try layout.indexFile == git("--git-path", "index"))
        #expect(try layout.isShallow == (git("--is-shallow-repository") == "true"))
        return layout
    }

    @Test("a repository is found from its top and from folders below it")
    func below() throws {
        let repository = try Kind.staged()
        #expect(try layout(repository.path).workTree == repository.path)
        #expect(try layout(repository.path + "/other").workTree == repository.path)
    }

    @Test("a link to a folder of the repository leads into it")
    func linkedFolder() throws {
        let repository = try Kind.staged()
        let folder = try TemporaryDirectory()
        try FileManager.default.createSymbolicLink(
            atPath: folder.path + "/link", withDestinationPath: repository.path + "/other")
        #expect(try layout(folder.path + "/link").gitDirectory == repository.path + "/.git")
    }

    @Test("a .git that is a link is followed")
    func linkedGit() throws {
        let repository = try Kind.staged()
        let folder = try TemporaryDirectory()
        try FileManager.default.createSymbolicLink(
            atPath: folder.path + "/.git", withDestinationPath: repository.path + "/.git")
        #expect(try layout(folder.path).workTree == folder.path)
    }

    @Test("a folder called .git that is no repository is passed over")
    func emptyGitFolder() throws {
        let repository = try Kind.staged()
        try FileManager.default.createDirectory(
            atPath: repository.path + "/other/.git", withIntermediateDirectories: true)
        #expect(try layout(repository.path + "/other").workTree == repository.path)
    }

    @Test("linked worktrees and submodules have folders of their own")
    func gitFiles() throws {
        let repository = try Kind.committed()
        let folder = try TemporaryDirectory()
        try repository.git("worktree", "add", "-q", "-b", "side", folder.path + "/tree")
        let linked = try layout(folder.path + "/tree")
        #expect(linked.gitDirectory == repository.path + "/.git/worktrees/tree")
        #expect(linked.commonDirectory == repository.path + "/.git")
        let outer = try TestRepository()
        try outer.git("-c", "protocol.file.allow=always", "submodule", "add", "-q", repository.path, "sub")
        #expect(try layout(outer.path + "/sub").gitDirectory == outer.path + "/.git/modules/sub")
    }

    @Test("a linked worktree of a bare repository has a work tree")
    func worktreeOfBare() throws {
        let repository = try Kind.committed()
        let folder = try TemporaryDirectory()
        try repository.git("clone", "-q", "--bare", ".", folder.path + "/bare.git")
        try repository.git("-C", folder.path + "/bare.git", "worktree", "add", "-q", folder.path + "/tree")
        #expect(try layout(folder.path + "/tree").workTree == folder.path + "/tree")
    }

    @Test("core.worktree and core.bare are obeyed, also in a worktree's own configuration")
    func configuration() throws {
        let repository = try Kind.committed()
        let folder = try TemporaryDirectory()
        try repository.git("config", "core.worktree", folder.path)
        #expect(try layout(repository.path).workTree == folder.path)
        try repository.git("config", "core.worktree", "../other")
        #expect(try layout(repository.path).workTree == repository.path + "/other")
        try repository.git("config", "--unset", "core.worktree")
        try repository.git("config", "core.bare", "true")
        #expect(try layout(repository.path).workTree == nil)
        try repository.git("config", "core.repositoryFormatVersion", "1")
        try repository.git("config", "extensions.worktreeConfig", "true")
        try repository.write(".git/config.worktree", "[core]\n\tbare = false\n")
        #expect(try layout(repository.path).workTree == repository.path)
    }

    @Test("GIT_DIR and its relatives lead elsewhere, relative to where the gate starts")
    func environment() throws {
        let repository = try Kind.staged()
        let folder = try TemporaryDirectory()
        let git = repository.path + "/.git"
        #expect(try layout(folder.path, ["GIT_DIR": git]).workTree == folder.path)
        #expect(try layout(repository.path + "/other", ["GIT_DIR": "../.git"]).workTree == repository.path + "/other")
        let both = try layout(folder.path, ["GIT_DIR": git, "GIT_WORK_TREE": repository.path])
        #expect(both.workTree == repository.path)
        #expect(try layout(repository.path, ["GIT_WORK_TREE": "other"]).workTree == repository.path + "/other")
        #expect(
            try layout(repository.path + "/other", ["GIT_INDEX_FILE": "an-index"]).indexFile
                == repository.path + "/an-index")
        #expect(try layout(repository.path, ["GIT_COMMON_DIR": git]).commonDirectory == git)
    }

    @Test("GIT_DIR that names nothing is an error that says so")
    func wrongGitDir() throws {
        let folder = try TemporaryDirectory()
        let error = #expect(throws: GitError.self) { try layout(folder.path, ["GIT_DIR": "nowhere"]) }
        #expect(error?.message == "GIT_DIR names 'nowhere', which is not a git repository")
        #expect(error?.advice == "unset GIT_DIR")
    }

    @Test("the search does not pass GIT_CEILING_DIRECTORIES")
    func ceiling() throws {
        let repository = try Kind.staged()
        let below = repository.path + "/dir/deeper"
        try FileManager.default.createDirectory(atPath: below, withIntermediateDirectories: true)
        func found(_ ceilings: String, from path: String) throws -> Bool {
            let extra = ["GIT_CEILING_DIRECTORIES": ceilings]
            let git = try Command.run(["git", "rev-parse", "--git-dir"], in: path, environment: extra)
            let environment = Command.environment.merging(extra) { $1 }
            let ours = (try? Repository.open(at: path, environment: environment)) != nil
            #expect(ours == (git.status == 0), "\(ceilings) from \(path)")
            return ours
        }
        let parent = URL(fileURLWithPath: repository.path).deletingLastPathComponent().path
        #expect(try found(parent, from: below))
        #expect(try !found(repository.path, from: below))
        #expect(try !found("relative:" + repository.path + "/dir/", from: below))
        #expect(try found(repository.path, from: repository.path))
        #expect(try found(":" + repository.path + "/nowhere", from: below))
        _ = try found("/", from: below)
    }

    @Test("an ordinary repository is opened without a child process and quickly")
    func cost() throws {
        let repository = try Kind.staged()
        // No PATH, no git: a child could not be started.
        let environment = ["HOME": "/nonexistent", "PATH": "/nonexistent"]
        _ = try Repository.open(at: repository.path, environment: environment)
        var before = timespec()
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &before)
        for _ in 0..<100 { _ = try Repository.open(at: repository.path, environment: environment) }
        var after = timespec()
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &after)
        let seconds = Double(after.tv_sec - before.tv_sec) + Double(after.tv_nsec - before.tv_nsec) / 1e9
        // 0.15 ms was measured; the bound leaves room for a debug build on a busy machine.
        #expect(seconds / 100 < 0.003)
    }
}
