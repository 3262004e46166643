import GateModel

/// Lines of an example whose comment says `HERE`.
enum ExampleMarks {
    /// From 1, ascending: lines that end with a comment of this one word.
    static func lines(in text: SourceText) -> [Int] {
        (1...max(1, text.lineCount)).filter { line in
            guard let range = text.range(ofLine: line) else { return false }
            return isMarked(text.bytes[range])
        }
    }

    private static func isMarked(_ line: ArraySlice<UInt8>) -> Bool {
        var rest = trimmed(Array(line))
        for closer in ["*/", "-->", "#}", "%}", "*)"] where rest.reversed().starts(with: closer.utf8.reversed()) {
            rest = trimmed(Array(rest.dropLast(closer.utf8.count)))
            break
        }
        guard rest.reversed().starts(with: "HERE".utf8.reversed()) else { return false }
        let leader = trimmed(Array(rest.dropLast(4)))
        return ["#", "//", "--", "/*", "<!--", ";", "{#", "(*", "%", "\"", "'"].contains { opener in
            leader.reversed().starts(with: opener.utf8.reversed())
        }
    }

    /// Without blanks and line ends at its end.
    static func trimmed(_ bytes: [UInt8]) -> [UInt8] {
        var bytes = bytes
        while let last = bytes.last, last == 32 || last == 9 || last == 10 || last == 13 { bytes.removeLast() }
        return bytes
    }
}
