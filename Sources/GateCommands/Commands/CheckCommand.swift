import ArgumentParser

/// `aiops-gate [check]`: the main job.
struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Review a change, write the reports, exit by the verdict.")

    @OptionGroup(title: "Scope (one of)") var scope: ScopeArguments
    @OptionGroup(title: "Reports") var reports: ReportArguments
    @OptionGroup(title: "Policy") var policy: PolicyArguments

    init() {}

    func run() throws {
        let run = CheckRun(
            scope: scope.options, output: try reports.options(), policy: policy.options, surroundings: .current())
        throw ExitCode(try run.run())
    }
}
