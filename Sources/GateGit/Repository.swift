public import GateModel

/// A repository that can be asked for changes; libgit2 or the `git` program stands behind it.
public struct Repository: Sendable {
    package let backend: any Backend
    /// Reads a partial clone where `ScopeRequest.mayFetch` lets it fetch what is missing; nil for a whole clone.
    private let fetching: (any Backend)?

    package init(backend: any Backend, fetching: (any Backend)? = nil) {
        self.backend = backend
        self.fetching = fetching
    }

    /// The change that `request` asks for, and the content behind it.
    ///
    /// Reads every changed blob once, on two threads where there are many. Content that cannot be read costs its own
    /// file alone (`ChangedFile.unread`). Throws `.missingBase`, `.missingObject`, `.conflicts`, `.corrupt`, `.usage`.
    public func change(
        _ request: ScopeRequest, limits: Limits
    ) throws(GitError) -> (change: Change, blobs: any BlobSource) {
        try ChangeBuilder(backend: request.mayFetch ? fetching ?? backend : backend, request: request, limits: limits)
            .build()
    }

    /// Every line of the files at and below `paths` in `directory`, without a repository; links are not followed.
    ///
    /// `paths` are relative to `directory`; empty: everything but `.git`. Throws `.usage` for a path that does not exist.
    public static func changeOfFiles(
        in directory: String, paths: [RepoPath], how: String, limits: Limits
    ) throws(GitError) -> (change: Change, blobs: any BlobSource) {
        try ChangeBuilder.files(of: Folder(directory), paths: paths, how: how, limits: limits)
    }

    /// One state of the repository's files.
    public enum Place: Sendable, Equatable {
        case index
        /// A revision that names a commit.
        case commit(String)
        case worktree
    }

    /// The bytes of a file as `place` has it; nil where it has none. Throws `.missingBase` for an unknown revision.
    public func bytes(at path: RepoPath, in place: Place, limit: Int = 8 << 20) throws(GitError) -> [UInt8]? {
        let blobs =
            switch place {
            case .index: RepositoryBlobs(backend: backend, old: .tree(nil), new: .index)
            case .commit(let name):
                RepositoryBlobs(
                    backend: backend, old: .tree(nil),
                    new: .tree(try backend.tree(ofCommit: try backend.commit(named: name))))
            case .worktree:
                RepositoryBlobs(backend: backend, old: .tree(nil), new: .folder(Folder(try backend.workTree())))
            }
        do throws(BlobError) {
            return try blobs.bytes(at: path, side: .new, limit: limit)
        } catch {
            throw GitError(error.code == .missing ? .missingObject : .io, "cannot read \(path): \(error.message)")
        }
    }
}
