import GateGit
import GateModel
import TestSupport

extension TestRepository {
    /// The change of a scope, read natively.
    func change(
        _ kind: ScopeRequest.Kind, paths: [RepoPath] = [], findCopies: Bool = false, limits: Limits = Limits()
    ) throws -> (change: Change, blobs: any BlobSource) {
        var request = ScopeRequest(kind, how: "test")
        request.paths = paths
        request.findCopies = findCopies
        return try Repository.open(at: path, environment: Command.environment).change(request, limits: limits)
    }

    /// Rows of ours and of `git diff` with these arguments, to be equal.
    func rows(
        _ kind: ScopeRequest.Kind, against arguments: [String], findCopies: Bool = false
    ) throws -> (ours: [PatchOracle.Row], git: [PatchOracle.Row]) {
        (
            PatchOracle.rows(try change(kind, findCopies: findCopies).change),
            try PatchOracle.rows(self, arguments)
        )
    }
}
