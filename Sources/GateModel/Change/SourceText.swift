#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// The text of one side of a file, addressable by 1-based line.
///
/// A whole file has every line from 1 on; the text of a patch has only the lines that the patch shows.
/// Lines end at LF, which belongs to no line; a CR before it does. Building costs one pass over the bytes.
public struct SourceText: Sendable {
    /// All bytes, lines one after another with their LF.
    public let bytes: [UInt8]
    /// Where each known line starts in `bytes`, ascending.
    private let starts: [Int32]
    /// The number of each known line, ascending; nil when they are 1, 2, 3, …
    private let numbers: [Int32]?

    /// A whole file.
    public init(_ bytes: [UInt8]) {
        self.bytes = bytes
        starts = SourceText.lineStarts(bytes)
        numbers = nil
    }

    /// Some lines of a file: `numbers[i]` is the number of the i-th line of `bytes`.
    public init(_ bytes: [UInt8], numbers: [Int]) {
        self.bytes = bytes
        let found = SourceText.lineStarts(bytes)
        precondition(found.count == numbers.count, "one number for each line")
        starts = found
        self.numbers = numbers.map(Int32.init)
    }

    /// Whether every line of the file is known.
    public var isWhole: Bool { numbers == nil }
    /// The number of known lines.
    public var lineCount: Int { starts.count }

    /// The bytes of a line without its LF; nil where the line is not known.
    public func range(ofLine line: Int) -> Range<Int>? {
        guard let index = index(ofLine: line) else { return nil }
        return Int(starts[index])..<end(index)
    }

    /// The bytes of the lines `lines`, with the LF between them and without the last one's; nil where one is not known.
    public func range(ofLines lines: Range<Int>) -> Range<Int>? {
        guard let last = lines.last, let first = index(ofLine: lines.lowerBound), let final = index(ofLine: last),
            final - first == lines.count - 1
        else { return nil }
        return Int(starts[first])..<end(final)
    }

    /// The line that holds the byte at `offset` (an LF belongs to the line that it ends).
    public func line(atByte offset: Int) -> Int {
        var low = 0
        var high = starts.count
        while low < high {
            let middle = (low + high) / 2
            if Int(starts[middle]) <= offset { low = middle + 1 } else { high = middle }
        }
        let index = max(0, low - 1)
        return numbers.map { Int($0[index]) } ?? index + 1
    }

    /// The 1-based column, in bytes, of the byte at `offset` in its line.
    public func column(atByte offset: Int) -> Int {
        guard let range = range(ofLine: line(atByte: offset)) else { return 1 }
        return offset - range.lowerBound + 1
    }

    /// A line as text, malformed UTF-8 repaired; nil where the line is not known.
    public func text(ofLine line: Int) -> String? {
        range(ofLine: line).map { String(decoding: bytes[$0], as: UTF8.self) }
    }

    private func index(ofLine line: Int) -> Int? {
        guard let numbers else { return line >= 1 && line <= starts.count ? line - 1 : nil }
        var low = 0
        var high = numbers.count
        while low < high {
            let middle = (low + high) / 2
            if Int(numbers[middle]) < line { low = middle + 1 } else { high = middle }
        }
        return low < numbers.count && Int(numbers[low]) == line ? low : nil
    }

    private func end(_ index: Int) -> Int {
        if index + 1 < starts.count { return Int(starts[index + 1]) - 1 }
        return bytes.last == UInt8(ascii: "\n") ? bytes.count - 1 : bytes.count
    }

    private static func lineStarts(_ bytes: [UInt8]) -> [Int32] {
        guard !bytes.isEmpty else { return [] }
        precondition(bytes.count <= Int32.max, "size limits keep files below 2 GiB")
        var starts: [Int32] = [0]
        bytes.withUnsafeBytes { buffer in
            guard let base = buffer.baseAddress else { return }
            var offset = 0
            while let found = memchr(base + offset, 10, buffer.count - offset) {
                offset = UnsafeRawPointer(found) - base + 1
                if offset >= buffer.count { break }
                starts.append(Int32(truncatingIfNeeded: offset))
            }
        }
        return starts
    }
}
