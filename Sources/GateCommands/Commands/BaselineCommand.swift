import ArgumentParser
import GateModel

/// `aiops-gate baseline create|prune`: what was there before the gate.
struct BaselineCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "baseline", abstract: "Record the findings that are there, so that only new ones gate.",
        subcommands: [Create.self, Prune.self])

    struct Create: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Write the findings of a scope (default --all) to the baseline file.",
            discussion: "The file has one line a finding, no line numbers and no dates. Commit it.")

        @OptionGroup(title: "Scope (one of)") var scope: ScopeArguments
        @OptionGroup(title: "Policy") var policy: PolicyArguments
        @Option(help: "The file to write.") var file = PolicyLoader.standardBaseline

        func run() throws {
            let result = try BaselineRun(scope: scope, policy: policy).judge(usesBaseline: false)
            let baseline = Baseline(name: file, of: result.findings)
            try AtomicFile.write(file) { $0.write(bytes: baseline.encoded()) }
            let count = baseline.entries.reduce(0) { $0 + $1.count }
            try StandardStreams.print("\(file): \(count) findings recorded; commit it")
        }
    }

    struct Prune: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Take out of the baseline file what a scope (default --all) no longer finds.")

        @OptionGroup(title: "Scope (one of)") var scope: ScopeArguments
        @OptionGroup(title: "Policy") var policy: PolicyArguments
        @Option(help: "The file to rewrite.") var file = PolicyLoader.standardBaseline

        func run() throws {
            guard let bytes = try FileContent.read(file) else {
                throw CommandFailure(
                    ExitStatus.usage, "there is no baseline file \(file)", advice: "make it: aiops-gate baseline create"
                )
            }
            let before = try PolicyLoader.parse(bytes, name: file)
            let after = before.pruned(by: try BaselineRun(scope: scope, policy: policy).judge(baseline: file))
            let count = { (baseline: Baseline) in baseline.entries.reduce(0) { $0 + $1.count } }
            if after != before { try AtomicFile.write(file) { $0.write(bytes: after.encoded()) } }
            try StandardStreams.print("\(file): \(count(before) - count(after)) of \(count(before)) findings taken out")
        }
    }
}

/// The run behind `baseline`: every finding counts, whatever it gates.
private struct BaselineRun {
    let scope: ScopeArguments
    let policy: PolicyArguments

    func judge(usesBaseline: Bool = true, baseline: String? = nil) throws -> GateResult {
        let surroundings = Surroundings.current()
        var scope = scope.options
        if scope.named.isEmpty { scope.isAll = true }
        var options = policy.options
        if let baseline { options.baseline = baseline }
        // The person who records decides by the files in front of them.
        if options.config == nil, options.configFrom == nil { options.configFrom = "worktree" }
        var profile = Profile(isOn: false)
        let source = try ChangeSource.find(scope, surroundings: surroundings)
        let result = try Judgement(options: options, surroundings: surroundings, usesBaseline: usesBaseline)
            .judge(source, &profile)
        guard result.verdict.outcome != .notMeasured else {
            throw CommandFailure(
                ExitStatus.notMeasured, "the scope could not be reviewed as a whole: \(result.verdict.reason)",
                advice: "see aiops-gate --all for what is missing; the baseline file was not touched")
        }
        return result
    }
}
