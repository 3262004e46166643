import Foundation
import TestSupport
import Testing

@testable import GateGit

@Suite("HookInstaller")
struct HookInstallerTests {
    private let program = "/opt/aiops/bin/aiops-gate"

    private func installer(_ path: String, _ environment: [String: String] = [:]) -> HookInstaller {
        HookInstaller(
            directory: path, environment: Command.environment.merging(environment) { $1 }, program: program)
    }

    private func mode(_ path: String) throws -> Int {
        try #require(try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int)
    }

    @Test("pre-commit and pre-push are installed, doing it again changes nothing, uninstall leaves nothing")
    func cycle() throws {
        let repository = try TestRepository()
        let hooks = repository.path + "/.git/hooks"
        let first = try installer(repository.path).install()
        #expect(first.map(\.kind) == [.installed, .installed] && first.map(\.hook) == [.preCommit, .prePush])
        #expect(first[0].path == hooks + "/pre-commit")
        #expect(try mode(first[0].path) & 0o111 != 0)
        #expect(
            try String(contentsOfFile: first[0].path, encoding: .utf8)
                == HookScript(.preCommit, program: program).text)
        #expect(try installer(repository.path).install().map(\.kind) == [.unchanged, .unchanged])
        #expect(try installer(repository.path).status().first?.kind == .present(isChained: false))
        #expect(try installer(repository.path).uninstall([.preCommit, .prePush]).map(\.kind) == [.removed, .removed])
        #expect(try installer(repository.path).uninstall([.preCommit]).map(\.kind) == [.absent])
        #expect(try FileManager.default.contentsOfDirectory(atPath: hooks).filter { !$0.hasSuffix(".sample") } == [])
    }

    @Test("a script that is there is chained, and comes back byte for byte with its mode")
    func chained() throws {
        let repository = try TestRepository()
        let own = "#!/bin/sh\necho mine\n"
        try repository.write(".git/hooks/pre-commit", own)
        let file = repository.path + "/.git/hooks/pre-commit"
        _ = try Command.run(["chmod", "750", file])
        #expect(try installer(repository.path).install([.preCommit]).map(\.kind) == [.chained(file + ".legacy")])
        #expect(try installer(repository.path).install([.preCommit]).map(\.kind) == [.unchanged])
        #expect(try installer(repository.path).status().first?.kind == .present(isChained: true))
        #expect(try installer(repository.path).uninstall([.preCommit]).map(\.kind) == [.restored])
        #expect(try String(contentsOfFile: file, encoding: .utf8) == own)
        #expect(try mode(file) == 0o750)
    }

    @Test("two candidates for the chain are refused and both left as they are")
    func twoLegacies() throws {
        let repository = try TestRepository()
        try repository.write(".git/hooks/pre-push", "mine")
        try repository.write(".git/hooks/pre-push.legacy", "older")
        let outcome = try #require(try installer(repository.path).install([.prePush]).first)
        #expect(outcome.isRefusal)
        #expect(try repository.directory.read(".git/hooks/pre-push") == "mine")
        #expect(try repository.directory.read(".git/hooks/pre-push.legacy") == "older")
    }

    @Test("another version and another place of the program are brought up to date, an edited script is not touched")
    func updates() throws {
        let repository = try TestRepository()
        let file = ".git/hooks/pre-commit"
        try repository.write(file, HookScript(.preCommit, program: "/old/place").text)
        #expect(try installer(repository.path).install([.preCommit]).map(\.kind) == [.updated])
        try repository.write(file, HookScript(.preCommit).text.replacing("version 1:", with: "version 0:"))
        #expect(try installer(repository.path).status().first?.kind == .outdated(version: 0))
        #expect(try installer(repository.path).install([.preCommit]).map(\.kind) == [.updated])
        let edited = try repository.directory.read(file) + "echo mine\n"
        try repository.write(file, edited)
        #expect(try installer(repository.path).install([.preCommit]).first?.isRefusal == true)
        #expect(try installer(repository.path).uninstall([.preCommit]).first?.isRefusal == true)
        #expect(try repository.directory.read(file) == edited)
    }

    @Test("a linked worktree shares the hooks of its repository")
    func worktree() throws {
        let repository = try TestRepository()
        _ = try repository.commit()
        let linked = try TemporaryDirectory()
        try repository.git("worktree", "add", "-q", linked.path + "/w")
        let outcome = try #require(try installer(linked.path + "/w").install([.preCommit]).first)
        #expect(outcome.kind == .installed && outcome.path == repository.path + "/.git/hooks/pre-commit")
    }

    @Test("from a subfolder and into a bare repository the right folder is found")
    func places() throws {
        let repository = try TestRepository()
        try repository.write("a/b/c", "")
        let outcome = try #require(try installer(repository.path + "/a/b").install([.preCommit]).first)
        #expect(FileManager.default.fileExists(atPath: repository.path + "/.git/hooks/pre-commit"))
        #expect(outcome.kind == .installed)
        let bare = try TemporaryDirectory()
        _ = try Command.run(["git", "init", "-q", "--bare", bare.path])
        #expect(try installer(bare.path).install([.preReceive, .update]).map(\.kind) == [.installed, .installed])
        #expect(FileManager.default.fileExists(atPath: bare.path + "/hooks/pre-receive"))
    }

    @Test("core.hooksPath inside the repository is honoured, outside it nothing is written")
    func hooksPath() throws {
        let repository = try TestRepository()
        try repository.git("config", "core.hooksPath", ".githooks")
        #expect(try installer(repository.path).install([.preCommit]).map(\.kind) == [.installed])
        #expect(FileManager.default.fileExists(atPath: repository.path + "/.githooks/pre-commit"))
        let shared = try TemporaryDirectory()
        try repository.git("config", "core.hooksPath", shared.path)
        let outcome = try #require(try installer(repository.path).install([.preCommit]).first)
        guard case .refused(let reason, let snippet) = outcome.kind else {
            Issue.record("\(outcome)")
            return
        }
        #expect(reason.contains("core.hooksPath") && snippet?.contains("aiops-gate hook pre-commit") == true)
        #expect(try FileManager.default.contentsOfDirectory(atPath: shared.path) == [])
    }

    @Test("husky's folder is left to husky, with the line to add")
    func husky() throws {
        let repository = try TestRepository()
        try repository.git("config", "core.hooksPath", ".husky/_")
        try repository.write(".husky/_/pre-commit", "#!/usr/bin/env sh\n. \"$(dirname \"$0\")/h\"")
        let outcome = try #require(try installer(repository.path).install([.preCommit]).first)
        guard case .refused(let reason, let snippet?) = outcome.kind else {
            Issue.record("\(outcome)")
            return
        }
        #expect(reason.contains("husky") && snippet.contains(".husky/pre-commit"))
    }

    @Test("hooks that pre-commit and lefthook really install are left to them, with the lines to add")
    func managers() throws {
        guard let preCommit = Project.tool("pre-commit"), let lefthook = Project.tool("lefthook") else {
            print("skipped: pre-commit and lefthook are not in .build/venv (make setup-tests)")
            return
        }
        let home = try TemporaryDirectory()
        let environment = ["HOME": home.path, "PRE_COMMIT_HOME": home.path + "/p"]
        let one = try TestRepository()
        try one.write(".pre-commit-config.yaml", "repos: []\n")
        #expect(try Command.run([preCommit, "install"], in: one.path, environment: environment).status == 0)
        let two = try TestRepository()
        try two.write("lefthook.yml", "pre-commit:\n  commands:\n    a:\n      run: 'true'\n")
        #expect(try Command.run([lefthook, "install"], in: two.path, environment: environment).status == 0)
        for (repository, owner) in [(one, ForeignHook.preCommit), (two, .lefthook)] {
            let file = ".git/hooks/pre-commit"
            let before = try repository.directory.read(file)
            let outcome = try #require(try installer(repository.path).install([.preCommit]).first)
            guard case .refused(let reason, let snippet?) = outcome.kind else {
                Issue.record("\(outcome)")
                continue
            }
            #expect(reason.contains(owner.rawValue) && snippet.contains("aiops-gate"))
            #expect(try repository.directory.read(file) == before)
            #expect(try installer(repository.path).uninstall([.preCommit]).map(\.kind) == [.foreign(owner)])
        }
    }

    @Test("hooks by configuration are refused where git would ignore them")
    func configUnsupported() throws {
        let repository = try TestRepository()
        let version = try repository.git("version")
        guard !ConfiguredHooks.isSupported(version.trimmingCharacters(in: .newlines)) else {
            #expect(try installer(repository.path).install(method: .config).map(\.kind) == [.installed, .installed])
            return
        }
        do throws(GitError) {
            _ = try installer(repository.path).install(method: .config)
            Issue.record("installed under \(version)")
        } catch {
            #expect(error.code == .unsupported && error.message.contains("2.54"))
        }
    }

    @Test("what is configured is found, made again without change, and removed")
    func configured() throws {
        let repository = try TestRepository()
        let hooks = try ConfiguredHooks(directory: repository.path, environment: Command.environment)
        #expect(try hooks.install(.preCommit, program: "/a b/gate").kind == .installed)
        #expect(try repository.git("config", "hook.aiops-gate-pre-commit.event") == "pre-commit\n")
        #expect(try repository.git("config", "hook.aiops-gate-pre-commit.command") == "'/a b/gate' hook pre-commit\n")
        #expect(try hooks.install(.preCommit, program: "/a b/gate").kind == .unchanged)
        #expect(try hooks.install(.preCommit, program: "/c/gate").kind == .updated)
        #expect(try installer(repository.path).status().first?.kind == .configured)
        #expect(try hooks.uninstall(.preCommit)?.kind == .removed)
        #expect(try hooks.uninstall(.preCommit) == nil)
    }

    @Test("git's version is read however it is written")
    func versions() {
        #expect(ConfiguredHooks.isSupported("git version 2.54.0"))
        #expect(ConfiguredHooks.isSupported("git version 3.0"))
        #expect(ConfiguredHooks.isSupported("git version 2.54.0.windows.1"))
        #expect(!ConfiguredHooks.isSupported("git version 2.53.9"))
        #expect(!ConfiguredHooks.isSupported("git version 2.39.5 (Apple Git-154)"))
        #expect(!ConfiguredHooks.isSupported("nonsense"))
    }

    @Test("outside a repository there is nothing to install into")
    func noRepository() throws {
        let folder = try TemporaryDirectory()
        do throws(GitError) {
            _ = try installer(folder.path).install()
            Issue.record("installed outside a repository")
        } catch {
            #expect(error.code == .notARepository)
        }
    }

    @Test(".pre-commit-hooks.yaml is what the framework's schema allows")
    func manifest() throws {
        guard let schema = Shared.url("contracts/schemas/pre-commit-hooks.json"),
            let check = Project.tool("check-jsonschema")
        else {
            print("skipped: no ../shared/contracts or no check-jsonschema in .build/venv")
            return
        }
        let result = try Command.run(
            [check, "--schemafile", schema.path, Project.root.appendingPathComponent(".pre-commit-hooks.yaml").path])
        #expect(result.status == 0, "\(result.text) \(result.error)")
    }
}
