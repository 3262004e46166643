/// The known word that a mistyped one was most likely meant to be.
package enum NearestWord {
    /// `; did you mean 'x'?` or nothing. A word counts as near with at most a third of its letters wrong.
    package static func clause(for word: String, among known: some Sequence<String>) -> String {
        nearest(to: word, among: known).map { "; did you mean '\($0)'?" } ?? ""
    }

    package static func nearest(to word: String, among known: some Sequence<String>) -> String? {
        let typed = Array(word.utf8)
        // Text that long is not a mistyped word, and the distance costs the product of both lengths.
        guard typed.count <= 64 else { return nil }
        var best: (distance: Int, word: String)?
        for candidate in known {
            let letters = Array(candidate.utf8)
            let allowed = max(1, max(letters.count, typed.count) / 3)
            guard abs(letters.count - typed.count) <= allowed else { continue }
            let distance = distance(fold(typed), fold(letters))
            if distance <= allowed, distance < best?.distance ?? .max { best = (distance, candidate) }
        }
        return best?.word
    }

    /// Lower case, with `_` as `-`: a slip there costs nothing.
    private static func fold(_ word: [UInt8]) -> [UInt8] {
        word.map { $0 == UInt8(ascii: "_") ? UInt8(ascii: "-") : (65...90).contains($0) ? $0 + 32 : $0 }
    }

    /// Insertions, deletions, replacements and swaps of neighbours (optimal string alignment).
    private static func distance(_ one: [UInt8], _ other: [UInt8]) -> Int {
        guard !one.isEmpty, !other.isEmpty else { return max(one.count, other.count) }
        var before = [Int](repeating: 0, count: other.count + 1)
        var previous = Array(0...other.count)
        for i in 1...one.count {
            var row = [i] + [Int](repeating: 0, count: other.count)
            for j in 1...other.count {
                let same = one[i - 1] == other[j - 1]
                row[j] = min(previous[j] + 1, row[j - 1] + 1, previous[j - 1] + (same ? 0 : 1))
                if i > 1, j > 1, one[i - 1] == other[j - 2], one[i - 2] == other[j - 1] {
                    row[j] = min(row[j], before[j - 2] + 1)
                }
            }
            before = previous
            previous = row
        }
        return previous[other.count]
    }
}
