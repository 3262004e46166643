/// One git configuration file, read without its includes, as git reads `core.*` and `extensions.*` when it opens
/// a repository.
///
/// Source: git-config(1), "Syntax".
struct ConfigFile {
    /// Key (section and name in lower case, a subsection as written) and value; nil: a key without `=`, which is true.
    private(set) var values: [(key: String, value: String?)] = []

    /// Throws `.corrupt` with the line where git would refuse too.
    init(_ bytes: [UInt8], path: String) throws(GitError) {
        var scanner = ConfigScanner(bytes)
        var section = ""
        while let byte = scanner.next() {
            switch byte {
            case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"): continue
            case UInt8(ascii: "#"), UInt8(ascii: ";"): scanner.skipLine()
            case UInt8(ascii: "["):
                guard let name = scanner.section() else { throw ConfigFile.badLine(scanner.lastLine, path) }
                section = name
            default:
                guard let (name, value) = scanner.variable(first: byte) else {
                    throw ConfigFile.badLine(scanner.lastLine, path)
                }
                values.append((section.isEmpty ? name : section + "." + name, value))
            }
        }
    }

    /// The last value of a key; the outer nil: the key is not there.
    func value(_ key: String) -> String?? { values.last { $0.key == key }.map(\.value) }

    /// Whether a value says yes, in git's words; nil where it says neither.
    static func bool(_ value: String?) -> Bool? {
        guard let value else { return true }
        switch value.lowercased() {
        case "true", "yes", "on": return true
        case "false", "no", "off", "": return false
        default: return Int(value).map { $0 != 0 }
        }
    }

    private static func badLine(_ line: Int, _ path: String) -> GitError {
        GitError(.corrupt, "bad config line \(line) in \(path)", advice: "mend \(path), then run again")
    }
}

/// Reads the characters of a configuration file; CR LF counts as LF.
private struct ConfigScanner {
    private let bytes: [UInt8]
    private var position = 0
    private var line = 1

    /// The line of the byte read last; a line end belongs to the line that it ends.
    var lastLine: Int { position > 0 && bytes[position - 1] == UInt8(ascii: "\n") ? line - 1 : line }

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
    }

    mutating func next() -> UInt8? {
        guard position < bytes.count else { return nil }
        if bytes[position] == UInt8(ascii: "\r"), position + 1 < bytes.count,
            bytes[position + 1] == UInt8(ascii: "\n")
        {
            position += 1
        }
        let byte = bytes[position]
        position += 1
        if byte == UInt8(ascii: "\n") { line += 1 }
        return byte
    }

    mutating func skipLine() { while let byte = next(), byte != UInt8(ascii: "\n") {} }

    /// After `[`: the name, with its subsection behind a dot; nil where it is malformed.
    mutating func section() -> String? {
        var name: [UInt8] = []
        while let byte = next() {
            switch byte {
            case UInt8(ascii: "]"): return String(decoding: name, as: UTF8.self)
            case UInt8(ascii: " "), UInt8(ascii: "\t"):
                guard let rest = subsection() else { return nil }
                return String(decoding: name + [UInt8(ascii: ".")] + rest, as: UTF8.self)
            case let byte where ConfigScanner.isNameByte(byte) || byte == UInt8(ascii: "."):
                name.append(ConfigScanner.lower(byte))
            default: return nil
            }
        }
        return nil
    }

    private mutating func subsection() -> [UInt8]? {
        var byte = next()
        while byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") { byte = next() }
        guard byte == UInt8(ascii: "\"") else { return nil }
        var name: [UInt8] = []
        while let byte = next() {
            switch byte {
            case UInt8(ascii: "\n"): return nil
            case UInt8(ascii: "\""): return next() == UInt8(ascii: "]") ? name : nil
            case UInt8(ascii: "\\"):
                guard let escaped = next(), escaped != UInt8(ascii: "\n") else { return nil }
                name.append(escaped)
            default: name.append(byte)
            }
        }
        return nil
    }

    /// A name and its value, `first` being the first byte of the name; nil where it is malformed.
    mutating func variable(first: UInt8) -> (String, String?)? {
        let isLetter = (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first | 0x20)
        guard isLetter else { return nil }
        var name = [ConfigScanner.lower(first)]
        var byte = next()
        while let current = byte, ConfigScanner.isNameByte(current) {
            name.append(ConfigScanner.lower(current))
            byte = next()
        }
        while byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") { byte = next() }
        let text = String(decoding: name, as: UTF8.self)
        guard let end = byte, end != UInt8(ascii: "\n") else { return (text, nil) }
        guard end == UInt8(ascii: "="), let value = value() else { return nil }
        return (text, value)
    }

    private mutating func value() -> String? {
        var text: [UInt8] = []
        var isQuoted = false
        var kept = 0  // blanks at the end count only inside quotes
        while let byte = next() {
            switch byte {
            case UInt8(ascii: "\n"):
                return isQuoted ? nil : String(decoding: text[..<kept], as: UTF8.self)
            case UInt8(ascii: "#") where !isQuoted, UInt8(ascii: ";") where !isQuoted:
                skipLine()
                return String(decoding: text[..<kept], as: UTF8.self)
            case UInt8(ascii: "\""):
                isQuoted.toggle()
                kept = text.count
            case UInt8(ascii: "\\"):
                switch next() {
                case UInt8(ascii: "\n"): continue
                case UInt8(ascii: "n"): text.append(UInt8(ascii: "\n"))
                case UInt8(ascii: "t"): text.append(UInt8(ascii: "\t"))
                case UInt8(ascii: "b"): text.append(8)
                case UInt8(ascii: "\\"): text.append(UInt8(ascii: "\\"))
                case UInt8(ascii: "\""): text.append(UInt8(ascii: "\""))
                default: return nil
                }
                kept = text.count
            case UInt8(ascii: " ") where !isQuoted, UInt8(ascii: "\t") where !isQuoted:
                if !text.isEmpty || kept > 0 { text.append(byte) }
            default:
                text.append(byte)
                kept = text.count
            }
        }
        return isQuoted ? nil : String(decoding: text[..<kept], as: UTF8.self)
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
            true
        default: false
        }
    }

    private static func lower(_ byte: UInt8) -> UInt8 {
        (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte + 32 : byte
    }
}
