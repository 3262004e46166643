#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// The suppression comments of one file that matter to a change: those about a finding, and those it touches.
package struct Suppressions: Sendable {
    static let reviewer = "suppressions"
    package static let rules = [
        Rule(
            id: "suppression-without-reason", reviewer: reviewer,
            summary: "a suppression comment names no rule or no reason, so it suppresses nothing",
            why:
                "A suppression is a decision that somebody has to be able to question later; without a reason nobody can.",
            advice: "Write `aiops-ignore: <rule-id> -- <reason>`.",
            severity: .medium, confidence: .high, isSecurity: false),
        Rule(
            id: "unused-suppression", reviewer: reviewer,
            summary: "a suppression comment suppresses nothing",
            why:
                "It hides the next finding of that rule on this line, and tells readers of a danger that is not there.",
            advice: "Remove the comment, or correct the rule id.",
            severity: .low, confidence: .high, isSecurity: false),
    ]

    /// Comments that may stand alone above one line.
    private static let mostStacked = 16

    private let text: SourceText
    private let hunks: [Hunk]
    private let name: String
    /// Whether the lines of the hunks are new; false when a whole tree is judged.
    private let isChange: Bool
    /// By the line of the comment.
    private var comments: [Int: Suppression?] = [:]

    init(in text: SourceText, of file: ChangedFile, isChange: Bool) {
        self.text = text
        self.isChange = isChange
        hunks = file.hunks
        let base = file.path.name.text
        name = base.lastIndex(of: ".").map { base[base.index(after: $0)...].lowercased() } ?? ""
    }

    /// The comment about a line: on it, or alone above it; several alone above one another are all about it.
    mutating func about(_ line: Int) -> [Suppression] {
        var found: [Suppression] = []
        if let own = comment(on: line) { found.append(own) }
        var above = line - 1
        while above > 0, line - above <= Suppressions.mostStacked, let one = comment(on: above), one.isAlone {
            found.append(one)
            above -= 1
        }
        return found
    }

    /// Whether the change adds the comment.
    func isAdded(_ comment: Suppression) -> Bool { isChange && isChanged(comment.line) }

    /// Every comment on a changed line, ascending.
    mutating func onChangedLines() -> [Suppression] {
        var found: [Suppression] = []
        for hunk in hunks {
            guard let range = text.range(ofLines: hunk.newRange) else { continue }
            var start = range.lowerBound
            while let offset = Suppressions.marker(in: text.bytes, start..<range.upperBound) {
                let line = text.line(atByte: offset)
                if let comment = comment(on: line) { found.append(comment) }
                start = (text.range(ofLine: line)?.upperBound ?? offset) + 1
                guard start < range.upperBound else { break }
            }
        }
        return found
    }

    /// Whether what a comment is about lies on changed lines, so that its finding would have been reported.
    mutating func isTargetChanged(_ suppression: Suppression) -> Bool {
        var target = suppression.line
        if suppression.isAlone {
            target += 1
            while target - suppression.line <= Suppressions.mostStacked, let next = comment(on: target), next.isAlone {
                target += 1
            }
        }
        return isChanged(target)
    }

    /// Whether a hunk holds the line; hunks ascend.
    private func isChanged(_ line: Int) -> Bool {
        var low = 0
        var high = hunks.count
        while low < high {
            let middle = (low + high) / 2
            if hunks[middle].newStart <= line { low = middle + 1 } else { high = middle }
        }
        return hunks[max(0, low - 2)..<low].contains { $0.newRange.contains(line) }
    }

    private mutating func comment(on line: Int) -> Suppression? {
        if let known = comments[line] { return known }
        let found = text.range(ofLine: line).flatMap { range in
            Suppressions.marker(in: text.bytes, range).flatMap { _ in
                Suppression(line: line, text.bytes[range], extension: name)
            }
        }
        comments[line] = .some(found)
        return found
    }

    /// Where the marker starts first within `range`; looks for its `-`, which is rarer than its letters.
    private static func marker(in bytes: [UInt8], _ range: Range<Int>) -> Int? {
        let lead = 5
        return bytes.withUnsafeBytes { buffer in
            guard let base = buffer.baseAddress else { return nil }
            var offset = range.lowerBound + lead
            while offset < range.upperBound, let dash = memchr(base + offset, 0x2d, range.upperBound - offset) {
                let start = UnsafeRawPointer(dash) - base - lead
                let end = start + Suppression.marker.count
                if end <= range.upperBound, buffer[start..<end].elementsEqual(Suppression.marker) { return start }
                offset = start + lead + 1
            }
            return nil
        }
    }
}
