/// How a run went, as far as the verdict and the notes need it.
struct RunSummary {
    /// One of each delta, in order.
    let accounts: [FileAccount]
    /// Reviewers that failed on the change as a whole, by name.
    let wholeChange: [String: Reason]
    /// Names of the reviewers that were to run.
    let reviewers: [String]
    let accepted: Set<Reason.Code>

    /// Deltas that count: not left out by the configuration.
    var judged: [FileAccount] { accounts.filter { !$0.isLeftOut } }

    /// Rows that carry a reason which the policy does not accept.
    var unaccepted: [LedgerReason] {
        accounts.compactMap { $0.row.reasons.first { !$0.isAccepted } }
    }

    /// Reviewers whose failure on the change as a whole is not accepted, sorted by name.
    var failedWholeChange: [String] {
        wholeChange.filter { !accepted.contains($0.value.code) }.keys.sorted()
    }

    /// Whether anything at all was reviewed: a hunk where the change has content, else any delta.
    var isAnythingSeen: Bool {
        let judged = judged
        let content = judged.filter(\.hasContent)
        return (content.isEmpty ? judged : content).contains(where: \.isSeen)
    }

    /// One of each reviewer, sorted by name.
    var runs: [ReviewerRun] {
        var files: [String: Int] = [:]
        var failures = wholeChange
        for account in accounts {
            for name in account.row.reviewers { files[name, default: 0] += 1 }
            for reason in account.row.reasons where reason.reason.code.isFailure && failures[reason.reviewer] == nil {
                failures[reason.reviewer] = reason.reason
            }
        }
        return reviewers.sorted().map { ReviewerRun(name: $0, failure: failures[$0], files: files[$0] ?? 0) }
    }

    func notes(_ verdict: Verdict) -> [Note] {
        var notes = wholeChange.sorted { $0.key < $1.key }.map { name, reason in
            Note(.error, "reviewer-failed", "\(name) failed on the change as a whole: \(reason.detail)")
        }
        if verdict.outcome == .notMeasured {
            let isLet = verdict.exitCode == 0
            notes.append(
                Note(
                    isLet ? .warning : .error, "not-measured",
                    isLet ? "NOT MEASURED, and let through by the policy: \(verdict.reason)" : verdict.reason))
        }
        return notes
    }
}

extension Reason.Code {
    /// Whether it says that a reviewer did not come to its end.
    var isFailure: Bool { self == .crash || self == .timeout || self == .cancelled }
}
