public import GateModel

/// Says what other programs have said of the changed lines. They have run before; without them it looks at nothing.
public struct ToolsReviewer: Reviewer {
    public let name = "tools"
    /// The rules are those of the programs, see `Finding.foreign`.
    public let rules: [Rule] = []

    private let findings: [RepoPath: [Finding]]
    private let reasons: [RepoPath: Reason]
    private let files: Set<RepoPath>

    public init() { self.init([]) }

    /// One outcome of each tool and plugin, in the order of their names.
    package init(_ outcomes: [ToolOutcome]) {
        findings = Dictionary(grouping: outcomes.flatMap(\.findings), by: \.path)
        files = Set(outcomes.flatMap(\.files))
        var reasons: [RepoPath: Reason] = [:]
        for outcome in outcomes {
            for path in outcome.files {
                guard let reason = outcome.failure ?? outcome.unread[path] else { continue }
                // What failed weighs more than what could not be shown.
                if reasons[path] == nil || reason.code == .crash { reasons[path] = reason }
            }
        }
        self.reasons = reasons
    }

    public func review(_ file: ChangedFile, in context: FileContext) throws -> FileReview {
        guard files.contains(file.path) else { return FileReview([], .notMine) }
        let found = findings[file.path] ?? []
        guard let reason = reasons[file.path] else { return FileReview(found) }
        return FileReview(found, .partial(reason, hunks: 0))
    }
}
