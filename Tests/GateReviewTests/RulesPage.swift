import GateModel

/// docs/rules.md, written from the rules themselves.
enum RulesPage {
    static func text(_ reviewers: [any Reviewer]) -> String {
        var text = """
            # Rules

            Every rule of the reviewers that are built in. The id is the word of a suppression (`aiops-ignore: ID -- reason`),
            of `rules:` in the configuration and of `aiops-gate explain ID`. A finding may be more or less severe, and more or
            less certain, than its rule: what lies in tests, examples, documents, vendored or generated files is less certain,
            and a secret that its checksum proves is critical.

            This page is written by `RECORD=1 swift test --filter ReviewersTests`; a test holds it to the code.

            """
        for reviewer in reviewers {
            text += "\n## \(reviewer.name)\n"
            text += reviewer.name == "secrets" ? table(reviewer.rules) : sections(reviewer.rules)
        }
        return text
    }

    private static func sections(_ rules: [Rule]) -> String {
        rules.map { rule in
            """

            ### \(rule.id)

            \(sentence(rule.summary)) *\(rule.severity.rawValue), confidence \(rule.confidence.rawValue)\(weaknesses(rule))*

            \(rule.why) \(rule.advice)

            """
        }.joined()
    }

    /// Rules that share their reason and differ in what they find.
    private static func table(_ rules: [Rule]) -> String {
        var text = """

            \(rules.first?.why ?? "") Found by shapes that nothing else has, then checked for what can be
            proved without a network. Placeholders and published sample values are quiet. No report shows a secret whole.

            | rule | severity | confidence | what to do |
            |---|---|---|---|

            """
        for rule in rules {
            text += "| <a id=\"\(rule.id)\"></a>`\(rule.id)` | \(rule.severity.rawValue) | \(rule.confidence.rawValue) "
            text += "| \(rule.advice) |\n"
        }
        return text
    }

    private static func sentence(_ clause: String) -> String {
        clause.prefix(1).uppercased() + clause.dropFirst() + "."
    }

    private static func weaknesses(_ rule: Rule) -> String {
        rule.cwe.isEmpty ? "" : ", " + rule.cwe.map { "CWE-\($0)" }.joined(separator: ", ")
    }
}
