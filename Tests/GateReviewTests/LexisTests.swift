import GateModel
import Testing

@testable import GateReview

@Suite struct LexisTests {
    /// The comments of a text.
    private func comments(_ text: String, _ path: RepoPath) throws -> [String] {
        let bytes = Array(text.utf8)
        return Lexis(bytes, style: try #require(LexicalStyle.of(path))).spans.filter { $0.kind == .comment }
            .map { String(decoding: bytes[$0.range], as: UTF8.self) }
    }

    @Test(
        "comments are told from code and strings",
        arguments: [
            ("a.c", "x = \"// no\"; // yes\nchar c = '\"'; /* y\n */", ["// yes", "/* y\n */"]),
            ("a.rs", "fn f<'a>(x: &'a str) {} // yes", ["// yes"]),
            ("a.js", "let a = `// no ${b}\n# no`; // yes", ["// yes"]),
            ("a.py", "x = '''# no\n# no''' # yes", ["# yes"]), ("a.py", "u = \"http://a#b\"  # yes", ["# yes"]),
            ("a.sh", "echo $# ${x#y} a#b # yes", ["# yes"]), ("a.go", "x := `\\` // yes", ["// yes"]),
            ("a.swift", "let s = \"\"\"\n// no\n\"\"\" // yes", ["// yes"]),
            ("a.md", "# no <!-- yes -->", ["<!-- yes -->"]), ("a.sql", "select '--' -- yes", ["-- yes"]),
        ])
    func told(path: String, text: String, expected: [String]) throws {
        #expect(try comments(text, RepoPath(path)) == expected)
    }

    @Test("text that ends anywhere is read to its end")
    func torn() throws {
        let text = Array("a /* b */ \"c\\\" d\" 'e' `f` # g\n\"\"\"h".utf8)
        for path in ["a.c", "a.js", "a.py", "a.sh", "a.swift", "a.md", "a.rs"] as [RepoPath] {
            let style = try #require(LexicalStyle.of(path))
            for end in 0...text.count {
                let spans = Lexis(Array(text[..<end]), style: style).spans
                #expect(spans.allSatisfy { $0.range.upperBound <= end })
            }
        }
    }
}
