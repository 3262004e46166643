/// One output format: a file in this folder and a line in `all`.
public protocol Report: Sendable {
    /// The word of `--report FORMAT=FILE`.
    static var format: String { get }
    /// Writes the whole report.
    static func write(_ result: GateResult, options: ReportOptions, to output: inout ByteWriter) throws
}

public enum Reports {
    /// Sorted by format.
    public static let all: [any Report.Type] = [
        CheckstyleReport.self,
        GitHubAnnotationsReport.self,
        GitLabCodeQualityReport.self,
        HTMLReport.self,
        HumanReport.self,
        JSONReport.self,
        JUnitReport.self,
        MarkdownReport.self,
        RDJSONReport.self,
        SARIFReport.self,
    ]
}

/// What a report may be told beside the result.
public struct ReportOptions: Sendable {
    /// SARIF category and the like; tells several gates on one change apart.
    public var key = "gate"
    /// SOURCE_DATE_EPOCH: seconds since 1970, or nil for the clock. Only formats that demand a time use it.
    public var epoch: Int?
    /// Results that one SARIF run may have, the gravest kept; nil: all. GitHub refuses a run with more.
    public var resultLimit: Int? = 25_000
    /// Human report only.
    public var color = false
    public var width = 80
    /// Arguments of the run, for SARIF's invocation; nil leaves them out.
    public var commandLine: String?
    /// The exit code of the process, where it differs from the verdict's.
    public var exitCode: Int32?
    /// Whether the report goes to a GitHub runner's log, where workflow commands must be neutralised.
    public var isWorkflowLog = false

    public init() {}
}
