import GateModel

/// Matches of an example's old side that its new side no longer has, as a review of the change would see them.
struct RemovedMatches {
    private let old: SourceText
    private let new: SourceText
    /// The lines of each side that differ: everything between the lines both begin and end with.
    private let oldLines: Range<Int>
    private let newLines: Range<Int>

    init(old: SourceText, new: SourceText) {
        self.old = old
        self.new = new
        let (before, after) = (RemovedMatches.lines(of: old), RemovedMatches.lines(of: new))
        let first = zip(before, after).prefix { $0 == $1 }.count
        let last = zip(before[first...].reversed(), after[first...].reversed()).prefix { $0 == $1 }.count
        oldLines = first + 1..<before.count - last + 1
        newLines = first + 1..<after.count - last + 1
    }

    private static func lines(of text: SourceText) -> [ArraySlice<UInt8>] {
        text.bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    }

    /// Those of `matches` that stood on changed lines, have no equal left among `still`, and were not rewritten in place.
    func removed(_ matches: [RuleMatch], still: [RuleMatch]) -> [RuleMatch] {
        var balance: [[UInt8]: Int] = [:]
        for match in matches { balance[RuleIdentity.bytes(old.bytes[match.range]), default: 0] += 1 }
        for match in still { balance[RuleIdentity.bytes(new.bytes[match.range]), default: 0] -= 1 }
        let isRewritten = still.contains { newLines.contains(new.line(atByte: $0.range.lowerBound)) }
        return matches.filter { match in
            let key = RuleIdentity.bytes(old.bytes[match.range])
            let lines = old.line(atByte: match.range.lowerBound)...old.line(atByte: max(0, match.range.upperBound - 1))
            guard balance[key, default: 0] > 0, oldLines.overlaps(lines), !isRewritten else { return false }
            balance[key, default: 0] -= 1
            return true
        }
    }
}
