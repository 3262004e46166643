import GateGit
import GateModel

/// A change with the place it came from.
struct LoadedChange {
    /// nil where the scope needs none: a patch, files on disk.
    let repository: Repository?
    let change: Change
    let blobs: any BlobSource
}

/// Finds the change that a command line asks for.
struct ChangeLoader {
    let scope: ScopeArguments
    let surroundings: Surroundings

    /// Exit 2 for paths that cannot be, exit 3 for whatever the repository refuses.
    func load(limits: Limits) throws -> LoadedChange {
        do {
            return try find(limits: limits)
        } catch let error as GitError {
            throw CommandFailure(error)
        }
    }

    private func find(limits: Limits) throws -> LoadedChange {
        let repository = try Repository.open(at: surroundings.directory, environment: surroundings.environment)
        let locations = Locations(repository: repository, directory: surroundings.directory)
        var request = ScopeRequest(try kind(), how: scope.named.first ?? "--staged")
        request.paths = try scope.paths.map(locations.inRepository)
        request.mayFetch = scope.fetch
        request.findCopies = scope.findCopies
        let (change, blobs) = try repository.change(request, limits: limits)
        return LoadedChange(repository: repository, change: change, blobs: blobs)
    }

    private func kind() throws -> ScopeRequest.Kind {
        if let base = scope.base { return .base(base, head: nil) }
        if let range = scope.range {
            let ends = range.split(separator: "..", omittingEmptySubsequences: false).map(String.init)
            return .range(ends[0].isEmpty ? "HEAD" : ends[0], ends[1].isEmpty ? "HEAD" : ends[1])
        }
        if scope.worktree { return .worktree }
        return .staged
    }
}

extension CommandFailure {
    /// A repository's refusal: exit 2 where the arguments were wrong, else 3.
    init(_ error: GitError) {
        self.init(
            error.code == .usage ? ExitStatus.usage : ExitStatus.couldNotAnalyse, error.message, advice: error.advice)
    }
}
