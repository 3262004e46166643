import GateModel
import GatePattern

/// Looks for every kind of secret in bytes: literals first, then the one pattern of the kind whose literal stands there.
///
/// Safe to use from several threads at once. Text without any literal compiles no pattern.
struct SecretFinder: Sendable {
    struct Found {
        let kind: SecretKind
        /// The secret itself.
        let range: Range<Int>
        let bytes: [UInt8]
        let check: SecretCheck.Result
        /// Whether what stands around it, or its own words, lower the confidence.
        let isDoubtful: Bool
        /// Whether it is of no use without a pass phrase.
        let isEncrypted: Bool
        /// What messages call it, where that is more than the kind's title.
        let title: String
    }

    static let shared = SecretFinder(SecretKind.all)

    private let kinds: [SecretKind]
    private let patterns: [LazyPattern]
    private let index: LiteralSearch
    /// The number of the kind, and the length, of each literal.
    private let literals: [(kind: Int, count: Int)]

    init(_ kinds: [SecretKind]) {
        self.kinds = kinds
        // No kind's secret ends in the middle of a word.
        patterns = kinds.map { LazyPattern("(?:\($0.pattern))(?![A-Za-z0-9_])") }
        literals = kinds.indices.flatMap { kind in kinds[kind].literals.map { (kind, $0.utf8.count) } }
        index = LiteralSearch(kinds.flatMap(\.literals))
    }

    /// Every secret in `range`, ascending; where two kinds overlap, the one that says more.
    ///
    /// Throws `PatternError` when a pattern hits its limits: then the range is not searched to its end.
    func find(in text: UnsafeRawBufferPointer, range: Range<Int>) throws -> [Found] {
        var found: [Found] = []
        // Empty for ever in clean text: no allocation.
        var ends: [Int: Int] = [:]
        try index.forEachHit(in: text, range: range) { literal, offset in
            let (kind, count) = literals[literal]
            guard ends[kind].map({ offset >= $0 }) ?? true else { return }
            guard let secret = try candidate(kind, at: offset, literal: count, in: text, range: range) else { return }
            ends[kind] = max(secret.range.upperBound, offset + 1)
            found.append(secret)
        }
        guard found.count > 1 else { return found }
        return SecretFinder.withoutOverlaps(found)
    }

    private func candidate(
        _ number: Int, at offset: Int, literal count: Int, in text: UnsafeRawBufferPointer, range: Range<Int>
    ) throws -> Found? {
        let kind = kinds[number]
        switch kind.shape {
        case .pattern: break
        case .urlPassword:
            guard let password = URLPassword.find(in: text, separator: offset, end: range.upperBound) else {
                return nil
            }
            return Found(
                kind: kind, range: password.range, bytes: Array(text[password.range]), check: .open,
                isDoubtful: password.isDoubtful, isEncrypted: false, title: kind.title)
        case .privateKey:
            guard let block = PrivateKeyBlock(in: text, at: offset, end: range.upperBound) else { return nil }
            if Placeholder.isPeriodic(block.body.prefix(256)) || Placeholder.entropy(block.body) < 4 { return nil }
            return Found(
                kind: kind, range: block.range, bytes: block.body, check: block.check, isDoubtful: false,
                isEncrypted: block.isEncrypted,
                title: block.isEncrypted ? "encrypted private key (\(block.label))" : "private key (\(block.label))")
        }
        if kind.reach == 0, kind.isWordBound, isInsideWord(text, offset, range) { return nil }
        guard hasRun(kind.run, in: text, from: offset + count, end: range.upperBound) else { return nil }
        let start = max(range.lowerBound, offset - kind.reach)
        let subject = UnsafeRawBufferPointer(rebasing: text[range.lowerBound..<range.upperBound])
        let pattern = try patterns[number].pattern()
        var from = start - range.lowerBound
        var match = try pattern.firstMatch(in: subject, from: from, isAnchored: kind.reach == 0)
        // With a reach the first match may end before the literal that was hit.
        while let early = match, early.range.upperBound + range.lowerBound <= offset {
            from = early.range.upperBound
            match = try pattern.firstMatch(in: subject, from: from)
        }
        guard let match, match.range.lowerBound + range.lowerBound <= offset else { return nil }
        let relative = match[1] ?? match[2] ?? match.range
        let secretRange = (relative.lowerBound + range.lowerBound)..<(relative.upperBound + range.lowerBound)
        let bytes = Array(text[secretRange])
        let check = kind.check?.result(of: bytes) ?? .open
        if check.outcome == .notASecret || Placeholder.isDocumented(bytes) { return nil }
        if check.outcome != .proved {
            let body = secretRange.lowerBound == offset ? bytes.dropFirst(count) : bytes[...]
            if Placeholder.isOne(body, entropy: kind.entropy) { return nil }
        }
        if !kind.keywords.isEmpty, !isNear(kind.keywords, within: 200, of: secretRange, in: text) { return nil }
        let isDoubtful = !kind.softeners.isEmpty && isNear(kind.softeners, within: 400, of: secretRange, in: text)
        return Found(
            kind: kind, range: secretRange, bytes: bytes, check: check, isDoubtful: isDoubtful, isEncrypted: false,
            title: kind.title)
    }

    /// Whether a letter, digit or `_` stands before `offset` and is not the end of an escape (`\n`, `%3D`).
    private func isInsideWord(_ text: UnsafeRawBufferPointer, _ offset: Int, _ range: Range<Int>) -> Bool {
        guard offset > range.lowerBound, isWord(text[offset - 1]) else { return false }
        if offset - 2 >= range.lowerBound, text[offset - 2] == UInt8(ascii: "\\") {
            return !"nrt".utf8.contains(text[offset - 1])
        }
        return !(offset - 3 >= range.lowerBound && text[offset - 3] == UInt8(ascii: "%"))
    }

    private func isWord(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "_"):
            true
        default: false
        }
    }

    /// Whether so many bytes follow that a token may have.
    private func hasRun(_ count: Int, in text: UnsafeRawBufferPointer, from start: Int, end: Int) -> Bool {
        guard start + count <= end else { return false }
        for offset in start..<(start + count) where !isWord(text[offset]) {
            switch text[offset] {
            case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "+"), UInt8(ascii: "/"), UInt8(ascii: "="),
                UInt8(ascii: "~"), UInt8(ascii: "@"), UInt8(ascii: "$"):
                continue
            default: return false
            }
        }
        return true
    }

    private func isNear(
        _ words: [String], within distance: Int, of range: Range<Int>, in text: UnsafeRawBufferPointer
    ) -> Bool {
        let around = max(0, range.lowerBound - distance)..<min(text.count, range.upperBound + distance)
        let lower = text[around].map(asciiLower)
        return words.contains { Placeholder.contains(lower, Array($0.utf8)) }
    }

    /// Sorted by place. Of two that overlap the more certain stays, then the worse, then the longer.
    private static func withoutOverlaps(_ found: [Found]) -> [Found] {
        var kept: [Found] = []
        for next in found.sorted(by: { ($0.range.lowerBound, $0.kind.id) < ($1.range.lowerBound, $1.kind.id) }) {
            guard let last = kept.last, last.range.upperBound > next.range.lowerBound else {
                kept.append(next)
                continue
            }
            if weight(next) > weight(last) { kept[kept.count - 1] = next }
        }
        return kept
    }

    private static func weight(_ found: Found) -> (Int, Int, Int) {
        let certainty = found.check.outcome == .proved ? 2 : found.kind.confidence == .high ? 1 : 0
        return (certainty, found.kind.severity == .critical ? 1 : 0, found.range.count)
    }
}
