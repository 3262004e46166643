import GateModel

/// One check from arguments to exit code.
struct CheckRun {
    let scope: ScopeArguments
    let reports: ReportArguments
    let policy: PolicyArguments
    let surroundings: Surroundings

    /// Writes the reports and gives the exit code.
    func run() throws -> Int32 {
        var profile = Profile(isOn: reports.profile)
        let wanted = try reports.wanted()
        let policy = Policy()
        let loaded = try ChangeLoader(scope: scope, surroundings: surroundings).load(limits: policy.limits)
        for file in wanted.compactMap(\.file) {
            try ReportDestination.check(file, repository: loaded.repository, directory: surroundings.directory)
        }
        profile.phase("change")
        var result = Gate.run(
            loaded.change, blobs: loaded.blobs, reviewers: Reviewers.all, policy: policy,
            workers: surroundings.processors)
        result.seconds = profile.seconds
        profile.phase("review")
        try ReportWriter(surroundings: surroundings, key: reports.key).write(result, wanted: wanted, profile: &profile)
        return result.verdict.exitCode
    }
}
