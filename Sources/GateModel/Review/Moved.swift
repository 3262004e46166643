/// Secrets that the change moves rather than adds.
enum Moved {
    /// Marks a redacted finding on an added line whose text the change takes out elsewhere, and the note about the place
    /// it was taken from: it was in the repository before, so it is not new. Nothing is dropped.
    static func marked(_ findings: [Finding]) -> [Finding] {
        let removed = places(findings, .old)
        guard !removed.isEmpty else { return findings }
        let added = places(findings, .new)
        return findings.map { finding in
            guard finding.redacts, finding.status == .new, let identity = finding.identity else { return finding }
            let others = finding.side == .new ? removed : added
            guard let other = others[identity] else { return finding }
            var finding = finding
            finding.status = .baseline
            finding.statusReason = finding.side == .new ? "it stood in \(other) before" : "it stands in \(other) now"
            return finding
        }
    }

    /// The first place, in order of paths and lines, of each text.
    private static func places(_ findings: [Finding], _ side: Side) -> [[UInt8]: String] {
        var places: [[UInt8]: Finding] = [:]
        for finding in findings where finding.redacts && finding.side == side {
            guard let identity = finding.identity, finding.region != nil else { continue }
            if let known = places[identity], Finding.inOrder(known, finding) { continue }
            places[identity] = finding
        }
        return places.mapValues { "\($0.path):\($0.region?.startLine ?? 0)" }
    }
}
