/// What one reviewer did with one delta.
struct ReviewerOutcome: Sendable {
    let reviewer: String
    let outcome: FileReview.Outcome
}

/// A ledger row, and what the verdict needs to know beside it.
struct FileAccount: Sendable {
    let row: LedgerRow
    /// Whether the configuration leaves the delta out, so that it does not count.
    let isLeftOut: Bool
    /// Whether there is text to read: hunks, or hunks that could not be computed.
    let hasContent: Bool
    /// Whether some reviewer read a hunk of it or, without content, looked at it.
    let isSeen: Bool

    init(_ file: ChangedFile, _ plan: FilePlan, _ outcomes: [ReviewerOutcome], accepted: Set<Reason.Code>) {
        var reasons: [LedgerReason] = []
        var names: [String] = []
        var reviewed = file.hunks.count
        var seen = 0
        var isWhole = true
        for outcome in outcomes {
            switch outcome.outcome {
            case .notMine: continue
            case .reviewed:
                names.append(outcome.reviewer)
                seen = file.hunks.count
            case .partial(let reason, let hunks):
                names.append(outcome.reviewer)
                seen = max(seen, hunks)
                reviewed = min(reviewed, hunks)
                isWhole = false
                reasons.append(LedgerReason(outcome.reviewer, reason, accepted))
            case .skipped(let reason):
                reviewed = 0
                isWhole = false
                reasons.append(LedgerReason(outcome.reviewer, reason, accepted))
            }
        }
        if let unread = file.unread { reasons.append(LedgerReason("", unread, accepted)) }
        if let withheld = plan.withheld { reasons.append(LedgerReason("", withheld, accepted)) }
        if names.isEmpty && reasons.isEmpty {
            reasons.append(LedgerReason("", Reason(.unknownKind, "no reviewer that ran looks at it"), accepted))
        }
        if names.isEmpty { reviewed = 0 }
        reasons.sort { $0.weight < $1.weight }

        let status: LedgerRow.Status =
            names.isEmpty ? .skipped : isWhole && reasons.isEmpty ? .reviewed : .partial
        row = LedgerRow(
            path: file.path, status: status, reasons: reasons, hunks: file.hunks.count, reviewed: reviewed,
            reviewers: names.sorted())
        isLeftOut = plan.withheld != nil && plan.reviewers.isEmpty && reasons.allSatisfy(\.isAccepted)
        hasContent = !file.isWithoutText
        isSeen = hasContent ? seen > 0 : !names.isEmpty
    }
}

extension LedgerReason {
    fileprivate init(_ reviewer: String, _ reason: Reason, _ accepted: Set<Reason.Code>) {
        self.init(reviewer: reviewer, reason: reason, isAccepted: accepted.contains(reason.code))
    }

    /// Smaller is weightier: what is not accepted, then the codes from the last to the first, then by reviewer.
    fileprivate var weight: (Int, Int, String) {
        let order = Reason.Code.allCases.firstIndex(of: reason.code) ?? 0
        return (isAccepted ? 1 : 0, -order, reviewer)
    }
}
