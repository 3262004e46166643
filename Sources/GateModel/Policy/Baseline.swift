/// Findings that were there before the gate: fingerprints with counts.
public struct Baseline: Sendable, Equatable {
    public struct Entry: Sendable, Equatable {
        /// 32 hex digits: a fingerprint without its ordinal.
        public let fingerprint: String
        public let ruleId: String
        /// Where it was when recorded. Findings elsewhere match too once this file is gone or touched by the change.
        public let path: RepoPath
        public let count: Int

        public init(fingerprint: String, ruleId: String, path: RepoPath, count: Int) {
            self.fingerprint = fingerprint
            self.ruleId = ruleId
            self.path = path
            self.count = count
        }
    }

    /// The file's name, for reports.
    public let name: String
    public let entries: [Entry]

    public init(name: String, entries: [Entry]) {
        self.name = name
        self.entries = entries
    }
}
