import Foundation
import GateModel
import GateSyntax
import TestSupport
import Testing

@testable import GateReview

@Suite struct ExampleRunTests {
    /// The grammars that the set-up built.
    static let shelf: GrammarShelf = {
        let folder =
            ProcessInfo.processInfo.environment["AIOPS_GRAMMARS"]
            ?? Project.root.appending(path: ".build/grammars").path
        return GrammarShelf { language in
            let file = "\(folder)/\(language.rawValue).so"
            return FileManager.default.fileExists(atPath: file) ? file : nil
        }
    }()

    static func has(_ languages: [Language]) -> Bool {
        languages.allSatisfy { $0.grammarSymbol == nil || (try? shelf.grammar($0)) != nil }
    }

    static let hasPython = has([.python])

    private static func run(_ text: String) throws -> ExampleRun {
        let rule = try RuleFile.parse(Array(text.utf8), name: "r.yml")
        return ExampleRun(rule, RuleProgram([rule], shelf: shelf))
    }

    private static func rule(_ examples: String, adding: String = "") -> String {
        """
        id: python-eval
        summary: text is run as code
        why: It runs.
        advice: Do not.
        severity: high
        confidence: high
        cwe: [95]
        languages: [python]
        query: '(call function: (identifier) @f arguments: (argument_list) @args (#eq? @f "eval")) @finding'
        \(adding)
        examples:
        \(examples)
        """
    }

    @Test("every example of every built-in rule comes out as it says")
    func builtIn() throws {
        let rules = Catalog.builtIn.rules(withExamples: true)
        let program = RuleProgram(rules, shelf: Self.shelf)
        for rule in rules where Self.has(rule.languages) {
            try program.check(rule)
            let run = ExampleRun(rule, program)
            #expect(run.passes, "\(rule.id): \(run.remarks.filter(\.isFailure).map(\.message))")
        }
    }

    @Test("a bad example without a finding, or with none on the marked line, fails", .enabled(if: hasPython))
    func bad() throws {
        #expect(try Self.run(Self.rule("  bad: [eval(x)]\n  good: [f(x)]")).remarks.isEmpty)
        let none = try Self.run(Self.rule("  bad: [f(x)]\n  good: [f(x)]"))
        #expect(none.remarks.map(\.message) == ["bad example 1: no finding"] && !none.passes)
        let elsewhere = try Self.run(
            Self.rule("  bad:\n    - |\n      eval(x)\n      f(x)  # HERE\n  good: [f(x)]"))
        #expect(elsewhere.remarks.map(\.isFailure) == [true, false])
        #expect(elsewhere.remarks.map(\.line) == [15, 14])
    }

    @Test("a good example with a finding fails; one that is not of the language is a warning", .enabled(if: hasPython))
    func good() throws {
        let found = try Self.run(Self.rule("  bad: [eval(x)]\n  good: [\"f(x)\\neval(y)\"]"))
        #expect(found.remarks.map(\.message) == ["good example 1: a finding on line 2 of the example"])
        let broken = try Self.run(Self.rule("  bad: [eval(x)]\n  good: [\"def (\"]"))
        #expect(broken.passes && broken.remarks.first?.message.contains("a syntax error") == true)
    }

    @Test("the path of an example decides whether the rule reads it", .enabled(if: hasPython))
    func paths() throws {
        let quiet = "  bad: [eval(x)]\n  good: [{path: tests/test_a.py, text: eval(x)}]"
        #expect(try Self.run(Self.rule(quiet, adding: "tests: false")).passes)
        #expect(try !Self.run(Self.rule(quiet)).passes)
        let unmatched = try Self.run(Self.rule("  bad: [eval(x)]\n  good: [f(x)]", adding: "paths: [\"*.cfg\"]"))
        #expect(unmatched.remarks.first?.message.hasPrefix("bad example 1: needs a 'path'") == true)
    }

    @Test("a fix must give what the example says, and take the finding away", .enabled(if: hasPython))
    func fixes() throws {
        let fix = "fix: {title: t, replace: f, with: literal_eval}"
        let examples = { (fixed: String) in "  bad: [eval(eval(x))]\n  good: [f(x)]\n  fixed: [\(fixed)]" }
        #expect(try Self.run(Self.rule(examples("literal_eval(literal_eval(x))"), adding: fix)).passes)
        let other = try Self.run(Self.rule(examples("literal_eval(x)"), adding: fix))
        #expect(
            other.remarks.map(\.message)
                == ["fixed example 1: line 1 after the fix is 'literal_eval(literal_eval(x))'"])
        let same = "fix: {title: t, replace: args, with: (1)}"
        let still = try Self.run(Self.rule("  bad: [eval(x)]\n  good: [f(x)]\n  fixed: [eval(1)]", adding: same))
        #expect(still.remarks.map(\.message) == ["fixed example 1: the rule still finds something after the fix"])
    }

    @Test("a removed match counts when nothing equal is left and it was not rewritten", .enabled(if: hasPython))
    func removed() throws {
        let examples = """
              bad:
                - before: |
                    eval(x)  # HERE
                    f()
                  after: |
                    f()
              good:
                - {before: "eval(x)\\nf()", after: "f()\\neval(x)"}
                - {before: "eval(x)\\nf()", after: "eval(y)\\nf()"}
            """
        #expect(try Self.run(Self.rule(examples, adding: "side: removed")).remarks.isEmpty)
    }

    @Test(
        "HERE is a mark at the end of a line in a comment of any language",
        arguments: [
            ("x  # HERE", true), ("x // HERE", true), ("/* HERE */", true), ("<!-- HERE -->", true),
            ("-- HERE\r", true),
            ("x HERE", false), ("# HERE it is", false), ("# THERE", false), ("HERE", false),
        ])
    func marks(line: String, isMarked: Bool) {
        #expect(ExampleMarks.lines(in: SourceText(Array("a\n\(line)\nb".utf8))) == (isMarked ? [2] : []))
    }
}
