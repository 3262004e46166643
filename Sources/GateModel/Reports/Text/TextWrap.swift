/// Breaks text into lines of a terminal's width.
package enum TextWrap {
    /// The lines of `text`, at most `width` columns each, broken at spaces.
    ///
    /// A word longer than a line gets a line of its own, unbroken, so that paths and commands can be copied. Never
    /// empty; `first` is the room of the first line where it differs.
    package static func lines(_ text: String, width: Int, first: Int? = nil) -> [String] {
        var lines: [String] = []
        var line = ""
        var used = 0
        for word in text.split(separator: " ", omittingEmptySubsequences: true) {
            let size = CellWidth.of(String(word))
            let room = lines.isEmpty ? first ?? width : width
            if used > 0, used + 1 + size > room {
                lines.append(line)
                line = String(word)
                used = size
            } else {
                line += used > 0 ? " \(word)" : String(word)
                used += size + (used > 0 ? 1 : 0)
            }
        }
        lines.append(line)
        return lines
    }

    /// `text` in at most `width` columns, its end replaced by `…` where it is longer.
    package static func cut(_ text: String, width: Int) -> String {
        guard CellWidth.of(text) > width else { return text }
        var result = ""
        var used = 0
        for character in text {
            let size = CellWidth.of(character)
            if used + size > width - 1 { break }
            result.append(character)
            used += size
        }
        return result + "…"
    }

    /// `text` with spaces behind it up to `width` columns.
    package static func padded(_ text: String, to width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - CellWidth.of(text)))
    }
}
