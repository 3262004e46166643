import GateModel

/// Paths in text, as git quotes them: in double quotes with C escapes where a byte would confuse a reader.
enum PathQuoting {
    static func quoted(_ path: RepoPath) -> String {
        let plain = path.bytes.allSatisfy {
            $0 >= 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\")
        }
        guard !plain || !path.isUTF8 else { return path.text }
        return "\"" + escaped(path.bytes) + "\""
    }

    /// With a prefix inside the quotes: `"a/x\ty"`.
    static func quoted(prefix: String, _ path: RepoPath) -> String {
        let whole = quoted(path)
        return whole.hasPrefix("\"") ? "\"" + prefix + whole.dropFirst() : prefix + whole
    }

    private static func escaped(_ bytes: [UInt8]) -> String {
        var text = ""
        for byte in bytes {
            switch byte {
            case UInt8(ascii: "\""): text += "\\\""
            case UInt8(ascii: "\\"): text += "\\\\"
            case 9: text += "\\t"
            case 10: text += "\\n"
            case 13: text += "\\r"
            case 0x20..<0x7F: text.unicodeScalars.append(Unicode.Scalar(byte))
            default:
                let octal = String(byte, radix: 8)
                text += "\\" + String(repeating: "0", count: 3 - octal.count) + octal
            }
        }
        return text
    }
}
