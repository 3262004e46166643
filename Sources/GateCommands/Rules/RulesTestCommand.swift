import ArgumentParser
import GateModel
import GateReview
import Synchronization

/// `aiops-gate rules test`: the examples of rules are their tests.
struct RulesTestCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "test", abstract: "Run the examples of rules; exit 1 when one does not come out as it says.",
        discussion: """
            Every bad example must give a finding (on the lines whose comment says HERE, if any does), no good one may, and \
            a fixed one must be what the fix makes of its bad one. Exit 2 when a rule file is wrong.
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
        let rules = sources.map(\.rule)
        let surroundings = Surroundings.current()
        let program = RuleProgram(rules, shelf: surroundings.grammars)
        try check(sources, program)
        var failed = 0
        var examples = 0
        let slots = Mutex([ExampleRun?](repeating: nil, count: sources.count))
        Parallel.forEach(count: sources.count, workers: surroundings.processors) { _, index in
            let run = ExampleRun(sources[index].rule, program)
            slots.withLock { $0[index] = run }
        }
        let runs = slots.withLock { $0.compactMap(\.self) }
        try StandardStreams.output { output in
            for (source, run) in zip(sources, runs) {
                let shown = source.rule.examples
                examples += shown.bad.count + shown.good.count + shown.fixed.count
                if !run.passes { failed += 1 }
                for remark in run.remarks {
                    let place = remark.line > 0 ? "\(source.name):\(remark.line)" : source.name
                    output.write("\(place): \(remark.isFailure ? "error" : "warning"): \(remark.message)\n")
                }
                if verbose { output.write("\(run.passes ? "ok  " : "FAIL")  \(source.rule.id)\n") }
            }
            let rules = "\(sources.count) rule\(sources.count == 1 ? "" : "s"), \(examples) examples"
            output.write(failed == 0 ? "\(rules): all as they say\n" : "\(rules): \(failed) of the rules fail\n")
        }
        if failed > 0 { throw ExitCode(ExitStatus.fail) }
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

    /// Exit 2 with every rule that does not compile.
    private func check(_ sources: [RuleSources.Source], _ program: RuleProgram) throws {
        var problems: [String] = []
        for source in sources {
            do throws(RuleError) {
                try program.check(source.rule)
            } catch {
                problems.append("\(source.name): \(error.message)")
            }
        }
        guard problems.isEmpty else { throw CommandFailure(ExitStatus.usage, problems.joined(separator: "\n")) }
    }
}
