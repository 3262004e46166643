package import GateModel
package import GateSyntax

/// One rule as its file says it: data, nothing compiled.
///
/// Read from YAML by `RuleFile.parse`, or from the embedded catalogue, which holds what `parse` has checked.
package struct RuleFile: Sendable, Hashable {
    /// What is looked for.
    package enum Search: Sendable, Hashable {
        /// Query syntax of tree-sitter with our own predicates.
        case query(String)
        /// PCRE2 in multi-line mode over the file's text; group 1, if it took part, is the finding.
        case pattern(String)
    }

    package enum Category: String, Sendable, CaseIterable { case security, correctness, quality }

    /// How a finding can be mended.
    package struct FixTemplate: Sendable, Hashable {
        /// One clause: "drop shell=True".
        package let title: String
        /// The capture whose text is replaced.
        package let replace: String
        /// The new text; `{name}` stands for the text of a capture.
        package let with: String
        package let isSafe: Bool
    }

    /// A text that shows the rule at work.
    package struct Example: Sendable, Hashable {
        /// Where the text would lie; nil: a path of the rule's first language that no test or documentation has.
        package let path: String?
        /// The old side; nil for a rule that looks at the new side alone.
        package let before: String?
        /// The new side.
        package let text: String
        /// The line of the rule file, from 1, on which the text begins; 0 for an embedded rule.
        package let line: Int
    }

    package struct Examples: Sendable, Hashable {
        package var bad: [Example] = []
        package var good: [Example] = []
        /// The first of `bad` after the fix, in the same order.
        package var fixed: [Example] = []
    }

    /// Kebab-case.
    package let id: String
    /// One line: what is found.
    package let summary: String
    /// What a finding says; `{name}` stands for the text of a capture.
    package let message: String
    package let why: String
    package let advice: String
    package let severity: Severity
    package let confidence: Confidence
    package let isEnabledByDefault: Bool
    /// Most specific first; empty only where `category` is `.quality`.
    package let cwe: [Int]
    package let category: Category
    /// In the order of `Language.allCases`; empty: any text file, with a pattern alone.
    package let languages: [Language]
    /// The file must match one of them; empty: any file of the languages.
    package let paths: [Glob]
    /// Whether it also looks at tests, fixtures, examples and documentation.
    package let readsTests: Bool
    /// `.old`: a finding is a match of the old side that has no equal on the new one.
    package let side: Side
    package let search: Search
    /// Only files that hold one of these are looked at; nil: to be found from the query or pattern.
    package let literals: [String]?
    package let fix: FixTemplate?
    /// Empty where an embedded rule was asked for without them.
    package let examples: Examples

    /// What reports show of it.
    package func rule(of reviewer: String) -> Rule {
        Rule(
            id: id, reviewer: reviewer, summary: summary, why: why, advice: advice, severity: severity,
            confidence: confidence, cwe: cwe, isSecurity: category == .security,
            isEnabledByDefault: isEnabledByDefault)
    }
}
