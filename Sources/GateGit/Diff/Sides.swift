import GateModel

/// The two sides of a scope, resolved, and what differs between them.
struct Sides {
    let scope: ScopeRecord
    /// nil: the empty tree.
    let oldTree: ObjectID?
    let new: RepositoryBlobs.Place
    let deltas: [RawDelta]

    init(backend: any Backend, request: ScopeRequest) throws(GitError) {
        var record = ScopeRecord(
            kind: .staged, how: request.how, backend: backend.name, paths: request.paths,
            isShallow: backend.layout.isShallow)
        var base: ObjectID?
        var head: ObjectID?
        switch request.kind {
        case .staged, .worktree:
            base = try backend.headCommit()
            record.baseName = "HEAD"
            if request.kind == .worktree { record = record.with(.worktree) }
        case .base(let name, let headName):
            let one = try backend.commit(named: name)
            let other = try backend.commit(named: headName ?? "HEAD")
            guard let common = try backend.mergeBase(one, other) else {
                throw Missing.mergeBase(of: name, and: headName ?? "HEAD", in: backend.layout)
            }
            (base, head) = (common, other)
            record = record.with(.base)
            record.mergeBase = common.hex
            record.baseName = name
            record.headName = headName ?? "HEAD"
        case .range(let old, let newName):
            if let old { base = try backend.commit(named: old) }
            head = try backend.commit(named: newName)
            record = record.with(.range)
            record.baseName = old
            record.headName = newName
        case .all, .allOfCommit:
            record = record.with(.all)
            if case .allOfCommit(let name) = request.kind {
                head = try backend.commit(named: name)
                record.headName = name
            }
        }
        record.base = base?.hex
        record.head = head?.hex
        scope = record
        if let base { oldTree = try backend.tree(ofCommit: base) } else { oldTree = nil }
        switch request.kind {
        case .staged:
            new = .index
            deltas = try backend.stagedDeltas(oldTree: oldTree)
        case .worktree, .all:
            throw GitError(.unsupported, "the work tree cannot be judged yet")
        case .base, .range, .allOfCommit:
            var newTree: ObjectID?
            if let head { newTree = try backend.tree(ofCommit: head) }
            new = .tree(newTree)
            deltas = try backend.deltas(oldTree: oldTree, newTree: newTree)
        }
    }
}

extension ScopeRecord {
    /// The same record of another kind.
    fileprivate func with(_ kind: Kind) -> ScopeRecord {
        ScopeRecord(
            kind: kind, base: base, head: head, mergeBase: mergeBase, baseName: baseName, headName: headName, how: how,
            backend: backend, paths: paths, isShallow: isShallow)
    }
}
