/// The report as one page: no script, no request to anywhere, nothing of the repository that could be markup.
public enum HTMLReport: Report {
    public static let format = "html"

    /// Findings and rows past which a browser gets slow; the rest is counted.
    static let findingLimit = 5000
    static let rowLimit = 5000

    public static func write(_ result: GateResult, options: ReportOptions, to output: inout ByteWriter) throws {
        let tally = Tally(result)
        output.write(HTMLStyle.head)
        HTMLSummary(result, tally: tally, options: options).write(to: &output)
        writeFindings(result, tally, to: &output)
        HTMLEnd(result, tally: tally).write(to: &output)
        output.write("</body>\n</html>\n")
    }

    /// One section a file.
    private static func writeFindings(_ result: GateResult, _ tally: Tally, to output: inout ByteWriter) {
        guard !result.findings.isEmpty else { return }
        output.write("<main>\n<h2>Findings</h2>\n")
        let permalink = Permalink(result.provenance)
        var shown = 0
        for section in sections(result) {
            let findings = section.prefix(findingLimit - shown)
            guard let first = findings.first else { break }
            shown += findings.count
            output.write("<details class=\"file\" open>\n<summary><code>")
            output.write(HTMLText.escaped(first.path.text))
            output.write("</code> <small>\(Figures.counted(section.count, "finding"))</small></summary>\n")
            for finding in findings {
                output.write(HTMLFinding(finding, rule: tally.rules[finding.ruleId], permalink: permalink).text)
            }
            output.write("</details>\n")
        }
        let more = result.findings.count - shown
        if more > 0 {
            output.write("<p><strong>\(Figures.counted(more, "more finding")) not shown</strong>; ")
            output.write("the SARIF and JSON reports have all.</p>\n")
        }
        output.write("</main>\n")
    }

    /// The findings of one file each; files with a finding that counts stand first.
    private static func sections(_ result: GateResult) -> [ArraySlice<Finding>] {
        var sections: [ArraySlice<Finding>] = []
        var start = 0
        while start < result.findings.count {
            let path = result.findings[start].path
            let end = result.findings[start...].firstIndex { $0.path != path } ?? result.findings.count
            sections.append(result.findings[start..<end])
            start = end
        }
        let counts = { (section: ArraySlice<Finding>) in section.contains { $0.status == .new } }
        return sections.filter(counts) + sections.filter { !counts($0) }
    }
}
