/// GitHub's `primaryLocationLineHash`, which code scanning uses to follow an alert from upload to upload.
///
/// A 64-bit wrapping polynomial with multiplier 37 over a window of 100 UTF-16 units without spaces, tabs and the LF of
/// a CR LF; a line's hash covers the units from its start on. The number after the colon counts equal hashes in a file.
package enum LineHash {
    private static let window = 100
    private static let multiplier: UInt64 = 37
    private static let endOfFile: UInt64 = 0xffff

    /// The hash of each line of a whole file, the first line first; a final line end starts one more, empty line.
    package static func hashes(of bytes: [UInt8]) -> [String] {
        var values: [UInt64] = []
        walk(bytes) { values.append($0) }
        var seen: [UInt64: Int] = [:]
        return values.map { value in
            seen[value, default: 0] += 1
            return text(value, seen[value, default: 1])
        }
    }

    /// The hashes of some lines; empty where GitHub would number the lines of `text` in another way (a lone CR).
    static func hashes(of text: SourceText, lines wanted: Set<Int>) -> [Int: String] {
        guard text.isWhole, !wanted.isEmpty else { return [:] }
        var seen: [UInt64: Int] = [:]
        var found: [Int: String] = [:]
        var line = 0
        walk(text.bytes) { value in
            line += 1
            seen[value, default: 0] += 1
            if wanted.contains(line) { found[line] = self.text(value, seen[value, default: 1]) }
        }
        let last = text.bytes.isEmpty || text.bytes.last == 10 ? 1 : 0
        return line == text.lineCount + last ? found : [:]
    }

    private static func text(_ value: UInt64, _ ordinal: Int) -> String {
        String(value, radix: 16) + ":\(ordinal)"
    }

    /// Calls `emit` with the hash of each line in order.
    private static func walk(_ bytes: [UInt8], _ emit: (UInt64) -> Void) {
        var oldest: UInt64 = 1
        for _ in 0..<window { oldest &*= multiplier }
        var units = [UInt64](repeating: 0, count: window)
        var isStart = [Bool](repeating: false, count: window)
        var index = 0
        var hash: UInt64 = 0
        var isLineStart = true
        var isAfterCR = false

        func push(_ unit: UInt64) {
            let begin = units[index]
            units[index] = unit
            hash = multiplier &* hash &+ unit &- oldest &* begin
            index = index + 1 == window ? 0 : index + 1
        }
        func flush() {
            guard isStart[index] else { return }
            emit(hash)
            isStart[index] = false
        }
        func take(_ unit: UInt64) {
            if unit == 0x20 || unit == 0x09 || (isAfterCR && unit == 0x0a) {
                isAfterCR = false
                return
            }
            isAfterCR = unit == 0x0d
            let kept = isAfterCR ? 0x0a : unit
            flush()
            if isLineStart { isStart[index] = true }
            isLineStart = kept == 0x0a
            push(kept)
        }
        for unit in String(decoding: bytes, as: UTF8.self).utf16 { take(UInt64(unit)) }
        take(endOfFile)
        for _ in 0..<window {
            flush()
            push(0)
        }
    }
}
