import GateModel
import Synchronization

/// The way from a scope to a Change: two sides, their deltas, pairs, hunks. The same for every back end.
struct ChangeBuilder {
    /// Below this many files a second thread costs more than it gives.
    private static let filesWorthAThread = 48

    let backend: any Backend
    let request: ScopeRequest
    let limits: Limits

    func build() throws(GitError) -> (change: Change, blobs: any BlobSource) {
        let sides = try Sides(backend: backend, request: request)
        let blobs = RepositoryBlobs(backend: backend, old: .tree(sides.oldTree), new: sides.new)
        var deltas = sides.deltas
        if !request.paths.isEmpty, request.kind != .all {
            deltas = deltas.filter { delta in request.paths.contains { delta.path.isInside($0) } }
        }
        let attributes = try attributes(sides, blobs)
        var renames = Renames(
            deltas, similarity: Similarity(blobs: blobs, attributes: attributes, limit: limits.diffBytes),
            findsCopies: request.findCopies)
        let pairs = renames.pairs()
        let notes = [renames.note].compactMap { $0 }
        let diff = FileDiff(blobs: blobs, limits: limits, attributes: attributes)
        return (Change(scope: sides.scope, files: ChangeBuilder.files(pairs, diff), notes: notes), blobs)
    }

    /// Whoever judges whole files wants to see them all: no attribute hides one.
    private func attributes(
        _ sides: Sides, _ blobs: RepositoryBlobs
    ) throws(GitError) -> DiffAttributes {
        guard sides.scope.kind != .all else { return .none }
        let files = try sides.oldTree.map { (tree) throws(GitError) in
            try backend.attributeFiles(over: sides.deltas, ofTree: tree)
        }
        return DiffAttributes(files: files ?? [:], deltas: sides.deltas, blobs: blobs, limit: limits.fileBytes)
    }

    /// A change that has no repository behind it: every file is added.
    static func files(
        of folder: Folder, paths: [RepoPath], how: String, limits: Limits
    ) throws(GitError) -> (change: Change, blobs: any BlobSource) {
        let pairs = try FileListing(folder: folder).deltas(below: paths).map(Pair.init)
        let blobs = RepositoryBlobs(backend: nil, old: .tree(nil), new: .folder(folder))
        let diff = FileDiff(blobs: blobs, limits: limits, attributes: .none)
        let scope = ScopeRecord(kind: .all, how: how, backend: "files", paths: paths)
        return (Change(scope: scope, files: files(pairs, diff)), blobs)
    }

    private static func files(_ pairs: [Pair], _ diff: FileDiff) -> [ChangedFile] {
        let workers = pairs.count < ChangeBuilder.filesWorthAThread ? 1 : Parallel.workers(atMost: 2)
        let slots = Mutex([ChangedFile?](repeating: nil, count: pairs.count))
        Parallel.forEach(count: pairs.count, workers: workers) { _, index in
            let file = diff.file(pairs[index])
            slots.withLock { $0[index] = file }
        }
        return slots.withLock { $0.compactMap { $0 } }
    }
}
