import GateModel
import GateSyntax

/// The page of one family: what each rule finds, why, what to write instead, and its examples.
enum RuleFamilyPage {
    static func text(_ family: RuleFamily, _ rules: [RuleFile]) -> String {
        """
        # Rules: \(family.title)

        Written by `make catalog`; [all rules](../rules.md).

        """ + rules.map(section).joined()
    }

    private static func section(_ rule: RuleFile) -> String {
        let off = rule.isEnabledByDefault ? "" : ", off unless the configuration turns it on"
        var text = """

            ## \(rule.id)

            \(RulePages.sentence(rule.summary)) *\(rule.severity.rawValue), confidence \(rule.confidence.rawValue)\
            \(RulePages.weaknesses(rule.cwe))\(off)*

            \(rule.why) \(rule.advice)

            """
        let examples = rule.examples
        if let bad = examples.bad.first { text += block("Found", bad, rule) }
        if let fixed = examples.fixed.first { text += block("After the fix", fixed, rule) }
        if let good = examples.good.first { text += block("Not found", good, rule) }
        let more =
            examples.bad.dropFirst().map { block("Found", $0, rule) }
            + examples.good.dropFirst().map { block("Not found", $0, rule) }
        guard !more.isEmpty else { return text }
        return text + "\n<details><summary>\(more.count) more</summary>\n\(more.joined())\n</details>\n"
    }

    private static func block(_ title: String, _ example: RuleFile.Example, _ rule: RuleFile) -> String {
        let path = example.path.map { " (`\($0)`)" } ?? ""
        guard let before = example.before else { return "\n\(title)\(path):\n\n\(fenced(example.text, rule))" }
        return "\n\(title)\(path), before and after:\n\n\(fenced(before, rule))\n\(fenced(example.text, rule))"
    }

    /// In a fence that nothing in the text ends.
    private static func fenced(_ text: String, _ rule: RuleFile) -> String {
        var fence = "```"
        while text.contains(fence) { fence += "`" }
        let end = text.utf8.last == UInt8(ascii: "\n") ? "" : "\n"
        return "\(fence)\(rule.languages.first?.rawValue ?? "")\n\(text)\(end)\(fence)\n"
    }
}
