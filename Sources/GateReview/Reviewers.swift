public import GateModel
package import GateSyntax

/// Every reviewer of this room, sorted by name.
public enum Reviewers {
    /// Without grammars and coverage reports; a rule that needs syntax says in the ledger that it did not run.
    public static let all: [any Reviewer] = make(coverage: CoverageReviewer(), grammars: GrammarShelf { _ in nil })

    /// The same for one run: with what was measured for it, the grammars of a folder and the rules of a repository;
    /// `clock` takes the time of each rule. Without `coverage` nobody asked for it.
    package static func make(
        coverage: CoverageReviewer?, grammars: GrammarShelf, user: [RuleFile] = [], clock: RuleClock? = nil
    ) -> [any Reviewer] {
        let asked: [(any Reviewer)?] = [
            coverage,
            DependenciesReviewer(),
            HygieneReviewer(),
            QualityReviewer(),
            RulesReviewer(shelf: grammars, user: user, clock: clock),
            SecretsReviewer(),
        ]
        return asked.compactMap(\.self)
    }
}
