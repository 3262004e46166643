/// One entry of `tools:`: another program, or a report that one has written.
public struct ToolSettings: Sendable, Equatable {
    public enum Format: String, Sendable, CaseIterable {
        case checkstyle, junit
        case problemMatcher = "problem-matcher"
        case rdjson, rdjsonl, sarif
    }

    public enum Stream: String, Sendable, CaseIterable { case stderr, stdout }

    /// The key in the configuration; the first part of its findings' rule ids.
    public let name: String
    /// The program and its arguments. `{files}` becomes the changed files, `{file}` one file for each run. Empty: nothing
    /// is run, `report` is read.
    public var run: [String] = []
    /// Changed files that it is about, from the root; empty: all.
    public var files: [Glob] = []
    public var format: Format = .sarif
    /// Files of the work tree that hold its findings; nil: it prints them.
    public var report: Glob?
    /// Where it prints them.
    public var stream: Stream = .stdout
    /// The file of the repository that holds a problem matcher.
    public var matcher: String?
    /// Exit codes with which its answer counts.
    public var okExit: Set<Int32> = [0, 1]
    public var seconds = 120
    /// Variables that it gets beside those that every child gets.
    public var environment: [String] = []
    /// Where it starts, from the root; its paths are relative to it.
    public var directory = RepoPath([])
    /// Whether the file's text is given on standard input; then it runs once for each file.
    public var readsInput = false
    /// Whether git hooks run it.
    public var runsInHooks = true
    /// The severity of all its findings; nil: as it says.
    public var severity: Severity?

    public init(name: String) { self.name = name }
}
