import GateModel
import Testing

@testable import GateReview

@Suite struct HiddenTextTests {
    let reviewer = HygieneReviewer()

    struct Case: Sendable, CustomTestStringConvertible {
        let text: String
        let ids: [String]
        var path: RepoPath = "src/main.c"
        var testDescription: String { "\(path): \(text.unicodeScalars.map { $0.escaped(asASCII: true) }.joined())" }
    }

    @Test(
        "hidden characters are found",
        arguments: [
            Case(text: "if (x) { \u{202E} } // \u{2066}", ids: ["bidi-control"]),
            Case(text: "a\u{2067}b\u{2069}", ids: ["bidi-control"]),
            Case(text: "name\u{200B}d", ids: ["zero-width"]),
            Case(text: "x = 1;\n\u{FEFF}y = 2;", ids: ["zero-width"]),
            Case(text: "na\u{200D}me", ids: ["zero-width"]),
            Case(text: "na\u{200C}me", ids: ["zero-width"]),
            Case(text: "a\u{2060}b", ids: ["zero-width"]),
            Case(text: "const { a, \u{3164} } = req.query", ids: ["zero-width"]),
            Case(text: "var \u{FFA0} = 1", ids: ["zero-width"]),
            Case(text: "pass\u{AD}word", ids: ["zero-width"]),
            Case(text: "left\u{200E}right", ids: ["zero-width"]),
            Case(text: "ab\u{E0041}\u{E0042}\u{E0043}", ids: ["tag-character"]),
            Case(text: "x\u{E0001}", ids: ["tag-character"], path: "README.md"),
            Case(text: "s(`\u{FE01}\u{FE02}\u{FE03}`)", ids: ["variation-selector-run"]),
            Case(text: "s(`\u{E0101}\u{E0110}\u{E01EF}`)", ids: ["variation-selector-run"]),
            Case(text: "print('\u{1B}[2J')", ids: ["control-character"]),
            Case(text: "ok\u{8}\u{8}no", ids: ["control-character"]),
            Case(text: "a\u{0}b", ids: ["control-character"]),
            Case(text: "both\u{202E}and\u{200B}", ids: ["bidi-control", "zero-width"]),
        ])
    func found(test: Case) throws {
        #expect(try reviewer.review(test.text, path: test.path).ids == test.ids)
    }

    @Test(
        "what writing needs is quiet",
        arguments: [
            Case(text: "plain\ttext\r\nand a page\u{C}break", ids: []),
            Case(text: "\u{FEFF}first line", ids: []),
            Case(text: "family: \u{1F468}\u{200D}\u{1F469}\u{200D}\u{1F467}\u{200D}\u{1F466}", ids: []),
            Case(text: "heart: \u{2764}\u{FE0F}\u{200D}\u{1F525} and \u{2744}\u{FE0E}", ids: []),
            Case(text: "Scotland: \u{1F3F4}\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}!", ids: []),
            Case(text: "\u{0645}\u{06CC}\u{200C}\u{062E}\u{0648}\u{0627}\u{0647}\u{0645}", ids: []),
            Case(text: "\u{0915}\u{094D}\u{200D}\u{0937}", ids: []),
            Case(text: "\u{0E01}\u{0E32}\u{200B}\u{0E23}", ids: []),
            Case(text: "\u{AC00}\u{3164}", ids: []),
            Case(text: "\u{05E9}\u{05DC}\u{05D5}\u{05DD}\u{200F}!", ids: []),
            Case(text: "\u{845B}\u{E0100}\u{57CE}", ids: []),
            Case(
                text:
                    "caf\u{E9} \u{2014} \u{201C}quoted\u{201D}\u{2026} \u{A0} \u{65E5}\u{672C}\u{8A9E}\u{306E}\u{30C6}",
                ids: []),
            Case(text: "soft\u{AD}hyphen", ids: [], path: "docs/page.html"),
            Case(text: "mark\u{200E}", ids: [], path: "po/he.po"),
            Case(text: "golden \u{1B}[1moutput\u{1B}[0m", ids: [], path: "tests/golden/out.txt"),
            Case(text: "bell\u{7} tab\t unit\u{1F}", ids: []),
        ])
    func quiet(test: Case) throws {
        #expect(try reviewer.review(test.text, path: test.path).ids == [])
    }

    @Test(
        "bytes of other encodings are not taken for hidden characters",
        arguments: [
            [0xC2, 0x41], [0xE2, 0x80], [0xE2, 0x80, 0x41], [0xF3, 0xA0, 0x80], [0xEF, 0xBB], [0x83, 0xC2, 0xAD, 0x82],
            [0xC2, 0xAD, 0xA4, 0xCA], [0xCD, 0x8F, 0x8A, 0x82], [0xFF, 0xFE, 0xFD], [0xC0, 0x80], [0xE1],
        ] as [[UInt8]])
    func malformed(bytes: [UInt8]) throws {
        #expect(try reviewer.review(bytes).ids == [])
        #expect(try reviewer.review(Array("padding ".utf8) + bytes + Array(" and more text".utf8)).ids == [])
    }

    @Test("a hidden character is found at every offset of a line", arguments: 0..<40)
    func everyOffset(offset: Int) throws {
        let text = String(repeating: "a", count: offset) + "\u{202E}" + String(repeating: "b", count: 39 - offset)
        let finding = try #require(try reviewer.review(text).findings.first)
        #expect(
            finding.region == Region(startLine: 1, startColumn: offset + 1, endLine: 1, endColumn: offset + 4))
        #expect(finding.message == "U+202E RIGHT-TO-LEFT OVERRIDE shows this line in another order than it is read")
    }

    @Test("the fix removes exactly the characters")
    func fix() throws {
        let text = "x\ncom\u{200B}mit\u{2060} now\n"
        let finding = try #require(try reviewer.review(text).findings.first)
        #expect(finding.message.hasPrefix("2 characters such as U+200B ZERO WIDTH SPACE, U+2060 WORD JOINER cannot"))
        var lines = SourceText(Array(text.utf8)).text(ofLine: 2).map { Array($0.utf8) } ?? []
        for edit in (finding.fix?.edits ?? []).reversed() {
            #expect(edit.region.startLine == 2 && edit.region.endLine == 2)
            lines.replaceSubrange((edit.region.startColumn - 1)..<(edit.region.endColumn - 1), with: edit.replacement)
        }
        #expect(String(decoding: lines, as: UTF8.self) == "commit now")
    }

    @Test("right-to-left text that closes what it opens is of low confidence, and so is prose; a trick is not")
    func confidence() throws {
        let hebrew = "\u{05E9}\u{05DC}\u{05D5}\u{05DD}"
        func confidence(_ text: String, _ path: RepoPath = "a.js") throws -> [Confidence] {
            try reviewer.review(text, path: path).findings.map(\.confidence)
        }
        #expect(try confidence("// \u{2067}\(hebrew)\u{2069}") == [.low])
        #expect(try confidence("// \u{2067}\(hebrew)") == [.high])
        #expect(try confidence("// \u{2069}\(hebrew)\u{2067}") == [.high])
        #expect(try confidence("// \u{2067}text\u{2069}") == [.high])
        #expect(try confidence("\u{202E}text", "README.md") == [.low])
        #expect(try confidence("\u{202B}text\u{202C}", "app/locales/ar.json") == [.low])
    }

    @Test("a run of invisible characters is data, and worse than one")
    func hiddenData() throws {
        let run = String(repeating: "\u{200B}\u{200C}", count: 8)
        #expect(try reviewer.review("a\(run)b").findings.map(\.severity) == [.high])
        #expect(try reviewer.review("a\u{200B}b").findings.map(\.severity) == [.medium])
        #expect(try reviewer.review("a\u{200B}b", path: "a.md").findings.map(\.severity) == [.low])
    }

    @Test("only added lines are read")
    func addedOnly() throws {
        let text = "a\u{202E}\nb\nc\u{202E}\n"
        #expect(try reviewer.review(text, added: [2..<3]).ids == [])
        #expect(try reviewer.review(text, added: [2..<4]).findings.map { $0.region?.startLine } == [3])
    }

    @Test("lines longer than any limit are read too")
    func longLine() throws {
        var limits = Limits()
        limits.lineBytes = 10
        let text = String(repeating: "a", count: 1000) + "\u{202E}"
        let review = try reviewer.review(text, limits: limits)
        #expect(review.ids == ["bidi-control"])
        #expect(review.outcome == .reviewed)
    }

    @Test("a file full of them lists the first hundred lines and counts the rest")
    func many() throws {
        let review = try reviewer.review(String(repeating: "\u{202E}\n", count: 150))
        #expect(review.findings.count == 100)
        #expect(review.findings.last?.message.hasSuffix("50 more lines of this file have some") == true)
        #expect(review.findings.dropLast().allSatisfy { !$0.message.contains("more lines") })
        let escapes = try reviewer.review(String(repeating: "\u{1B}[0m\n", count: 150))
        #expect(escapes.findings.map { $0.message.hasSuffix("149 more lines of this file have some") } == [true])
    }

    @Test("hidden characters in a new path are found")
    func paths() throws {
        #expect(try reviewer.review("a", path: "src/ma\u{202E}in.c").ids == ["bidi-control"])
        #expect(try reviewer.review("a", path: "src/ma\u{200B}in.c").ids == ["zero-width"])
        #expect(try reviewer.review("a", path: "img/\u{1F468}\u{200D}\u{1F469}\u{FE0F}.txt").ids == [])
    }
}
