/// One `.gitattributes`, read. Source: gitattributes(5).
struct AttributeFile: Sendable {
    enum State: Sendable, Equatable {
        case set, unset, unspecified
        case value(String)
    }

    struct Assignment: Sendable, Equatable {
        let name: String
        let state: State
    }

    struct Rule: Sendable {
        let pattern: PathPattern
        let assignments: [Assignment]
    }

    /// In the order of the file; later ones win.
    private(set) var rules: [Rule] = []
    /// `[attr]name …` lines: what setting the name means besides.
    private(set) var macros: [String: [Assignment]] = [:]

    /// Git passes over longer lines.
    private static let longestLine = 2048

    init(_ text: [UInt8]) {
        for line in text.split(separator: UInt8(ascii: "\n")) where line.count < AttributeFile.longestLine {
            read(line)
        }
    }

    private mutating func read(_ line: ArraySlice<UInt8>) {
        var rest = line.drop(while: AttributeFile.isBlank)
        guard let first = rest.first, first != UInt8(ascii: "#") else { return }
        let name: [UInt8]
        if first == UInt8(ascii: "\""), let (text, end) = AttributeFile.quoted(rest) {
            name = text
            rest = rest[end...]
        } else {
            name = Array(rest.prefix { !AttributeFile.isBlank($0) })
            rest = rest.dropFirst(name.count)
        }
        let assignments = rest.split(whereSeparator: AttributeFile.isBlank).compactMap(AttributeFile.assignment)
        let macro = Array("[attr]".utf8)
        if name.starts(with: macro) {
            macros[String(decoding: name[macro.count...], as: UTF8.self)] = assignments
        } else if let pattern = PathPattern(name) {
            rules.append(Rule(pattern: pattern, assignments: assignments))
        }
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == 32 || byte == 9 || byte == 13 }

    private static func assignment(_ word: ArraySlice<UInt8>) -> Assignment? {
        func text(_ bytes: ArraySlice<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }
        switch word.first {
        case UInt8(ascii: "-"): return Assignment(name: text(word.dropFirst()), state: .unset)
        case UInt8(ascii: "!"): return Assignment(name: text(word.dropFirst()), state: .unspecified)
        default:
            guard let equals = word.firstIndex(of: UInt8(ascii: "=")) else {
                return Assignment(name: text(word), state: .set)
            }
            return Assignment(name: text(word[..<equals]), state: .value(text(word[(equals + 1)...])))
        }
    }

    /// A pattern in double quotes with C escapes, and where it ends; nil where the quotes do not close.
    private static func quoted(_ line: ArraySlice<UInt8>) -> (text: [UInt8], end: Int)? {
        var text: [UInt8] = []
        var place = line.startIndex + 1
        while place < line.endIndex {
            let byte = line[place]
            place += 1
            if byte == UInt8(ascii: "\"") { return (text, place) }
            guard byte == UInt8(ascii: "\\") else {
                text.append(byte)
                continue
            }
            guard place < line.endIndex else { return nil }
            let escape = line[place]
            place += 1
            if (UInt8(ascii: "0")...UInt8(ascii: "3")).contains(escape), place + 1 < line.endIndex {
                let digits = line[(place - 1)...(place + 1)].map { $0 &- UInt8(ascii: "0") }
                guard digits.allSatisfy({ $0 < 8 }) else { return nil }
                text.append(digits[0] << 6 | digits[1] << 3 | digits[2])
                place += 2
            } else if let index = Array("abfnrtv\"\\".utf8).firstIndex(of: escape) {
                text.append([7, 8, 12, 10, 13, 9, 11, 34, 92][index])
            } else {
                return nil
            }
        }
        return nil
    }
}
