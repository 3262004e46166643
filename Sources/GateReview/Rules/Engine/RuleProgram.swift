package import GateModel
import GatePattern
package import GateSyntax
import Synchronization

/// Rules made ready to run: what a language needs is compiled when a text of it needs it, once for all threads.
package final class RuleProgram: Sendable {
    let shelf: GrammarShelf
    private let rules: @Sendable (Language?) -> [RuleFile]
    private let made = Mutex<[Language?: LanguageRules]>([:])
    package let clock: RuleClock?

    /// `rules` gives those of a language, and those of any text for nil; called once for each.
    package init(
        shelf: GrammarShelf, clock: RuleClock? = nil, rules: @escaping @Sendable (Language?) -> [RuleFile]
    ) {
        self.shelf = shelf
        self.clock = clock
        self.rules = rules
    }

    package convenience init(_ rules: [RuleFile], shelf: GrammarShelf) {
        self.init(shelf: shelf) { language in
            rules.filter { rule in language.map { rule.languages.contains($0) } ?? rule.languages.isEmpty }
        }
    }

    /// The rules of a language; of any text for nil.
    func rules(of language: Language?) -> LanguageRules {
        made.withLock { known in
            if let rules = known[language] { return rules }
            let new = LanguageRules(rules(language), language: language)
            known[language] = new
            return new
        }
    }

    /// Throws where a rule cannot be compiled for one of its languages; the words are for its author.
    package func check(_ rule: RuleFile) throws(RuleError) {
        switch rule.search {
        case .pattern:
            _ = try LanguageRules([rule], language: rule.languages.first).pattern(0)
        case .query:
            for language in rule.languages {
                let kinds: KindTable
                do {
                    kinds = try SourceTree.kinds(of: language, shelf: shelf)
                } catch {
                    throw RuleError(rule: rule.id, "\(error)")
                }
                _ = try LanguageRules([rule], language: language).query(0, kinds: kinds)
            }
        }
    }

    /// What a rule finds in a whole text; for its examples.
    package func matches(of rule: RuleFile, in text: [UInt8], language: Language?, path: RepoPath) throws -> [RuleMatch]
    {
        let run = RuleRun(
            rules: LanguageRules([rule], language: language), text: text, path: path, shelf: shelf, near: nil)
        return try run.matches(deadline: .never)
    }

    /// Byte ranges of a text that its grammar makes no sense of; empty without a language.
    package func parseErrors(in text: [UInt8], language: Language?) throws -> [Range<Int>] {
        guard let language else { return [] }
        return try SourceTree.parse(text, language: language, shelf: shelf, seconds: 10).errors
    }
}

/// A rule that cannot run.
package struct RuleError: Error, CustomStringConvertible {
    package let rule: String
    package let message: String

    init(rule: String, _ message: String) {
        self.rule = rule
        self.message = message
    }

    package var description: String { "rule \(rule): \(message)" }
}

/// One place that a rule found.
package struct RuleMatch: Sendable {
    package let rule: RuleFile
    /// Bytes of `@finding`, or of the pattern's first group.
    package let range: Range<Int>
    package let message: String
    package let fix: RuleFix?

    /// Whether another match tells people the same.
    func says(_ other: RuleMatch) -> Bool {
        range == other.range && rule.id == other.rule.id && message == other.message
    }
}

/// An edit of the text in which it was found.
package struct RuleFix: Sendable {
    package let title: String
    package let range: Range<Int>
    package let replacement: [UInt8]
    package let isSafe: Bool
}
