import ArgumentParser
import GateModel
import GateReview

/// `aiops-gate rules test`: the examples of rules are their tests.
struct RulesTestCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "test", abstract: "Run the examples of rules; exit 1 when one does not come out as it says.",
        discussion: """
            Every bad example must give a finding (on the lines whose comment says HERE, if any does), no good one may, and \
            a fixed one must be what the fix makes of its bad one. Exit 2 when a rule file is wrong, 3 when a grammar is \
            missing.
            """)

    @Argument(
        help: ArgumentHelp("Rule files or folders of them; none: \(UserRules.folder).", valueName: "path"),
        completion: .file())
    var paths: [String] = []
    @Flag(help: "The rules that are part of the program.") var builtin = false
    @Flag(help: "Also say which other rules find something in the good examples.") var allRules = false
    @Flag(name: .shortAndLong, help: "A line for every rule, not only for those that fail.") var verbose = false

    func run() throws {
        let sources = try self.sources()
        let surroundings = Surroundings.current()
        let program = RuleProgram(rules(for: sources), shelf: surroundings.grammars)
        try UserRules.check(sources, program)
        let outcomes = ExampleOutcomes(
            sources, program, comparesWithOthers: allRules, workers: surroundings.processors)
        try StandardStreams.output { output in
            for line in outcomes.lines(isVerbose: verbose) { output.write(line + "\n") }
        }
        if outcomes.failed > 0 { throw ExitCode(ExitStatus.fail) }
        if outcomes.untested > 0 { throw ExitCode(ExitStatus.couldNotAnalyse) }
    }

    private func sources() throws -> [RuleSources.Source] {
        let directory = Surroundings.current().directory
        var sources =
            builtin ? Catalog.builtIn.rules(withExamples: true).map { RuleSources.Source(name: $0.id, rule: $0) } : []
        if !paths.isEmpty || !builtin {
            sources += try RuleSources.read(paths.isEmpty ? [UserRules.folder] : paths, below: directory)
        }
        guard !sources.isEmpty else {
            throw CommandFailure(
                ExitStatus.usage,
                "there are no rules in \(paths.isEmpty ? UserRules.folder : paths.joined(separator: ", "))",
                advice: "docs/writing-rules.md shows how to write one; --builtin tests those of the program")
        }
        return sources
    }

    /// Those under test, and with `--all-rules` every built-in rule that is not among them.
    private func rules(for sources: [RuleSources.Source]) -> [RuleFile] {
        let rules = sources.map(\.rule)
        guard allRules else { return rules }
        let known = Set(rules.map(\.id))
        return rules + Catalog.builtIn.rules().filter { !known.contains($0.id) }
    }
}
