public import GateModel

/// Finds secrets in added lines by shapes that only secrets have; says what their checksums prove.
///
/// Generated and vendored files are read too: a leaked key is no less leaked there, only less certain.
public struct SecretsReviewer: Reviewer {
    public let name = "secrets"
    public let rules = (SecretKind.all.map(\.rule) + GenericKind.all.map(\.rule) + VendorKind.all.map(\.rule))
        .sorted { $0.id < $1.id }
    public let readsGenerated = true
    /// The kinds are part of the program.
    public let cacheKey: String? = ""

    /// Findings of one file above this number are counted, not listed.
    static let mostFindings = 500

    private static let before = "; this file had it before"

    public init() {}

    public func review(_ file: ChangedFile, in context: FileContext) throws -> FileReview {
        // Hunks that could not be computed are ledgered by the gate itself.
        guard let new = file.new, file.unread == nil else { return FileReview([], .notMine) }
        if file.kind == .binary, new.mode.isRegular { return try reviewBinary(file, in: context) }
        guard file.kind == .text else { return FileReview([], .notMine) }
        guard file.hunks.contains(where: { $0.newLines > 0 }) else {
            return FileReview([], file.hunks.isEmpty ? .notMine : .reviewed)
        }
        let text: SourceText
        do throws(BlobError) { text = try context.text(.new) } catch { return FileReview([], .skipped(error.reason)) }
        let lineBytes = context.limits.lineBytes
        var found = Found()
        let notation = Notation(file.path)
        let whole = try AddedText(text: text, file: file).forEachRun(lineBytes: lineBytes) { bytes, range in
            try found.look(in: bytes, range: range, notation)
        }
        let findings = found.isEmpty ? [] : self.findings(found, in: text, context)
        if whole < file.hunks.count {
            let reason = Reason(.longLine, "a line is longer than \(lineBytes) bytes")
            return FileReview(findings, .partial(reason, hunks: whole))
        }
        return FileReview(findings)
    }

    /// Looks into what only an attribute calls binary: there every line is read that the old side does not have.
    private func reviewBinary(_ file: ChangedFile, in context: FileContext) throws -> FileReview {
        guard file.old?.id != file.new?.id || file.old == nil else { return FileReview([], .notMine) }
        // A binary file beyond the limit is no text of anybody's.
        guard let text = try? context.text(.new) else { return FileReview([], .notMine) }
        if text.bytes.starts(with: [0xFF, 0xFE]) || text.bytes.starts(with: [0xFE, 0xFF]) {
            return FileReview([], .skipped(Reason(.unknownText, "UTF-16 text; secrets are looked for in UTF-8")))
        }
        guard !text.bytes.prefix(8000).contains(0) else { return FileReview([], .notMine) }
        let old = file.old == nil ? nil : try? context.text(.old)
        let known = Set((1..<((old?.lineCount ?? 0) + 1)).compactMap { line in old.flatMap { lineBytes(line, $0) } })
        var found = Found()
        let notation = Notation(file.path)
        try text.bytes.withUnsafeBytes { bytes in
            for line in 1..<(text.lineCount + 1) {
                guard let range = text.range(ofLine: line), range.count <= context.limits.lineBytes,
                    known.isEmpty || !known.contains(text.bytes[range])
                else { continue }
                try found.look(in: bytes, range: range, notation)
            }
        }
        return FileReview(found.isEmpty ? [] : findings(found, in: text, context))
    }

    private func lineBytes(_ line: Int, _ text: SourceText) -> ArraySlice<UInt8>? {
        text.range(ofLine: line).map { text.bytes[$0] }
    }

    /// What stands in a text: secrets known by their shape, and the rest known by their name.
    private struct Found {
        var shaped: [SecretFinder.Found] = []
        var named: [GenericFinder.Found] = []

        var isEmpty: Bool { shaped.isEmpty && named.isEmpty }

        mutating func look(in bytes: UnsafeRawBufferPointer, range: Range<Int>, _ notation: Notation) throws {
            let shaped = try SecretFinder.shared.find(in: bytes, range: range)
            let named = GenericFinder.shared.find(in: bytes, range: range, notation: notation)
            self.shaped += shaped
            self.named +=
                shaped.isEmpty
                ? named : named.filter { named in !shaped.contains { $0.range.overlaps(named.range) } }
        }
    }

    private func findings(_ found: Found, in text: SourceText, _ context: FileContext) -> [Finding] {
        let isSample = context.origin != .authored || PathTraits(context.file.path).isSample
        let old = context.file.old == nil ? nil : try? context.text(.old)
        let most = SecretsReviewer.mostFindings
        var findings = found.shaped.prefix(most).map { secret in
            let wasThere = old.map { contains($0.bytes, secret.bytes) } ?? false
            return finding(secret, in: text, context.file.path, isSample: isSample, wasThere: wasThere)
        }
        findings += found.named.prefix(most - findings.count).map { secret in
            let bytes = Array(text.bytes[secret.range])
            let wasThere = old.map { contains($0.bytes, bytes) } ?? false
            let message = "\(secret.title) of \(bytes.count) characters" + (wasThere ? SecretsReviewer.before : "")
            return Finding(
                ruleId: secret.ruleId, reviewer: name, severity: secret.severity,
                confidence: isSample ? .low : secret.confidence, path: context.file.path,
                region: Region(secret.range, in: text), message: message, identity: bytes, redacts: true)
        }
        let count = found.shaped.count + found.named.count
        if let last = findings.last, count > findings.count {
            findings[findings.count - 1] = Finding(
                ruleId: last.ruleId, reviewer: last.reviewer, severity: last.severity, confidence: last.confidence,
                path: last.path, region: last.region,
                message: "\(last.message); \(count - findings.count) more secrets in this file are not listed",
                identity: last.identity, redacts: true)
        }
        return findings
    }

    private func finding(
        _ secret: SecretFinder.Found, in text: SourceText, _ path: RepoPath, isSample: Bool, wasThere: Bool
    ) -> Finding {
        let kind = secret.kind
        let isProved = secret.check.outcome == .proved
        var severity = isProved && kind.severity == .high ? .critical : kind.severity
        if secret.isEncrypted { severity = .medium }
        var confidence = kind.confidence
        if isProved { confidence = .high }
        if secret.isDoubtful || secret.check.outcome == .failed { confidence = .low }
        if isSample { confidence = isProved && !kind.isSelfMade ? .medium : .low }
        var message = secret.title
        // A password has no prefix that says nothing.
        if kind.shape == .pattern {
            message += " \(String(decoding: secret.bytes.prefix(4), as: UTF8.self))… (\(secret.bytes.count) characters)"
        }
        if secret.check.words.hasPrefix("of ") {
            message += " \(secret.check.words)"
        } else if !secret.check.words.isEmpty {
            message += ": \(secret.check.words)"
        }
        if wasThere { message += SecretsReviewer.before }
        return Finding(
            ruleId: kind.id, reviewer: name, severity: severity, confidence: confidence, path: path,
            region: Region(secret.range, in: text), message: message, identity: secret.bytes, redacts: true)
    }

    private func contains(_ text: [UInt8], _ secret: [UInt8]) -> Bool { Placeholder.contains(text, secret) }
}
