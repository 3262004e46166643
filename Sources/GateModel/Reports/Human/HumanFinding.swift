/// One finding on the terminal: where, what, the line with its caret, and on the rule's first showing why and how.
struct HumanFinding {
    let lines: [String]

    /// `rule`: nil where the rule has been explained already.
    init(_ finding: Finding, rule: Rule?, width: Int, paint: Paint) {
        var lines = [HumanFinding.heading(finding, width: width, paint: paint)]
        for line in TextWrap.lines(VisibleText.of(finding.message), width: width - 2) {
            lines.append("  " + paint(line, .bold))
        }
        lines += HumanFinding.source(finding, width: width, paint: paint)
        for related in finding.related {
            let place = HumanFinding.place(related.path, related.region)
            lines += HumanFinding.labelled("see", "\(place): \(VisibleText.of(related.message))", width, paint)
        }
        if let rule {
            lines += HumanFinding.labelled("why", VisibleText.of(rule.why), width, paint)
            lines += HumanFinding.labelled("fix", VisibleText.of(rule.advice), width, paint)
        }
        if let fix = finding.fix {
            let safe = fix.isSafe ? "" : " (may change what the code does)"
            lines += HumanFinding.labelled("edit", VisibleText.of(fix.title) + safe, width, paint)
        }
        self.lines = lines
    }

    /// `src/a.py:14:9  high  rule-id`, with the rest on a second line where the path is long.
    static func heading(_ finding: Finding, width: Int, paint: Paint) -> String {
        let place = place(finding.path, finding.region) + (finding.side == .old ? " (removed)" : "")
        let rule = VisibleText.of(finding.ruleId)
        let tail = "\(paint(finding.severity.rawValue, finding.severity))  \(rule)"
        let room = width - CellWidth.of("  \(finding.severity.rawValue)  \(rule)")
        return CellWidth.of(place) <= room ? "\(place)  \(tail)" : "\(place)\n  \(tail)"
    }

    /// `path:line:column`, `path` for a file as a whole.
    static func place(_ path: RepoPath, _ region: Region?) -> String {
        let path = VisibleText.of(path)
        return region.map { "\(path):\($0.startLine):\($0.startColumn)" } ?? path
    }

    private static func source(_ finding: Finding, width: Int, paint: Paint) -> [String] {
        guard let excerpt = finding.excerpt else { return [] }
        let number = finding.region.map { String($0.startLine) } ?? "-"
        let margin = String(repeating: " ", count: number.utf8.count)
        let layout = ExcerptLayout(excerpt, width: width - number.utf8.count - 5)
        let bar = paint("│", .dim)
        return [
            "  \(paint(number, .dim)) \(bar) \(layout.text)",
            "  \(margin) \(bar) "
                + String(repeating: " ", count: layout.marked.lowerBound)
                + paint(String(repeating: "^", count: layout.marked.count), finding.severity),
        ]
    }

    /// `  why  text`, wrapped under itself; nothing for an empty text.
    private static func labelled(_ label: String, _ text: String, _ width: Int, _ paint: Paint) -> [String] {
        guard !text.isEmpty else { return [] }
        let margin = String(repeating: " ", count: 8)
        return TextWrap.lines(text, width: width - margin.utf8.count).enumerated().map { index, line in
            index == 0 ? "  " + paint(TextWrap.padded(label, to: 6), .dim) + line : margin + line
        }
    }
}
