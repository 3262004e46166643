import GateModel
import GateSyntax

/// Writes rules as the Swift source of the embedded catalogue.
package enum CatalogWriter {
    /// The whole of `Catalog+Embedded.swift`; the same rules give the same bytes, whatever their order.
    package static func source(_ rules: [RuleFile]) -> String {
        var table = ""
        var bodies = ""
        var examples = ""
        for rule in rules.sorted(by: { $0.id < $1.id }) {
            let body = self.body(of: rule)
            let shown = self.examples(of: rule)
            let languages =
                rule.languages.isEmpty ? RuleKey.anyText : rule.languages.map(\.rawValue).joined(separator: ",")
            table += "\(rule.id) \(languages) \(body.utf8.count) \(shown.utf8.count) \(hash(body))\n"
            bodies += body
            examples += shown
        }
        return """
            // Written by `make catalog` from the YAML files of Sources/GateReview/Catalog; a test holds it to them.
            // swift-format-ignore-file

            extension Catalog {
            \(literal("embeddedTable", table))
            \(literal("embeddedBodies", bodies))
            \(literal("embeddedExamples", examples))
            }

            """
    }

    private static func body(of rule: RuleFile) -> String {
        let search: String
        let isPattern: Bool
        switch rule.search {
        case .query(let text): (search, isPattern) = (text, false)
        case .pattern(let text): (search, isPattern) = (text, true)
        }
        let flags = [
            rule.isEnabledByDefault, rule.readsTests, rule.side == .old, isPattern, rule.message != rule.summary,
            rule.literals != nil, rule.fix != nil, rule.fix?.isSafe ?? false,
        ]
        let numbers =
            flags.map { $0 ? 1 : 0 } + [rule.cwe.count, rule.paths.count, rule.literals?.count ?? 0] + rule.cwe
        var body = "\(rule.severity.rawValue) \(rule.confidence.rawValue) \(rule.category.rawValue) "
        body += numbers.map { String($0) }.joined(separator: " ") + "\n"
        body += text(rule.summary)
        if rule.message != rule.summary { body += text(rule.message) }
        body += text(rule.why) + text(rule.advice) + text(search)
        for path in rule.paths { body += text(path.pattern) }
        for literal in rule.literals ?? [] { body += text(literal) }
        if let fix = rule.fix { body += text(fix.title) + text(fix.replace) + text(fix.with) }
        return body
    }

    private static func examples(of rule: RuleFile) -> String {
        let examples = rule.examples
        var written = "\(examples.bad.count) \(examples.good.count) \(examples.fixed.count)\n"
        for example in examples.bad + examples.good + examples.fixed {
            written += "\(example.path == nil ? 0 : 1) \(example.before == nil ? 0 : 1)\n"
            if let path = example.path { written += text(path) }
            if let before = example.before { written += text(before) }
            written += text(example.text)
        }
        return written
    }

    /// What `CatalogCursor.text` reads.
    private static func text(_ text: String) -> String { "\(text.utf8.count):\(text)\n" }

    /// Sixteen hex digits.
    private static func hash(_ text: String) -> String {
        SHA256.digest(text.utf8).prefix(8).map { byte in
            (byte < 16 ? "0" : "") + String(byte, radix: 16)
        }.joined()
    }

    // MARK: Swift

    /// A constant of raw text on several lines, which nothing in it can end or escape.
    private static func literal(_ name: String, _ text: String) -> String {
        var mark = "#"
        while text.contains("\"\"\"\(mark)") || text.contains("\\\(mark)") { mark += "#" }
        var written = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if needsEscape(scalar) {
                written.append(
                    contentsOf: "\\\(mark)u{\(String(scalar.value, radix: 16, uppercase: true))}".unicodeScalars)
            } else {
                written.append(scalar)
            }
        }
        return "    static let \(name): StaticString = \(mark)\"\"\"\n\(String(written))\n\"\"\"\(mark)"
    }

    /// What an editor hides or a compiler refuses, and what may look like a line end.
    private static func needsEscape(_ scalar: Unicode.Scalar) -> Bool {
        guard scalar.value >= 32 else { return scalar != "\n" && scalar != "\t" }
        guard scalar.value > 126 else { return false }
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .spaceSeparator, .privateUse, .unassigned,
            .nonspacingMark:
            return true
        default: return false
        }
    }
}
