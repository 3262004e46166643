/// A text with the edits of several fixes in it, and the lines that they touch.
package struct FixedText: Sendable {
    /// Lines of the old text and what stands in their place.
    package struct Replacement: Sendable {
        /// 1-based.
        package let lines: Range<Int>
        /// Whole lines with their ends; the last may lack one.
        package var bytes: [UInt8]
    }

    package let bytes: [UInt8]
    /// Ascending, disjoint.
    package let replacements: [Replacement]
    /// How many of the fixes are in it; one that overlaps an earlier one is left out.
    package let count: Int

    /// nil where no fix can be applied. `text` must be whole.
    package init?(_ text: SourceText, fixes: [Fix]) {
        guard text.isWhole else { return nil }
        var edits: [(range: Range<Int>, bytes: [UInt8])] = []
        var count = 0
        for fix in fixes.sorted(by: FixedText.isBefore) {
            let ranges = fix.edits.map { text.byteRange(of: $0.region) }
            guard !ranges.isEmpty, ranges.allSatisfy({ $0 != nil }) else { continue }
            let added = zip(ranges, fix.edits).compactMap { range, edit in range.map { ($0, edit.replacement) } }
            // Equal edits of two findings are one; any other overlap would mean what nobody tried.
            let clash = added.contains { new in
                edits.contains { $0.range.touches(new.0) && !($0.range == new.0 && $0.bytes == new.1) }
            }
            guard !clash else { continue }
            for (range, bytes) in added where !edits.contains(where: { $0.range == range }) {
                edits.append((range, bytes))
            }
            count += 1
        }
        guard count > 0 else { return nil }
        edits.sort { $0.range.lowerBound < $1.range.lowerBound }
        self.count = count
        (bytes, replacements) = FixedText.applied(edits, to: text)
    }

    private static func isBefore(_ one: Fix, _ other: Fix) -> Bool {
        guard let first = one.edits.first?.region, let second = other.edits.first?.region else { return false }
        return (first.startLine, first.startColumn) < (second.startLine, second.startColumn)
    }

    private static func applied(
        _ edits: [(range: Range<Int>, bytes: [UInt8])], to text: SourceText
    ) -> ([UInt8], [Replacement]) {
        var bytes: [UInt8] = []
        var replacements: [Replacement] = []
        var done = 0
        var index = 0
        while index < edits.count {
            // All edits that share lines are one replacement.
            let first = text.line(atByte: edits[index].range.lowerBound)
            var last = FixedText.lastLine(edits[index].range, text)
            var end = index + 1
            while end < edits.count, text.line(atByte: edits[end].range.lowerBound) <= last {
                last = max(last, FixedText.lastLine(edits[end].range, text))
                end += 1
            }
            let start = text.range(ofLine: first)?.lowerBound ?? 0
            let stop = text.range(ofLine: last + 1)?.lowerBound ?? text.bytes.count
            bytes += text.bytes[done..<start]
            var lines: [UInt8] = []
            var from = start
            for edit in edits[index..<end] {
                lines += text.bytes[from..<edit.range.lowerBound] + edit.bytes
                from = edit.range.upperBound
            }
            lines += text.bytes[from..<max(from, stop)]
            replacements.append(Replacement(lines: first..<(last + 1), bytes: lines))
            bytes += lines
            done = max(from, stop)
            index = end
        }
        bytes += text.bytes[done...]
        return (bytes, replacements)
    }

    /// An edit that ends behind a line end touches the next line only where it leaves something of it joined.
    private static func lastLine(_ range: Range<Int>, _ text: SourceText) -> Int {
        text.line(atByte: range.isEmpty ? range.lowerBound : max(range.lowerBound, range.upperBound - 1))
    }
}

extension Range<Int> {
    /// Whether two edits are in one another's way: they overlap, or both write at one place.
    fileprivate func touches(_ other: Range<Int>) -> Bool {
        overlaps(other) || (lowerBound == other.lowerBound && (isEmpty || other.isEmpty))
    }
}

extension SourceText {
    /// The bytes of a region; nil where one of its lines is not known or a column lies past the line's end.
    package func byteRange(of region: Region) -> Range<Int>? {
        guard let start = offset(line: region.startLine, column: region.startColumn),
            let end = offset(line: region.endLine, column: region.endColumn), start <= end
        else { return nil }
        return start..<end
    }

    /// The byte of a column; the column past a line's last byte is its line end, one further the next line.
    package func offset(line: Int, column: Int) -> Int? {
        guard let range = range(ofLine: line), column >= 1 else { return nil }
        let offset = range.lowerBound + column - 1
        return offset <= range.upperBound || (offset == range.upperBound + 1 && offset <= bytes.count) ? offset : nil
    }
}
