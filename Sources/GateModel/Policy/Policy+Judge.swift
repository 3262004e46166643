extension Policy {
    /// Puts findings in order, numbers equal ones, and marks what does not gate. Nothing is dropped.
    ///
    /// A suppression weighs more than the baseline, and that more than a threshold. `rules`: our own, by which another
    /// program's finding is known to say the same.
    func judge(
        _ findings: [Finding], of change: Change, blobs: any BlobSource, rules: [Rule] = []
    ) -> (findings: [Finding], notes: [Note]) {
        var findings = findings.sorted(by: Finding.inOrder)
        Fingerprint.number(&findings)
        var notes: [Note] = []
        if let baseline { notes += baseline.mark(&findings, of: change, blobs: blobs) }
        for index in findings.indices where findings[index].status == .new {
            guard let reason = change.whyOutside(findings[index]) ?? whyBelow(findings[index]) else { continue }
            findings[index].status = .belowThreshold
            findings[index].statusReason = reason
        }
        Duplicates(findings, rules: rules).mark(&findings)
        return (findings, notes + addedSuppressionNotes(findings))
    }

    /// Why a finding is below what gates for its path; nil where it is not.
    private func whyBelow(_ finding: Finding) -> String? {
        let settings = settings(for: finding.path)
        let confidence = settings.minConfidence ?? minConfidence
        guard let threshold = settings.failOn ?? failOn else { return "fail-on is never" }
        if finding.severity < threshold { return "\(finding.severity.rawValue) is below \(threshold.rawValue)" }
        if finding.confidence < confidence {
            return "\(finding.confidence.rawValue) confidence is below \(confidence.rawValue)"
        }
        return nil
    }

    private func addedSuppressionNotes(_ findings: [Finding]) -> [Note] {
        let count = findings.count { $0.isSuppressedByThisChange }
        guard count > 0 else { return [] }
        let text = "\(counted(count, "finding")) suppressed by comments that this change adds"
        return [Note(.warning, "added-suppressions", text)]
    }
}

extension Change {
    /// Why a finding is not about what changed; nil where it is, or where that cannot be told.
    ///
    /// It is when its region, or a related place, meets a hunk; when it is about a file as a whole; when it lies on a
    /// path that is not in the change or whose hunks are not known.
    fileprivate func whyOutside(_ finding: Finding) -> String? {
        guard let region = finding.region, meets(finding.path, region, finding.side) == false,
            !finding.related.contains(where: { place in
                place.region.map { meets(place.path, $0, .new) == true } ?? false
            })
        else { return nil }
        return "not on a changed line"
    }

    /// Whether a hunk of the file shares a line with the region; nil where the file has no hunks here.
    private func meets(_ path: RepoPath, _ region: Region, _ side: Side) -> Bool? {
        guard let file = file(at: path), !file.hunks.isEmpty else { return nil }
        let lines = region.startLine..<max(region.startLine, region.endLine) + 1
        // Hunks ascend on both sides: the first that does not end before the region decides.
        var low = 0
        var high = file.hunks.count
        while low < high {
            let middle = (low + high) / 2
            let range = side == .new ? file.hunks[middle].newRange : file.hunks[middle].oldRange
            if range.upperBound <= lines.lowerBound { low = middle + 1 } else { high = middle }
        }
        return file.hunks[low...].prefix(2).contains { (side == .new ? $0.newRange : $0.oldRange).overlaps(lines) }
    }

    /// The delta of a path; files ascend.
    private func file(at path: RepoPath) -> ChangedFile? {
        var low = 0
        var high = files.count
        while low < high {
            let middle = (low + high) / 2
            if files[middle].path < path { low = middle + 1 } else { high = middle }
        }
        return low < files.count && files[low].path == path ? files[low] : nil
    }
}

extension Finding {
    /// Path, line, column, rule; then everything else that can differ, so that the order is the same in every run.
    static func inOrder(_ left: Finding, _ right: Finding) -> Bool {
        if left.path != right.path { return left.path < right.path }
        let one = left.region ?? Region(startLine: 0, startColumn: 0, endLine: 0, endColumn: 0)
        let other = right.region ?? Region(startLine: 0, startColumn: 0, endLine: 0, endColumn: 0)
        if one.startLine != other.startLine { return one.startLine < other.startLine }
        if one.startColumn != other.startColumn { return one.startColumn < other.startColumn }
        if left.ruleId != right.ruleId { return left.ruleId < right.ruleId }
        if one != other { return (one.endLine, one.endColumn) < (other.endLine, other.endColumn) }
        if left.side != right.side { return left.side == .old }
        if left.fingerprint != right.fingerprint { return left.fingerprint < right.fingerprint }
        return (left.message, left.reviewer) < (right.message, right.reviewer)
    }
}
