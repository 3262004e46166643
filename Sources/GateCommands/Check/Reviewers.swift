import GateModel
import GateReview

/// The reviewers that a run starts with.
enum Reviewers {
    /// Sorted by name.
    static let all: [any Reviewer] = []

    /// Every rule that some reviewer may report, sorted by id.
    static var rules: [Rule] { all.flatMap(\.rules).sorted { $0.id < $1.id } }
}
