/// How the two sides of a change were found: printed in every report, enough to run the same again.
public struct ScopeRecord: Sendable, Equatable {
    public enum Kind: String, Sendable { case staged, base, range, worktree, patch, all, push }

    public let kind: Kind
    /// Full object name of the old side's commit; nil for the empty tree, a patch and `all`.
    public var base: String?
    /// Full object name of the new side's commit; nil where the new side is the index, the work tree or a patch.
    public var head: String?
    /// Full object name of the merge base, where one was looked for.
    public var mergeBase: String?
    /// What the user or the CI named, for people: `origin/main`, `refs/pull/7/merge`, `change.patch`.
    public var baseName: String?
    public var headName: String?
    /// One clause that says how the scope was chosen: "--base origin/main", "GitHub pull_request event".
    public var how: String
    /// Which back end read it: `libgit2`, `git`, or `patch`.
    public var backend: String
    /// Paths that narrow the scope; empty means the whole of it.
    public var paths: [RepoPath]
    /// Whether the repository is a shallow clone.
    public var isShallow: Bool

    public init(
        kind: Kind, base: String? = nil, head: String? = nil, mergeBase: String? = nil, baseName: String? = nil,
        headName: String? = nil, how: String, backend: String = "libgit2", paths: [RepoPath] = [],
        isShallow: Bool = false
    ) {
        self.kind = kind
        self.base = base
        self.head = head
        self.mergeBase = mergeBase
        self.baseName = baseName
        self.headName = headName
        self.how = how
        self.backend = backend
        self.paths = paths
        self.isShallow = isShallow
    }

    /// The arguments that replay this scope where both sides are commits, else nil.
    public var replay: String? {
        guard let base, let head else { return nil }
        return "--range \(base)..\(head)"
    }
}
