extension Baseline {
    /// Marks the findings that the baseline holds, count by count, and says which entries are stale.
    ///
    /// An entry speaks first for findings on its own path (or the path it was renamed from), then for the rest: but only
    /// where this change touches its file or the file is gone. An untouched file still has what was recorded there, so
    /// a copy elsewhere is new.
    func mark(_ findings: inout [Finding], of change: Change, blobs: any BlobSource) -> [Note] {
        var left: [String: [(path: RepoPath, count: Int)]] = [:]
        for entry in entries { left[entry.fingerprint, default: []].append((entry.path, entry.count)) }
        let oldPaths = Dictionary(
            change.files.compactMap { file in file.old.map { (file.path, $0.path) } },
            uniquingKeysWith: { one, _ in one })
        let candidates = findings.indices.filter {
            findings[$0].status == .new && left[findings[$0].fingerprintBase] != nil
        }
        for index in candidates {
            let path = findings[index].path
            take(&left, &findings[index]) { $0 == path || $0 == oldPaths[path] }
        }
        var touched = Set(change.files.map(\.path))
        touched.formUnion(oldPaths.values)
        for index in candidates where findings[index].status == .new {
            take(&left, &findings[index]) { touched.contains($0) || !Baseline.exists($0, blobs) }
        }
        return staleNotes(left, change)
    }

    private func take(
        _ left: inout [String: [(path: RepoPath, count: Int)]], _ finding: inout Finding,
        where matches: (RepoPath) -> Bool
    ) {
        let key = finding.fingerprintBase
        guard let index = left[key]?.firstIndex(where: { $0.count > 0 && matches($0.path) }) else { return }
        left[key]?[index].count -= 1
        finding.status = .baseline
        finding.statusReason = name
    }

    private static func exists(_ path: RepoPath, _ blobs: any BlobSource) -> Bool {
        do throws(BlobError) {
            return try blobs.bytes(at: path, side: .new, limit: 0) != nil
        } catch {
            return error.code != .missing
        }
    }

    /// Entries that nothing matched although every line of their file was judged.
    private func staleNotes(_ left: [String: [(path: RepoPath, count: Int)]], _ change: Change) -> [Note] {
        let deleted = Set(change.files.filter { $0.status == .deleted }.map(\.path))
        let isWhole = change.scope.kind == .all
        let stale = left.values.joined().filter { rest in
            guard rest.count > 0 else { return false }
            if !isWhole { return deleted.contains(rest.path) }
            return change.scope.paths.isEmpty || change.scope.paths.contains { rest.path.isInside($0) }
        }
        guard !stale.isEmpty else { return [] }
        let count = stale.reduce(0) { $0 + $1.count }
        let paths = Set(stale.map(\.path)).sorted()
        let shown = paths.prefix(5).map(\.text).joined(separator: ", ") + (paths.count > 5 ? ", …" : "")
        let text = "\(counted(count, "baseline entry", "baseline entries")) of \(name) no longer found"
        return [Note(.note, "stale-baseline", "\(text) (\(shown)); aiops-gate baseline prune removes them")]
    }
}
