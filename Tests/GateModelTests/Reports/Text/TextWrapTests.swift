import Testing

@testable import GateModel

@Suite struct TextWrapTests {
    @Test("text breaks at spaces, and a word that is too long stays whole")
    func wraps() {
        #expect(TextWrap.lines("one two three", width: 8) == ["one two", "three"])
        #expect(TextWrap.lines("a /a/very/long/path b", width: 8) == ["a", "/a/very/long/path", "b"])
        #expect(TextWrap.lines("漢字 漢字 漢字", width: 9) == ["漢字 漢字", "漢字"])
        #expect(TextWrap.lines("", width: 8) == [""])
    }

    @Test("a cut text ends with an ellipsis inside its width")
    func cuts() {
        #expect(TextWrap.cut("abcdef", width: 6) == "abcdef")
        #expect(TextWrap.cut("abcdefg", width: 6) == "abcde…")
        #expect(TextWrap.cut("漢字漢字", width: 6) == "漢字…")
    }
}
