import Foundation
import GateGit
import GateModel
import TestSupport
import Testing

/// Repositories that cannot be read, or not wholly: each is refused in words that say what to do.
@Suite struct RefusedKindTests {
    /// What opening `path` and asking for `request` throws; nil when it does not.
    static func refusal(
        _ path: String, _ request: ScopeRequest = ScopeRequest(.staged, how: "test"),
        environment: [String: String] = [:], through program: Bool = false
    ) -> GitError? {
        let environment = Command.environment.merging(environment) { $1 }.filter { !$1.isEmpty }
        do throws(GitError) {
            var repository = try Repository.open(at: path, environment: environment)
            if program {
                repository = Repository(
                    backend: GitProgramBackend(layout: repository.backend.layout, environment: environment))
            }
            _ = try repository.change(request, limits: Limits())
            return nil
        } catch {
            return error
        }
    }

    private static func extended(_ name: String, _ value: String) throws -> TestRepository {
        let repository = try Kind.staged()
        try repository.git("config", "core.repositoryFormatVersion", "1")
        try repository.git("config", "extensions." + name, value)
        return repository
    }

    private static func gitIsAtLeast(_ minor: Int) throws -> Bool {
        let words = try Command.run(["git", "--version"]).text.split { " .\n".contains($0) }.compactMap { Int($0) }
        return words.count >= 2 && (words[0], words[1]) >= (2, minor)
    }

    @Test("a folder outside any repository is told from a repository")
    func noRepository() throws {
        let folder = try TemporaryDirectory()
        let error = Self.refusal(folder.path)
        #expect(error?.code == .notARepository)
        #expect(error?.message == "not a git repository (nor any folder above it): \(folder.path)")
        #expect(Self.refusal("/no/such/folder")?.message == "there is no folder /no/such/folder")
    }

    @Test("an extension that nobody knows is named")
    func unknownExtension() throws {
        let repository = try Self.extended("fromTheFuture", "true")
        let error = Self.refusal(repository.path)
        #expect(error?.code == .unsupported)
        #expect(error?.message == "the repository uses extensions.fromthefuture, which this git does not know")
        #expect(error?.advice == "install the git that made the repository")
    }

    @Test("a repository format that nobody knows is named")
    func unknownFormat() throws {
        let repository = try Kind.staged()
        try repository.write(".git/config", "[core]\n\trepositoryFormatVersion = 7\n")
        let error = Self.refusal(repository.path)
        #expect(error?.code == .unsupported)
        #expect(error?.message == "the repository has format 7, which this git does not know")
    }

    @Test("an extension that needs format 1 in a repository of format 0 is refused as git refuses it")
    func extensionInFormatZero() throws {
        let repository = try Kind.staged()
        try repository.git("config", "extensions.objectFormat", "sha256")
        let error = Self.refusal(repository.path)
        #expect(error?.code == .unsupported)
        #expect(error?.advice == "git config core.repositoryFormatVersion 1")
    }

    @Test("references in a reftable need a git that knows them")
    func reftable() throws {
        guard try !Self.gitIsAtLeast(45) else { return try Self.readableReftable() }
        let repository = try Self.extended("refStorage", "reftable")
        let error = Self.refusal(repository.path)
        #expect(error?.code == .unsupported)
        #expect(error?.message == "the repository keeps its references as reftable, which this git cannot read")
        #expect(error?.advice == "install git 2.45 or later, or run: git refs migrate --ref-format=files")
    }

    private static func readableReftable() throws {
        let repository = try TestRepository("--ref-format=reftable")
        try Kind.seed(repository)
        try Kind.edit(repository)
        try repository.git("add", "-A")
        #expect(refusal(repository.path) == nil)
    }

    @Test("relative worktrees need a git that knows them")
    func relativeWorktrees() throws {
        let repository = try Self.extended("relativeWorktrees", "true")
        let error = Self.refusal(repository.path)
        guard try !Self.gitIsAtLeast(48) else {
            #expect(error == nil)
            return
        }
        #expect(error?.code == .unsupported)
        #expect(error?.message == "the repository uses relative worktrees, which this git cannot read")
        #expect(error?.advice == "install git 2.48 or later")
    }

    @Test("a configuration that git would not read is named with its line")
    func badConfiguration() throws {
        let repository = try Kind.staged()
        try repository.write(".git/config", "[core]\n\tbare = false\n[broken\n")
        let error = Self.refusal(repository.path)
        #expect(error?.code == .corrupt)
        #expect(error?.message == "bad config line 3 in \(repository.path)/.git/config")
    }

    @Test("a .git file that leads nowhere is named")
    func danglingGitFile() throws {
        let folder = try TemporaryDirectory()
        try folder.write(".git", "gitdir: /no/such/place\n")
        let error = Self.refusal(folder.path)
        #expect(error?.code == .notARepository)
        #expect(error?.message == "\(folder.path)/.git names /no/such/place, which is not a git repository")
    }

    @Test("a corrupt index is an integrity error with a way out", arguments: [false, true])
    func corruptIndex(program: Bool) throws {
        for damage in ["short", "signature", "count"] {
            let repository = try Kind.staged()
            var bytes = try Data(contentsOf: repository.indexFile)
            switch damage {
            case "short": bytes = bytes.prefix(40)
            case "signature": bytes[0] = UInt8(ascii: "X")
            default: bytes[9] = 0x7F
            }
            try bytes.write(to: repository.indexFile)
            let error = Self.refusal(repository.path, through: program)
            #expect(error?.code == .corrupt, "\(damage)")
            #expect(error?.message.contains("index") == true, "\(damage)")
            #expect(error?.advice?.contains("git reset") == true, "\(damage)")
        }
    }

    @Test("an index extension that must be understood and is not is refused", arguments: [false, true])
    func mandatoryIndexExtension(program: Bool) throws {
        let repository = try Kind.staged()
        try repository.extendIndex(with: "zzzz")
        let error = Self.refusal(repository.path, through: program)
        #expect(error?.code == .unsupported)
        #expect(error?.message.contains("zzzz") == true)
    }

    @Test("unmerged entries are refused", arguments: [false, true])
    func conflicts(program: Bool) throws {
        let repository = try TestRepository()
        try Kind.seed(repository)
        try repository.git("checkout", "-q", "-b", "side")
        try repository.write("a.txt", "side\n")
        try repository.commit("side")
        try repository.git("checkout", "-q", "main")
        try repository.write("a.txt", "main\n")
        try repository.commit("main")
        _ = try Command.run(["git", "merge", "-q", "side"], in: repository.path)
        let error = Self.refusal(repository.path, through: program)
        #expect(error?.code == .conflicts)
        #expect(error?.message.contains("a.txt") == true)
        #expect(error?.advice?.contains("git add") == true)
    }

    @Test("a base that does not exist is missing", arguments: [false, true])
    func missingBase(program: Bool) throws {
        let repository = try Kind.staged()
        for name in ["origin/nowhere", "no^such~2", String(repeating: "1", count: 40), "--output=/tmp/x"] {
            let error = Self.refusal(
                repository.path, ScopeRequest(.base(name, head: nil), how: "test"), through: program)
            #expect(error?.code == .missingBase, "\(name)")
            #expect(error?.message.contains(name) == true)
        }
    }

    @Test("a shallow clone without the base says which fetch brings it", arguments: [false, true])
    func shallowWithoutBase(program: Bool) throws {
        let repository = try Kind.committed()
        let first = try repository.git("rev-parse", "HEAD~1").trimmingCharacters(in: .whitespacesAndNewlines)
        let folder = try TestRepository()
        let clone = folder.path + "/clone"
        try repository.git("clone", "-q", "--depth=1", "file://" + repository.path, clone)
        func refusal(_ base: String) -> GitError? {
            Self.refusal(clone, ScopeRequest(.base(base, head: nil), how: "test"), through: program)
        }
        #expect(refusal("HEAD~1")?.code == .missingBase)
        #expect(refusal("HEAD~1")?.message == "HEAD~1 is not in this shallow clone")
        #expect(refusal("HEAD~1")?.advice == "git fetch --unshallow, or git fetch --deepen=100")
        #expect(refusal(first)?.advice == "git fetch --depth=1 origin \(first)")
        #expect(
            refusal("origin/next")?.advice == "git fetch --unshallow origin +next:refs/remotes/origin/next")
    }

    @Test("a shallow clone that does not reach the merge base says how to deepen it", arguments: [false, true])
    func shallowWithoutMergeBase(program: Bool) throws {
        let repository = try TestRepository()
        try Kind.seed(repository)
        try repository.git("branch", "side")
        try repository.commit("two")
        try repository.git("checkout", "-q", "side")
        try repository.commit("three")
        let folder = try TestRepository()
        let clone = folder.path + "/clone"
        try repository.git("clone", "-q", "--depth=1", "--no-single-branch", "file://" + repository.path, clone)
        let error = Self.refusal(
            clone, ScopeRequest(.base("origin/main", head: nil), how: "test"), through: program)
        #expect(error?.code == .missingBase)
        #expect(error?.advice?.contains("git fetch --unshallow") == true)
        #expect(error?.advice?.contains("--deepen") == true)
    }

    @Test("a lost tree is an integrity error", arguments: [false, true])
    func missingTree(program: Bool) throws {
        let repository = try Kind.committed()
        let tree = try repository.git("rev-parse", "HEAD^{tree}").trimmingCharacters(in: .whitespacesAndNewlines)
        try FileManager.default.removeItem(atPath: repository.objectPath(tree))
        let error = Self.refusal(
            repository.path, ScopeRequest(.range("HEAD~1", "HEAD"), how: "test"), through: program)
        #expect(error?.code == .missingObject)
        #expect(error?.message.contains(tree) == true)
        #expect(error?.advice?.contains("git fsck") == true)
    }

    @Test("a lost blob costs its own file alone", arguments: [false, true])
    func missingBlob(program: Bool) throws {
        let repository = try Kind.committed()
        let blob = try repository.git("rev-parse", "HEAD:a.txt").trimmingCharacters(in: .whitespacesAndNewlines)
        try FileManager.default.removeItem(atPath: repository.objectPath(blob))
        var opened = try Repository.open(at: repository.path, environment: Command.environment)
        if program {
            opened = Repository(
                backend: GitProgramBackend(layout: opened.backend.layout, environment: Command.environment))
        }
        let change = try opened.change(ScopeRequest(.range("HEAD~1", "HEAD"), how: "test"), limits: Limits()).change
        let unread = change.files.filter { $0.unread != nil }
        #expect(unread.map(\.path) == ["a.txt"])
        #expect(unread.first?.unread?.detail.contains(blob) == true)
        #expect(change.files.count == 6)
    }
}

extension TestRepository {
    /// Where a loose object lies.
    func objectPath(_ id: String) -> String {
        path + "/.git/objects/" + id.prefix(2) + "/" + id.dropFirst(2)
    }
}
