public import GateModel

/// Every reviewer of this room, sorted by name.
public enum Reviewers {
    public static let all: [any Reviewer] = [
        CoverageReviewer(),
        HygieneReviewer(),
        SecretsReviewer(),
    ]

    /// The same for one run: with what was measured and done for it, without those that nobody asked for.
    package static func all(coverage: CoverageReviewer?) -> [any Reviewer] {
        all.compactMap { reviewer in
            switch reviewer {
            case is CoverageReviewer: coverage
            default: reviewer
            }
        }
    }
}
