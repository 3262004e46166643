/// What a result holds, counted and sorted for the reports that people read.
package struct Tally {
    /// Findings that count, the worst first, then by place.
    package let new: [Finding]
    /// Findings below `fail-on` or the confidence that gates.
    package let belowThreshold: [Finding]
    package let suppressed: [Finding]
    package let baseline: [Finding]
    /// Rows that are not wholly reviewed: those that no policy accepts first.
    package let unread: [LedgerRow]
    package let rules: [String: Rule]

    package init(_ result: GateResult) {
        let bySeverity = result.findings.enumerated().sorted {
            $0.element.severity != $1.element.severity
                ? $0.element.severity > $1.element.severity : $0.offset < $1.offset
        }.map(\.element)
        new = bySeverity.filter { $0.status == .new }
        belowThreshold = bySeverity.filter { $0.status == .belowThreshold }
        suppressed = bySeverity.filter { $0.status == .suppressed }
        baseline = bySeverity.filter { $0.status == .baseline }
        let open = result.ledger.filter { $0.status != .reviewed }
        unread = open.filter { !$0.isAccepted } + open.filter(\.isAccepted)
        rules = Dictionary(result.rules.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// "1 critical, 2 high" of `findings`; empty for none.
    package static func severities(_ findings: [Finding]) -> String {
        Severity.allCases.reversed().compactMap { severity in
            let count = findings.lazy.filter { $0.severity == severity }.count
            return count == 0 ? nil : "\(Figures.grouped(count)) \(severity.rawValue)"
        }.joined(separator: ", ")
    }

    /// "1 suppressed, 3 in the baseline": what does not count, with the words for why; empty for none.
    package var setAside: String {
        var parts: [String] = []
        if !belowThreshold.isEmpty { parts.append("\(Figures.grouped(belowThreshold.count)) below the threshold") }
        if !suppressed.isEmpty {
            let here = suppressed.lazy.filter(\.isSuppressedByThisChange).count
            let added = here == 0 ? "" : " (\(Figures.grouped(here)) by this change)"
            parts.append("\(Figures.grouped(suppressed.count)) suppressed\(added)")
        }
        if !baseline.isEmpty { parts.append("\(Figures.grouped(baseline.count)) in the baseline") }
        return parts.joined(separator: ", ")
    }
}

extension LedgerRow {
    /// Whether the policy lets a verdict pass with every reason of the row.
    var isAccepted: Bool { reasons.allSatisfy(\.isAccepted) }

    /// The reasons in words: "secrets: timeout, 60 s". Made visible, one line.
    package var reasonText: String {
        let texts = reasons.map { reason -> String in
            let detail = VisibleText.of(reason.reason.detail)
            let owner = reason.reviewer.isEmpty ? "" : "\(VisibleText.of(reason.reviewer)): "
            return owner + reason.reason.code.rawValue + (detail.isEmpty ? "" : ", " + detail)
        }
        return texts.isEmpty ? "no reason was given" : texts.joined(separator: "; ")
    }
}
