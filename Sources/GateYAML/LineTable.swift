#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// Where lines start: by LF alone, as git counts them (libyaml also ends lines at CR, NEL, LS and PS).
struct LineTable: Sendable {
    private let starts: [Int]
    /// The bytes of a byte order mark, which count for no column.
    let mark: Int

    init(_ bytes: [UInt8]) {
        var starts = [0]
        bytes.withUnsafeBytes { buffer in
            guard let base = buffer.baseAddress else { return }
            var offset = 0
            while let found = memchr(base + offset, 10, buffer.count - offset) {
                offset = UnsafeRawPointer(found) - base + 1
                starts.append(offset)
            }
        }
        self.starts = starts
        mark = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    }

    func position(of offset: Int) -> YAML.Position {
        var low = 0
        var high = starts.count
        while low < high {
            let middle = (low + high) / 2
            if starts[middle] <= offset { low = middle + 1 } else { high = middle }
        }
        let line = max(1, low)
        let column = offset - starts[line - 1] + 1
        return YAML.Position(line: line, column: line == 1 ? max(1, column - mark) : column)
    }
}

/// libyaml's marks count code points; this table turns them into bytes.
///
/// For ASCII the two are equal and nothing is built; else every 64th code point is noted and the rest is counted.
struct MarkTable {
    private let bytes: UnsafeBufferPointer<UInt8>
    /// The byte at which the text behind the byte order mark starts.
    private let base: Int
    private var notes: [Int] = []
    private static let step = 64

    init(_ bytes: UnsafeBufferPointer<UInt8>, base: Int) {
        self.bytes = bytes
        self.base = base
        guard bytes.contains(where: { $0 >= 0x80 }) else { return }
        var points = 0
        for offset in base..<bytes.count where bytes[offset] & 0xC0 != 0x80 {
            if points % MarkTable.step == 0 { notes.append(offset) }
            points += 1
        }
    }

    /// The byte at which the code point `index` starts; the end of the text for any index behind it.
    func byte(ofMark index: Int) -> Int {
        guard !notes.isEmpty else { return min(base + index, bytes.count) }
        let note = index / MarkTable.step
        guard note < notes.count else { return bytes.count }
        var offset = notes[note]
        var left = index % MarkTable.step
        while left > 0, offset < bytes.count {
            offset += 1
            while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
            left -= 1
        }
        return offset
    }
}
