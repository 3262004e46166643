import GateModel

/// How alike two blobs are, 0 to 60,000 as git counts it. Reads each blob once.
final class Similarity {
    static let whole = 60_000
    /// 50 %: less is no rename.
    static let least = 30_000
    /// 75 %: what two files must have that are paired because only they share a base name.
    static let leastForName = 45_000

    private let blobs: RepositoryBlobs
    private let attributes: DiffAttributes
    /// Larger blobs are like nothing.
    private let limit: Int
    private var sizes: [ObjectID: Int?] = [:]
    private var fingerprints: [ObjectID: Fingerprint?] = [:]

    init(blobs: RepositoryBlobs, attributes: DiffAttributes, limit: Int) {
        self.blobs = blobs
        self.attributes = attributes
        self.limit = limit
    }

    /// 0 for anything but regular files, for sizes too far apart to reach `least`, and for what cannot be read.
    func score(_ old: Entry, _ new: Entry) -> Int {
        guard old.mode.isRegular, new.mode.isRegular, let oldSize = size(old, .old), let newSize = size(new, .new)
        else { return 0 }
        let larger = max(oldSize, newSize)
        let difference = larger - min(oldSize, newSize)
        guard larger * (Similarity.whole - Similarity.least) >= difference * Similarity.whole, newSize > 0,
            let one = fingerprint(old, .old), let other = fingerprint(new, .new)
        else { return 0 }
        return one.common(with: other) * Similarity.whole / larger
    }

    private func size(_ entry: Entry, _ side: Side) -> Int? {
        if let id = entry.id, let known = sizes[id] { return known }
        let size = try? blobs.size(of: entry, side: side)
        if let id = entry.id { sizes[id] = size }
        return size
    }

    private func fingerprint(_ entry: Entry, _ side: Side) -> Fingerprint? {
        if let id = entry.id, let known = fingerprints[id] { return known }
        // What cannot be read is paired with nothing; its own row says why it was not read.
        let bytes = try? blobs.load(entry, side: side, limit: limit)
        let print = bytes.map { Fingerprint($0, isText: !attributes.isBinary(entry, bytes: $0)) }
        if let id = entry.id { fingerprints[id] = print }
        return print
    }
}
