/// A source line as it is drawn: cut to a width around its highlight, tabs expanded, the hidden made visible.
package struct ExcerptLayout: Equatable {
    package let text: String
    /// The columns that the highlight takes in `text`, 0-based; never empty.
    package let marked: Range<Int>

    /// Columns of a tab stop.
    static let tabStop = 4

    /// `width`: the columns that there are, at least 20.
    package init(_ excerpt: Excerpt, width: Int) {
        let width = max(20, width)
        var pieces: [(text: String, start: Int, width: Int)] = []
        var column = 0
        for character in excerpt.text {
            let piece = ExcerptLayout.drawn(character, at: column)
            let size = CellWidth.of(piece)
            pieces.append((piece, column, size))
            column += size
        }
        let low = min(max(0, excerpt.highlight.lowerBound), pieces.count)
        let high = min(max(low, excerpt.highlight.upperBound), pieces.count)
        let start = low < pieces.count ? pieces[low].start : column
        let end = max(start + 1, high > low ? pieces[high - 1].start + pieces[high - 1].width : start + 1)

        // The window: all of it where it fits, else from a little before the highlight.
        var first = 0
        if column > width, end > width - 1 {
            let lead = min(start, max(width / 4, width - (end - start) - 2))
            first = max(0, start - lead)
        }
        var drawn = first > 0 ? "…" : ""
        var used = drawn.isEmpty ? 0 : 1
        let origin = first - used
        for piece in pieces where piece.start >= first {
            // A wide character cut by the window's edge leaves a gap.
            let gap = piece.start - origin - used
            if gap > 0 {
                drawn += String(repeating: " ", count: gap)
                used += gap
            }
            let isLast = piece.start + piece.width == column
            if used + piece.width > (isLast ? width : width - 1) {
                drawn += "…"
                used += 1
                break
            }
            drawn += piece.text
            used += piece.width
        }
        text = ExcerptLayout.trimmed(drawn)
        let lower = min(start - origin, max(0, width - 1))
        marked = lower..<max(lower + 1, min(end - origin, max(used, lower + 1)))
    }

    private static func drawn(_ character: Character, at column: Int) -> String {
        if character == "\t" { return String(repeating: " ", count: tabStop - column % tabStop) }
        return VisibleText.of(character)
    }

    private static func trimmed(_ text: String) -> String {
        var view = text[...]
        while view.last == " " { view.removeLast() }
        return String(view)
    }

    /// `^^^^` below the highlight, with the spaces before it.
    package var caretLine: String {
        String(repeating: " ", count: marked.lowerBound) + String(repeating: "^", count: marked.count)
    }
}
