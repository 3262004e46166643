/// The name of a git object: 20 bytes (SHA-1) or 32 (SHA-256).
public struct ObjectID: Hashable, Sendable, CustomStringConvertible {
    private let words: (UInt64, UInt64, UInt64, UInt64)
    /// 20 or 32.
    public let count: Int

    /// Takes exactly 20 or 32 bytes; nil for any other number.
    public init?(bytes: some Collection<UInt8>) {
        guard bytes.count == 20 || bytes.count == 32 else { return nil }
        count = bytes.count
        var filled: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
        withUnsafeMutableBytes(of: &filled) { target in
            for (offset, byte) in bytes.enumerated() { target[offset] = byte }
        }
        words = filled
    }

    /// Copies the 20 or 32 bytes of a name in one go; nil for any other number.
    public init?(copying bytes: UnsafeRawBufferPointer) {
        guard bytes.count == 20 || bytes.count == 32 else { return nil }
        count = bytes.count
        var filled: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
        withUnsafeMutableBytes(of: &filled) { $0.copyMemory(from: bytes) }
        words = filled
    }

    /// Takes 40 or 64 hexadecimal digits of either case; nil for anything else.
    public init?(hex: some StringProtocol) {
        var bytes: [UInt8] = []
        var high: UInt8?
        for digit in hex.utf8 {
            let value: UInt8
            switch digit {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): value = digit - UInt8(ascii: "0")
            case UInt8(ascii: "a")...UInt8(ascii: "f"): value = digit - UInt8(ascii: "a") + 10
            case UInt8(ascii: "A")...UInt8(ascii: "F"): value = digit - UInt8(ascii: "A") + 10
            default: return nil
            }
            if let first = high {
                bytes.append(first << 4 | value)
                high = nil
            } else {
                high = value
            }
        }
        guard high == nil else { return nil }
        self.init(bytes: bytes)
    }

    /// Calls `body` with the 20 or 32 bytes.
    public func withBytes<R>(_ body: (UnsafeRawBufferPointer) throws -> R) rethrows -> R {
        try withUnsafeBytes(of: words) { try body(UnsafeRawBufferPointer(rebasing: $0[..<count])) }
    }

    /// 40 or 64 lower-case digits.
    public var hex: String {
        let digits = Array("0123456789abcdef".utf8)
        var text: [UInt8] = []
        text.reserveCapacity(count * 2)
        withBytes { for byte in $0 { text += [digits[Int(byte >> 4)], digits[Int(byte & 15)]] } }
        return String(decoding: text, as: UTF8.self)
    }

    public var description: String { hex }
    /// Whether every byte is zero: git's way to say "no object".
    public var isZero: Bool { words == (0, 0, 0, 0) }

    public static func == (left: ObjectID, right: ObjectID) -> Bool {
        left.words == right.words && left.count == right.count
    }

    public func hash(into hasher: inout Hasher) { hasher.combine(words.0) }
}
