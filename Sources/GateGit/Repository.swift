public import GateModel

/// A repository that can be asked for changes; libgit2 or the `git` program stands behind it.
public struct Repository: Sendable {
    package let backend: any Backend

    package init(backend: any Backend) { self.backend = backend }

    /// Opens the repository that `directory` lies in, honouring the GIT_* variables of `environment`.
    ///
    /// Throws `.notARepository`, `.dubiousOwnership`, `.unsupported`, `.corrupt`.
    public static func open(at directory: String, environment: [String: String]) throws(GitError) -> Repository {
        throw GitError(.notARepository, "\(directory) is not a git repository")
    }

    /// The change that `request` asks for, and the content behind it.
    ///
    /// Reads every changed blob once, on two threads where there are many.
    public func change(
        _ request: ScopeRequest, limits: Limits
    ) throws(GitError) -> (change: Change, blobs: any BlobSource) {
        throw GitError(.unsupported, "no scope is implemented")
    }
}
