public import GateModel

/// Finds secrets in added lines by shapes that only secrets have; says what their checksums prove.
///
/// Generated and vendored files are read too: a leaked key is no less leaked there, only less certain.
public struct SecretsReviewer: Reviewer {
    public let name = "secrets"
    public let rules = SecretKind.all.map(\.rule)
    public let readsGenerated = true

    /// Findings of one file above this number are counted, not listed.
    static let mostFindings = 500

    public init() {}

    public func review(_ file: ChangedFile, in context: FileContext) throws -> FileReview {
        // Hunks that could not be computed are ledgered by the gate itself.
        guard file.kind == .text, file.new != nil, file.unread == nil else { return FileReview([], .notMine) }
        guard file.hunks.contains(where: { $0.newLines > 0 }) else {
            return FileReview([], file.hunks.isEmpty ? .notMine : .reviewed)
        }
        let text: SourceText
        do throws(BlobError) { text = try context.text(.new) } catch { return FileReview([], .skipped(error.reason)) }
        let lineBytes = context.limits.lineBytes
        var found: [SecretFinder.Found] = []
        let whole = try AddedText(text: text, file: file).forEachRun(lineBytes: lineBytes) { bytes, range in
            found += try SecretFinder.shared.find(in: bytes, range: range)
        }
        let findings = found.isEmpty ? [] : self.findings(found, in: text, context)
        if whole < file.hunks.count {
            let reason = Reason(.longLine, "a line is longer than \(lineBytes) bytes")
            return FileReview(findings, .partial(reason, hunks: whole))
        }
        return FileReview(findings)
    }

    private func findings(_ found: [SecretFinder.Found], in text: SourceText, _ context: FileContext) -> [Finding] {
        let isSample = context.origin != .authored || PathTraits(context.file.path).isSample
        let old = context.file.old == nil ? nil : try? context.text(.old)
        var findings = found.prefix(SecretsReviewer.mostFindings).map { secret in
            let wasThere = old.map { contains($0.bytes, secret.bytes) } ?? false
            return finding(secret, in: text, context.file.path, isSample: isSample, wasThere: wasThere)
        }
        if let last = findings.last, found.count > findings.count {
            findings[findings.count - 1] = Finding(
                ruleId: last.ruleId, reviewer: last.reviewer, severity: last.severity, confidence: last.confidence,
                path: last.path, region: last.region,
                message: "\(last.message); \(found.count - findings.count) more secrets in this file are not listed",
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
        if wasThere { message += "; this file had it before" }
        return Finding(
            ruleId: kind.id, reviewer: name, severity: severity, confidence: confidence, path: path,
            region: Region(secret.range, in: text), message: message, identity: secret.bytes, redacts: true)
    }

    private func contains(_ text: [UInt8], _ secret: [UInt8]) -> Bool { Placeholder.contains(text, secret) }
}
