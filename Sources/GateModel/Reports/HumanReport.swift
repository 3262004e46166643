/// The report for a person at a terminal: findings with their source lines, then the verdict and what to do next.
///
/// A clean pass is two lines. Nothing is said by colour alone; lines stay within `options.width` where words allow.
public enum HumanReport: Report {
    public static let format = "human"

    public static func write(_ result: GateResult, options: ReportOptions, to output: inout ByteWriter) throws {
        let paint = Paint(isOn: options.color)
        let width = max(40, options.width)
        let tally = Tally(result)
        var lines: [String] = []
        func flush() {
            for line in lines {
                output.write(options.isWorkflowLog ? WorkflowText.neutralised(line) : line)
                output.write("\n")
            }
            lines.removeAll(keepingCapacity: true)
        }

        var explained: Set<String> = []
        // By place, so that the findings of a file stand together.
        for finding in result.findings where finding.status == .new {
            let rule = explained.insert(finding.ruleId).inserted ? tally.rules[finding.ruleId] : nil
            lines += HumanFinding(finding, rule: rule, width: width, paint: paint).lines
            lines.append("")
            flush()
        }
        let lists = HumanLists(tally, width: width, paint: paint)
        lines += lists.belowThreshold + lists.suppressedHere
        flush()
        let summary = HumanSummary(result, tally: tally, options: options, width: width, paint: paint)
        lines += summary.isQuiet ? summary.quietLines : summary.lines
        flush()
    }
}
