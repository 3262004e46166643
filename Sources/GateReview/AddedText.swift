import GateModel

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// The lines that a delta adds, as byte ranges of its new side.
struct AddedText {
    let text: SourceText
    let file: ChangedFile

    /// Calls `body` with the bytes of each hunk that adds lines: whole lines, the last LF left out.
    ///
    /// A hunk whose lines the text does not know is passed over; the text of a patch knows all lines that it adds.
    func forEachHunk(_ body: (Range<Int>) throws -> Void) rethrows {
        for hunk in file.hunks where hunk.newLines > 0 {
            if let range = text.range(ofLines: hunk.newRange) { try body(range) }
        }
    }

    /// Calls `body` with runs of whole lines, none longer than `lineBytes`; gives the number of hunks that had no
    /// longer line. Costs one look at the bytes in each `lineBytes`, not one for each line.
    func forEachRun(lineBytes: Int, _ body: (UnsafeRawBufferPointer, Range<Int>) throws -> Void) rethrows -> Int {
        var whole = file.hunks.count
        try text.bytes.withUnsafeBytes { bytes in
            guard let base = bytes.baseAddress else { return }
            try forEachHunk { hunk in
                var runStart = hunk.lowerBound
                var line = hunk.lowerBound
                var isWhole = true
                while hunk.upperBound - line > lineBytes {
                    if let end = AddedText.lastLineEnd(in: bytes, line..<(line + lineBytes + 1)) {
                        line = end + 1
                        continue
                    }
                    isWhole = false
                    if line > runStart { try body(bytes, runStart..<(line - 1)) }
                    let end = memchr(base + line, 10, hunk.upperBound - line)
                    line = end.map { UnsafeRawPointer($0) - base + 1 } ?? hunk.upperBound
                    runStart = line
                }
                if runStart < hunk.upperBound { try body(bytes, runStart..<hunk.upperBound) }
                if !isWhole { whole -= 1 }
            }
        }
        return whole
    }

    /// The offset of the last LF in `range`; nil where there is none.
    private static func lastLineEnd(in bytes: UnsafeRawBufferPointer, _ range: Range<Int>) -> Int? {
        var offset = range.upperBound
        while offset > range.lowerBound {
            offset -= 1
            if bytes[offset] == UInt8(ascii: "\n") { return offset }
        }
        return nil
    }
}
