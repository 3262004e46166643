/// Everything a report may say about one run.
public struct GateResult: Sendable {
    public var tool = ToolInfo()
    public var scope: ScopeRecord
    public var verdict: Verdict
    /// Sorted by path, line, column, rule.
    public var findings: [Finding]
    /// One row for each delta, sorted by path.
    public var ledger: [LedgerRow]
    /// Sorted by name.
    public var reviewers: [ReviewerRun]
    /// The rules of the reviewers that ran, sorted by id.
    public var rules: [Rule]
    public var notes: [Note]
    public var provenance: Provenance?
    /// nil where no coverage was asked for.
    public var coverage: PatchCoverage?
    /// Wall seconds; only the human report shows it.
    public var seconds: Double

    public init(
        scope: ScopeRecord, verdict: Verdict, findings: [Finding] = [], ledger: [LedgerRow] = [],
        reviewers: [ReviewerRun] = [], rules: [Rule] = [], notes: [Note] = [], provenance: Provenance? = nil,
        seconds: Double = 0
    ) {
        self.scope = scope
        self.verdict = verdict
        self.findings = findings
        self.ledger = ledger
        self.reviewers = reviewers
        self.rules = rules
        self.notes = notes
        self.provenance = provenance
        self.seconds = seconds
    }

    /// Hunks of the change, and how many were reviewed.
    public var hunks: (reviewed: Int, total: Int) {
        ledger.reduce((0, 0)) { ($0.0 + $1.reviewed, $0.1 + $1.hunks) }
    }
}

/// How one reviewer's run ended.
public struct ReviewerRun: Sendable, Equatable {
    public let name: String
    /// nil: it ran to its end; else the reason of its first failure (`crash`, `timeout`).
    public let failure: Reason?
    /// Files that it looked at.
    public let files: Int

    public init(name: String, failure: Reason?, files: Int) {
        self.name = name
        self.failure = failure
        self.files = files
    }
}

/// The program that wrote a report.
public struct ToolInfo: Sendable, Equatable {
    public static let name = "aiops-gate"
    public static let version = "0.1.0"
    /// The page that describes the tool; SARIF's `informationUri`.
    public static let uri = "https://github.com/aiops-gate/aiops-gate"

    public init() {}
}

/// Where the judged commit lives; SARIF's `versionControlProvenance`.
public struct Provenance: Sendable, Equatable {
    /// The remote's URL without credentials; nil where there is none.
    public let repositoryURI: String?
    public let revision: String?
    public let branch: String?

    public init(repositoryURI: String?, revision: String?, branch: String?) {
        self.repositoryURI = repositoryURI
        self.revision = revision
        self.branch = branch
    }
}
