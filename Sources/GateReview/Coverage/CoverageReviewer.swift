public import GateModel

/// Says which added lines no test ran, as far as the coverage reports of a run say.
///
/// What was measured comes with it; without, it looks at nothing.
public struct CoverageReviewer: Reviewer {
    public let name = "coverage"
    public let rules = CoverageRules.all

    private let measured: PatchCoverage?
    private let files: [RepoPath: PatchCoverage.File]
    private let unmeasured: [RepoPath: String]
    private let failure: String?

    /// `failure`: why the reports could not be read, where they could not.
    public init(_ measured: PatchCoverage? = nil, failure: String? = nil) {
        self.measured = measured
        self.failure = failure
        files = Dictionary((measured?.files ?? []).map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
        unmeasured = Dictionary(
            (measured?.unmeasured ?? []).map { ($0.path, $0.why) }, uniquingKeysWith: { first, _ in first })
    }

    private struct Failed: Error, CustomStringConvertible { let description: String }

    public func review(_ change: Change, blobs: any BlobSource, policy: Policy) throws -> [Finding] {
        if let failure { throw Failed(description: failure) }
        guard let measured, measured.isBelowThreshold else { return [] }
        // A forge shows what lies on a changed line: the first one without a test in the file that has the most of them.
        let worst = measured.files.max {
            ($0.measurable - $0.covered, $1.path) < ($1.measurable - $1.covered, $0.path)
        }
        guard let worst, let line = worst.hunks.lazy.flatMap(\.uncovered).first else { return [] }
        let rule = CoverageRules.belowThreshold
        return [
            Finding(
                ruleId: rule.id, reviewer: name, severity: rule.severity, confidence: rule.confidence, path: worst.path,
                region: Region(startLine: line, startColumn: 1, endLine: line, endColumn: 1),
                message: measured.sentence, identity: [])
        ]
    }

    public func review(_ file: ChangedFile, in context: FileContext) throws -> FileReview {
        if let why = unmeasured[file.path] {
            // Without a threshold nobody asked for a figure: a note says that there is none.
            guard measured?.threshold != nil else { return FileReview([], .notMine) }
            return FileReview([], .skipped(Reason(.noCoverage, why)))
        }
        guard let coverage = files[file.path] else { return FileReview([], .notMine) }
        let text = try context.text(.new)
        return FileReview(
            coverage.hunks.compactMap { hunk in finding(hunk, coverage.symbols, in: text, file.path) })
    }

    private func finding(
        _ hunk: PatchCoverage.Part, _ symbols: [PatchCoverage.Part], in text: SourceText, _ path: RepoPath
    ) -> Finding? {
        guard let first = hunk.uncovered.first, let last = hunk.uncovered.last else { return nil }
        let rule = CoverageRules.uncovered
        let names = symbols.filter { symbol in symbol.uncovered.contains { hunk.lines.contains($0) } }.map(\.name)
        let place = names.isEmpty ? "" : " in \(names.prefix(3).joined(separator: ", "))"
        let lines = hunk.uncovered.listed(atMost: 8)
        let message =
            hunk.measurable == 1
            ? "no test runs this line\(place)"
            : "no test runs \(hunk.uncovered.count) of \(hunk.measurable) changed lines\(place): \(lines)"
        let end = text.range(ofLine: last)?.count ?? 0
        return Finding(
            ruleId: rule.id, reviewer: name, severity: rule.severity, confidence: rule.confidence, path: path,
            region: Region(startLine: first, startColumn: 1, endLine: last, endColumn: end + 1), message: message)
    }
}
