/// The lines of a report in bytes, without their ends (LF or CRLF).
struct TextLines: Sequence, IteratorProtocol {
    private var rest: ArraySlice<UInt8>
    /// The number of the line that was given last, from 1.
    private(set) var number = 0

    init(_ bytes: ArraySlice<UInt8>) { rest = bytes }

    mutating func next() -> ArraySlice<UInt8>? {
        guard !rest.isEmpty else { return nil }
        number += 1
        let end = rest.firstIndex(of: UInt8(ascii: "\n")) ?? rest.endIndex
        var line = rest[rest.startIndex..<end]
        rest = rest[Swift.min(end + 1, rest.endIndex)...]
        if line.last == UInt8(ascii: "\r") { line.removeLast() }
        return line
    }
}

extension ArraySlice<UInt8> {
    /// The number that the bytes write in decimal digits; nil for anything else, a sign or more than 18 digits.
    var decimal: Int? {
        guard !isEmpty, count <= 18 else { return nil }
        var number = 0
        for byte in self {
            guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { return nil }
            number = number * 10 + Int(byte - UInt8(ascii: "0"))
        }
        return number
    }

    func hasPrefix(_ prefix: StaticString) -> Bool {
        starts(with: UnsafeBufferPointer(start: prefix.utf8Start, count: prefix.utf8CodeUnitCount))
    }

    var text: String { String(decoding: self, as: UTF8.self) }
}
