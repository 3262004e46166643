import GateGit
import GateModel

/// Where the change of a command line comes from, found but not yet read.
struct ChangeSource {
    private enum Origin {
        case repository(Repository, ScopeRequest)
        case patch([UInt8], name: String, paths: [RepoPath])
    }

    private let origin: Origin

    /// Finds it. Exit 2 for paths that cannot be, exit 3 for whatever the repository refuses.
    static func find(_ scope: ScopeOptions, surroundings: Surroundings) throws -> ChangeSource {
        if let name = scope.patch { return try patch(name, scope, surroundings) }
        return try refusing {
            let repository = try Repository.open(at: surroundings.directory, environment: surroundings.environment)
            let locations = Locations(repository: repository, directory: surroundings.directory)
            var request = ScopeRequest(try kind(scope), how: scope.named.first ?? "--staged")
            request.paths = try scope.paths.map(locations.inRepository)
            request.mayFetch = scope.mayFetch
            request.findCopies = scope.findCopies
            return ChangeSource(origin: .repository(repository, request))
        }
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
        return ChangeSource(
            origin: .patch(bytes, name: name == "-" ? "standard input" : name, paths: scope.paths.map { RepoPath($0) }))
    }

    /// nil where the scope needs none: a patch.
    var repository: Repository? {
        guard case .repository(let repository, _) = origin else { return nil }
        return repository
    }

    /// What kind of scope it will be.
    var kind: ScopeRecord.Kind {
        guard case .repository(_, let request) = origin else { return .patch }
        switch request.kind {
        case .staged: return .staged
        case .base: return .base
        case .range: return .range
        case .worktree: return .worktree
        case .all, .allOfCommit: return .all
        }
    }

    /// The commits of both sides, where they are commits.
    func commits() throws -> PolicySide.Commits {
        guard case .repository(let repository, let request) = origin else { return PolicySide.Commits() }
        return try ChangeSource.refusing {
            let backend = repository.backend
            switch request.kind {
            case .staged, .worktree: return PolicySide.Commits(base: try backend.headCommit())
            case .base(let base, let head):
                let head = try backend.commit(named: head ?? "HEAD")
                return PolicySide.Commits(
                    base: try backend.mergeBase(try backend.commit(named: base), head), head: head)
            case .range(let old, let new):
                return PolicySide.Commits(
                    base: try old.map { try backend.commit(named: $0) }, head: try backend.commit(named: new))
            case .all: return PolicySide.Commits()
            case .allOfCommit(let name): return PolicySide.Commits(head: try backend.commit(named: name))
            }
        }
    }

    /// Reads the change.
    func change(limits: Limits) throws -> (change: Change, blobs: any BlobSource) {
        try ChangeSource.refusing {
            switch origin {
            case .repository(let repository, let request): try repository.change(request, limits: limits)
            case .patch(let bytes, let name, let paths):
                try Patch.change(bytes, name: name, paths: paths, limits: limits)
            }
        }
    }

    private static func kind(_ scope: ScopeOptions) throws -> ScopeRequest.Kind {
        if let base = scope.base { return .base(base, head: nil) }
        if let range = scope.range {
            let ends = range.split(separator: "..", omittingEmptySubsequences: false).map(String.init)
            return .range(ends[0].isEmpty ? "HEAD" : ends[0], ends[1].isEmpty ? "HEAD" : ends[1])
        }
        if scope.isWorktree { return .worktree }
        return .staged
    }

    private static func refusing<R>(_ body: () throws -> R) throws -> R {
        do {
            return try body()
        } catch let error as GitError {
            throw CommandFailure(error)
        }
    }
}

extension CommandFailure {
    /// A repository's refusal: exit 2 where the arguments were wrong, else 3.
    init(_ error: GitError) {
        self.init(
            error.code == .usage ? ExitStatus.usage : ExitStatus.couldNotAnalyse, error.message, advice: error.advice)
    }
}
