/// What a finding's `ruleId` stands for: the words that reports show once for many findings.
public struct Rule: Sendable, Hashable {
    /// Kebab-case; also the docs anchor and the word of a suppression.
    public let id: String
    /// The name of the reviewer that owns it.
    public let reviewer: String
    /// One line: what is found.
    public let summary: String
    /// One or two sentences: why it matters.
    public let why: String
    /// One or two sentences: how to fix it.
    public let advice: String
    public let severity: Severity
    public let confidence: Confidence
    /// CWE numbers, most specific first; empty where none fits.
    public let cwe: [Int]
    /// Whether it is about security; decides `security-severity` and tags.
    public let isSecurity: Bool
    /// Whether it reports without being asked to; else only where the configuration says `enabled: true`.
    public let isEnabledByDefault: Bool

    public init(
        id: String, reviewer: String, summary: String, why: String, advice: String, severity: Severity,
        confidence: Confidence, cwe: [Int] = [], isSecurity: Bool = true,
        isEnabledByDefault: Bool = true
    ) {
        self.id = id
        self.reviewer = reviewer
        self.summary = summary
        self.why = why
        self.advice = advice
        self.severity = severity
        self.confidence = confidence
        self.cwe = cwe
        self.isSecurity = isSecurity
        self.isEnabledByDefault = isEnabledByDefault
    }
}
