import Testing

@testable import GateModel

@Suite struct ExcerptLayoutTests {
    private func drawn(_ text: String, _ highlight: Range<Int>, width: Int = 40) -> [String] {
        let layout = ExcerptLayout(Excerpt(text: text, highlight: highlight, isCut: false), width: width)
        return [layout.text, layout.caretLine]
    }

    @Test("carets stand below what they mean")
    func carets() {
        #expect(drawn("let a = 1", 4..<5) == ["let a = 1", "    ^"])
        #expect(drawn("漢字 = 1", 0..<2) == ["漢字 = 1", "^^^^"])
        #expect(drawn("漢字 = 1", 5..<6) == ["漢字 = 1", "       ^"])
        #expect(drawn("e\u{301}a = 1", 1..<2) == ["e\u{301}a = 1", " ^"])
        #expect(drawn("👩‍👩‍👧 x", 2..<3) == ["👩‍👩‍👧 x", "   ^"])
    }

    @Test("tabs go to the next stop, hidden characters take the room of their name")
    func widening() {
        #expect(drawn("\ta", 1..<2) == ["    a", "    ^"])
        #expect(drawn("ab\tc", 3..<4) == ["ab  c", "    ^"])
        #expect(drawn("a\u{202E}b", 1..<2) == ["a<U+202E>b", " ^^^^^^^^"])
        #expect(drawn("a\u{202E}b", 2..<3) == ["a<U+202E>b", "         ^"])
    }

    @Test("an empty highlight, or one past the end, is one caret")
    func empty() {
        #expect(drawn("abc", 1..<1) == ["abc", " ^"])
        #expect(drawn("abc", 3..<3) == ["abc", "   ^"])
        #expect(drawn("abc", 7..<9) == ["abc", "   ^"])
        #expect(drawn("", 0..<0) == ["", "^"])
    }

    @Test("a long line shows its highlight, whatever it is wide", arguments: [20, 33, 60])
    func window(width: Int) {
        let long = String(repeating: "abcdefghi ", count: 20)
        for start in stride(from: 0, to: 199, by: 7) {
            for length in [1, 5, 40] {
                let highlight = start..<min(200, start + length)
                let layout = ExcerptLayout(Excerpt(text: long, highlight: highlight, isCut: false), width: width)
                #expect(CellWidth.of(layout.text) <= width)
                #expect(layout.marked.upperBound <= width)
                // What is marked is what was meant.
                let shown = Array(layout.text + String(repeating: " ", count: width))[layout.marked.lowerBound]
                #expect(shown == Array(long)[start], "\(layout.text) \(start)")
            }
        }
    }

    @Test("a wide line is cut between characters", arguments: 0..<40)
    func wideWindow(start: Int) {
        let long = String(repeating: "漢a", count: 60)
        let layout = ExcerptLayout(Excerpt(text: long, highlight: start..<(start + 2), isCut: false), width: 31)
        #expect(CellWidth.of(layout.text) <= 31)
        #expect(layout.marked.upperBound <= 31)
    }
}
