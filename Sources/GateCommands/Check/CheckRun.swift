import GateConfig
import GateGit
import GateModel
import GateReview

/// One check from options to exit code.
struct CheckRun {
    var scope = ScopeOptions()
    var output = OutputOptions()
    var policy = PolicyOptions()
    var hook: HookPlace?
    let surroundings: Surroundings

    /// Writes the reports and gives the exit code.
    func run() throws -> Int32 {
        var profile = Profile(isOn: output.isProfiling)
        let source = try ChangeSource.find(scope, isHook: hook != nil, surroundings: surroundings)
        profile.phase("open")
        return try run(source, &profile)
    }

    /// The same for a change that is found already.
    func run(_ source: ChangeSource, _ profile: inout Profile) throws -> Int32 {
        for file in output.reports.compactMap(\.file) {
            try ReportDestination.check(file, repository: source.repository, directory: surroundings.directory)
        }
        let judgement = Judgement(
            options: policy, surroundings: surroundings, hook: hook, isProfiling: output.isProfiling)
        var fixes: FixRun?
        var result = try judgement.judge(source, &profile) { result, change, blobs in
            guard let mode = output.fix else { return }
            fixes = FixRun(
                result, change, blobs, mode: mode, takesUnsafe: output.takesUnsafeFixes,
                folder: source.folder)
        }
        if let repository = source.repository, output.reports.contains(where: { $0.format != "human" }) {
            result.provenance = try Provenance(of: repository, result.scope, surroundings: surroundings)
        }
        result.seconds = profile.seconds
        try fixes?.checkTargets()
        try ReportWriter(surroundings: surroundings, output: output).write(result, profile: &profile)
        try fixes?.write()
        return result.verdict.exitCode
    }
}

/// Where a hook of git runs.
enum HookPlace: Sendable {
    /// Beside a work tree.
    case local
    /// In a repository that receives a push.
    case server
    /// On the message of a commit.
    case message
}

/// From a source to a result: the policy of the right side, the change, the reviewers.
struct Judgement {
    let options: PolicyOptions
    let surroundings: Surroundings
    /// Whether known findings count: `baseline create` looks at all of them.
    var usesBaseline = true
    /// Which hook of git asks; nil: a person or a CI job.
    var hook: HookPlace?

    /// Whether each rule's time is taken, which makes the run slower.
    var isProfiling = false

    /// `look` sees the change while it is at hand.
    func judge(
        _ source: ChangeSource, _ profile: inout Profile,
        look: (GateResult, Change, any BlobSource) throws -> Void = { _, _, _ in }
    ) throws -> GateResult {
        let loader = try PolicyLoader(
            options: options, surroundings: surroundings, repository: source.repository, side: try side(of: source))
        let root = try loader.root()
        profile.phase("policy")
        let (change, blobs) = try source.change(limits: root.policy().limits)
        profile.phase("diff")
        let configuration = try loader.whole(root, for: change)
        let policy = configuration.policy(baseline: usesBaseline ? try loader.baseline(configuration) : nil)
        profile.phase("nested policy")
        let coverage = try CoverageRun(
            settings: configuration.coverage, typed: options.coverage, isHook: hook != nil, surroundings: surroundings
        ).measure(change, blobs, source, policy)
        if coverage != nil { profile.phase("coverage") }
        let tools = try ToolsRun(
            configuration: configuration, policy: policy, loader: loader, surroundings: surroundings, hook: hook
        ).run(change, blobs, source)
        if tools != nil { profile.phase("tools") }
        let grammars = surroundings.grammars
        let userRules = loader.userRules.map(\.rule)
        try UserRules.check(loader.userRules, RuleProgram(userRules, shelf: grammars))
        let clock = isProfiling ? RuleClock() : nil
        if options.usesCache, let folder = CacheFolder(surroundings).databases {
            SecretsReviewer.keepDatabases(in: folder)
        }
        let progress = Progress(surroundings: surroundings)
        var result = Gate.run(
            change, blobs: blobs,
            reviewers: Reviewers.make(
                coverage: coverage?.reviewer, tools: tools?.reviewer, grammars: grammars, user: userRules,
                clock: clock),
            policy: policy, workers: surroundings.processors,
            cache: options.usesCache && !isProfiling ? CacheFolder(surroundings) : nil
        ) { progress?.report(done: $0, of: $1) }
        progress?.finish()
        result.coverage = coverage?.measured
        result.notes += (coverage?.notes ?? []) + (tools?.notes ?? [])
        result.notes += configuration.notes + loader.notes(change)
        profile.phase("review")
        if let clock { profile.rules(clock) }
        try look(result, change, blobs)
        return result
    }

    /// Whether the configuration in force lets a push pass by `aiops-bypass=REASON`.
    func allowsBypass(_ source: ChangeSource) throws -> Bool {
        try PolicyLoader(
            options: options, surroundings: surroundings, repository: source.repository, side: try side(of: source)
        ).root().allowsPushBypass
    }

    private func side(of source: ChangeSource) throws -> PolicySide {
        guard let typed = options.configFrom else {
            return PolicySide(source.policy, repository: source.repository, surroundings: surroundings)
        }
        return try PolicySide(
            typed: typed, commits: try source.commits(), isStaged: source.policy == .index,
            repository: source.repository, surroundings: surroundings)
    }
}
