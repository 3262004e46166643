import Foundation
import GateSyntax
import TestSupport
import Testing

@testable import GateReview

/// docs/writing-rules.md says what the reader and the engine know.
@Suite struct WritingRulesTests {
    private static let page = Result {
        try String(contentsOf: Project.root.appendingPathComponent("docs/writing-rules.md"), encoding: .utf8)
    }

    @Test("the rule of the page is one whose examples hold")
    func wholeRule() throws {
        let page = try Self.page.get()
        let start = try #require(page.range(of: "```yaml\nid: "))
        let end = try #require(page.range(of: "```", range: start.upperBound..<page.endIndex))
        let text = page[start.lowerBound..<end.lowerBound].dropFirst("```yaml\n".count)
        let rule = try RuleFile.parse(Array(text.utf8), name: "page.yml")
        guard ExampleRunTests.hasPython else { return }
        let program = RuleProgram([rule], shelf: ExampleRunTests.shelf)
        try program.check(rule)
        #expect(ExampleRun(rule, program).remarks.isEmpty)
    }

    @Test("the page names every key, every language and every predicate")
    func complete() throws {
        let page = try Self.page.get()
        for key in RuleKey.all + RuleKey.fix + RuleKey.examples + RuleKey.example {
            #expect(page.contains("`\(key.name)`"), "\(key.name)")
        }
        let languages = try #require(page.split(separator: "\n").first { $0.hasPrefix("| `languages`") })
        for language in Language.allCases { #expect(languages.contains(language.rawValue), "\(language)") }
        for name in Query.predicateNames { #expect(page.contains("`#\(name)?"), "\(name)") }
    }
}
