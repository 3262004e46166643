/// The top of a comment: verdict, what was reviewed, counts, and what was not measured.
struct MarkdownSummary {
    private let result: GateResult
    private let tally: Tally
    private let options: ReportOptions

    init(_ result: GateResult, tally: Tally, options: ReportOptions) {
        self.result = result
        self.tally = tally
        self.options = options
    }

    func write(to page: inout MarkdownPage) {
        let (sign, word) =
            switch result.verdict.outcome {
            case .pass: ("✅", "pass")
            case .fail: ("❌", "fail")
            case .notMeasured: ("⛔", "not measured")
            }
        page.add(MarkdownReport.marker(options.key) + "\n")
        page.add("## \(sign) AIOps gate: \(word)\n\n")
        page.add("**\(MarkdownText.inline(clipped(result.verdict.reason)))**\(exitRemark)\(reviewed)\n\n")
        writeRefused(to: &page)
        for note in result.notes where note.level != .note {
            page.add("> **\(note.level.rawValue)** \(MarkdownText.inline(clipped(note.text)))\n\n")
        }
        if let coverage = result.coverage { writeCoverage(coverage, to: &page) }
        if !result.findings.isEmpty { page.add(table) }
    }

    private func clipped(_ text: String) -> String { MarkdownText.clipped(text, units: 400) }

    private var exitRemark: String {
        let code = options.exitCode ?? result.verdict.exitCode
        return result.verdict.outcome != .pass && code == 0 ? " (the exit code is 0 all the same, as configured)" : ""
    }

    private var reviewed: String {
        guard !result.ledger.isEmpty else { return "" }
        let hunks = result.hunks
        return " · reviewed \(Figures.grouped(hunks.reviewed)) of \(Figures.counted(hunks.total, "hunk")) in "
            + Figures.counted(result.ledger.count, "file")
    }

    /// What keeps the verdict from being one, in a box that forges draw in red.
    private func writeRefused(to page: inout MarkdownPage) {
        let refused = tally.unread.filter { !$0.isAccepted }
        let failed = result.reviewers.filter { $0.failure != nil }
        guard !refused.isEmpty || !failed.isEmpty else { return }
        page.add("> [!CAUTION]\n> **This change has not been reviewed as a whole.**\n>\n")
        for run in failed {
            guard let failure = run.failure else { continue }
            let text = "reviewer \(run.name) did not finish: \(failure.code.rawValue), \(failure.detail)"
            page.add("> - \(MarkdownText.inline(clipped(text)))\n")
        }
        let rows = refused.lazy.map { "> - \(MarkdownEnd.row($0))\n" }
        page.add(rows) { "> - and \(Figures.counted($0, "more file"))\n" }
        page.add("\n")
    }

    private func writeCoverage(_ coverage: PatchCoverage, to page: inout MarkdownPage) {
        let sign = coverage.isBelowThreshold ? "❌ " : ""
        page.add("\(sign)Coverage: \(MarkdownText.inline(clipped(coverage.sentence)))\n\n")
        let gaps = coverage.files.filter { $0.covered < $0.measurable }
        guard !gaps.isEmpty else { return }
        page.add("| file | changed lines covered | without a test |\n|---|--:|---|\n")
        let rows = gaps.lazy.map { file in
            let lines = file.hunks.flatMap(\.uncovered).listed(atMost: 6)
            return "| \(MarkdownText.code(file.path.text)) | \(file.covered) of \(file.measurable) | \(lines) |\n"
        }
        page.add(rows) { "| \(Figures.counted($0, "more file")) | | |\n" }
        page.add("\n")
    }

    private var table: String {
        var columns = [("counts", tally.new)]
        if !tally.belowThreshold.isEmpty { columns.append(("below the threshold", tally.belowThreshold)) }
        if !tally.suppressed.isEmpty { columns.append(("suppressed", tally.suppressed)) }
        if !tally.baseline.isEmpty { columns.append(("in the baseline", tally.baseline)) }
        var text = "| severity | " + columns.map(\.0).joined(separator: " | ") + " |\n"
        text += "|---|" + columns.map { _ in "--:|" }.joined() + "\n"
        for severity in Severity.allCases.reversed() {
            let counts = columns.map { column in column.1.lazy.filter { $0.severity == severity }.count }
            guard counts.contains(where: { $0 > 0 }) else { continue }
            let cells = counts.map { $0 == 0 ? "" : Figures.grouped($0) }
            text += "| \(MarkdownFinding.sign(severity)) \(severity.rawValue) | \(cells.joined(separator: " | ")) |\n"
        }
        return text + "\n"
    }
}
