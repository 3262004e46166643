package import GateModel

/// What became of one tool or plugin.
package struct ToolOutcome: Sendable {
    /// Its key in the configuration.
    package let name: String
    /// The changed files that it was to read.
    package let files: [RepoPath]
    package var findings: [Finding] = []
    /// Why it does not count; nil: it ran to its end.
    package var failure: Reason?
    /// Files that it could not be shown, each with the reason.
    package var unread: [RepoPath: Reason] = [:]
    /// Findings on lines that the change does not add.
    package var outside = 0

    package init(name: String, files: [RepoPath]) {
        self.name = name
        self.files = files
    }
}
