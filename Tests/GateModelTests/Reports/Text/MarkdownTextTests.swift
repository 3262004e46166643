import Testing

@testable import GateModel

@Suite struct MarkdownTextTests {
    @Test(
        "text for a line of markdown stays readable and means nothing",
        arguments: [
            ("@octocat and @org/team", "@&#8203;octocat and @&#8203;org/team"),
            ("fixes #12, owner/repo#3, GH-4", "fixes #&#8203;12, owner/repo#&#8203;3, GH-&#8203;4"),
            ("a <b> & \"c\"", "a &lt;b&gt; &amp; &quot;c&quot;"), ("&#64;x", "&amp;#&#8203;64;x"),
            ("![i](http://x)", "!\\[i\\](http:&#8203;//x)"), ("www.x.example", "www&#8203;.x.example"),
            ("*a* _b_ snake_case", "\\*a\\* \\_b\\_ snake_case"),
            ("$x$ ~~y~~ a|b \\", "\\$x\\$ \\~\\~y\\~\\~ a\\|b \\\\"),
            ("!5 &7", "!&#8203;5 &amp;&#8203;7"), ("a@b.example", "a@&#8203;b.example"),
            ("a\u{202E}b", "a&lt;U+202E&gt;b"),
            ("call `f(@x)` now", "call `f(@x)` now"), ("one ` only", "one \\` only"), ("``", "\\`\\`"),
        ])
    func inline(text: String, markdown: String) {
        #expect(MarkdownText.inline(text) == markdown)
    }

    @Test("text in an HTML block has no backslashes, and code becomes an element")
    func html() {
        #expect(MarkdownText.html("`a_b` *c* @d <e>") == "<code>a_b</code> *c* @&#8203;d &lt;e&gt;")
    }

    @Test(
        "a code span holds any text",
        arguments: [
            ("a", "`a`"), ("a`b", "``a`b``"), ("`a", "`` `a ``"), ("``", "``` `` ```"), (" a ", "`  a  `"),
            ("", "`  `"),
            ("<!-- x", "`<!\\-- x`"), ("a\nb", "`a<U+000A>b`"), ("a|b", "`a|b`"),
        ])
    func code(text: String, span: String) {
        #expect(MarkdownText.code(text) == span)
    }

    @Test("a fence is longer than any in its lines")
    func fence() {
        #expect(MarkdownText.fenced(["a"], info: "suggestion") == "```suggestion\na\n```\n")
        #expect(MarkdownText.fenced(["````", "`"]) == "`````\n````\n`\n`````\n")
        #expect(MarkdownText.fenced([]) == "```\n```\n")
    }

    @Test("a clipped text counts UTF-16 units and never splits a scalar")
    func clipped() {
        #expect(MarkdownText.clipped("abcdef", units: 6) == "abcdef")
        #expect(MarkdownText.clipped("abcdef", units: 5) == "abcd…")
        #expect(MarkdownText.clipped("😀😀😀", units: 5) == "😀😀…")
        #expect(MarkdownText.clipped("😀😀😀", units: 4) == "😀…")
    }
}
