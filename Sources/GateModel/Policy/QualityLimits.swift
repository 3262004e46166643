/// What a change may do to the measures of its code before somebody is told.
public struct QualityLimits: Sendable, Equatable {
    /// A changed function that grows past this cognitive complexity is a finding.
    public var complexity = 15
    /// A changed function that grows past this many lines is a finding.
    public var functionLines = 80
    /// A block of fewer lines that stands twice in a change is no finding.
    public var duplicateLines = 8
    /// In a change of more files neither side is parsed for these measures; the ledger says so.
    public var files = 200

    public init() {}
}
