extension Verdict {
    /// The first line of docs/exit-codes.md that fits.
    init(of findings: [Finding], _ run: RunSummary, policy: Policy) {
        let gating = findings.count { $0.status == .new }
        if gating > 0 {
            self.init(.fail, "\(counted(gating, "finding")) \(Verdict.threshold(policy))", policy)
        } else if run.judged.isEmpty {
            let left = run.accounts.count
            self.init(
                .pass, left == 0 ? "nothing in scope" : "nothing in scope: \(counted(left, "file")) left out by policy",
                policy)
        } else if let why = Verdict.whyNotMeasured(run) {
            self.init(.notMeasured, why, policy)
        } else {
            self.init(.pass, "no finding \(Verdict.threshold(policy))" + Verdict.accepted(run), policy)
        }
    }

    private init(_ outcome: Outcome, _ reason: String, _ policy: Policy) {
        let code: ExitStatus =
            switch outcome {
            case .pass: .pass
            case .fail: .fail
            case .notMeasured: policy.onIncomplete == .warn ? .pass : .notMeasured
            }
        self.init(outcome: outcome, exitCode: policy.exitZero ? 0 : code.rawValue, reason: reason)
    }

    private static func threshold(_ policy: Policy) -> String {
        guard policy.directories.allSatisfy({ $0.failOn == nil }) else { return "that gates" }
        guard let level = policy.failOn else { return "gates (fail-on is never)" }
        return level == .critical ? "at critical" : "at or above \(level.rawValue)"
    }

    private static func whyNotMeasured(_ run: RunSummary) -> String? {
        guard !run.reviewers.isEmpty else { return "no reviewer ran" }
        let failed = run.failedWholeChange
        if !failed.isEmpty { return "\(failed.joined(separator: ", ")) failed on the change as a whole" }
        let unaccepted = run.unaccepted
        if let first = unaccepted.first {
            let who = first.reviewer.isEmpty ? "" : "\(first.reviewer): "
            return "\(counted(unaccepted.count, "file")) not wholly reviewed (\(who)\(first.reason.code.rawValue))"
        }
        return run.isAnythingSeen ? nil : "nothing of \(counted(run.judged.count, "file")) could be reviewed"
    }

    /// ", 2 files not wholly reviewed (size-limit, generated)", or nothing.
    private static func accepted(_ run: RunSummary) -> String {
        let rows = run.judged.filter { !$0.row.reasons.isEmpty }
        guard !rows.isEmpty else { return "" }
        let codes = Set(rows.flatMap(\.row.reasons).map(\.reason.code.rawValue)).sorted().joined(separator: ", ")
        return ", \(counted(rows.count, "file")) not wholly reviewed (\(codes))"
    }
}
