import GateModel
import Testing

@Suite struct SuggestionTests {
    private let text = SourceText(Array("one\ntwo\r\nthree\nlast".utf8))

    private func suggestion(_ edits: (Int, Int, Int, Int, String)...) -> Suggestion? {
        let edits = edits.map {
            Edit(
                region: Region(startLine: $0.0, startColumn: $0.1, endLine: $0.2, endColumn: $0.3),
                replacement: Array($0.4.utf8))
        }
        return Suggestion(Fix(title: "t", edits: edits, isSafe: true), in: text)
    }

    @Test("an edit inside a line gives the whole new line")
    func inside() {
        #expect(suggestion((1, 2, 1, 3, "NN")) == Suggestion(lines: 1...1, replacement: ["oNNe"]))
    }

    @Test("edits of several lines give every line between them, without line ends")
    func several() {
        #expect(
            suggestion((1, 1, 1, 2, "0"), (3, 1, 3, 6, "3"))
                == Suggestion(lines: 1...3, replacement: ["0ne", "two", "3"]))
    }

    @Test("removing a line with its end suggests no line, removing its text an empty one")
    func removal() {
        #expect(suggestion((3, 1, 3, 7, "")) == Suggestion(lines: 3...3, replacement: []))
        #expect(suggestion((3, 1, 3, 6, "")) == Suggestion(lines: 3...3, replacement: [""]))
        #expect(suggestion((1, 1, 2, 1, "")) == Suggestion(lines: 1...2, replacement: ["two"]))
    }

    @Test("a replacement of several lines keeps them apart")
    func insertion() {
        #expect(suggestion((1, 1, 1, 4, "a\nb")) == Suggestion(lines: 1...1, replacement: ["a", "b"]))
        #expect(suggestion((4, 5, 4, 5, "\nend")) == Suggestion(lines: 4...4, replacement: ["last", "end"]))
    }

    @Test("what cannot stand as whole lines is no suggestion")
    func impossible() {
        // The line end goes, so the next line would move up.
        #expect(suggestion((1, 2, 1, 5, "")) == nil)
        #expect(suggestion((9, 1, 9, 1, "x")) == nil)
        #expect(suggestion((1, 9, 1, 9, "x")) == nil)
        #expect(suggestion() == nil)
        // Out of order.
        #expect(suggestion((1, 3, 1, 4, ""), (1, 1, 1, 2, "")) == nil)
    }

    @Test("half of a character is no suggestion")
    func halfACharacter() {
        let text = SourceText(Array("é\n".utf8))
        let edit = Edit(region: Region(startLine: 1, startColumn: 1, endLine: 1, endColumn: 2), replacement: [])
        #expect(Suggestion(Fix(title: "t", edits: [edit], isSafe: true), in: text) == nil)
    }

    @Test("unknown lines of a patch are no suggestion, known ones are")
    func patch() {
        let text = SourceText(Array("a\nb\n".utf8), numbers: [3, 9])
        func fix(_ line: Int, to last: Int) -> Fix {
            let region = Region(startLine: line, startColumn: 1, endLine: last, endColumn: 2)
            return Fix(title: "t", edits: [Edit(region: region, replacement: [UInt8(ascii: "x")])], isSafe: true)
        }
        #expect(Suggestion(fix(9, to: 9), in: text) == Suggestion(lines: 9...9, replacement: ["x"]))
        #expect(Suggestion(fix(3, to: 9), in: text) == nil)
    }
}
