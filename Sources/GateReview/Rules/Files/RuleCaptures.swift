/// Names of captures in queries, patterns and the texts that use them.
package enum RuleCaptures {
    /// The captures of a query: `@name` outside strings and comments.
    package static func names(in query: String) -> Set<String> {
        var names: Set<String> = []
        let bytes = Array(query.utf8)
        var index = 0
        while index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: "\""):
                index += 1
                while index < bytes.count, bytes[index] != UInt8(ascii: "\"") {
                    index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
                }
            case UInt8(ascii: ";"):
                while index < bytes.count, bytes[index] != UInt8(ascii: "\n") { index += 1 }
            case UInt8(ascii: "@"):
                let name = bytes[(index + 1)...].prefix(while: isNameByte)
                names.insert(String(decoding: name, as: UTF8.self))
                index += name.count
            default: break
            }
            index += 1
        }
        return names
    }

    /// The named groups of a PCRE2 expression: `(?<name>` and `(?P<name>`.
    package static func groups(in pattern: String) -> Set<String> {
        var names: Set<String> = []
        let bytes = Array(pattern.utf8)
        for index in bytes.indices where bytes[index] == UInt8(ascii: "<") {
            let before = bytes[..<index]
            guard before.hasSuffix("(?") || before.hasSuffix("(?P") else { continue }
            let name = bytes[(index + 1)...].prefix(while: isNameByte)
            if !name.isEmpty, bytes[name.endIndex...].first == UInt8(ascii: ">") {
                names.insert(String(decoding: name, as: UTF8.self))
            }
        }
        return names
    }

    /// The names in braces of a message or a fix: `{name}`; braces around anything else are text.
    package static func placeholders(in text: String) -> [String] {
        var names: [String] = []
        let bytes = Array(text.utf8)
        for index in bytes.indices where bytes[index] == UInt8(ascii: "{") {
            let name = bytes[(index + 1)...].prefix(while: isNameByte)
            if !name.isEmpty, bytes[name.endIndex...].first == UInt8(ascii: "}") {
                names.append(String(decoding: name, as: UTF8.self))
            }
        }
        return names
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        (97...122).contains(byte) || (65...90).contains(byte) || (48...57).contains(byte) || byte == UInt8(ascii: "_")
            || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
    }
}

extension ArraySlice<UInt8> {
    fileprivate func hasSuffix(_ text: String) -> Bool { suffix(text.utf8.count).elementsEqual(text.utf8) }
}
