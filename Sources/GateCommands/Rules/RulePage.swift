import GateModel
import GateReview

/// A rule as text for a terminal.
struct RulePage {
    private let rule: Rule
    private let file: RuleFile?

    init(_ listed: ListedRule) {
        rule = listed.rule
        file = listed.file
    }

    /// What `explain` prints: one example of each kind.
    var short: String { page([words] + examples(most: 1) + [silence]) }

    /// What `rules show` prints: every example, and what is looked for.
    var whole: String { page([words] + examples(most: .max) + [search, silence].compactMap(\.self)) }

    private func page(_ parts: [String]) -> String { parts.joined(separator: "\n\n") }

    private var words: String {
        let cwe = rule.cwe.map { "CWE-\($0)" }.joined(separator: ", ")
        return """
            \(rule.id): \(rule.summary)

            \(rule.why)

            How to fix it: \(rule.advice)

            Reviewer \(rule.reviewer), severity \(rule.severity.rawValue), confidence \(rule.confidence.rawValue)\
            \(cwe.isEmpty ? "" : ", \(cwe)").\(rule.isEnabledByDefault ? "" : " Off unless the configuration turns it on.")
            """
    }

    private func examples(most: Int) -> [String] {
        guard let file else { return [] }
        var shown = file.examples.bad.prefix(most).map { RulePage.shown("Found:", $0) }
        if !file.examples.fixed.isEmpty {
            shown += file.examples.fixed.prefix(most).map { RulePage.shown("After the fix:", $0) }
        }
        return shown + file.examples.good.prefix(most).map { RulePage.shown("Not found:", $0) }
    }

    private static func shown(_ title: String, _ example: RuleFile.Example) -> String {
        let path = example.path.map { " (\($0))" } ?? ""
        guard let before = example.before else { return "\(title)\(path)\n\(indented(example.text))" }
        return "\(title)\(path) before\n\(indented(before))\n  after\n\(indented(example.text))"
    }

    private static func indented(_ text: String) -> String {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        while lines.last?.isEmpty == true { lines.removeLast() }
        return lines.map { $0.isEmpty ? "" : "    " + VisibleText.of(String($0), keepsTabs: true) }.joined(
            separator: "\n")
    }

    private var search: String? {
        guard let file else { return nil }
        let languages = "Reads \(file.languageNames.joined(separator: ", "))"
        switch file.search {
        case .query(let text): return "\(languages); looks for\n\(RulePage.indented(text))"
        case .pattern(let text): return "\(languages); looks for the pattern\n\(RulePage.indented(text))"
        }
    }

    private var silence: String {
        """
        To silence one finding, put this on its line or alone on the line above, after the language's comment sign:
            aiops-ignore: \(rule.id) -- <why this one is fine>
        To set it for paths, in .aiops-gate.yml:
            rules:
              \(rule.id):
                severity: low
                paths: ["docs/**"]
        """
    }
}
