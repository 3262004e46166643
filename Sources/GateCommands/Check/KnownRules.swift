import GateModel
import GateReview

/// What the reviewers of every room may report.
enum KnownRules {
    /// Every rule that some reviewer may report, sorted by id.
    static var all: [Rule] { (Reviewers.all.flatMap(\.rules) + Suppressions.rules).sorted { $0.id < $1.id } }
}
