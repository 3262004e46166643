import GateConfig
import GateModel
import GateReview

/// One check from arguments to exit code.
struct CheckRun {
    var scope = ScopeOptions()
    var output = OutputOptions()
    var policy = PolicyOptions()
    let surroundings: Surroundings

    /// Writes the reports and gives the exit code.
    func run() throws -> Int32 {
        var profile = Profile(isOn: output.isProfiling)
        let source = try ChangeSource.find(scope, surroundings: surroundings)
        for file in output.reports.compactMap(\.file) {
            try ReportDestination.check(file, repository: source.repository, directory: surroundings.directory)
        }
        let side = try PolicySide.choose(
            policy.configFrom, scope: source.kind, commits: source.commits(), repository: source.repository,
            surroundings: surroundings)
        let loader = PolicyLoader(
            options: policy, surroundings: surroundings, repository: source.repository, side: side)
        let root = try loader.root()
        profile.phase("open")
        let (change, blobs) = try source.change(limits: root.policy().limits)
        profile.phase("diff")
        let configuration = try loader.whole(root, for: change)
        let decided = configuration.policy(baseline: try loader.baseline(configuration))
        profile.phase("policy")
        var result = Gate.run(
            change, blobs: blobs, reviewers: Reviewers.all, policy: decided, workers: surroundings.processors)
        result.notes += configuration.notes
        result.seconds = profile.seconds
        profile.phase("review")
        try ReportWriter(surroundings: surroundings, output: output).write(result, profile: &profile)
        return result.verdict.exitCode
    }
}
