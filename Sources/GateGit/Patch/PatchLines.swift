#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// Walks the lines of a patch, one ahead, and knows their numbers.
struct PatchLines {
    let bytes: [UInt8]
    /// The bytes of the current line without its LF; nil past the last one.
    private(set) var current: Range<Int>?
    /// The number of the current line, from 1.
    private(set) var number = 1
    private var next: Int

    init(_ bytes: [UInt8], from start: Int) {
        self.bytes = bytes
        next = start
        load()
    }

    mutating func advance() {
        number += 1
        load()
    }

    private mutating func load() {
        guard next < bytes.count else {
            current = nil
            return
        }
        let start = next
        let end = bytes.withUnsafeBytes { buffer -> Int in
            guard let base = buffer.baseAddress, let found = memchr(base + start, 10, buffer.count - start) else {
                return buffer.count
            }
            return UnsafeRawPointer(found) - base
        }
        current = start..<end
        next = end + 1
    }

    /// The line after the current one, without moving.
    var following: Range<Int>? {
        var copy = self
        copy.advance()
        return copy.current
    }

    /// The current line without a CR at its end.
    var header: Range<Int>? { current.map(withoutCR) }

    func withoutCR(_ line: Range<Int>) -> Range<Int> {
        endsInCR(line) ? line.lowerBound..<(line.upperBound - 1) : line
    }

    func endsInCR(_ line: Range<Int>) -> Bool { !line.isEmpty && bytes[line.upperBound - 1] == UInt8(ascii: "\r") }

    func starts(_ line: Range<Int>?, with prefix: StaticString) -> Bool {
        guard let line, line.count >= prefix.utf8CodeUnitCount else { return false }
        return bytes.withUnsafeBytes { buffer in
            guard let base = buffer.baseAddress else { return false }
            return memcmp(base + line.lowerBound, prefix.utf8Start, prefix.utf8CodeUnitCount) == 0
        }
    }

    func equals(_ line: Range<Int>, _ text: StaticString) -> Bool {
        line.count == text.utf8CodeUnitCount && starts(line, with: text)
    }

    /// What stands in the line after `prefix`; nil when it does not start with it.
    func rest(_ line: Range<Int>, after prefix: StaticString) -> ArraySlice<UInt8>? {
        starts(line, with: prefix) ? bytes[(line.lowerBound + prefix.utf8CodeUnitCount)..<line.upperBound] : nil
    }
}
