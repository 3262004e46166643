/// Writes JSON straight into a `ByteWriter`: no tree, nothing kept but whether a comma is due.
///
/// Strings are escaped byte by byte and stay UTF-8. Keys are written as they are.
package struct JSONWriter: ~Copyable {
    fileprivate var output: ByteWriter
    private var needsComma = false

    fileprivate init(_ output: consuming ByteWriter) { self.output = output }

    // MARK: Structure

    package mutating func object(_ key: StaticString? = nil, _ body: (inout JSONWriter) -> Void) {
        open(key, UInt8(ascii: "{"))
        body(&self)
        close(UInt8(ascii: "}"))
    }

    package mutating func array(_ key: StaticString? = nil, _ body: (inout JSONWriter) -> Void) {
        open(key, UInt8(ascii: "["))
        body(&self)
        close(UInt8(ascii: "]"))
    }

    /// Puts the next value or key on a line of its own.
    package mutating func newLine() {
        output.write(needsComma ? (",\n" as StaticString) : "\n")
        needsComma = false
    }

    package mutating func key(_ key: StaticString) {
        output.write(needsComma ? (",\"" as StaticString) : "\"")
        output.write(key)
        output.write("\":" as StaticString)
        needsComma = false
    }

    // MARK: Values

    package mutating func string(_ text: String) {
        var text = text
        text.withUTF8 { quoted(clean: $0) }
    }

    /// Writes bytes as text; each malformed UTF-8 sequence becomes U+FFFD.
    package mutating func string(repairing bytes: [UInt8]) {
        if bytes.allSatisfy({ $0 < 0x80 }) {
            bytes.withUnsafeBufferPointer { quoted(clean: $0) }
        } else {
            string(String(decoding: bytes, as: UTF8.self))
        }
    }

    /// Writes bytes in base64, for what is not text.
    package mutating func base64(_ bytes: [UInt8]) {
        let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
        var text: [UInt8] = []
        text.reserveCapacity((bytes.count + 2) / 3 * 4)
        for start in stride(from: 0, to: bytes.count, by: 3) {
            let group = (0..<3).reduce(0) { $0 << 8 | (start + $1 < bytes.count ? Int(bytes[start + $1]) : 0) }
            for place in 0..<4 {
                let isPadding = start + place > bytes.count
                text.append(isPadding ? UInt8(ascii: "=") : digits[group >> (18 - 6 * place) & 63])
            }
        }
        text.withUnsafeBufferPointer { quoted(clean: $0) }
    }

    package mutating func number(_ number: Int) {
        comma()
        output.write(number)
    }

    package mutating func bool(_ value: Bool) {
        comma()
        output.write(value ? ("true" as StaticString) : "false")
    }

    package mutating func null() {
        comma()
        output.write("null" as StaticString)
    }

    /// A string that is part of the program and needs no escapes.
    package mutating func word(_ word: StaticString) {
        comma()
        output.write("\"" as StaticString)
        output.write(word)
        output.write("\"" as StaticString)
    }

    /// Writes the path as a relative URI reference: its bytes, percent-encoded but for unreserved characters and `/`.
    package mutating func uri(_ path: RepoPath) {
        comma()
        output.write("\"" as StaticString)
        if path.bytes.allSatisfy(\.isUnreservedInURI) {
            output.write(bytes: path.bytes)
        } else {
            output.write(bytes: path.percentEncoded)
        }
        output.write("\"" as StaticString)
    }

    // MARK: Key and value

    package mutating func field(_ key: StaticString, _ value: String) {
        self.key(key)
        string(value)
    }

    package mutating func field(_ key: StaticString, _ value: String?) {
        self.key(key)
        if let value { string(value) } else { null() }
    }

    package mutating func field(_ key: StaticString, word value: StaticString) {
        self.key(key)
        word(value)
    }

    package mutating func field(_ key: StaticString, _ value: Int) {
        self.key(key)
        number(value)
    }

    package mutating func field(_ key: StaticString, _ value: Bool) {
        self.key(key)
        bool(value)
    }

    /// Writes `key` with the path as text and, where that loses bytes, `base64Key` with all of them.
    package mutating func field(_ key: StaticString, path: RepoPath, base64Key: StaticString) {
        self.key(key)
        string(repairing: path.bytes)
        guard !path.isUTF8 else { return }
        self.key(base64Key)
        base64(path.bytes)
    }

    // MARK: Parts

    private mutating func comma() {
        if needsComma { output.write("," as StaticString) }
        needsComma = true
    }

    private mutating func open(_ key: StaticString?, _ bracket: UInt8) {
        if let key { self.key(key) }
        comma()
        output.write(bytes: CollectionOfOne(bracket))
        needsComma = false
    }

    private mutating func close(_ bracket: UInt8) {
        output.write(bytes: CollectionOfOne(bracket))
        needsComma = true
    }

    /// `bytes` are well-formed UTF-8.
    private mutating func quoted(clean bytes: UnsafeBufferPointer<UInt8>) {
        comma()
        output.write("\"" as StaticString)
        var start = 0
        while true {
            let stop = bytes.firstToEscape(from: start)
            if stop > start { output.write(bytes: UnsafeBufferPointer(rebasing: bytes[start..<stop])) }
            if stop == bytes.count { break }
            escape(bytes[stop])
            start = stop + 1
        }
        output.write("\"" as StaticString)
    }

    private mutating func escape(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "\""): output.write("\\\"" as StaticString)
        case UInt8(ascii: "\\"): output.write("\\\\" as StaticString)
        case UInt8(ascii: "\n"): output.write("\\n" as StaticString)
        case UInt8(ascii: "\r"): output.write("\\r" as StaticString)
        case UInt8(ascii: "\t"): output.write("\\t" as StaticString)
        default:
            output.write(byte < 16 ? ("\\u000" as StaticString) : "\\u001")
            let digit = byte & 15
            output.write(
                bytes: CollectionOfOne(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10))
        }
    }
}

extension ByteWriter {
    /// Writes one JSON text and a line end.
    package mutating func json(_ body: (inout JSONWriter) -> Void) {
        var own = ByteWriter()
        swap(&own, &self)
        var json = JSONWriter(own)
        body(&json)
        json.output.write("\n" as StaticString)
        self = json.output
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// The first byte from `start` on that a JSON string cannot hold as it is; `count` where there is none.
    fileprivate func firstToEscape(from start: Int) -> Int {
        var offset = start
        let ones: UInt64 = 0x0101_0101_0101_0101
        while offset + 8 <= count {
            let word = UnsafeRawPointer(baseAddress.unsafelyUnwrapped + offset).loadUnaligned(as: UInt64.self)
            let quote = word ^ (ones &* 0x22)
            let backslash = word ^ (ones &* 0x5C)
            let found =
                ((word &- ones &* 0x20) & ~word) | ((quote &- ones) & ~quote) | ((backslash &- ones) & ~backslash)
            if found & (ones &* 0x80) != 0 { break }
            offset += 8
        }
        while offset < count {
            let byte = self[offset]
            if byte < 0x20 || byte == 0x22 || byte == 0x5C { return offset }
            offset += 1
        }
        return count
    }
}

extension UInt8 {
    /// RFC 3986 "unreserved", and the slash between components.
    fileprivate var isUnreservedInURI: Bool {
        switch self {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
            UInt8(ascii: "~"), UInt8(ascii: "/"):
            true
        default: false
        }
    }
}

extension RepoPath {
    fileprivate var percentEncoded: [UInt8] {
        let digits = Array("0123456789ABCDEF".utf8)
        var text: [UInt8] = []
        for byte in bytes {
            if byte.isUnreservedInURI {
                text.append(byte)
            } else {
                text += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        return text
    }
}
