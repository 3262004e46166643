/// What became of one delta: every file of a change has exactly one row.
public struct LedgerRow: Sendable, Equatable {
    public enum Status: String, Sendable { case reviewed, partial, skipped }

    public let path: RepoPath
    public let status: Status
    /// The weightiest reason first; empty when reviewed.
    public let reasons: [LedgerReason]
    /// Hunks of the delta, and how many of them every reviewer that owns them has read.
    public let hunks: Int
    public let reviewed: Int
    /// Names of the reviewers that looked at the delta, sorted; those for whom it was not theirs are absent.
    public let reviewers: [String]

    public init(
        path: RepoPath, status: Status, reasons: [LedgerReason], hunks: Int, reviewed: Int, reviewers: [String] = []
    ) {
        self.path = path
        self.status = status
        self.reasons = reasons
        self.hunks = hunks
        self.reviewed = reviewed
        self.reviewers = reviewers
    }
}

/// A reason with the reviewer that gives it.
public struct LedgerReason: Sendable, Hashable {
    /// Empty where no reviewer is to blame: the diff itself could not be read.
    public let reviewer: String
    public let reason: Reason
    /// Whether the policy lets a verdict pass with it.
    public let isAccepted: Bool

    public init(reviewer: String, reason: Reason, isAccepted: Bool) {
        self.reviewer = reviewer
        self.reason = reason
        self.isAccepted = isAccepted
    }
}
