/// A whole text after its fixes.
enum FixedText {
    /// The text with every edit done, but for those inside another one.
    static func applying(_ fixes: [RuleFix], to text: [UInt8]) -> [UInt8] {
        let fixes = fixes.sorted { ($0.range.lowerBound, -$0.range.count) < ($1.range.lowerBound, -$1.range.count) }
        var result: [UInt8] = []
        var done = 0
        for fix in fixes where fix.range.lowerBound >= done {
            result += text[done..<fix.range.lowerBound] + fix.replacement
            done = fix.range.upperBound
        }
        return result + text[done...]
    }

    /// The first line, from 1, in which `one` differs from `other`, as `one` has it.
    static func firstDifference(_ one: [UInt8], _ other: [UInt8]) -> (number: Int, text: String) {
        let mine = one.split(separator: 10, omittingEmptySubsequences: false)
        let theirs = other.split(separator: 10, omittingEmptySubsequences: false)
        let index = zip(mine, theirs).enumerated().first { $1.0 != $1.1 }?.offset ?? min(mine.count, theirs.count)
        return (index + 1, index < mine.count ? String(decoding: mine[index], as: UTF8.self) : "")
    }
}
