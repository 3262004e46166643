/// One thing that stands in the way of a verdict: formats that know only findings show it as one.
package struct Unmeasured: Sendable, Equatable {
    /// The root where it is about the run as a whole.
    package let path: RepoPath
    /// Empty where no reviewer is to blame.
    package let reviewer: String
    package let code: String
    package let message: String
}

extension GateResult {
    /// Whatever was not reviewed for a reason that the policy does not accept; never empty when the verdict is
    /// not-measured, so that no report of such a run reads as clean.
    package var unmeasured: [Unmeasured] {
        var found: [Unmeasured] = []
        for row in ledger {
            for blocked in row.reasons where !blocked.isAccepted {
                found.append(
                    Unmeasured(
                        path: row.path, reviewer: blocked.reviewer, code: blocked.reason.code.rawValue,
                        message: blocked.reason.sentence))
            }
        }
        for run in reviewers where !found.contains(where: { $0.reviewer == run.name }) {
            guard let failure = run.failure else { continue }
            found.append(
                Unmeasured(
                    path: RepoPath([]), reviewer: run.name, code: failure.code.rawValue, message: failure.sentence))
        }
        if found.isEmpty, verdict.outcome == .notMeasured {
            found.append(Unmeasured(path: RepoPath([]), reviewer: "", code: "not-measured", message: verdict.reason))
        }
        return found
    }

    /// The run in one line, made visible, for formats that have no place for its parts.
    package var headline: String {
        let text = ScopeText(scope)
        let run = "\(ToolInfo.name) \(ToolInfo.version): \(verdict.outcome.rawValue): \(verdict.reason)"
        return VisibleText.of(
            "\(run); reviewed \(hunks.reviewed) of \(hunks.total) hunks; \(text.subject) (\(text.how))")
    }
}

extension Finding {
    /// Whether a suppression or the baseline says that nobody need look at it; formats without a word for that
    /// leave it out.
    package var isSilenced: Bool { status == .suppressed || status == .baseline }
}

extension Reason {
    /// "crash: stack overflow".
    package var sentence: String { detail.isEmpty ? code.rawValue : "\(code.rawValue): \(detail)" }
}
