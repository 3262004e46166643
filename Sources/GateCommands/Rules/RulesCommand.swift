import ArgumentParser
import GateModel
import GateReview

/// `aiops-gate rules`: what the reviewers know.
struct RulesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rules", abstract: "List the rules, show one, test their examples.",
        subcommands: [
            RulesListCommand.self, RulesShowCommand.self, RulesTestCommand.self, RulesSchemaCommand.self,
            RulesEmbedCommand.self, RulesPagesCommand.self,
        ],
        defaultSubcommand: RulesListCommand.self)

    init() {}
}

/// `aiops-gate rules show RULE`: everything there is to say about it.
struct RulesShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Everything about a rule: what it looks for, why, how to fix it, all examples.")

    @Argument(help: ArgumentHelp("The rule's id.", valueName: "rule")) var rule: String

    func run() throws { try StandardStreams.print(RulePage(try ListedRule.named(rule)).whole) }
}

/// `aiops-gate explain RULE`: what somebody with a finding wants to know.
struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain", abstract: "Say what a rule finds, why it matters and how to fix it.")

    @Argument(help: ArgumentHelp("The rule's id.", valueName: "rule")) var rule: String

    init() {}

    func run() throws { try StandardStreams.print(RulePage(try ListedRule.named(rule)).short) }
}

/// `aiops-gate rules schema`.
struct RulesSchemaCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema", abstract: "Print the JSON Schema of a rule file, for editors.")

    func run() throws { try StandardStreams.print(RuleSchema.json) }
}
