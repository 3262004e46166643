package import GateModel

/// docs/rules.md and docs/rules/*.md, written from the rules themselves.
package enum RulePages {
    /// Pages by their name below docs: one over all rules, and one for each family of rules that are data.
    package static func all(_ reviewers: [any Reviewer], catalog: [RuleFile]) -> [String: String] {
        let families = Dictionary(grouping: catalog.sorted { $0.id < $1.id }, by: RuleFamily.init(of:))
        var pages = ["rules.md": overview(reviewers, families)]
        for (family, rules) in families { pages["rules/\(family.page).md"] = RuleFamilyPage.text(family, rules) }
        return pages
    }

    private static func overview(_ reviewers: [any Reviewer], _ families: [RuleFamily: [RuleFile]]) -> String {
        var text = """
            # Rules

            Every rule of the reviewers that are built in. The id is the word of a suppression (`aiops-ignore: ID -- reason`),
            of `rules:` in the configuration and of `aiops-gate explain ID`. A finding may be more or less severe, and more or
            less certain, than its rule: what lies in tests, examples, documents, vendored or generated files is less certain,
            and a secret that its checksum proves is critical. [Writing rules](writing-rules.md) says how to add your own.

            This page and those below `rules/` are written by `make catalog`; a test holds them to the rules.

            """
        for reviewer in reviewers {
            text += "\n## \(reviewer.name)\n"
            switch reviewer.name {
            case "rules": text += tables(families)
            case "secrets": text += secrets(reviewer.rules)
            default: text += sections(reviewer.rules)
            }
        }
        return text
    }

    private static func sections(_ rules: [Rule]) -> String {
        rules.map { rule in
            """

            ### \(rule.id)

            \(sentence(rule.summary)) *\(rule.severity.rawValue), confidence \(rule.confidence.rawValue)\(weaknesses(rule.cwe))*

            \(rule.why) \(rule.advice)

            """
        }.joined()
    }

    /// Rules that share their reason and differ in what they find.
    private static func secrets(_ rules: [Rule]) -> String {
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

    private static func tables(_ families: [RuleFamily: [RuleFile]]) -> String {
        let count = families.values.reduce(0) { $0 + $1.count }
        var text = """

            \(count) rules that are data: each has its examples, which are its test. *off* marks a rule that reports only
            where the configuration says `enabled: true`.

            """
        for (family, rules) in families.sorted(by: { $0.key.title < $1.key.title }) {
            text += """

                ### \(family.title)

                | rule | finds | severity | confidence | weakness |
                |---|---|---|---|---|

                """
            for rule in rules {
                let cwe = rule.cwe.map { "CWE-\($0)" }.joined(separator: ", ")
                text += "| [`\(rule.id)`](rules/\(family.page).md#\(rule.id)) | \(cell(rule.summary)) "
                text += "| \(rule.severity.rawValue)\(rule.isEnabledByDefault ? "" : ", *off*") "
                text += "| \(rule.confidence.rawValue) | \(cwe) |\n"
            }
        }
        return text
    }

    static func sentence(_ clause: String) -> String { clause.prefix(1).uppercased() + clause.dropFirst() + "." }

    static func weaknesses(_ cwe: [Int]) -> String {
        cwe.isEmpty ? "" : ", " + cwe.map { "CWE-\($0)" }.joined(separator: ", ")
    }

    private static func cell(_ text: String) -> String { text.replacing("|", with: "\\|") }
}
