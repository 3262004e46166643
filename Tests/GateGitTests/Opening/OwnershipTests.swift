import Foundation
import GateGit
import GateModel
import TestSupport
import Testing

/// Whose repository may be read: git's rule, each case held against git itself.
@Suite(.enabled(if: geteuid() == 0, "only root can make files of another user"))
struct OwnershipTests {
    let home: TemporaryDirectory
    let repository: TestRepository
    /// A user's environment with a configuration of his own.
    var environment: [String: String] {
        Command.environment.merging(["HOME": home.path, "GIT_CONFIG_GLOBAL": ""]) { $1 }.filter { !$1.isEmpty }
    }

    init() throws {
        home = try TemporaryDirectory()
        repository = try Kind.staged()
    }

    private func give(_ path: String, to user: Int) throws {
        _ = try Command.run(["chown", "-R", "\(user)", path])
    }

    /// Opens as the gate does and asks git the same: both must agree. Gives our error.
    private func open(_ path: String, _ extra: [String: String] = [:]) throws -> GitError? {
        let environment = environment.merging(extra) { $1 }
        let git = try Command.run(
            ["git", "rev-parse", "--git-dir"], in: path,
            environment: ["HOME": home.path, "GIT_CONFIG_GLOBAL": ""].merging(extra) { $1 })
        var failure: GitError?
        do throws(GitError) { _ = try Repository.open(at: path, environment: environment) } catch { failure = error }
        #expect((git.status == 0) == (failure == nil), "git says \(git.status): \(git.error)")
        return failure
    }

    @Test("a repository of another user is refused with the command that trusts it")
    func otherOwner() throws {
        try give(repository.path, to: 12_345)
        let error = try open(repository.path)
        #expect(error?.code == .dubiousOwnership)
        #expect(error?.message == "dubious ownership: \(repository.path) belongs to another user")
        #expect(error?.advice == "git config --global --add safe.directory \(repository.path)")
    }

    @Test("the advice is a command that works, also for a path with blanks and quotes")
    func adviceWorks() throws {
        let odd = repository.path + "/it's a repo"
        try repository.git("init", "-q", odd)
        try give(odd, to: 12_345)
        let advice = try #require(try open(odd)?.advice)
        _ = try Command.run(["sh", "-c", advice], environment: ["HOME": home.path, "GIT_CONFIG_GLOBAL": ""])
        #expect(try open(odd) == nil)
    }

    @Test(
        "safe.directory is honoured in the user's configuration",
        arguments: ["PATH", "*", "PATH/", "/elsewhere", "%(prefix)/x", ""])
    func safeDirectory(value: String) throws {
        try give(repository.path, to: 12_345)
        let value = value.replacingOccurrences(of: "PATH", with: repository.path)
        try home.write(".gitconfig", "[safe]\n\tdirectory = \(value)\n")
        _ = try open(repository.path)
    }

    @Test("an empty safe.directory forgets those before it")
    func emptySafeDirectory() throws {
        try give(repository.path, to: 12_345)
        try home.write(".gitconfig", "[safe]\n\tdirectory = *\n\tdirectory =\n")
        #expect(try open(repository.path)?.code == .dubiousOwnership)
    }

    @Test("safe.directory is honoured from an include, XDG, the environment and below the home folder")
    func places() throws {
        try give(repository.path, to: 12_345)
        try home.write("more", "[safe]\n\tdirectory = \(repository.path)\n")
        try home.write(".gitconfig", "[include]\n\tpath = more\n")
        #expect(try open(repository.path) == nil)
        try home.write(".gitconfig", "")
        #expect(try open(repository.path)?.code == .dubiousOwnership)
        try home.write("xdg/git/config", "[safe]\n\tdirectory = *\n")
        #expect(try open(repository.path, ["XDG_CONFIG_HOME": home.path + "/xdg"]) == nil)
        #expect(try open(repository.path, ["GIT_CONFIG_GLOBAL": home.path + "/more"]) == nil)
        let counted = [
            "GIT_CONFIG_COUNT": "1", "GIT_CONFIG_KEY_0": "safe.directory", "GIT_CONFIG_VALUE_0": repository.path,
        ]
        #expect(try open(repository.path, counted) == nil)
        let inside = home.path + "/mine"
        try repository.git("init", "-q", inside)
        try give(inside, to: 12_345)
        try home.write(".gitconfig", "[safe]\n\tdirectory = ~/mine\n")
        #expect(try open(inside) == nil)
    }

    @Test("the repository's own configuration cannot make it safe")
    func ownConfiguration() throws {
        try repository.git("config", "safe.directory", "*")
        try give(repository.path, to: 12_345)
        #expect(try open(repository.path)?.code == .dubiousOwnership)
    }

    @Test("root under sudo may read what belongs to the user behind it")
    func sudo() throws {
        try give(repository.path, to: 12_345)
        #expect(try open(repository.path, ["SUDO_UID": "12345"]) == nil)
        #expect(try open(repository.path, ["SUDO_UID": "999"])?.code == .dubiousOwnership)
    }

    @Test("work tree, git folder and git file are all looked at")
    func parts() throws {
        _ = try Command.run(["chown", "12345", repository.path + "/.git"])
        #expect(try open(repository.path)?.code == .dubiousOwnership)
        try give(repository.path, to: 0)
        _ = try Command.run(["chown", "12345", repository.path])
        #expect(try open(repository.path)?.code == .dubiousOwnership)
        try give(repository.path, to: 0)
        #expect(try open(repository.path) == nil)
        let tree = home.path + "/tree"
        try repository.git("worktree", "add", "-q", "-b", "side", tree)
        #expect(try open(tree) == nil)
        _ = try Command.run(["chown", "-h", "12345", tree + "/.git"])
        #expect(try open(tree)?.code == .dubiousOwnership)
    }

    @Test("a repository named by GIT_DIR is trusted as git trusts it")
    func gitDir() throws {
        try give(repository.path, to: 12_345)
        #expect(try open(repository.path, ["GIT_DIR": repository.path + "/.git"]) == nil)
    }

    @Test("a bare repository of another user is refused, and any that is only found where git wants it named")
    func bare() throws {
        let bare = home.path + "/bare.git"
        try repository.git("clone", "-q", "--bare", ".", bare)
        #expect(try open(bare) == nil)
        try home.write(".gitconfig", "[safe]\n\tbareRepository = explicit\n")
        let error = try open(bare)
        #expect(error?.code == .dubiousOwnership)
        #expect(error?.message == "\(bare) is a bare repository, which safe.bareRepository=explicit forbids to find")
        #expect(try open(bare, ["GIT_DIR": bare]) == nil)
        try home.write(".gitconfig", "")
        try give(bare, to: 12_345)
        #expect(try open(bare)?.advice == "git config --global --add safe.directory \(bare)")
    }
}
