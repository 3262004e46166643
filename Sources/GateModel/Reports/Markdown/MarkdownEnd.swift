/// The end of a comment: what does not gate, the ledger and the scope, folded away.
struct MarkdownEnd {
    private let result: GateResult
    private let tally: Tally

    init(_ result: GateResult, tally: Tally) {
        self.result = result
        self.tally = tally
    }

    func write(to page: inout MarkdownPage) {
        let here = tally.suppressed.filter(\.isSuppressedByThisChange)
        list("suppressed by this change", here, limit: 3000, to: &page)
        list("below the threshold, not blocking", tally.belowThreshold, limit: 3000, to: &page)
        ledger(to: &page)
        page.add(footer)
    }

    private func list(_ title: String, _ findings: [Finding], limit: Int, to page: inout MarkdownPage) {
        guard !findings.isEmpty else { return }
        var inner = MarkdownPage(limit: limit)
        inner.add("<details>\n<summary>\(Figures.counted(findings.count, "finding")) \(title)</summary>\n\n")
        let lines = findings.lazy.map { finding in
            let reason = finding.status == .suppressed ? finding.statusReason ?? "" : finding.message
            let text = MarkdownText.inline(MarkdownText.clipped(reason, units: 200))
            return "- \(MarkdownText.code(MarkdownFinding.place(finding))) \(finding.severity.rawValue) "
                + "\(MarkdownText.code(MarkdownText.clipped(finding.ruleId, units: 100))): \(text)\n"
        }
        inner.add(lines) { "- and \(Figures.counted($0, "more"))\n" }
        page.add(inner.text + "\n</details>\n\n")
    }

    private func ledger(to page: inout MarkdownPage) {
        guard !result.ledger.isEmpty else { return }
        let unread = tally.unread.count
        var title = "\(Figures.counted(result.ledger.count, "file")) of the change"
        if unread > 0 { title += ", \(Figures.grouped(unread)) not or not wholly reviewed" }
        var inner = MarkdownPage(limit: 6000)
        inner.add("<details>\n<summary>\(title)</summary>\n\n")
        let rows = (tally.unread + result.ledger.filter { $0.status == .reviewed }).lazy.map {
            "- \(MarkdownEnd.row($0))\n"
        }
        inner.add(rows) { "- and \(Figures.counted($0, "more file"))\n" }
        page.add(inner.text + "\n</details>\n\n")
    }

    /// One row: the path, how far it was reviewed, and why no further.
    static func row(_ row: LedgerRow) -> String {
        var path = VisibleText.of(row.path)
        if path.utf16.count > 300 { path = "…" + String(path.unicodeScalars.suffix(150)) }
        var text = "\(MarkdownText.code(path)) \(row.status.rawValue)"
        if row.hunks > 0 { text += ", \(Figures.grouped(row.reviewed)) of \(Figures.counted(row.hunks, "hunk"))" }
        if row.status == .reviewed { return text }
        return text + ": " + MarkdownText.inline(MarkdownText.clipped(row.reasonText, units: 300))
    }

    private var footer: String {
        let scope = ScopeText(result.scope)
        func clip(_ text: String) -> String { MarkdownText.clipped(text, units: 300) }
        var text = "Scope: \(MarkdownText.code(clip(scope.subject))) (\(MarkdownText.inline(clip(scope.how)))). "
        if let replay = scope.replay { text += "Again: \(MarkdownText.code(clip(replay))). " }
        if let rule = tally.new.first?.ruleId {
            let isOurs = tally.new.first?.foreign == nil
            text += isOurs ? "More: \(MarkdownText.code("aiops-gate explain " + clip(rule))); to" : "To"
            text +=
                " accept a finding, write "
                + "\(MarkdownText.code("aiops-ignore: " + clip(rule) + " -- REASON")) in a comment on its line. "
        }
        for note in result.notes.prefix(5) where note.level == .note {
            text += "Note: \(MarkdownText.inline(clip(note.text))). "
        }
        return "<sub>\(text)\(ToolInfo.name) \(ToolInfo.version)</sub>\n"
    }
}
