public import GateModel
package import GateSyntax

/// Every reviewer of this room, sorted by name.
public enum Reviewers {
    /// Without grammars and coverage reports; a rule that needs syntax says in the ledger that it did not run.
    public static let all: [any Reviewer] = make(
        coverage: CoverageReviewer(), tools: ToolsReviewer(), grammars: GrammarShelf { _ in nil })

    /// The same for one run: with what was measured for it, the grammars of a folder and the rules of a repository;
    /// `clock` takes the time of each rule. Without `coverage` or `tools` nobody asked for them.
    package static func make(
        coverage: CoverageReviewer?, tools: ToolsReviewer? = nil, grammars: GrammarShelf, user: [RuleFile] = [],
        clock: RuleClock? = nil
    ) -> [any Reviewer] {
        let asked: [(any Reviewer)?] = [
            coverage,
            DependenciesReviewer(),
            HygieneReviewer(),
            QualityReviewer(shelf: grammars),
            RulesReviewer(shelf: grammars, user: user, clock: clock),
            SecretsReviewer(),
            tools,
        ]
        return asked.compactMap(\.self)
    }
}
