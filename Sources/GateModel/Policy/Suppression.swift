/// One `aiops-ignore: <rule-id>[, <rule-id>] -- <reason>` comment.
struct Suppression: Sendable, Equatable {
    static let marker = Array("aiops-ignore".utf8)
    /// Markers of one line that are looked at; each may cost a pass over the line.
    private static let mostMarkers = 8

    /// 1-based line of the comment, and where the marker stands on it (1-based, bytes; end exclusive).
    let line: Int
    let columns: Range<Int>
    /// Whether nothing but the comment stands on the line, so that it is about the next one.
    let isAlone: Bool
    let ruleIds: [String]
    /// nil where none is given: then it suppresses nothing.
    let reason: String?

    /// Reads the comment on a line; nil where there is none.
    ///
    /// The marker has to be the first word of a comment, after any common leader. A marker between quotes that open
    /// before it and close after it is text of the program.
    init?(line number: Int, _ bytes: ArraySlice<UInt8>, extension name: String) {
        var search = bytes.startIndex
        for _ in 0..<Suppression.mostMarkers {
            guard let start = bytes[search...].firstRange(of: Suppression.marker)?.lowerBound else { return nil }
            let end = start + Suppression.marker.count
            search = end
            guard end == bytes.endIndex || !Suppression.isWord(bytes[end]),
                let leader = Suppression.leader(before: start, in: bytes, extension: name),
                !Suppression.isQuoted(start, leader, in: bytes)
            else { continue }
            line = number
            columns = (start - bytes.startIndex + 1)..<(end - bytes.startIndex + 1)
            isAlone = bytes[..<leader].allSatisfy { $0 == 0x20 || $0 == 0x09 }
            (ruleIds, reason) = Suppression.arguments(bytes[end...])
            return
        }
        return nil
    }

    /// Comment leaders as they end; longer ones that end in one of them (`///`, `<!--`, `{#`, `/**`) need no entry.
    private static let leaders = ["//", "#", "--", ";", "%", "**", "/*", "(*", "{-", "{{!", "//!", "@*"].map {
        Array($0.utf8)
    }
    /// What a longer leader begins with: `<!--`, `{{!--`, `<%--`, `{#`, `/**`.
    private static let openings = ["<!", "{{!", "<%", "{", "/", "("].map { Array($0.utf8) }
    /// Leaders that would be something else in other languages.
    private static let special: [String: [String]] = [
        "vb": ["'"], "vbs": ["'"], "bas": ["'"], "frm": ["'"], "cls": ["'"], "vim": ["\""], "f90": ["!"], "f": ["!"],
        "f95": ["!"], "f03": ["!"], "bat": ["::"], "cmd": ["::"], "rst": [".."],
    ]
    /// Leaders that are words.
    private static let words = ["rem", "dnl"].map { Array($0.utf8) }

    /// Where the comment leader that stands right before `start` begins; nil where there is none.
    private static func leader(before start: Int, in line: ArraySlice<UInt8>, extension name: String) -> Int? {
        var end = start
        while end > line.startIndex, line[end - 1] == 0x20 || line[end - 1] == 0x09 { end -= 1 }
        let before = line[..<end]
        let candidates = leaders + (special[name] ?? []).map { Array($0.utf8) }
        if let found = candidates.filter({ before.ends(with: $0) }).max(by: { $0.count < $1.count }) {
            var begin = end - found.count
            while begin > line.startIndex, line[begin - 1] == line[begin] { begin -= 1 }
            if let opening = openings.first(where: { line[..<begin].ends(with: $0) && $0.last != found.first }) {
                begin -= opening.count
            }
            return begin
        }
        for word in words where end < start && before.suffix(word.count).map({ $0 | 0x20 }) == word {
            let begin = end - word.count
            if begin == line.startIndex || !isWord(line[begin - 1]) { return begin }
        }
        // The inside of a block comment: ` * aiops-ignore: …`.
        if before.last == UInt8(ascii: "*"), before.dropLast().allSatisfy({ $0 == 0x20 || $0 == 0x09 }) {
            return end - 1
        }
        return nil
    }

    /// Whether a quote opens before the leader and closes after the marker.
    private static func isQuoted(_ start: Int, _ leader: Int, in line: ArraySlice<UInt8>) -> Bool {
        var open: UInt8?
        var index = line.startIndex
        while index < leader {
            let byte = line[index]
            if byte == UInt8(ascii: "\\") {
                index += 1
            } else if let quote = open {
                if byte == quote { open = nil }
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") || byte == UInt8(ascii: "`") {
                open = byte
            }
            index += 1
        }
        return open.map { line[start...].contains($0) } ?? false
    }

    /// What stands after the marker: `: a, b -- why`, without the end of the comment.
    private static func arguments(_ tail: ArraySlice<UInt8>) -> (ruleIds: [String], reason: String?) {
        var text = trimmed(tail)
        for end in ["--}}", "--%>", "-->", "*/", "*)", "-}", "#}", "%>", "}}", "*@"].map({ Array($0.utf8) })
        where text.ends(with: end) {
            text = trimmed(text.dropLast(end.count))
            break
        }
        if text.first == UInt8(ascii: ":") { text = text.dropFirst() }
        let separator = text.indices.first { index in
            text[index...].starts(with: [0x2d, 0x2d]) && (index == text.startIndex || isBlank(text[index - 1]))
                && (index + 2 == text.endIndex || isBlank(text[index + 2]))
        }
        let ids = text[..<(separator ?? text.endIndex)].split { $0 == UInt8(ascii: ",") || isBlank($0) }
            .map { String(decoding: $0, as: UTF8.self) }
        let reason = separator.map { String(decoding: trimmed(text[($0 + 2)...]), as: UTF8.self) }
        return (ids, reason.flatMap { $0.isEmpty ? nil : $0 })
    }

    private static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var bytes = bytes
        while let last = bytes.last, isBlank(last) { bytes.removeLast() }
        return bytes.drop(while: isBlank)
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0d }

    private static func isWord(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
            true
        default: false
        }
    }
}

extension ArraySlice<UInt8> {
    fileprivate func ends(with suffix: [UInt8]) -> Bool { self.suffix(suffix.count).elementsEqual(suffix) }
}
