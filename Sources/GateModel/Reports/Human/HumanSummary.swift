/// The end of the terminal report: the verdict, what was counted, what was not read, and what to do next.
struct HumanSummary {
    private let result: GateResult
    private let tally: Tally
    private let options: ReportOptions
    private let width: Int
    private let paint: Paint
    private let scope: ScopeText

    init(_ result: GateResult, tally: Tally, options: ReportOptions, width: Int, paint: Paint) {
        self.result = result
        self.tally = tally
        self.options = options
        self.width = width
        self.paint = paint
        scope = ScopeText(result.scope)
    }

    /// Whether there is nothing that a person must read: a pass, nothing open, no warning.
    var isQuiet: Bool {
        result.verdict.outcome == .pass && tally.new.isEmpty && tally.belowThreshold.isEmpty
            && !tally.suppressed.contains(where: \.isSuppressedByThisChange)
            && tally.unread.allSatisfy { $0.reasons.allSatisfy { HumanSummary.expected.contains($0.reason.code) } }
            && result.notes.allSatisfy { $0.level == .note } && exitRemark == nil
    }

    /// Reasons that a person has chosen, or meets every day.
    private static let expected: Set<Reason.Code> = [.excluded, .generated, .vendored]

    var quietLines: [String] {
        let parts = [result.verdict.reason, reviewedText, counts(tally.unread), tally.setAside, coverage, time]
        let text = VisibleText.of(parts.filter { !$0.isEmpty }.joined(separator: " · "))
        let how = VisibleText.of("\(scope.subject) · \(scope.how)")
        return field(paint("PASS", .pass), 4, text, column: 6) + field("", 0, how, .dim, column: 6)
    }

    var lines: [String] {
        var lines = [paint(String(repeating: "─", count: width), .dim)] + verdictLines + refusedLines + [""]
        lines += field("findings", findingCounts)
        lines += field("reviewed", reviewed)
        lines += field("scope", VisibleText.of("\(scope.subject) · \(scope.how)"))
        if let replay = scope.replay { lines += field("again", VisibleText.of(replay)) }
        lines += field("time", timeText)
        for note in result.notes { lines += noteLines(note) }
        lines += acceptedLines
        let steps = NextSteps(result, tally: tally).lines(width: width, paint: paint)
        return steps.isEmpty ? lines : lines + [""] + steps
    }

    private var verdictLines: [String] {
        let (word, style): (String, Paint.Style) =
            switch result.verdict.outcome {
            case .pass: ("PASS", .pass)
            case .fail: ("FAIL", .stop)
            case .notMeasured: ("NOT MEASURED", .stop)
            }
        let text = VisibleText.of(result.verdict.reason) + (exitRemark.map { "; \($0)" } ?? "")
        let label = style == .stop && paint.isOn ? " \(word) " : word
        return field(paint(label, style), CellWidth.of(label), text, .bold)
    }

    /// Said where the process ends with 0 although the verdict is not a pass.
    private var exitRemark: String? {
        let code = options.exitCode ?? result.verdict.exitCode
        guard result.verdict.outcome != .pass, code == 0 else { return nil }
        return "the exit code is 0 all the same, as configured"
    }

    private var findingCounts: String {
        let open = tally.new.isEmpty ? "none that counts" : Tally.severities(tally.new)
        return tally.setAside.isEmpty ? open : "\(open) (also \(tally.setAside))"
    }

    /// "12 of 15 hunks in 12 files".
    private var reviewed: String {
        guard !result.ledger.isEmpty else { return "" }
        let hunks = result.hunks
        return "\(Figures.grouped(hunks.reviewed)) of \(Figures.counted(hunks.total, "hunk")) in "
            + Figures.counted(result.ledger.count, "file")
    }

    /// The note that says it is part of the long form.
    private var coverage: String { result.coverage?.sentence ?? "" }
    private var reviewedText: String { reviewed.isEmpty ? "" : reviewed + " reviewed" }
    private var time: String { Figures.seconds(result.seconds) }

    private var timeText: String {
        let names = result.reviewers.map { VisibleText.of($0.name) }.joined(separator: ", ")
        return time + (names.isEmpty ? "" : " · \(names)")
    }

    private func noteLines(_ note: Note) -> [String] {
        let text = VisibleText.of(note.text)
        switch note.level {
        case .note: return field("note", text)
        case .warning: return field(paint("warning", Paint.Style.medium), 7, text)
        case .error: return field(paint("error", Paint.Style.high), 5, text)
        }
    }
}

// What was not read.
extension HumanSummary {
    /// Rows with accepted reasons that are named; the rest is counted.
    private static let shown = 8

    /// What keeps the change from being measured, with each reviewer that failed.
    private var refusedLines: [String] {
        let refused = tally.unread.filter { !$0.isAccepted }
        let failed = result.reviewers.filter { $0.failure != nil }
        guard !refused.isEmpty || !failed.isEmpty else { return [] }
        var lines: [String] = []
        for run in failed {
            guard let failure = run.failure else { continue }
            let text = "reviewer \(run.name) did not finish: \(failure.code.rawValue), \(failure.detail)"
            lines += TextWrap.lines(VisibleText.of(text), width: width - 2).map { "  " + paint($0, Paint.Style.high) }
        }
        if !refused.isEmpty {
            let count = Figures.counted(refused.count, "file")
            lines.append("  " + paint("not reviewed, and not accepted by the policy: \(count)", Paint.Style.high))
        }
        return [""] + lines + refused.flatMap { rowLines($0) }
    }

    private var acceptedLines: [String] {
        let accepted = tally.unread.filter(\.isAccepted)
        guard !accepted.isEmpty else { return [] }
        var lines = field("not read", "for reasons the policy accepts: \(counts(accepted))")
        let named = accepted.filter { $0.reasons.contains { !HumanSummary.expected.contains($0.reason.code) } }
        for row in named.prefix(HumanSummary.shown) { lines += rowLines(row) }
        if named.count > HumanSummary.shown {
            lines.append("    … and \(Figures.grouped(named.count - HumanSummary.shown)) more; --json has them all")
        }
        return lines
    }

    private func rowLines(_ row: LedgerRow) -> [String] {
        let hunks = "\(Figures.grouped(row.reviewed)) of \(Figures.counted(row.hunks, "hunk")) reviewed"
        let text = row.hunks == 0 ? row.reasonText : "\(row.reasonText) (\(hunks))"
        return ["    " + VisibleText.of(row.path)] + TextWrap.lines(text, width: width - 6).map { "      " + $0 }
    }

    /// "3 vendored, 1 size-limit", by the first reason of each row.
    private func counts(_ rows: [LedgerRow]) -> String {
        Reason.Code.allCases.compactMap { code in
            let count = rows.lazy.filter { $0.reasons.first?.reason.code == code }.count
            return count == 0 ? nil : "\(Figures.grouped(count)) \(code.rawValue)"
        }.joined(separator: ", ")
    }

    /// A label in its column and text wrapped beside it; nothing for an empty text.
    private func field(_ label: String, _ text: String) -> [String] {
        field(paint(label, .dim), CellWidth.of(label), text)
    }

    private func field(
        _ label: String, _ labelWidth: Int, _ text: String, _ style: Paint.Style? = nil, column least: Int = 10
    ) -> [String] {
        guard !text.isEmpty else { return [] }
        let column = max(least, labelWidth + 2)
        let margin = String(repeating: " ", count: column)
        return TextWrap.lines(text, width: width - column).enumerated().map { index, line in
            let line = style.map { paint(line, $0) } ?? line
            return index == 0 ? label + String(repeating: " ", count: column - labelWidth) + line : margin + line
        }
    }
}
