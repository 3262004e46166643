/// A scalar: its text, how it was written, and what the core schema of YAML 1.2 makes of it.
package struct Scalar: Sendable, Equatable {
    package enum Style: Sendable { case plain, singleQuoted, doubleQuoted, literal, folded }

    /// YAML 1.2.2 section 10.3.2; `yes`, `no`, `on` and `off` are strings there.
    package enum Value: Sendable, Equatable {
        case null
        case bool(Bool)
        case int(Int)
        case float(Double)
        case string(String)
    }

    /// Unquoted, unescaped and unfolded.
    package let text: String
    package let style: Style
    /// The resolved tag; nil where none is written.
    let tag: String?

    package init(text: String, style: Style = .plain, tag: String? = nil) {
        self.text = text
        self.style = style
        self.tag = tag
    }

    /// The value: quoted text is a string, a tag of the core schema decides before the looks of the text.
    package var value: Value {
        guard let tag else { return style == .plain ? Scalar.resolve(text) : .string(text) }
        guard tag.hasPrefix(Scalar.coreTag) else { return .string(text) }
        let resolved = Scalar.resolve(text)
        switch (tag.dropFirst(Scalar.coreTag.utf8.count), resolved) {
        case ("null", .null), ("bool", .bool), ("int", .int), ("float", .float): return resolved
        case ("float", .int(let number)): return .float(Double(number))
        default: return .string(text)
        }
    }

    private static let coreTag = "tag:yaml.org,2002:"

    private static func resolve(_ text: String) -> Value {
        switch text {
        case "", "~", "null", "Null", "NULL": return .null
        case "true", "True", "TRUE": return .bool(true)
        case "false", "False", "FALSE": return .bool(false)
        case ".nan", ".NaN", ".NAN": return .float(.nan)
        default: return number(text) ?? .string(text)
        }
    }

    private static func number(_ text: String) -> Value? {
        var text = text
        return text.withUTF8 { bytes -> Value? in
            // Most scalars are words: one look at the first byte settles them.
            guard let first = bytes.first, isDigit(first) || first == dot || first == plus || first == minus else {
                return nil
            }
            if bytes.count > 2, first == zero, bytes[1] == UInt8(ascii: "x") { return integer(bytes[2...], radix: 16) }
            if bytes.count > 2, first == zero, bytes[1] == UInt8(ascii: "o") { return integer(bytes[2...], radix: 8) }
            let unsigned = first == plus || first == minus ? bytes.dropFirst() : bytes[...]
            let name = String(decoding: unsigned, as: UTF8.self)
            if name == ".inf" || name == ".Inf" || name == ".INF" {
                return .float(first == minus ? -.infinity : .infinity)
            }
            guard let isInteger = shape(unsigned) else { return nil }
            let whole = String(decoding: bytes, as: UTF8.self)
            if isInteger, let number = Int(whole) { return .int(number) }
            return Double(whole).map { .float($0) }
        }
    }

    private static func integer(_ digits: Slice<UnsafeBufferPointer<UInt8>>, radix: Int) -> Value? {
        guard digits.allSatisfy({ isDigit($0) || ($0 | 0x20) >= UInt8(ascii: "a") }) else { return nil }
        return Int(String(decoding: digits, as: UTF8.self), radix: radix).map { .int($0) }
    }

    /// Whether the digits are those of an integer (true) or of a float (false); nil for neither.
    private static func shape(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool? {
        let whole = bytes.prefix(while: isDigit)
        var rest = bytes[whole.endIndex...]
        if rest.isEmpty { return whole.isEmpty ? nil : true }
        var digits = whole.count
        if rest.first == dot {
            let fraction = rest.dropFirst().prefix(while: isDigit)
            digits += fraction.count
            rest = bytes[fraction.endIndex...]
        }
        guard digits > 0 else { return nil }
        if let first = rest.first {
            guard first | 0x20 == UInt8(ascii: "e") else { return nil }
            rest = rest.dropFirst()
            if rest.first == plus || rest.first == minus { rest = rest.dropFirst() }
            guard !rest.isEmpty, rest.allSatisfy(isDigit) else { return nil }
        }
        return false
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte >= zero && byte <= zero + 9 }
    private static let zero = UInt8(ascii: "0")
    private static let dot = UInt8(ascii: ".")
    private static let plus = UInt8(ascii: "+")
    private static let minus = UInt8(ascii: "-")
}
