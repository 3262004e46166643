import Testing

@testable import GateModel

@Suite("excerpts")
struct ExcerptTests {
    private func excerpt(
        _ line: String, _ columns: Range<Int>, endLine: Int = 1, hiding: [Range<Int>] = []
    ) -> Excerpt? {
        let region = { (columns: Range<Int>) in
            Region(startLine: 1, startColumn: columns.lowerBound, endLine: endLine, endColumn: columns.upperBound)
        }
        return Excerpt(of: region(columns), in: SourceText(Array(line.utf8)), hiding: hiding.map(region))
    }

    private func marked(_ excerpt: Excerpt?) -> String {
        guard let excerpt else { return "" }
        let text = Array(excerpt.text)
        let (start, end) = (excerpt.highlight.lowerBound, excerpt.highlight.upperBound)
        return String(text[..<start]) + "[" + String(text[start..<end]) + "]" + String(text[end...])
    }

    @Test("show the line with the region, tabs as spaces, without the line end")
    func plain() {
        #expect(marked(excerpt("\tlet a = b\r\n", 6..<7)) == " let [a] = b")
        #expect(marked(excerpt("größe = 1", 1..<8)) == "[größe] = 1")
        #expect(marked(excerpt("x", 2..<2)) == "x[]")
        #expect(excerpt("x", 1..<2)?.isCut == false)
    }

    @Test("make hidden characters visible")
    func hidden() {
        #expect(marked(excerpt("a\u{202E}b\u{200B}c", 2..<5)) == "a[<U+202E>]b<U+200B>c")
        #expect(marked(excerpt("\u{1B}[31mred\u{0}\u{E0041}", 1..<2)) == "[<U+001B>][31mred<U+0000><U+E0041>")
    }

    @Test("of a long line hold at most 240 bytes around the region, whole characters only")
    func long() throws {
        let line = String(repeating: "é", count: 400) + "KEY" + String(repeating: "é", count: 400)
        let found = try #require(excerpt(line, 801..<804))
        #expect(found.isCut)
        #expect(found.text.utf8.count <= 240 && found.text.utf8.count > 200)
        #expect(!found.text.contains("\u{FFFD}"))
        #expect(marked(found).contains("é[KEY]é"))
        let wide = try #require(excerpt(String(repeating: "x", count: 1000), 1..<1001))
        #expect(wide.text.count == 240 && wide.highlight == 0..<240)
    }

    @Test("never show a secret, also where a finding beside it is shown, and where it stands twice")
    func secrets() {
        let line = "k = \"ghp_abcdefghijklmnop\" # ghp_abcdefghijklmnop"
        #expect(marked(excerpt(line, 6..<26, hiding: [6..<26])) == "k = \"[ghp_…]\" # ghp_…")
        #expect(marked(excerpt(line, 1..<2, hiding: [6..<26])) == "[k] = \"ghp_…\" # ghp_…")
        #expect(marked(excerpt(line, 10..<12, hiding: [6..<26])).contains("abcdef") == false)
        #expect(marked(excerpt("p = hunter2", 5..<12, hiding: [5..<12])) == "p = [hu…]")
    }

    @Test("of a region over several lines show its first line to the end, and hide a secret on all of them")
    func severalLines() {
        let text = SourceText(Array("a = <<K\nsecret one\nsecret two\n".utf8))
        let secret = Region(startLine: 1, startColumn: 5, endLine: 3, endColumn: 11)
        #expect(Excerpt(of: secret, in: text, hiding: [secret])?.text == "a = <…")
        let inside = Region(startLine: 2, startColumn: 8, endLine: 2, endColumn: 11)
        #expect(Excerpt(of: inside, in: text, hiding: [secret])?.text == "sec…")
    }

    @Test("a line that is not known has none")
    func unknown() {
        let region = Region(startLine: 9, startColumn: 1, endLine: 9, endColumn: 2)
        #expect(Excerpt(of: region, in: SourceText([]), hiding: []) == nil)
    }

    @Test("columns are given in UTF-16 code units beside bytes")
    func columns() {
        let text = SourceText(Array("é😀x\nab".utf8))
        let one = Region(startLine: 1, startColumn: 7, endLine: 1, endColumn: 8)
        #expect(Columns(utf16: one, in: text) == Columns(start: 4, end: 5))
        let two = Region(startLine: 1, startColumn: 7, endLine: 2, endColumn: 2)
        #expect(Columns(utf16: two, in: text) == Columns(start: 4, end: 2))
    }
}
