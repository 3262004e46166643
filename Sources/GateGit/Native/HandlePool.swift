import Synchronization

/// As many handles as threads ever ask at once, each opened when first needed.
final class HandlePool: Sendable {
    private let layout: RepositoryLayout
    private let idle: Mutex<[Handle]>

    /// Opens the first handle, so that a repository that cannot be read fails here.
    init(layout: RepositoryLayout) throws(GitError) {
        self.layout = layout
        idle = Mutex([try Handle(layout: layout)])
    }

    /// Lends a handle for the time of `body`; calls must not be nested.
    func withHandle<R: ~Copyable>(_ body: (Handle) throws(GitError) -> R) throws(GitError) -> R {
        let handle: Handle
        if let free = idle.withLock({ $0.popLast() }) { handle = free } else { handle = try Handle(layout: layout) }
        defer { idle.withLock { $0.append(handle) } }
        return try body(handle)
    }
}
