import GateModel
import GateReview
import GateSyntax
import Synchronization

/// What became of the examples of several rules, in words.
struct ExampleOutcomes {
    private enum Outcome {
        case ran(ExampleRun, others: [OtherRules.Hit])
        case untested(String)
    }

    private let sources: [RuleSources.Source]
    private let outcomes: [Outcome]

    /// Rules of which an example did not come out as it says.
    var failed: Int {
        outcomes.count { if case .ran(let run, _) = $0 { !run.passes } else { false } }
    }

    /// Rules with a language that cannot be read here.
    var untested: Int {
        outcomes.count { if case .untested = $0 { true } else { false } }
    }

    init(_ sources: [RuleSources.Source], _ program: RuleProgram, comparesWithOthers: Bool, workers: Int) {
        let slots = Mutex([Outcome?](repeating: nil, count: sources.count))
        Parallel.forEach(count: sources.count, workers: workers) { _, index in
            let outcome = ExampleOutcomes.outcome(of: sources[index].rule, program, comparesWithOthers)
            slots.withLock { $0[index] = outcome }
        }
        self.sources = sources
        outcomes = slots.withLock { $0.compactMap(\.self) }
    }

    private static func outcome(of rule: RuleFile, _ program: RuleProgram, _ comparesWithOthers: Bool) -> Outcome {
        if let missing = rule.languages.first(where: { !program.reads($0) }) {
            return .untested("no grammar for \(missing.rawValue)")
        }
        // What the engine refuses here it has refused as a failure of the run itself.
        let others = comparesWithOthers ? (try? OtherRules.hits(in: rule, program)) ?? [] : []
        return .ran(ExampleRun(rule, program), others: others)
    }

    /// A line for each thing to say, and one for all at the end.
    func lines(isVerbose: Bool) -> [String] {
        var lines: [String] = []
        var examples = 0
        for (source, outcome) in zip(sources, outcomes) {
            let place = { (line: Int) in line > 0 ? "\(source.name):\(line)" : source.name }
            switch outcome {
            case .ran(let run, let others):
                let shown = source.rule.examples
                examples += shown.bad.count + shown.good.count + shown.fixed.count
                lines += run.remarks.map { "\(place($0.line)): \($0.isFailure ? "error" : "warning"): \($0.message)" }
                lines += others.map { "\(place($0.line)): note: good example \($0.example): found by \($0.other)" }
                if isVerbose { lines.append("\(run.passes ? "ok  " : "FAIL")  \(source.rule.id)") }
            case .untested(let reason): lines.append("\(place(0)): warning: not tested: \(reason)")
            }
        }
        let count = sources.count - untested
        let all = "\(count) rule\(count == 1 ? "" : "s"), \(examples) examples"
        lines.append(failed == 0 ? "\(all): all as they say" : "\(all): \(failed) of the rules fail")
        if untested > 0 { lines.append("\(untested) not tested") }
        return lines
    }
}
