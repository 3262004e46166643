import GateGit
import GateModel

/// Where a change comes from, found but not yet read.
struct ChangeSource {
    private enum Origin {
        case repository(ResolvedScope)
        /// Files on disk without a repository.
        case folder(String, paths: [RepoPath], how: String)
        case ready(Change, any BlobSource, policy: PolicySource)
    }

    private let origin: Origin
    /// nil where nothing of a repository is asked.
    let repository: Repository?

    /// What a hook has resolved by itself.
    init(_ scope: ResolvedScope) {
        origin = .repository(scope)
        repository = scope.repository
    }

    /// A change that needs no reading: a patch, a commit message.
    init(_ change: Change, blobs: any BlobSource, repository: Repository?, policy: PolicySource) {
        origin = .ready(change, blobs, policy: policy)
        self.repository = repository
    }

    private init(_ origin: Origin, repository: Repository?) {
        self.origin = origin
        self.repository = repository
    }

    /// Finds what a command line asks for. Exit 2 for paths that cannot be, exit 3 for whatever a repository refuses.
    static func find(
        _ scope: ScopeOptions, isHook: Bool = false, surroundings: Surroundings
    ) throws -> ChangeSource {
        if let name = scope.patch { return try patch(name, scope, surroundings) }
        return try CommandFailure.refusing {
            guard let repository = try open(scope, surroundings) else { return files(scope, surroundings) }
            let locations = Locations(repository: repository, directory: surroundings.directory)
            let paths = try scope.paths.map(locations.inRepository)
            let choice = ScopeChoice(
                environment: surroundings.environment, isHook: isHook, mayFetch: scope.mayFetch,
                readFile: { (try? FileContent.read($0)) ?? nil })
            var resolved = try choice.resolve(named(scope), in: repository)
            for (typed, path) in zip(scope.paths, paths) where try !exists(path, in: resolved, locations) {
                throw CommandFailure(
                    ExitStatus.usage, "there is no file or folder '\(typed)' on either side of the change",
                    advice: "aiops-gate --help lists the subcommands; paths are relative to the current directory")
            }
            resolved.request.paths = paths
            resolved.request.mayFetch = scope.mayFetch
            resolved.request.findCopies = scope.findCopies
            return ChangeSource(resolved)
        }
    }

    /// nil where there is no repository and the scope needs none.
    private static func open(
        _ scope: ScopeOptions, _ surroundings: Surroundings
    ) throws(GitError) -> Repository? {
        do throws(GitError) {
            return try Repository.open(at: surroundings.directory, environment: surroundings.environment)
        } catch {
            guard error.code == .notARepository, scope.isAll else { throw error }
            return nil
        }
    }

    /// Whether a path that narrows the scope names anything: in the change's commits, in the index or on disk. A slip of
    /// the fingers must not be a change of nothing.
    private static func exists(_ path: RepoPath, in scope: ResolvedScope, _ locations: Locations) throws -> Bool {
        if path.isRoot || locations.isOnDisk(path) { return true }
        let backend = scope.repository.backend
        if try backend.indexEntry(at: path) != nil || !backend.indexEntries(in: path).isEmpty { return true }
        let commits = try ChangeSource(scope).commits()
        for commit in [commits.head, commits.base].compactMap(\.self) {
            let tree = try backend.tree(ofCommit: commit)
            if try backend.entry(at: path, inTree: tree) != nil { return true }
            if try !backend.entries(in: path, ofTree: tree).isEmpty { return true }
        }
        return false
    }

    private static func files(_ scope: ScopeOptions, _ surroundings: Surroundings) -> ChangeSource {
        let absolute = scope.paths.map { Locations.normalized($0, below: surroundings.directory) }
        let isInside = absolute.allSatisfy { ($0 + "/").hasPrefix(surroundings.directory + "/") }
        // Paths elsewhere are named from the root of the file system.
        let folder = isInside ? surroundings.directory : "/"
        let paths = absolute.map { path in
            RepoPath(String(path.dropFirst(folder.utf8.count).drop { $0 == "/" }))
        }
        return ChangeSource(.folder(folder, paths: paths, how: "--all, no repository"), repository: nil)
    }

    private static func patch(
        _ name: String, _ scope: ScopeOptions, _ surroundings: Surroundings
    ) throws -> ChangeSource {
        let limit = 1 << 30
        let bytes =
            name == "-"
            ? try StandardStreams.input(limit: limit)
            : try FileContent.read(Locations.normalized(name, below: surroundings.directory), limit: limit)
        guard let bytes else {
            throw CommandFailure(
                ExitStatus.usage, name == "-" ? "the patch has more than 1 GiB" : "there is no patch file \(name)")
        }
        return try CommandFailure.refusing {
            let paths = scope.paths.map { RepoPath($0) }
            let (change, blobs) = try Patch.change(bytes, name: name == "-" ? "standard input" : name, paths: paths)
            for path in paths where !change.files.contains(where: { $0.path.isInside(path) }) {
                throw CommandFailure(ExitStatus.usage, "the patch touches no file or folder '\(path.text)'")
            }
            return ChangeSource(change, blobs: blobs, repository: nil, policy: .workTree)
        }
    }

    /// What the command line names; nil: choose.
    private static func named(_ scope: ScopeOptions) -> (kind: ScopeRequest.Kind, how: String)? {
        guard let how = scope.named.first else { return nil }
        if let base = scope.base { return (.base(base, head: nil), how) }
        if let range = scope.range {
            let ends = range.split(separator: "..", omittingEmptySubsequences: false).map(String.init)
            return (.range(ends[0].isEmpty ? "HEAD" : ends[0], ends[1].isEmpty ? "HEAD" : ends[1]), how)
        }
        return (scope.isWorktree ? .worktree : scope.isAll ? .all : .staged, how)
    }

    /// The folder on disk that the change's paths lie in; nil where there is none: a bare repository, a patch.
    var folder: String? {
        switch origin {
        case .repository(let scope): scope.repository.backend.layout.workTree
        case .folder(let folder, _, _): folder
        case .ready: nil
        }
    }

    /// Whose configuration decides when no flag says so.
    var policy: PolicySource {
        switch origin {
        case .repository(let scope): scope.policy
        case .folder: .workTree
        case .ready(_, _, let policy): policy
        }
    }

    /// The commits of both sides, where they are commits.
    func commits() throws -> PolicySide.Commits {
        guard case .repository(let scope) = origin else { return PolicySide.Commits() }
        let backend = scope.repository.backend
        return try CommandFailure.refusing {
            switch scope.request.kind {
            case .staged, .worktree, .all: return PolicySide.Commits(base: try backend.headCommit())
            case .base(let base, let head):
                let head = try backend.commit(named: head ?? "HEAD")
                return PolicySide.Commits(
                    base: try backend.mergeBase(try backend.commit(named: base), head), head: head)
            case .range(let old, let new):
                return PolicySide.Commits(
                    base: try old.map { try backend.commit(named: $0) }, head: try backend.commit(named: new))
            case .allOfCommit(let name): return PolicySide.Commits(head: try backend.commit(named: name))
            }
        }
    }

    /// Reads the change.
    func change(limits: Limits) throws -> (change: Change, blobs: any BlobSource) {
        try CommandFailure.refusing {
            switch origin {
            case .repository(let scope): try scope.repository.change(scope.request, limits: limits)
            case .folder(let folder, let paths, let how):
                try Repository.changeOfFiles(in: folder, paths: paths, how: how, limits: limits)
            case .ready(let change, let blobs, _): (change, blobs)
            }
        }
    }
}

extension CommandFailure {
    /// A repository's refusal: exit 2 where the arguments were wrong, else 3.
    init(_ error: GitError) {
        self.init(
            error.code == .usage ? ExitStatus.usage : ExitStatus.couldNotAnalyse, error.message, advice: error.advice)
    }

    /// Runs `body` and turns a repository's refusal into the command's.
    static func refusing<R>(_ body: () throws -> R) throws -> R {
        do {
            return try body()
        } catch let error as GitError {
            throw CommandFailure(error)
        }
    }
}
