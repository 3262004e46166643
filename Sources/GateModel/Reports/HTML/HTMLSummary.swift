/// The top of the page: verdict, counts, what was not reviewed, and the switches that hide severities.
struct HTMLSummary {
    private let result: GateResult
    private let tally: Tally
    private let options: ReportOptions

    init(_ result: GateResult, tally: Tally, options: ReportOptions) {
        self.result = result
        self.tally = tally
        self.options = options
    }

    func write(to output: inout ByteWriter) {
        let (sign, word) =
            switch result.verdict.outcome {
            case .pass: ("✓", "pass")
            case .fail: ("✗", "fail")
            case .notMeasured: ("!", "not measured")
            }
        output.write("<header class=\"verdict \(result.verdict.outcome.rawValue)\">\n")
        output.write("<h1><span>\(sign)</span> AIOps gate: \(word)</h1>\n<p>")
        output.write(HTMLText.escaped(result.verdict.reason) + exitRemark)
        let hunks = result.hunks
        if !result.ledger.isEmpty {
            output.write(
                " · reviewed \(Figures.grouped(hunks.reviewed)) of \(Figures.counted(hunks.total, "hunk")) in ")
            output.write(Figures.counted(result.ledger.count, "file"))
        }
        output.write("</p>\n</header>\n")
        writeRefused(to: &output)
        for note in result.notes {
            output.write("<p class=\"note \(note.level.rawValue)\"><b>\(note.level.rawValue)</b> ")
            output.write(HTMLText.prose(note.text) + "</p>\n")
        }
        writeTable(to: &output)
    }

    private var exitRemark: String {
        let code = options.exitCode ?? result.verdict.exitCode
        return result.verdict.outcome != .pass && code == 0 ? "; the exit code is 0 all the same, as configured" : ""
    }

    private func writeRefused(to output: inout ByteWriter) {
        let refused = tally.unread.filter { !$0.isAccepted }
        let failed = result.reviewers.filter { $0.failure != nil }
        guard !refused.isEmpty || !failed.isEmpty else { return }
        output.write("<section class=\"refused\">\n<h2>This change has not been reviewed as a whole</h2>\n<ul>\n")
        for run in failed {
            guard let failure = run.failure else { continue }
            let text = "reviewer \(run.name) did not finish: \(failure.code.rawValue), \(failure.detail)"
            output.write("<li>\(HTMLText.escaped(text))</li>\n")
        }
        for row in refused.prefix(HTMLReport.rowLimit) {
            output.write("<li><code>\(HTMLText.escaped(row.path.text))</code> \(row.status.rawValue), ")
            output.write("\(row.reviewed) of \(Figures.counted(row.hunks, "hunk")): ")
            output.write("\(HTMLText.escaped(row.reasonText))</li>\n")
        }
        let more = refused.count - HTMLReport.rowLimit
        if more > 0 { output.write("<li>and \(Figures.counted(more, "more file"))</li>\n") }
        output.write("</ul>\n</section>\n")
    }

    /// Counts by severity and status, each with a switch.
    private func writeTable(to output: inout ByteWriter) {
        guard !result.findings.isEmpty else { return }
        let columns: [(Finding.Status, [Finding])] = [
            (.new, tally.new), (.belowThreshold, tally.belowThreshold), (.suppressed, tally.suppressed),
            (.baseline, tally.baseline),
        ].filter { !$0.1.isEmpty }
        output.write("<table class=\"counts\">\n<thead><tr><th>show</th>")
        for (status, _) in columns {
            output.write("<th><label><input type=\"checkbox\" id=\"show-\(status.rawValue)\" checked> ")
            output.write("\(HTMLFinding.words(status))</label></th>")
        }
        output.write("</tr></thead>\n<tbody>\n")
        for severity in Severity.allCases.reversed() {
            let counts = columns.map { column in column.1.lazy.filter { $0.severity == severity }.count }
            guard counts.contains(where: { $0 > 0 }) else { continue }
            output.write("<tr class=\"\(severity.rawValue)\"><th><label><input type=\"checkbox\" ")
            output.write("id=\"show-\(severity.rawValue)\" checked> <b class=\"badge\">\(severity.rawValue)</b>")
            output.write("</label></th>")
            for count in counts { output.write("<td>\(count == 0 ? "" : Figures.grouped(count))</td>") }
            output.write("</tr>\n")
        }
        output.write("</tbody>\n</table>\n")
    }
}
