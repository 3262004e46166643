public import GateModel

/// Every reviewer of this room, sorted by name.
public enum Reviewers {
    public static let all: [any Reviewer] = [
        HygieneReviewer(),
        SecretsReviewer(),
    ]
}
