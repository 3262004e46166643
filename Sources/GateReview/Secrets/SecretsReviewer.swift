public import GateModel
import GatePattern

/// Finds secrets in added lines, by shapes that only secrets have and by the names that they are given to; says what
/// their checksums prove. A secret that is taken out is noted: it still stands in history.
///
/// Generated and vendored files are read too: a leaked key is no less leaked there, only less certain.
public struct SecretsReviewer: Reviewer {
    public let name = "secrets"
    public let rules =
        (SecretKind.all.map(\.rule) + GenericKind.all.map(\.rule) + VendorKind.all.map(\.rule) + SecretFile.rules)
        .sorted { $0.id < $1.id }
    public let readsGenerated = true
    /// The kinds are part of the program.
    public let cacheKey: String? = ""

    /// Findings of one file above this number are counted, not listed.
    static let mostFindings = 500

    public init() {}

    /// Names the folder where what big changes are searched with is kept from run to run; see `LiteralSearch`.
    package static func keepDatabases(in folder: String) { LiteralSearch.keepDatabases(in: folder) }

    public func review(_ file: ChangedFile, in context: FileContext) throws -> FileReview {
        // Hunks that could not be computed are ledgered by the gate itself.
        guard file.unread == nil, file.kind == .text || file.kind == .binary else { return FileReview([], .notMine) }
        var review = try reviewAdded(file, in: context)
        if file.kind == .text, file.hunks.contains(where: { $0.oldLines > 0 }) {
            review.findings += try removed(file, in: context, kept: review.findings)
            if review.outcome == .notMine { review.outcome = .reviewed }
        }
        return review
    }

    private func reviewAdded(_ file: ChangedFile, in context: FileContext) throws -> FileReview {
        guard let new = file.new else { return FileReview([], .notMine) }
        if file.kind == .binary, new.mode.isRegular { return try reviewBinary(file, in: context) }
        guard file.kind == .text else { return FileReview([], .notMine) }
        guard file.hunks.contains(where: { $0.newLines > 0 }) else {
            return FileReview([], file.hunks.isEmpty ? .notMine : .reviewed)
        }
        let text: SourceText
        do throws(BlobError) { text = try context.text(.new) } catch { return FileReview([], .skipped(error.reason)) }
        let lineBytes = context.limits.lineBytes
        var found = SecretsFound()
        let notation = Notation(file.path)
        let whole = try AddedText(text: text, file: file).forEachRun(lineBytes: lineBytes) { bytes, range in
            try found.look(in: bytes, range: range, path: file.path, notation: notation)
        }
        let findings = self.findings(found, in: text, context, .new)
        if whole < file.hunks.count {
            let reason = Reason(.longLine, "a line is longer than \(lineBytes) bytes")
            return FileReview(findings, .partial(reason, hunks: whole))
        }
        return FileReview(findings)
    }

    /// Looks into what only an attribute calls binary: there every line is read that the old side does not have.
    private func reviewBinary(_ file: ChangedFile, in context: FileContext) throws -> FileReview {
        guard file.old?.id != file.new?.id || file.old == nil else { return FileReview([], .notMine) }
        if SecretFile.isKeystore(file.path) { return FileReview([keystore(context)]) }
        // A binary file beyond the limit is no text of anybody's.
        guard let text = try? context.text(.new) else { return FileReview([], .notMine) }
        if text.bytes.starts(with: [0xFF, 0xFE]) || text.bytes.starts(with: [0xFE, 0xFF]) {
            return FileReview([], .skipped(Reason(.unknownText, "UTF-16 text; secrets are looked for in UTF-8")))
        }
        guard !text.bytes.prefix(8000).contains(0) else { return FileReview([], .notMine) }
        let old = file.old == nil ? nil : try? context.text(.old)
        let known = Set((1..<((old?.lineCount ?? 0) + 1)).compactMap { line in old.flatMap { lineBytes(line, $0) } })
        var found = SecretsFound()
        let notation = Notation(file.path)
        try text.bytes.withUnsafeBytes { bytes in
            for line in 1..<(text.lineCount + 1) {
                guard let range = text.range(ofLine: line), range.count <= context.limits.lineBytes,
                    known.isEmpty || !known.contains(text.bytes[range])
                else { continue }
                try found.look(in: bytes, range: range, path: file.path, notation: notation)
            }
        }
        return FileReview(findings(found, in: text, context, .new))
    }

    /// Secrets of removed lines; those that this file has again on an added line are left to the reader of `moved`.
    private func removed(_ file: ChangedFile, in context: FileContext, kept: [Finding]) throws -> [Finding] {
        // What cannot be read on the old side costs a note, not the review.
        guard let old = file.old, let text = try? context.text(.old) else { return [] }
        var found = SecretsFound()
        let notation = Notation(old.path)
        try text.bytes.withUnsafeBytes { bytes in
            for hunk in file.hunks where hunk.oldLines > 0 {
                guard let range = text.range(ofLines: hunk.oldRange), range.count <= context.limits.lineBytes else {
                    continue
                }
                try found.look(in: bytes, range: range, path: old.path, notation: notation)
            }
        }
        // A note about what may be none helps nobody.
        return findings(found, in: text, context, .old).filter { $0.confidence > .low }
    }

    private func findings(_ found: SecretsFound, in text: SourceText, _ context: FileContext, _ side: Side) -> [Finding]
    {
        guard found.count > 0 else { return [] }
        return found.findings(
            in: text, path: context.file.path, side: side, isSample: isSample(context),
            most: SecretsReviewer.mostFindings)
    }

    private func isSample(_ context: FileContext) -> Bool {
        context.origin != .authored || PathTraits(context.file.path).isSample
    }

    private func keystore(_ context: FileContext) -> Finding {
        let rule = SecretFile.keystore
        return Finding(
            ruleId: rule.id, reviewer: name, severity: rule.severity,
            confidence: isSample(context) ? .low : rule.confidence, path: context.file.path, region: nil,
            message: rule.summary)
    }

    private func lineBytes(_ line: Int, _ text: SourceText) -> ArraySlice<UInt8>? {
        text.range(ofLine: line).map { text.bytes[$0] }
    }
}
