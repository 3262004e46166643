public import GateModel

/// The checked values of all configuration files, the environment and the flags, each with where it comes from.
///
/// Without a file, a variable or a flag it is the default and costs nothing to load.
public struct Configuration: Sendable {
    /// What one directory's file says, laid over the directories above it.
    struct Directory: Sendable {
        var policy: DirectoryPolicy
        /// By name of the key; a key that is not here has its default.
        var origins: [String: Origin] = [:]
        /// One for each of `policy.rules`.
        var ruleOrigins: [Origin] = []
    }

    /// Everything but the directories and the baseline.
    var values = Policy()
    /// By name of the key (`limits.file-bytes`); a key that is not here has its default.
    var origins: [String: Origin] = [:]
    /// The root's first, then deeper ones, by path.
    var directories = [Directory(policy: DirectoryPolicy(directory: RepoPath([])))]

    /// The file of known findings, relative to the repository's root or absolute; nil: none.
    public internal(set) var baselineFile: String?
    /// What is asked of the coverage of a change.
    public internal(set) var coverage = CoverageSettings()
    /// Other programs, in the order of the file.
    public internal(set) var tools: [ToolSettings] = []
    public internal(set) var plugins: [String] = []
    /// Whether a server hook lets `git push -o aiops-bypass=REASON` pass.
    public internal(set) var allowsPushBypass = false
    /// What the user should know about the configuration, for the report.
    public internal(set) var notes: [Note] = []

    init() {}

    /// Where the baseline's name comes from, for the message when the file is missing.
    public var baselineOrigin: Origin { origins["baseline"] ?? .default }

    /// The values as `Gate.run` wants them.
    public func policy(baseline: Baseline? = nil) -> Policy {
        var policy = values
        policy.baseline = baseline
        policy.directories = directories.map(\.policy)
        return policy
    }

    /// Reads files, then `AIOPS_*` variables, then flags; what comes later wins.
    ///
    /// `files` may stand in any order, one for each directory; a file without a directory below the root is the root's.
    /// `knownRules` and `knownReviewers` are the names a configuration may use. Throws every problem of every source
    /// at once.
    public static func load(
        files: [ConfigFile], environment: [String: String] = [:], flags: PolicyFlags = PolicyFlags(),
        knownRules: [String], knownReviewers: [String]
    ) throws(ConfigErrors) -> Configuration {
        var loader = Loader(names: KnownNames(rules: knownRules, reviewers: knownReviewers))
        for file in files.sorted(by: { $0.directory < $1.directory }) { loader.read(file) }
        loader.read(environment)
        loader.read(flags)
        guard loader.problems.isEmpty else { throw ConfigErrors(problems: loader.problems) }
        return loader.configuration
    }
}
