import ArgumentParser

/// POLICY of the command line, as typed; the configuration room checks the words.
struct PolicyArguments: ParsableArguments {
    @Option(help: ArgumentHelp("Gate at critical, high, medium, low or never.", valueName: "severity"))
    var failOn: String?

    @Option(help: ArgumentHelp("Findings below high, medium or low confidence never gate.", valueName: "confidence"))
    var minConfidence: String?

    @Option(help: ArgumentHelp("What to do when some of the change was not reviewed: fail or warn.", valueName: "what"))
    var onIncomplete: String?

    @Option(help: ArgumentHelp("Findings in this file are known and never gate.", valueName: "file"))
    var baseline: String?

    @Option(
        help: ArgumentHelp(
            "A coverage report of the tests' run (LCOV, Cobertura, JaCoCo, Clover, llvm-cov, Go); may be repeated.",
            valueName: "file"))
    var coverage: [String] = []

    @Option(help: ArgumentHelp("Run only this reviewer; may be repeated.", valueName: "reviewer"))
    var only: [String] = []

    @Option(help: ArgumentHelp("Leave this reviewer out; may be repeated.", valueName: "reviewer"))
    var skip: [String] = []

    @Option(help: ArgumentHelp("Read the policy from this file alone.", valueName: "file"))
    var config: String?

    @Option(
        help: ArgumentHelp(
            "Where .aiops-gate.yml is read: base, head, index or worktree. In CI base, in a hook index.",
            valueName: "side"))
    var configFrom: String?

    @Flag(help: "Neither use nor fill the cache of results.")
    var noCache = false

    @Flag(help: "Exit 0 whatever the verdict; the reports still tell it.")
    var exitZero = false

    init() {}

    var options: PolicyOptions {
        PolicyOptions(
            failOn: failOn, minConfidence: minConfidence, onIncomplete: onIncomplete, baseline: baseline,
            coverage: coverage, only: only,
            skip: skip, config: config, configFrom: configFrom, exitZero: exitZero, usesCache: !noCache)
    }
}

/// What `PolicyArguments` says, or a hook in its place.
struct PolicyOptions: Sendable {
    var failOn: String?
    var minConfidence: String?
    var onIncomplete: String?
    var baseline: String?
    var coverage: [String] = []
    var only: [String] = []
    var skip: [String] = []
    var config: String?
    var configFrom: String?
    var exitZero = false
    var usesCache = true
}
