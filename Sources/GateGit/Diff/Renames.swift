import GateModel

/// Pairs what went away with what came, as `git diff -M` does: equal content first, then files that alone share a base
/// name and are 75 % alike, then whatever is most alike from 50 % on. With `findCopies` also what a modified file gave.
struct Renames {
    /// No search for likeness among more pairs than a square of this side (git's diff.renameLimit).
    static let limit = 1_000
    /// Git remembers this many best sources for each destination.
    private static let candidates = 4

    private let deltas: [RawDelta]
    private let similarity: Similarity
    private let findsCopies: Bool
    /// Deltas whose old side may have moved, in path order, and how often each was used.
    private var sources: [Source]
    private var destinations: [Destination]
    /// Why not every pair was compared; nil when they were.
    private(set) var note: Note?

    private struct Source {
        let delta: Int
        let entry: Entry
        let name: ArraySlice<UInt8>
        /// Above 0: gone to a destination, or still there (a modified file, when copies are asked for).
        var uses: Int
    }

    private struct Destination {
        let delta: Int
        let entry: Entry
        let name: ArraySlice<UInt8>
        /// The source, with the likeness; nil while there is none.
        var origin: (source: Int, score: Int)?
    }

    init(_ deltas: [RawDelta], similarity: Similarity, findsCopies: Bool) {
        self.deltas = deltas
        self.similarity = similarity
        self.findsCopies = findsCopies
        sources = []
        destinations = []
        for (place, delta) in deltas.enumerated() {
            if let old = delta.old, delta.new == nil || findsCopies {
                let uses = delta.new == nil ? 0 : 1
                sources.append(Source(delta: place, entry: old, name: Renames.baseName(old.path), uses: uses))
            } else if let new = delta.new, delta.old == nil {
                destinations.append(Destination(delta: place, entry: new, name: Renames.baseName(new.path)))
            }
        }
    }

    /// The pairs in the order of the deltas.
    mutating func pairs() -> [Pair] {
        if !sources.isEmpty, !destinations.isEmpty {
            findEqualContent()
            if !findsCopies { findEqualNames() }
            findLikeContent()
        }
        return collect()
    }

    private static func baseName(_ path: RepoPath) -> ArraySlice<UInt8> {
        let slash = path.bytes.lastIndex(of: UInt8(ascii: "/"))
        return path.bytes[(slash.map { $0 + 1 } ?? 0)...]
    }

    private mutating func link(_ destination: Int, _ source: Int, _ score: Int) {
        destinations[destination].origin = (source, score)
        sources[source].uses += 1
    }

    private mutating func findEqualContent() {
        var byID: [ObjectID: [Int]] = [:]
        for (place, source) in sources.enumerated() {
            if let id = source.entry.id { byID[id, default: []].append(place) }
        }
        for place in destinations.indices {
            guard let id = destinations[place].entry.id, let equal = byID[id] else { continue }
            if let best = bestOfEqual(equal, for: destinations[place]) { link(place, best, Similarity.whole) }
        }
    }

    /// A source not used so far counts as much as one with the same base name; the first of the best wins.
    private func bestOfEqual(_ equal: [Int], for destination: Destination) -> Int? {
        var best: (source: Int, score: Int)?
        var looked = 0
        for place in equal {
            let source = sources[place]
            let modes = (source.entry.mode, destination.entry.mode)
            if !modes.0.isRegular || !modes.1.isRegular, modes.0 != modes.1 { continue }
            if source.uses > 0, !findsCopies { continue }
            let score = (source.uses == 0 ? 1 : 0) + (source.name == destination.name ? 1 : 0)
            if score > best?.score ?? -1 {
                best = (place, score)
                if score == 2 { break }
            }
            looked += 1
            // Enough of the same; git stops here too.
            if looked > 101 { break }
        }
        return best?.source
    }

    private mutating func findEqualNames() {
        var lone: [ArraySlice<UInt8>: Int?] = [:]
        for (place, source) in sources.enumerated() where source.uses == 0 {
            lone[source.name] = lone[source.name] == nil ? .some(place) : .some(nil)
        }
        var loneDestinations: [ArraySlice<UInt8>: Int?] = [:]
        for (place, destination) in destinations.enumerated() where destination.origin == nil {
            let name = destination.name
            loneDestinations[name] = loneDestinations[name] == nil ? .some(place) : .some(nil)
        }
        for place in sources.indices where sources[place].uses == 0 {
            let name = sources[place].name
            guard let source = lone[name] ?? nil, source == place, let destination = loneDestinations[name] ?? nil,
                destinations[destination].origin == nil
            else { continue }
            let score = similarity.score(sources[place].entry, destinations[destination].entry)
            if score >= Similarity.leastForName { link(destination, place, score) }
        }
    }

    private struct Candidate {
        var destination: Int
        var source: Int
        var score: Int
        var hasSameName: Bool

        /// Whether this one is chosen before `other`.
        func precedes(_ other: Candidate) -> Bool {
            score == other.score ? hasSameName && !other.hasSameName : score > other.score
        }
    }

    private mutating func findLikeContent() {
        let open = destinations.indices.filter { destinations[$0].origin == nil }
        let from = sources.indices.filter { findsCopies || sources[$0].uses == 0 }
        guard !open.isEmpty, !from.isEmpty else { return }
        guard open.count * from.count <= Renames.limit * Renames.limit else {
            note = Note(
                .note, "rename-limit",
                "\(from.count) deleted and \(open.count) added files are too many to compare for renames; "
                    + "they are shown as deleted and added")
            return
        }
        var found: [Candidate] = []
        for destination in open { found += best(for: destination, from) }
        let order = found.indices.sorted {
            found[$0].precedes(found[$1]) || (!found[$1].precedes(found[$0]) && $0 < $1)
        }
        for isCopying in findsCopies ? [false, true] : [false] {
            for place in order where found[place].score >= Similarity.least {
                let candidate = found[place]
                guard destinations[candidate.destination].origin == nil,
                    isCopying || sources[candidate.source].uses == 0
                else { continue }
                link(candidate.destination, candidate.source, candidate.score)
            }
        }
    }

    /// The few best sources; a new one takes the place of the worst that it beats.
    private func best(for destination: Int, _ from: [Int]) -> [Candidate] {
        var best: [Candidate] = []
        for source in from {
            let candidate = Candidate(
                destination: destination, source: source,
                score: similarity.score(sources[source].entry, destinations[destination].entry),
                hasSameName: sources[source].name == destinations[destination].name)
            if best.count < Renames.candidates {
                best.append(candidate)
                continue
            }
            var worst = 0
            for place in 1..<best.count where best[worst].precedes(best[place]) { worst = place }
            if candidate.precedes(best[worst]) { best[worst] = candidate }
        }
        return best
    }

    private func collect() -> [Pair] {
        var origins: [Int: (source: Int, score: Int)] = [:]
        for destination in destinations { origins[destination.delta] = destination.origin }
        let gone = Set(sources.lazy.filter { $0.uses > 0 }.map(\.delta))
        // The last use of a file that went away is the rename, those before it are copies.
        var left = sources.map(\.uses)
        var pairs: [Pair] = []
        pairs.reserveCapacity(deltas.count)
        for (place, delta) in deltas.enumerated() {
            if let (source, score) = origins[place] {
                left[source] -= 1
                let similarity = score * 100 / Similarity.whole
                pairs.append(
                    Pair(
                        left[source] > 0 ? .copied : .renamed, from: sources[source].entry, to: delta.new,
                        similarity: similarity))
            } else if delta.new != nil || !gone.contains(place) {
                pairs.append(Pair(delta))
            }
        }
        return pairs
    }
}
