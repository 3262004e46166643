import ArgumentParser
import GateModel
import GateReview

/// `aiops-gate rules`: what the reviewers know.
struct RulesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rules", abstract: "List the rules, or show one.", subcommands: [List.self, Show.self, RulesEmbedCommand.self],
        defaultSubcommand: List.self)

    init() {}

    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "One line a rule: id, severity, confidence, what it finds.")

        @Option(help: ArgumentHelp("Only the rules of this reviewer.", valueName: "reviewer"))
        var reviewer: String?

        func run() throws {
            let names = Reviewers.all.map(\.name)
            if let reviewer, !names.contains(reviewer) {
                throw CommandFailure(
                    ExitStatus.usage, "there is no reviewer '\(reviewer)'",
                    advice: "reviewers: \(names.joined(separator: ", "))")
            }
            let rules = KnownRules.all.filter { reviewer == nil || $0.reviewer == reviewer }
            let width = rules.map(\.id.count).max() ?? 0
            try StandardStreams.output { output in
                for rule in rules {
                    let id = rule.id + String(repeating: " ", count: width - rule.id.count)
                    let severity = rule.severity.rawValue
                    output.write("\(id)  \(severity)\(String(repeating: " ", count: 8 - severity.count))  ")
                    output.write("\(rule.confidence.rawValue)\t\(rule.summary)\n")
                }
            }
        }
    }

    struct Show: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "What a rule finds, why, and how to fix it.")

        @Argument(help: ArgumentHelp("The rule's id.", valueName: "rule")) var rule: String

        func run() throws { try RulePage.print(rule) }
    }
}

/// `aiops-gate explain RULE`.
struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain", abstract: "Say what a rule finds, why it matters and how to fix it.")

    @Argument(help: ArgumentHelp("The rule's id.", valueName: "rule")) var rule: String

    init() {}

    func run() throws { try RulePage.print(rule) }
}

/// What `rules show` and `explain` print.
enum RulePage {
    static func print(_ id: String) throws {
        guard let rule = KnownRules.all.first(where: { $0.id == id }) else {
            let near = Nearest.word(to: id, in: KnownRules.all.map(\.id))
            throw CommandFailure(
                ExitStatus.usage, "there is no rule '\(id)'" + (near.map { "; did you mean '\($0)'?" } ?? ""),
                advice: "aiops-gate rules list shows all")
        }
        let cwe = rule.cwe.map { "CWE-\($0)" }.joined(separator: ", ")
        try StandardStreams.print(
            """
            \(rule.id): \(rule.summary)

            \(rule.why)

            How to fix it: \(rule.advice)

            Reviewer \(rule.reviewer), severity \(rule.severity.rawValue), confidence \(rule.confidence.rawValue)\
            \(cwe.isEmpty ? "" : ", \(cwe)").
            To silence one finding, put this on its line or alone on the line above, after the language's comment sign:
                aiops-ignore: \(rule.id) -- <why this one is fine>
            To set it for paths, in .aiops-gate.yml:
                rules:
                  \(rule.id):
                    severity: low
                    paths: ["docs/**"]
            """)
    }
}

/// Spelling help.
enum Nearest {
    /// The candidate with the fewest edits, if they are few enough to be a slip of the fingers.
    static func word(to typed: String, in candidates: [String]) -> String? {
        let best = candidates.map { ($0, distance(Array(typed.utf8), Array($0.utf8))) }.min { $0.1 < $1.1 }
        guard let best, best.1 <= max(2, typed.count / 4) else { return nil }
        return best.0
    }

    /// Levenshtein's distance in bytes.
    private static func distance(_ one: [UInt8], _ other: [UInt8]) -> Int {
        var row = Array(0...other.count)
        for (index, byte) in one.enumerated() {
            var diagonal = row[0]
            row[0] = index + 1
            for (column, candidate) in other.enumerated() {
                let substituted = diagonal + (byte == candidate ? 0 : 1)
                diagonal = row[column + 1]
                row[column + 1] = min(substituted, row[column] + 1, row[column + 1] + 1)
            }
        }
        return row[other.count]
    }
}
