/// What decides the verdict: checked values, whatever file, flag or variable they came from.
public struct Policy: Sendable {
    public enum OnIncomplete: String, Sendable, CaseIterable { case fail, warn }
    /// What to do with a suppression comment that this very change adds.
    public enum AddedSuppressions: String, Sendable, CaseIterable {
        /// It counts, and is listed apart.
        case allow
        /// It does not count: the finding gates as if the comment were not there.
        case ignore
    }

    /// Findings at or above gate; nil: none does (`never`).
    public var failOn: Severity? = .high
    /// Findings below never gate.
    public var minConfidence: Confidence = .medium
    public var onIncomplete: OnIncomplete = .fail
    /// Reasons with which a verdict may pass.
    public var acceptedReasons: Set<Reason.Code> = Set(Reason.Code.allCases.filter(\.isAcceptedByDefault))
    public var addedSuppressions: AddedSuppressions = .allow
    /// Reviewers to run; nil: all.
    public var only: Set<String>?
    public var skip: Set<String> = []
    public var limits = Limits()
    public var quality = QualityLimits()
    public var baseline: Baseline?
    /// Exit 0 whatever the verdict says (`--exit-zero`); the verdict itself stays.
    public var exitZero = false
    /// Settings by directory, the root's first, then deeper ones; the deepest that holds a path decides for it alone.
    public var directories: [DirectoryPolicy] = [DirectoryPolicy(directory: RepoPath([]))]

    public init() {}

    /// The settings that decide for `path`: those of the nearest directory that has its own.
    public func settings(for path: RepoPath) -> DirectoryPolicy {
        directories.last { path.isInside($0.directory) } ?? DirectoryPolicy(directory: RepoPath([]))
    }
}

/// What one configuration file says about the paths below it. Globs are relative to `directory`.
public struct DirectoryPolicy: Sendable {
    public var directory: RepoPath
    /// nil: as the root's policy says.
    public var failOn: Severity??
    public var minConfidence: Confidence?
    /// Paths that no reviewer looks at; ledgered as `excluded`.
    public var exclude: [Glob] = []
    public var generated: [Glob] = Glob.generatedByDefault
    public var vendored: [Glob] = Glob.vendoredByDefault
    /// Later settings win over earlier ones.
    public var rules: [RuleSetting] = []

    public init(directory: RepoPath) { self.directory = directory }
}

/// One entry of `rules:`; nil leaves a value as it is.
public struct RuleSetting: Sendable {
    /// A rule id, or a pattern with `*` over rule ids.
    public var rule: String
    /// Paths it is about; empty: all.
    public var paths: [Glob] = []
    /// Paths where the rule is switched off.
    public var exclude: [Glob] = []
    public var enabled: Bool?
    public var severity: Severity?
    public var confidence: Confidence?

    public init(rule: String) { self.rule = rule }
}
