import GateModel
import GateSyntax
import Testing

@testable import GateReview

@Suite struct RuleFileTests {
    /// A whole rule file, with the lines of some keys replaced; an empty text removes a key.
    private static func text(_ changes: [String: String] = [:], adding: String = "") -> String {
        let keys: [(String, String)] = [
            ("id", "id: python-eval"),
            ("summary", "summary: text is run as code"),
            ("message", "message: \"{f} runs text as code\""),
            ("why", "why: Whoever writes the text\n  runs code."),
            ("advice", "advice: Use ast.literal_eval."),
            ("severity", "severity: high"),
            ("confidence", "confidence: medium"),
            ("cwe", "cwe: [95, 94]"),
            ("languages", "languages: [python]"),
            ("query", "query: |\n  (call function: (_) @f (#eq? @f \"eval\")) @finding"),
            (
                "examples",
                "examples:\n  bad:\n    - |\n      eval(x)  # HERE\n  good:\n    - path: app/a.py\n      text: f(x)"
            ),
        ]
        return keys.map { changes[$0.0] ?? $0.1 }.filter { !$0.isEmpty }.joined(separator: "\n") + "\n" + adding
    }

    private static func parse(_ text: String) throws(RuleFileErrors) -> RuleFile {
        try RuleFile.parse(Array(text.utf8), name: "r.yml")
    }

    /// The problems of a text that must not be a rule.
    private static func problems(_ text: String) -> [String] {
        do {
            _ = try parse(text)
            return []
        } catch {
            return error.problems.map(\.description)
        }
    }

    @Test("every key of the format is read")
    func whole() throws {
        let rule = try Self.parse(
            Self.text(
                adding: """
                    category: correctness
                    enabled: false
                    tests: false
                    paths: ["app/**"]
                    literals: [eval]
                    fix: {title: use literal_eval, replace: f, with: "ast.literal_{f}", safe: true}
                    """
            ).replacing("  good:", with: "  fixed: [\"ast.literal_eval(x)\"]\n  good:"))
        #expect(rule.id == "python-eval" && rule.summary == "text is run as code")
        #expect(rule.message == "{f} runs text as code" && rule.why == "Whoever writes the text runs code.")
        #expect(rule.severity == .high && rule.confidence == .medium && rule.cwe == [95, 94])
        #expect(rule.category == .correctness && !rule.isEnabledByDefault && !rule.readsTests)
        #expect(rule.languages == [.python] && rule.paths.map(\.pattern) == ["app/**"] && rule.literals == ["eval"])
        #expect(rule.side == .new)
        #expect(rule.search == .query("(call function: (_) @f (#eq? @f \"eval\")) @finding\n"))
        #expect(
            rule.fix
                == RuleFile.FixTemplate(title: "use literal_eval", replace: "f", with: "ast.literal_{f}", isSafe: true))
        #expect(rule.examples.bad == [RuleFile.Example(path: nil, before: nil, text: "eval(x)  # HERE\n", line: 16)])
        #expect(rule.examples.good == [RuleFile.Example(path: "app/a.py", before: nil, text: "f(x)", line: 20)])
        #expect(rule.examples.fixed.map(\.text) == ["ast.literal_eval(x)"])
    }

    @Test("what is not written has its default: the summary as message, enabled, security, tests, the new side")
    func defaults() throws {
        let rule = try Self.parse(Self.text(["message": ""]))
        #expect(rule.message == rule.summary && rule.isEnabledByDefault && rule.category == .security)
        #expect(rule.readsTests && rule.side == .new && rule.paths.isEmpty && rule.literals == nil && rule.fix == nil)
    }

    @Test("a rule about removed text has examples of both sides")
    func removed() throws {
        let examples = "examples:\n  bad:\n    - {before: a, after: b}\n  good:\n    - {before: a, after: a}"
        let rule = try Self.parse(Self.text(["examples": examples], adding: "side: removed\n"))
        #expect(rule.side == .old && rule.examples.bad.first?.before == "a" && rule.examples.bad.first?.text == "b")
        #expect(
            Self.problems(Self.text(adding: "side: removed\n")).contains {
                $0.contains("an example of a rule with 'side: removed' needs 'before' and 'after'")
            })
    }

    @Test(
        "a mistake is named with its line, its key and what to write instead",
        arguments: [
            (
                "severity", "severity: hihg",
                "r.yml:7:11: 'severity' expects critical, high, medium or low, found 'hihg'; did you mean 'high'?"
            ),
            ("severity", "severty: high", "r.yml:7:1: unknown key 'severty'; did you mean 'severity'?"),
            (
                "id", "id: Python_Eval",
                "r.yml:1:5: 'id' expects small letters, digits and single '-' (such as python-eval), found 'Python_Eval'"
            ),
            (
                "id", "",
                "r.yml:1:1: the key 'id' is missing: Kebab-case, begins with the language; the word of a suppression."
            ),
            ("summary", "summary: eval runs text.", "r.yml:2:10: 'summary' is a clause; drop the full stop at its end"),
            ("why", "why: it runs", "r.yml:4:6: 'why' is a sentence; end it with a full stop"),
            (
                "message", "message: \"{g} runs\"",
                "r.yml:3:10: 'message' names 'g', which the rule does not capture; did you mean 'f'?"
            ),
            ("cwe", "cwe: 95", "r.yml:9:6: 'cwe' expects a list, such as [78], found the number 95"),
            (
                "cwe", "cwe: []",
                "r.yml:9:6: 'cwe' is empty; name the weakness, such as [78], or write category: quality"
            ),
            ("languages", "languages: [pyton]", "r.yml:10:13: 'languages' expects bash, c, cpp, "),
            (
                "languages", "languages: [text]",
                "r.yml:11:8: plain text has no syntax tree to query; write 'pattern', or name a language"
            ),
            (
                "query", "query: (call)",
                "r.yml:11:8: the query has no capture @finding; put it behind the node that is found"
            ),
            ("query", "", "r.yml:1:1: the key 'query' is missing (or 'pattern', for a PCRE2 expression)"),
            ("examples", "examples: {bad: [a]}", "r.yml:13:11: the key 'examples.good' is missing: "),
            ("examples", "examples: {bad: [], good: [a]}", "r.yml:13:17: 'examples.bad' needs at least one entry"),
            (
                "summary", "summary: 42",
                "r.yml:2:10: 'summary' expects text on one line, found the number 42; put it in quotes"
            ),
            ("why", "why: [", "r.yml:"),
        ])
    func mistakes(key: String, replacement: String, expected: String) {
        let problems = Self.problems(Self.text([key: replacement]))
        #expect(problems.contains { $0.hasPrefix(expected) }, "\(problems)")
    }

    @Test(
        "keys that do not go together are refused",
        arguments: [
            ("pattern: eval", "a rule has either 'query' or 'pattern'; remove one"),
            ("enabled: yes", "'enabled' expects true or false, found 'yes'"),
            ("paths: [\"[a\"]", "the path pattern in 'paths' is wrong: '[' is never closed"),
            ("fix: {title: t, with: x, replace: h}", "'fix.replace' names 'h', which the rule does not capture"),
            ("id: other", "duplicate key 'id'; it first stands on line 1"),
            ("---\nid: x", "one file holds one rule"),
        ])
    func combinations(addition: String, expected: String) {
        let problems = Self.problems(Self.text(adding: addition + "\n"))
        #expect(problems.contains { $0.contains(expected) }, "\(problems)")
    }

    @Test("an empty file, a list and a file past the limits are refused, not read")
    func hostile() {
        #expect(Self.problems("") == ["r.yml:1:1: the file is empty; write a rule"])
        #expect(Self.problems("[a]") == ["r.yml:1:1: a rule file expects a mapping of keys, found a list"])
        #expect(Self.problems("a: " + String(repeating: "x", count: RuleFile.mostBytes)).count == 1)
        #expect(Self.problems("a: " + String(repeating: "[", count: 2_000)).count == 1)
        #expect(Self.problems((0..<900).map { "k\($0): 1" }.joined(separator: "\n")).count <= 50)
    }

    @Test("captures are found outside strings and comments, groups and braces by their shape")
    func captures() {
        #expect(RuleCaptures.names(in: "(a) @b (#eq? @b \"@c\") ; @d\n[(e)] @f.g") == ["b", "f.g"])
        #expect(RuleCaptures.groups(in: "(?<a>x)(?P<b>y)(?<=z)(?<!w)") == ["a", "b"])
        #expect(RuleCaptures.placeholders(in: "{a} {b c} {} { d } {e-f}") == ["a", "e-f"])
    }
}
