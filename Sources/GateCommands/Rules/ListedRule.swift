import GateModel
import GateReview

/// A rule as `rules list`, `rules show` and `explain` know it.
struct ListedRule {
    let rule: Rule
    /// nil for a rule that is code.
    let file: RuleFile?

    /// Every rule of the program and of the repository around the current directory, sorted by id.
    static func all() throws -> [ListedRule] {
        let user = try UserRules.ofWorkTree(.current())
        let files = Dictionary(
            (Catalog.builtIn.rules(withExamples: true) + user).map { ($0.id, $0) },
            uniquingKeysWith: { first, _ in first })
        return KnownRules.with(user).map { ListedRule(rule: $0, file: files[$0.id]) }
    }

    /// Exit 2 with a suggestion where there is none.
    static func named(_ id: String) throws -> ListedRule {
        let rules = try all()
        if let found = rules.first(where: { $0.rule.id == id }) { return found }
        throw CommandFailure(
            ExitStatus.usage, "there is no rule '\(id)'\(NearestWord.clause(for: id, among: rules.map(\.rule.id)))",
            advice: "aiops-gate rules list shows all")
    }
}
