/// Writes XML 1.0 straight into a `ByteWriter`, one element a line.
///
/// Whatever text it is given, the document is well-formed: terminal escape sequences are taken out, and each
/// character that XML 1.0 cannot hold, even as a reference, becomes U+FFFD.
package struct XMLWriter: ~Copyable {
    fileprivate var output: ByteWriter
    private var depth = 0
    /// Whether the start tag of the innermost element still takes attributes.
    private var isInTag = false
    /// Whether text stands before the next tag, so that no space may.
    private var isAfterText = false

    fileprivate init(_ output: consuming ByteWriter) {
        self.output = output
        self.output.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" as StaticString)
    }

    /// An element with what `body` adds: attributes first, then text and elements.
    package mutating func element(_ name: StaticString, _ body: (inout XMLWriter) -> Void) {
        endTag()
        indent()
        output.write("<" as StaticString)
        output.write(name)
        isInTag = true
        depth += 1
        body(&self)
        depth -= 1
        if isInTag {
            output.write("/>" as StaticString)
            isInTag = false
        } else {
            if !isAfterText { indent() }
            output.write("</" as StaticString)
            output.write(name)
            output.write(">" as StaticString)
        }
        isAfterText = false
    }

    package mutating func attribute(_ name: StaticString, _ value: String) {
        output.write(" " as StaticString)
        output.write(name)
        output.write("=\"" as StaticString)
        escaped(value, isAttribute: true)
        output.write("\"" as StaticString)
    }

    package mutating func attribute(_ name: StaticString, _ value: Int) {
        output.write(" " as StaticString)
        output.write(name)
        output.write("=\"" as StaticString)
        output.write(value)
        output.write("\"" as StaticString)
    }

    package mutating func text(_ text: String) {
        guard !text.isEmpty else { return }
        endTag()
        escaped(text, isAttribute: false)
        isAfterText = true
    }

    /// A comment; `--` inside is broken up, as XML demands.
    package mutating func comment(_ text: String) {
        endTag()
        indent()
        output.write("<!-- " as StaticString)
        var safe: [UInt8] = []
        for byte in text.utf8 {
            if byte == UInt8(ascii: "-"), safe.last == byte { safe.append(UInt8(ascii: " ")) }
            safe.append(byte)
        }
        escaped(String(decoding: safe, as: UTF8.self), isAttribute: false)
        output.write(" -->" as StaticString)
    }

    private mutating func endTag() {
        guard isInTag else { return }
        output.write(">" as StaticString)
        isInTag = false
        isAfterText = false
    }

    private mutating func indent() {
        output.write("\n" as StaticString)
        for _ in 0..<depth { output.write("  " as StaticString) }
    }

    private mutating func escaped(_ text: String, isAttribute: Bool) {
        var text = text
        text.withUTF8 { bytes in
            var start = 0
            var offset = 0
            while offset < bytes.count {
                guard let (replacement, length) = substitute(bytes, offset, isAttribute) else {
                    offset += 1
                    continue
                }
                output.write(bytes: UnsafeBufferPointer(rebasing: bytes[start..<offset]))
                output.write(replacement)
                offset += length
                start = offset
            }
            output.write(bytes: UnsafeBufferPointer(rebasing: bytes[start...]))
        }
    }
}

extension ByteWriter {
    /// Writes one XML document and a line end.
    package mutating func xml(_ body: (inout XMLWriter) -> Void) {
        var own = ByteWriter()
        swap(&own, &self)
        var xml = XMLWriter(own)
        body(&xml)
        xml.output.write("\n" as StaticString)
        self = xml.output
    }
}

/// What stands for the bytes at `offset` and how many they are; nil where the byte stands for itself.
private func substitute(
    _ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int, _ isAttribute: Bool
) -> (StaticString, Int)? {
    switch bytes[offset] {
    case UInt8(ascii: "<"): return ("&lt;", 1)
    case UInt8(ascii: ">"): return ("&gt;", 1)
    case UInt8(ascii: "&"): return ("&amp;", 1)
    case UInt8(ascii: "\""): return isAttribute ? ("&quot;", 1) : nil
    case UInt8(ascii: "\n"): return isAttribute ? ("&#10;", 1) : nil
    case UInt8(ascii: "\t"): return isAttribute ? ("&#9;", 1) : nil
    case UInt8(ascii: "\r"): return ("&#13;", 1)
    case 0x1B:
        if let length = escapeSequenceLength(bytes, offset) { return ("", length) }
        return ("\u{FFFD}", 1)
    case 0..<0x20: return ("\u{FFFD}", 1)
    case 0xEF where offset + 2 < bytes.count && bytes[offset + 1] == 0xBF && bytes[offset + 2] >= 0xBE:
        return ("\u{FFFD}", 3)  // U+FFFE and U+FFFF
    default: return nil
    }
}

/// The length of the terminal escape sequence (ECMA-48) that the ESC at `offset` begins; nil where it begins none.
private func escapeSequenceLength(_ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int) -> Int? {
    var next = offset + 1
    guard next < bytes.count else { return nil }
    switch bytes[next] {
    case UInt8(ascii: "["):
        next += 1
        while next < bytes.count, (0x20...0x3F).contains(bytes[next]) { next += 1 }
        return next < bytes.count && (0x40...0x7E).contains(bytes[next]) ? next + 1 - offset : nil
    case UInt8(ascii: "]"):
        while next < bytes.count {
            if bytes[next] == 7 { return next + 1 - offset }
            if bytes[next] == 0x1B {
                return next + 1 < bytes.count && bytes[next + 1] == UInt8(ascii: "\\") ? next + 2 - offset : nil
            }
            next += 1
        }
        return nil
    case 0x30...0x7E: return 2
    default: return nil
    }
}
