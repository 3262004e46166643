import GateModel

/// What stands in a text: secrets known by their shape, by their name, by the file that they are in, and under an
/// encoding.
struct SecretsFound {
    private(set) var shaped: [SecretFinder.Found] = []
    private(set) var named: [GenericFinder.Found] = []
    private(set) var filed: [(rule: Rule, range: Range<Int>)] = []
    private(set) var encoded: [(piece: Range<Int>, encoding: String, secret: SecretFinder.Found)] = []

    var count: Int { shaped.count + named.count + filed.count + encoded.count }

    mutating func look(
        in bytes: UnsafeRawBufferPointer, range: Range<Int>, path: RepoPath, notation: Notation
    ) throws {
        let shaped = try SecretFinder.shared.find(in: bytes, range: range)
        var encoded: [(piece: Range<Int>, encoding: String, secret: SecretFinder.Found)] = []
        try EncodedText.forEachPiece(in: bytes, range: range) { piece in
            guard !shaped.contains(where: { $0.range.overlaps(piece.range) }) else { return }
            let inner = try piece.text.withUnsafeBytes {
                try SecretFinder.shared.find(in: $0, range: 0..<piece.text.count)
            }
            if let secret = inner.first { encoded.append((piece.range, piece.encoding, secret)) }
        }
        let filed = SecretFile.secrets(in: bytes, range: range, path: path)
        let known = shaped.map(\.range) + encoded.map(\.piece) + filed.map(\.range)
        let named = GenericFinder.shared.find(in: bytes, range: range, notation: notation)
        self.shaped += shaped
        self.encoded += encoded
        self.filed += filed
        self.named += known.isEmpty ? named : named.filter { named in !known.contains { $0.overlaps(named.range) } }
    }

    /// At most `most` findings; the last one counts what is left out.
    func findings(in text: SourceText, path: RepoPath, side: Side, isSample: Bool, most: Int) -> [Finding] {
        var findings = shaped.prefix(most).map { secret in
            finding(
                SecretsFound.facts(of: secret, isSample: isSample), secret.range, in: text, path, side,
                identity: secret.bytes)
        }
        findings += encoded.prefix(most - findings.count).map { piece, encoding, secret in
            var facts = SecretsFound.facts(of: secret, isSample: isSample)
            facts.message += ", in \(encoding)"
            return finding(facts, piece, in: text, path, side, identity: secret.bytes)
        }
        findings += filed.prefix(most - findings.count).map { rule, range in
            let facts = Facts(
                ruleId: rule.id, severity: rule.severity, confidence: isSample ? .low : rule.confidence,
                message: rule.summary)
            return finding(facts, range, in: text, path, side, identity: Array(text.bytes[range]))
        }
        findings += named.prefix(most - findings.count).map { secret in
            let bytes = Array(text.bytes[secret.range])
            let facts = Facts(
                ruleId: secret.ruleId, severity: secret.severity, confidence: isSample ? .low : secret.confidence,
                message: "\(secret.title) of \(bytes.count) characters")
            return finding(facts, secret.range, in: text, path, side, identity: bytes)
        }
        if let last = findings.last, count > findings.count {
            findings[findings.count - 1] = Finding(
                ruleId: last.ruleId, reviewer: last.reviewer, severity: last.severity, confidence: last.confidence,
                path: last.path, region: last.region, side: last.side,
                message: "\(last.message); \(count - findings.count) more secrets in this file are not listed",
                identity: last.identity, redacts: true)
        }
        return findings
    }

    private struct Facts {
        let ruleId: String
        let severity: Severity
        let confidence: Confidence
        var message: String
    }

    private func finding(
        _ facts: Facts, _ range: Range<Int>, in text: SourceText, _ path: RepoPath, _ side: Side, identity: [UInt8]
    ) -> Finding {
        let isOld = side == .old
        return Finding(
            ruleId: facts.ruleId, reviewer: "secrets", severity: isOld ? .low : facts.severity,
            confidence: facts.confidence, path: path, region: Region(range, in: text), side: side,
            message: facts.message + (isOld ? "; removed here, it still stands in history: rotate it" : ""),
            identity: identity, redacts: true)
    }

    private static func facts(of secret: SecretFinder.Found, isSample: Bool) -> Facts {
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
        if kind.shape == .pattern, !kind.isSelfMade {
            message += " \(String(decoding: secret.bytes.prefix(4), as: UTF8.self))… (\(secret.bytes.count) characters)"
        }
        if secret.check.words.hasPrefix("of ") {
            message += " \(secret.check.words)"
        } else if !secret.check.words.isEmpty {
            message += ": \(secret.check.words)"
        }
        return Facts(ruleId: kind.id, severity: severity, confidence: confidence, message: message)
    }
}
