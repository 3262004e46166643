import Testing

@testable import GateModel

@Suite struct VisibleTextTests {
    @Test(
        "what would be unseen or steer a terminal is spelled out",
        arguments: [
            ("a\u{1B}[31mb", "a<U+001B>[31mb"), ("a\nb\r\nc", "a<U+000A>b<U+000D><U+000A>c"),
            ("\0\u{7F}", "<U+0000><U+007F>"),
            ("\u{9B}2J", "<U+009B>2J"), ("x\u{202E}y\u{2066}", "x<U+202E>y<U+2066>"),
            ("a\u{200B}\u{FEFF}b", "a<U+200B><U+FEFF>b"),
            ("\u{E0041}", "<U+E0041>"), ("\u{AD}\u{2028}\u{3164}", "<U+00AD><U+2028><U+3164>"),
            ("a\u{200D}b", "a<U+200D>b"),
            ("\u{FFFE}", "<U+FFFE>"), ("a\u{FE0F}", "a<U+FE0F>"), ("\t", "<U+0009>"), ("\u{301}x", "<U+0301>x"),
            ("\n\u{301}", "<U+000A><U+0301>"),
        ])
    func hidden(text: String, visible: String) {
        #expect(VisibleText.of(text) == visible)
    }

    @Test(
        "what is seen stays",
        arguments: [
            "plain ~ text", "größe", "漢字", "e\u{301}", "👩‍👩‍👧", "🏳️‍🌈", "❤️", "\u{600}1", "a\u{A0}b\u{3000}c", "\u{E0B0}",
        ])
    func seen(text: String) {
        #expect(VisibleText.of(text) == text)
    }

    @Test("tabs stay where they are asked for")
    func tabs() {
        #expect(VisibleText.of("\ta\u{1B}", keepsTabs: true) == "\ta<U+001B>")
    }

    @Test("a path that is not UTF-8 has U+FFFD for its bad bytes")
    func path() {
        #expect(VisibleText.of(RepoPath([0x61, 0xFF, 0x0A])) == "a\u{FFFD}<U+000A>")
    }
}
