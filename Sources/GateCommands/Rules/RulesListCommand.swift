import ArgumentParser
import GateModel
import GateReview
import GateSyntax

/// `aiops-gate rules list`.
struct RulesListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "One line a rule: id, severity, confidence, what it finds.",
        discussion: "Severity 'off' marks a rule that only reports where the configuration says `enabled: true`.")

    @Option(help: ArgumentHelp("Only the rules of this reviewer.", valueName: "reviewer")) var reviewer: String?
    @Option(help: ArgumentHelp("Only the rules that read this language; 'text' is any text.", valueName: "language"))
    var language: String?
    @Flag(help: "As JSON.") var json = false

    func run() throws {
        let rules = try ListedRule.all().filter(try choice())
        try StandardStreams.output { output in
            if json { RulesListCommand.write(rules, json: &output) } else { RulesListCommand.write(rules, &output) }
        }
    }

    private func choice() throws -> (ListedRule) -> Bool {
        let names = Reviewers.all.map(\.name)
        if let reviewer, !names.contains(reviewer) {
            throw CommandFailure(
                ExitStatus.usage, "there is no reviewer '\(reviewer)'",
                advice: "reviewers: \(names.joined(separator: ", "))")
        }
        let languages = Language.allCases.map(\.rawValue) + ["text"]
        if let language, !languages.contains(language) {
            throw CommandFailure(
                ExitStatus.usage, "no rule reads '\(language)'\(NearestWord.clause(for: language, among: languages))",
                advice: "languages: \(languages.joined(separator: ", "))")
        }
        return { [reviewer, language] listed in
            (reviewer == nil || listed.rule.reviewer == reviewer)
                && (language == nil || listed.file?.languageNames.contains(language ?? "") == true)
        }
    }

    private static func write(_ rules: [ListedRule], _ output: inout ByteWriter) {
        let width = rules.map(\.rule.id.count).max() ?? 0
        for listed in rules {
            let rule = listed.rule
            let severity = rule.isEnabledByDefault ? rule.severity.rawValue : "off"
            let columns = [(rule.id, width), (severity, 8), (rule.confidence.rawValue, 6)].map { text, width in
                text + String(repeating: " ", count: max(0, width - text.count))
            }
            output.write("\(columns.joined(separator: "  "))  \(rule.summary)\n")
        }
    }

    private static func write(_ rules: [ListedRule], json output: inout ByteWriter) {
        output.json { json in
            json.array { json in
                for listed in rules {
                    json.newLine()
                    json.object { write(listed, &$0) }
                }
            }
        }
    }

    private static func write(_ listed: ListedRule, _ json: inout JSONWriter) {
        let rule = listed.rule
        json.field("id", rule.id)
        json.field("reviewer", rule.reviewer)
        json.field("summary", rule.summary)
        json.field("severity", rule.severity.rawValue)
        json.field("confidence", rule.confidence.rawValue)
        json.field("enabled", rule.isEnabledByDefault)
        json.array("cwe") { json in for number in rule.cwe { json.number(number) } }
        json.field("category", listed.file?.category.rawValue ?? (rule.isSecurity ? "security" : "quality"))
        json.array("languages") { json in for name in listed.file?.languageNames ?? [] { json.string(name) } }
    }
}

extension RuleFile {
    /// As its file has them.
    var languageNames: [String] { languages.isEmpty ? ["text"] : languages.map(\.rawValue) }
}
