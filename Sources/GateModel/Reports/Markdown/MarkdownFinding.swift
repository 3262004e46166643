/// One finding in a comment: a line that says it all, and below it the source, why and how, folded away.
struct MarkdownFinding {
    let block: String

    /// Columns of source that a comment shows without a scroll bar.
    private static let width = 100
    /// UTF-16 units of one text of ours; a path may be 4,096 bytes and a message anything.
    private static let longest = 600

    init(_ finding: Finding, rule: Rule?, permalink: Permalink?, isOpen: Bool) {
        func short(_ text: String) -> String { MarkdownText.clipped(text, units: MarkdownFinding.longest) }
        let place = MarkdownFinding.place(finding)
        var block = isOpen ? "<details open>\n" : "<details>\n"
        block += "<summary>\(MarkdownFinding.sign(finding.severity)) <b>\(finding.severity.rawValue)</b> "
        block += "\(MarkdownText.html(short(finding.message)))<br>"
        block += "<code>\(MarkdownText.html(place))</code> · <code>\(MarkdownText.html(short(finding.ruleId)))</code>"
        block += "</summary>\n\n"
        if let permalink, finding.side == .new {
            let address = permalink.address(finding.path, line: finding.region?.startLine)
            if address.utf8.count <= 2 * MarkdownFinding.longest { block += "At [the line](\(address)):\n\n" }
        }
        if let excerpt = finding.excerpt { block += MarkdownFinding.source(finding, excerpt) + "\n" }
        for related in finding.related.prefix(5) {
            let place = related.region.map { "\(related.path.text):\($0.startLine)" } ?? related.path.text
            block += "See \(MarkdownText.code(short(place))): \(MarkdownText.inline(short(related.message)))\n\n"
        }
        if let rule {
            if !rule.why.isEmpty { block += "**Why** \(MarkdownText.inline(short(rule.why)))\n\n" }
            if !rule.advice.isEmpty { block += "**Fix** \(MarkdownText.inline(short(rule.advice)))\n\n" }
        }
        if let fix = finding.fix {
            let safe = fix.isSafe ? "" : " (may change what the code does)"
            block += "**Edit** \(MarkdownText.inline(short(fix.title)))\(safe)\n\n"
            if let suggestion = finding.suggestion { block += MarkdownFinding.lines(suggestion) + "\n" }
        }
        self.block = block + "</details>\n\n"
    }

    /// `path:line`, clipped from the left, where the less telling part is.
    static func place(_ finding: Finding) -> String {
        var path = VisibleText.of(finding.path)
        if path.utf16.count > longest { path = "…" + String(path.unicodeScalars.suffix(longest / 2)) }
        let side = finding.side == .old ? " (removed)" : ""
        return (finding.region.map { "\(path):\($0.startLine)" } ?? path) + side
    }

    static func sign(_ severity: Severity) -> String {
        switch severity {
        case .critical, .high: "🔴"
        case .medium: "🟠"
        case .low: "🟡"
        case .info: "🔵"
        }
    }

    private static func source(_ finding: Finding, _ excerpt: Excerpt) -> String {
        let layout = ExcerptLayout(excerpt, width: width)
        let number = finding.region.map { String($0.startLine) } ?? "-"
        let margin = String(repeating: " ", count: number.utf8.count)
        return MarkdownText.fenced([
            "\(number) │ \(MarkdownText.sealed(layout.text))", "\(margin) │ \(layout.caretLine)",
        ])
    }

    /// A block that a forge offers to commit where its text is harmless as it stands, else a block to read.
    private static func lines(_ suggestion: Suggestion) -> String {
        let lines = suggestion.replacement
        guard lines.reduce(0, { $0 + $1.utf16.count }) <= 4000 else { return "" }
        let isVerbatim = lines.allSatisfy {
            VisibleText.of($0, keepsTabs: true) == $0 && WorkflowText.neutralised($0) == $0
                && MarkdownText.sealed($0) == $0
        }
        if isVerbatim { return MarkdownText.fenced(lines, info: "suggestion") }
        return MarkdownText.fenced(lines.map { "+ " + MarkdownText.sealed(VisibleText.of($0)) })
    }
}
