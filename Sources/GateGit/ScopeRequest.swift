public import GateModel

/// What to judge, before the repository has been asked.
public struct ScopeRequest: Sendable, Equatable {
    public enum Kind: Sendable, Equatable {
        case staged
        /// merge-base(revision, head)..head; `head` nil: HEAD.
        case base(String, head: String?)
        /// Exactly these two; an old side of nil is the empty tree.
        case range(String?, String)
        case worktree
        /// Every line of the files below the paths, as they stand in the work tree; needs no repository.
        case all
        /// Every line of the tree of a commit.
        case allOfCommit(String)
    }

    public let kind: Kind
    /// One clause: how it was chosen ("--staged", "GitHub pull_request event").
    public let how: String
    /// Narrow the scope; empty: everything.
    public var paths: [RepoPath] = []
    /// Whether a missing base may be fetched.
    public var mayFetch = false
    /// Copies too (`--find-copies`).
    public var findCopies = false

    public init(_ kind: Kind, how: String) {
        self.kind = kind
        self.how = how
    }
}
