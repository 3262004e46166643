import GateModel
import GateReview

/// What the reviewers of every room may report.
enum KnownRules {
    /// Every rule that is part of the program, sorted by id.
    static var builtIn: [Rule] { with([]) }

    /// The same and a repository's own.
    static func with(_ user: [RuleFile]) -> [Rule] {
        (Reviewers.all.flatMap(\.rules) + Suppressions.rules + user.map { $0.rule(of: "rules") }).sorted {
            $0.id < $1.id
        }
    }
}
