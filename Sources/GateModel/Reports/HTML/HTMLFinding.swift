/// One finding as an article.
struct HTMLFinding {
    let text: String

    init(_ finding: Finding, rule: Rule?, permalink: Permalink?) {
        let escape = { (text: String) in HTMLText.escaped(text) }
        let severity = finding.severity.rawValue
        var text = "<article class=\"\(severity) \(finding.status.rawValue)\">\n<header>"
        text += "<b class=\"badge\">\(severity)</b> \(HTMLFinding.place(finding, permalink)) "
        text += "<code class=\"rule\">\(escape(finding.ruleId))</code> "
        text += "<small>\(finding.confidence.rawValue) confidence</small>"
        if finding.status != .new {
            let reason = finding.statusReason.map { ": " + escape($0) } ?? ""
            let here = finding.isSuppressedByThisChange ? " by this change" : ""
            text += " <em>\(HTMLFinding.words(finding.status))\(here)\(reason)</em>"
        }
        text += "</header>\n<p class=\"message\">\(HTMLText.prose(finding.message))</p>\n"
        if let excerpt = finding.excerpt { text += HTMLFinding.source(finding, excerpt) }
        let notes = HTMLFinding.notes(finding, rule)
        if !notes.isEmpty {
            text += "<dl>\n" + notes.map { "<dt>\($0.0)</dt><dd>\($0.1)</dd>\n" }.joined() + "</dl>\n"
        }
        if let suggestion = finding.suggestion {
            let lines = suggestion.replacement.map { HTMLText.escaped($0, keepsTabs: true) + "\n" }
            text += "<pre class=\"after\">\(lines.joined())</pre>\n"
        }
        self.text = text + "</article>\n"
    }

    private static func notes(_ finding: Finding, _ rule: Rule?) -> [(String, String)] {
        var notes: [(String, String)] = []
        for related in finding.related {
            let line = related.region.map { ":\($0.startLine):\($0.startColumn)" } ?? ""
            let place = "<code>\(HTMLText.escaped(related.path.text))\(line)</code>"
            notes.append(("See", "\(place) \(HTMLText.prose(related.message))"))
        }
        if let rule {
            if !rule.why.isEmpty { notes.append(("Why", HTMLText.prose(rule.why))) }
            if !rule.advice.isEmpty { notes.append(("Fix", HTMLText.prose(rule.advice))) }
            if !rule.cwe.isEmpty { notes.append(("CWE", rule.cwe.map(String.init).joined(separator: ", "))) }
        }
        if let fix = finding.fix {
            notes.append(("Edit", HTMLText.prose(fix.title) + (fix.isSafe ? "" : " (may change what the code does)")))
        }
        return notes
    }

    private static func place(_ finding: Finding, _ permalink: Permalink?) -> String {
        let side = finding.side == .old ? " (removed)" : ""
        let place =
            finding.region.map { "line \($0.startLine), column \($0.startColumn)\(side)" } ?? "the whole file\(side)"
        guard let permalink, finding.side == .new else { return place }
        let address = HTMLText.escaped(permalink.address(finding.path, line: finding.region?.startLine))
        return "<a rel=\"noreferrer\" href=\"\(address)\">\(place)</a>"
    }

    private static func source(_ finding: Finding, _ excerpt: Excerpt) -> String {
        let characters = Array(excerpt.text)
        let low = min(max(0, excerpt.highlight.lowerBound), characters.count)
        let high = min(max(low, excerpt.highlight.upperBound), characters.count)
        func part(_ range: Range<Int>) -> String { HTMLText.escaped(String(characters[range]), keepsTabs: true) }
        let number = finding.region.map { String($0.startLine) } ?? "-"
        // An empty mark is drawn by its border: the place where something is missing.
        return "<pre><span class=\"number\">\(number)</span>\(part(0..<low))<mark>\(part(low..<high))</mark>"
            + "\(part(high..<characters.count))\(excerpt.isCut ? "…" : "")</pre>\n"
    }

    static func words(_ status: Finding.Status) -> String {
        switch status {
        case .new: "counts"
        case .baseline: "in the baseline"
        case .suppressed: "suppressed"
        case .belowThreshold: "below the threshold"
        }
    }
}
