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
        if !request.paths.isEmpty {
            deltas = deltas.filter { delta in request.paths.contains { delta.path.isInside($0) } }
        }
        let attributes = DiffAttributes()
        var renames = Renames(
            deltas, similarity: Similarity(blobs: blobs, attributes: attributes, limit: limits.diffBytes),
            findsCopies: request.findCopies)
        let pairs = renames.pairs()
        let notes = [renames.note].compactMap { $0 }
        let diff = FileDiff(blobs: blobs, limits: limits, attributes: attributes)
        return (Change(scope: sides.scope, files: files(pairs, diff), notes: notes), blobs)
    }

    private func files(_ pairs: [Pair], _ diff: FileDiff) -> [ChangedFile] {
        let workers = pairs.count < ChangeBuilder.filesWorthAThread ? 1 : Parallel.workers(atMost: 2)
        let slots = Mutex([ChangedFile?](repeating: nil, count: pairs.count))
        Parallel.forEach(count: pairs.count, workers: workers) { _, index in
            let file = diff.file(pairs[index])
            slots.withLock { $0[index] = file }
        }
        return slots.withLock { $0.compactMap { $0 } }
    }
}
