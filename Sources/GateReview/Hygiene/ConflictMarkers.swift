import GateModel

/// Finds merge conflicts that nobody resolved: three marker lines in order, one of them added.
enum ConflictMarkers {
    private static let width = 7

    static func findings(_ added: AddedText) -> [Finding] {
        guard mayHaveMarkers(added) else { return [] }
        let traits = PathTraits(added.file.path)
        return blocks(in: added.text).compactMap { block in
            guard let line = block.lines.first(where: isAdded(in: added.file)),
                let range = added.text.range(ofLine: line)
            else { return nil }
            return HygieneRules.conflictMarker.finding(
                added.file.path, Region(range, in: added.text),
                "unresolved merge conflict from line \(block.lines[0]) to line \(block.lines[2])",
                // Books on git print conflicts; fixtures hold them.
                confidence: traits.isFixture || traits.isProse && block.isQuoted ? .low : .high)
        }
    }

    /// Whether seven `<` stand in a row in an added line; every seventh byte tells.
    private static func mayHaveMarkers(_ added: AddedText) -> Bool {
        let open = UInt8(ascii: "<")
        var isFound = false
        added.text.bytes.withUnsafeBytes { bytes in
            added.forEachHunk { range in
                var offset = range.lowerBound + width - 1
                while offset < range.upperBound, !isFound {
                    if bytes[offset] == open {
                        var start = offset
                        while start > range.lowerBound, bytes[start - 1] == open { start -= 1 }
                        var end = offset + 1
                        while end < range.upperBound, bytes[end] == open { end += 1 }
                        if end - start == width { isFound = true }
                    }
                    offset += width
                }
            }
        }
        return isFound
    }

    private struct Block {
        /// The lines of `<<<<<<<`, `=======` and `>>>>>>>`.
        let lines: [Int]
        /// Whether it stands between the fences of a block of code.
        let isQuoted: Bool
    }

    private static func blocks(in text: SourceText) -> [Block] {
        var blocks: [Block] = []
        var open: [Int] = []
        var fences = 0
        text.bytes.withUnsafeBytes { bytes in
            var start = 0
            while start < bytes.count {
                var end = start
                while end < bytes.count, bytes[end] != UInt8(ascii: "\n") { end += 1 }
                switch marker(UnsafeRawBufferPointer(rebasing: bytes[start..<end])) {
                case UInt8(ascii: "<"): open = [text.line(atByte: start)]
                case UInt8(ascii: "=") where open.count == 1: open.append(text.line(atByte: start))
                case UInt8(ascii: ">") where open.count == 2:
                    blocks.append(Block(lines: open + [text.line(atByte: start)], isQuoted: fences % 2 == 1))
                    open = []
                default: if isFence(bytes, start..<end) { fences += 1 }
                }
                start = end + 1
            }
        }
        return blocks
    }

    /// The sign of a marker line, 0 for any other line. `<` and `>` have a label after a space, or nothing.
    private static func marker(_ line: UnsafeRawBufferPointer) -> UInt8 {
        guard line.count >= width, let sign = line.first, "<=>".utf8.contains(sign) else { return 0 }
        guard line.prefix(width).allSatisfy({ $0 == sign }) else { return 0 }
        guard line.count > width else { return sign }
        let next = line[width]
        return next == UInt8(ascii: "\r") || next == UInt8(ascii: " ") && sign != UInt8(ascii: "=") ? sign : 0
    }

    /// A line that opens or closes a block of code in markdown (backquotes, tildes) or asciidoc (dashes).
    private static func isFence(_ bytes: UnsafeRawBufferPointer, _ line: Range<Int>) -> Bool {
        guard line.count >= 3 else { return false }
        let sign = bytes[line.lowerBound]
        let length = sign == UInt8(ascii: "-") ? 4 : 3
        guard sign == UInt8(ascii: "`") || sign == UInt8(ascii: "~") || sign == UInt8(ascii: "-") else { return false }
        return line.count >= length && line.prefix(length).allSatisfy { bytes[$0] == sign }
    }

    private static func isAdded(in file: ChangedFile) -> (Int) -> Bool {
        { line in file.hunks.contains { $0.newRange.contains(line) } }
    }
}
