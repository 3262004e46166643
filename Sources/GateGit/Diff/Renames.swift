import GateModel

/// Pairs what went away with what came, as `git diff -M` does.
struct Renames {
    let blobs: RepositoryBlobs
    /// A side larger than this is not compared.
    let limit: Int

    func pair(_ deltas: [RawDelta]) -> [Pair] { deltas.map(Pair.init) }
}
