/// A rule of another program, as that program names it.
public struct ForeignRule: Sendable, Hashable {
    /// The program as it calls itself: `ruff`, `ShellCheck`.
    public let tool: String
    /// nil where it does not say.
    public let version: String?
    /// The program's own id: `S608`, `SC2086`.
    public let id: String
    /// One line of its own words; nil where it gives none.
    public let summary: String?
    /// An https address; nil where it gives none.
    public let helpURI: String?
    /// CWE numbers; empty where it gives none.
    public let cwe: [Int]

    public init(
        tool: String, version: String? = nil, id: String, summary: String? = nil, helpURI: String? = nil,
        cwe: [Int] = []
    ) {
        self.tool = tool
        self.version = version
        self.id = id
        self.summary = summary
        self.helpURI = helpURI
        self.cwe = cwe
    }
}

extension Rule {
    /// What reports show for a rule of another program; `id` is the gate's name for it, `ruff/S608`.
    init(_ foreign: ForeignRule, id: String, reviewer: String, severity: Severity, confidence: Confidence) {
        let more = foreign.helpURI.map { "See \($0)." } ?? "The documentation of \(foreign.tool) has more."
        self.init(
            id: id, reviewer: reviewer, summary: foreign.summary ?? "\(foreign.id) of \(foreign.tool)",
            why: "Reported by \(foreign.tool).", advice: more, severity: severity, confidence: confidence,
            cwe: foreign.cwe, isSecurity: !foreign.cwe.isEmpty)
    }

    /// The rules of other programs that findings name, sorted by id; each as grave as its gravest finding.
    static func foreign(_ findings: [Finding]) -> [Rule] {
        var rules: [String: Rule] = [:]
        for finding in findings {
            guard let foreign = finding.foreign else { continue }
            if let known = rules[finding.ruleId], known.severity >= finding.severity { continue }
            rules[finding.ruleId] = Rule(
                foreign, id: finding.ruleId, reviewer: finding.reviewer, severity: finding.severity,
                confidence: finding.confidence)
        }
        return rules.values.sorted { $0.id < $1.id }
    }
}
