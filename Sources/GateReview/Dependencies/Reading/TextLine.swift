/// One line of a text that is read line by line.
struct TextLine {
    /// Without white space at its end.
    let text: Substring
    /// Its bytes in the whole text, from the first that is no white space to the last.
    let range: Range<Int>
    /// Spaces before it; a tab counts as one.
    let indent: Int

    var trimmed: Substring { text.drop { $0 == " " || $0 == "\t" } }

    /// Every line of `bytes` that is not blank.
    static func all(of bytes: [UInt8]) -> [TextLine] {
        var lines: [TextLine] = []
        var start = 0
        while start < bytes.count {
            var end = start
            while end < bytes.count, bytes[end] != 10 { end += 1 }
            var last = end
            while last > start, bytes[last - 1] <= 0x20 { last -= 1 }
            var first = start
            while first < last, bytes[first] == 0x20 || bytes[first] == 9 { first += 1 }
            if first < last {
                let text = Substring(String(decoding: bytes[start..<last], as: UTF8.self))
                lines.append(TextLine(text: text, range: first..<last, indent: first - start))
            }
            start = end + 1
        }
        return lines
    }
}

extension StringProtocol {
    /// Without white space around it.
    var trimmedSpace: String {
        var text = Substring(self)
        while let last = text.last, last.isWhitespace { text.removeLast() }
        return String(text.drop(while: \.isWhitespace))
    }

    /// Without one pair of quotes around it.
    var unquoted: String {
        guard count >= 2, let first, first == last, first == "\"" || first == "'" else { return String(self) }
        return String(dropFirst().dropLast())
    }

    /// Every text between quotes, single or double.
    var quotedParts: [String] {
        var parts: [String] = []
        var open: Character?
        var part = ""
        for character in self {
            if let quote = open {
                if character == quote {
                    parts.append(part)
                    open = nil
                } else {
                    part.append(character)
                }
            } else if character == "\"" || character == "'" {
                open = character
                part = ""
            }
        }
        return parts
    }

    /// What stands before and after the first `separator`; nil where there is none.
    func cut(at separator: String) -> (before: String, after: String)? {
        guard let range = Substring(self).firstRange(of: separator) else { return nil }
        return (String(self[..<range.lowerBound]), String(self[range.upperBound...]))
    }
}
