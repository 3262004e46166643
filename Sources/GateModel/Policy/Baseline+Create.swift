extension Baseline {
    /// What a run found and no comment suppresses, as a baseline.
    public init(name: String, of findings: [Finding]) {
        self.init(name: name, entries: Baseline.entries(findings.filter { $0.status != .suppressed }))
    }

    /// This baseline without what `result`, a run that it was given to, no longer found.
    ///
    /// Entries of files that the run did not wholly review stay as they are; a run over a whole tree (`--all` without
    /// paths) speaks for every file. Entries whose finding moved get its new path.
    public func pruned(by result: GateResult) -> Baseline {
        let isWhole = result.scope.kind == .all && result.scope.paths.isEmpty
        let reviewed = Set(result.ledger.filter { $0.status == .reviewed }.map(\.path))
        let present = Set(result.ledger.map(\.path))
        let kept = entries.filter { entry in
            !reviewed.contains(entry.path) && !(isWhole && !present.contains(entry.path))
        }
        let known = Set(kept.map { Key($0.fingerprint, $0.path) })
        let found = Baseline.entries(result.findings.filter { $0.status == .baseline })
        return Baseline(name: name, entries: kept + found.filter { !known.contains(Key($0.fingerprint, $0.path)) })
    }

    private struct Key: Hashable {
        let fingerprint: String
        let path: RepoPath

        init(_ fingerprint: String, _ path: RepoPath) {
            self.fingerprint = fingerprint
            self.path = path
        }
    }

    private static func entries(_ findings: [Finding]) -> [Entry] {
        var counts: [Key: (ruleId: String, count: Int)] = [:]
        for finding in findings {
            counts[Key(finding.fingerprintBase, finding.path), default: (finding.ruleId, 0)].count += 1
        }
        return counts.map { Entry(fingerprint: $0.fingerprint, ruleId: $1.ruleId, path: $0.path, count: $1.count) }
            .sorted { ($0.ruleId, $0.fingerprint, $0.path) < ($1.ruleId, $1.fingerprint, $1.path) }
    }
}
