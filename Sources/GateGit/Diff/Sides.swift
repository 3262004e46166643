import GateModel

/// The two sides of a scope, resolved, and what differs between them.
struct Sides {
    private(set) var scope: ScopeRecord
    /// nil: the empty tree.
    private(set) var oldTree: ObjectID?
    private(set) var new: RepositoryBlobs.Place
    private(set) var deltas: [RawDelta] = []

    init(backend: any Backend, request: ScopeRequest) throws(GitError) {
        scope = ScopeRecord(
            kind: request.kind.record, how: request.how, backend: backend.name, paths: request.paths,
            isShallow: backend.layout.isShallow)
        new = .tree(nil)
        switch request.kind {
        case .staged:
            try startAtHead(backend)
            new = .index
            deltas = try backend.stagedDeltas(oldTree: oldTree)
        case .worktree:
            try startAtHead(backend)
            deltas = try backend.worktreeDeltas(oldTree: oldTree)
            new = .folder(try Sides.asStored(Folder(try backend.workTree()), deltas, backend))
        case .all:
            let workTree = try backend.workTree()
            new = .folder(Folder(workTree))
            deltas = try FileListing(backend: backend, workTree: workTree).deltas(below: request.paths)
        case .base(let name, let head): try start(backend, atMergeBaseOf: name, head ?? "HEAD")
        case .range(let old, let name):
            if let old { try start(backend, at: old) }
            try end(backend, at: name)
        case .allOfCommit(let name): try end(backend, at: name)
        }
    }

    /// The folder, with the line ends of the changed files as git would store them.
    private static func asStored(
        _ folder: Folder, _ deltas: [RawDelta], _ backend: any Backend
    ) throws(GitError) -> Folder {
        let changed = deltas.compactMap(\.new).filter { $0.id == nil && $0.mode.isRegular }
        // libgit2 does not know every place where git looks for its configuration.
        let configured: any Backend = (backend as? LibGit2Backend)?.program ?? backend
        let lineEnds = LineEnds(
            folder: folder, paths: changed.map(\.path), autocrlf: try configured.configuration("core.autocrlf"))
        var folder = folder
        for entry in changed {
            // A file that cannot be read is found again when it is diffed, and costs its own row.
            guard let bytes = try? folder.bytes(of: entry, limit: 64 << 20) else { continue }
            let stored = lineEnds.stored(bytes, at: entry.path) {
                let id = (try? backend.indexEntry(at: entry.path)).flatMap { $0?.id }
                return id.flatMap { try? backend.blob($0, limit: 64 << 20) }
            }
            if let stored { folder.converted[entry.path] = stored }
        }
        return folder
    }

    private mutating func startAtHead(_ backend: any Backend) throws(GitError) {
        scope.baseName = "HEAD"
        guard let commit = try backend.headCommit() else { return }
        scope.base = commit.hex
        oldTree = try backend.tree(ofCommit: commit)
    }

    private mutating func start(
        _ backend: any Backend, atMergeBaseOf name: String, _ headName: String
    ) throws(GitError) {
        scope.baseName = name
        let one = try backend.commit(named: name)
        let other = try backend.commit(named: headName)
        guard let common = try backend.mergeBase(one, other) else {
            throw Missing.mergeBase(of: name, and: headName, in: backend.layout)
        }
        scope.base = common.hex
        scope.mergeBase = common.hex
        oldTree = try backend.tree(ofCommit: common)
        try end(backend, at: headName)
    }

    private mutating func start(_ backend: any Backend, at name: String) throws(GitError) {
        scope.baseName = name
        if let id = ObjectID(hex: name), id.isEmptyTree { return }
        let found = try Sides.commitOrTree(backend, name)
        scope.base = found.id.hex
        oldTree = found.tree
    }

    private mutating func end(_ backend: any Backend, at name: String) throws(GitError) {
        scope.headName = name
        let found = try Sides.commitOrTree(backend, name)
        scope.head = found.id.hex
        new = .tree(found.tree)
        deltas = try backend.deltas(oldTree: oldTree, newTree: found.tree)
    }

    private static func commitOrTree(
        _ backend: any Backend, _ name: String
    ) throws(GitError) -> (id: ObjectID, tree: ObjectID) {
        let notACommit: GitError
        do throws(GitError) {
            let commit = try backend.commit(named: name)
            return (commit, try backend.tree(ofCommit: commit))
        } catch {
            guard error.code == .missingBase else { throw error }
            notACommit = error
        }
        do throws(GitError) {
            let tree = try backend.tree(named: name)
            return (tree, tree)
        } catch {
            throw notACommit
        }
    }
}

extension Backend {
    /// The work tree's folder. Throws `.usage` for a bare repository.
    func workTree() throws(GitError) -> String {
        guard let workTree = layout.workTree else {
            throw GitError(.usage, "\(layout.gitDirectory) is a bare repository: it has no work tree")
        }
        return workTree
    }
}

extension ScopeRequest.Kind {
    fileprivate var record: ScopeRecord.Kind {
        switch self {
        case .staged: .staged
        case .base: .base
        case .range: .range
        case .worktree: .worktree
        case .all, .allOfCommit: .all
        }
    }
}

extension ObjectID {
    /// Whether this names the tree without entries, which exists everywhere without being stored.
    fileprivate var isEmptyTree: Bool {
        self == ObjectID(hex: "4b825dc642cb6eb9a060e54bf8d69288fbee4904")
            || self == ObjectID(hex: "6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321")
    }
}
