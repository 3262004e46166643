import GateModel
import GatePattern

/// Finds secrets by the name that they are given to: `password = "…"` in every notation.
///
/// One look over the text finds what telling names are made of; a name, a mark and a literal value must follow, which
/// few have; only then is the value judged. Safe to use from several threads at once.
struct GenericFinder: Sendable {
    struct Found {
        let ruleId: String
        let title: String
        let severity: Severity
        let range: Range<Int>
        let confidence: Confidence
    }

    static let shared = GenericFinder()

    private let index = LiteralSearch(NameWords.literals, ignoresCase: true)
    private let counts = NameWords.literals.map(\.utf8.count)
    /// The number of the literal that is no part of a name.
    private let clause = NameWords.literals.firstIndex(of: "identified by")

    /// Ascending; no two overlap. `range` starts and ends at line ends.
    func find(in text: UnsafeRawBufferPointer, range: Range<Int>, notation: Notation) -> [Found] {
        guard notation != .checksums else { return [] }
        var found: [Found] = []
        var nameEnd = range.lowerBound
        index.forEachHit(in: text, range: range) { literal, offset in
            guard offset >= nameEnd else { return }
            let name: Range<Int>
            if literal == clause {
                name = (offset + 11)..<(offset + 13)
            } else {
                name = GenericFinder.name(around: offset + counts[literal] - 1, in: text, range: range)
            }
            nameEnd = name.upperBound
            guard name.count <= 100, !GenericFinder.isPublic(name, in: text, range: range) else { return }
            let reader = AssignmentReader(text: text, notation: notation, name: name, bounds: range)
            guard let assignment = reader.read(), !assignment.value.isEmpty else { return }
            if let last = found.last, last.range.upperBound > assignment.value.lowerBound { return }
            let nameBytes = UnsafeRawBufferPointer(rebasing: text[name])
            let sort: SecretName?
            if literal == clause { sort = SecretName(password: ()) } else { sort = SecretName(nameBytes) }
            guard let sort else { return }
            if sort.isLogin, let second = assignment.second {
                let strength = ValueJudge.strength(of: Array(text[second])[...], for: .password, named: [])
                guard strength >= .fair else { return }
                let password = SecretName(password: ())
                found.append(GenericFinder.found(password, second, .medium, in: text, range: range))
                return
            }
            guard let confidence = confidence(sort, Array(nameBytes), assignment, in: text, notation) else { return }
            found.append(GenericFinder.found(sort, assignment.value, confidence, in: text, range: range))
        }
        return found
    }

    private static func found(
        _ name: SecretName, _ value: Range<Int>, _ confidence: Confidence, in text: UnsafeRawBufferPointer,
        range: Range<Int>
    ) -> Found {
        if name.sort != .password, name.sort != .salt {
            let bytes = ValueJudge.withoutScheme(Array(text[value])[...])
            let line = text[max(range.lowerBound, value.lowerBound - 200)..<value.lowerBound]
            let start = line.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? line.startIndex
            if let vendor = VendorKind.of(bytes, named: name.words, line: line[start...].map(asciiLower)) {
                return Found(
                    ruleId: vendor.id, title: vendor.title, severity: .high, range: value,
                    confidence: name.sort == .key && confidence == .low ? .medium : confidence)
            }
        }
        let kind = GenericKind.of(name.sort)
        return Found(
            ruleId: kind.id, title: kind.title, severity: kind.severity, range: value, confidence: confidence)
    }

    /// nil: not worth a finding.
    private func confidence(
        _ name: SecretName, _ nameBytes: [UInt8], _ assignment: Assignment, in text: UnsafeRawBufferPointer,
        _ notation: Notation
    ) -> Confidence? {
        let value = Array(text[assignment.value])
        let isBearer = name.isLogin && ValueJudge.withoutScheme(value[...]).count < value.count
        let sort = isBearer ? .token : name.sort
        let strength = ValueJudge.strength(of: value[...], for: sort, named: nameBytes)
        guard strength > .none, notation != .labels || strength == .strong else { return nil }
        if assignment.isJoined || assignment.isInSentence, strength < .strong { return nil }
        if name.isQuestion, assignment.form == .call || assignment.form == .argument, strength < .strong { return nil }
        if name.isPassing, strength < .strong { return nil }
        if name.isLoose, assignment.form == .call || assignment.form == .argument, strength < .strong { return nil }
        switch assignment.form {
        case .argument where !assignment.isFirst: if strength < .strong { return nil }
        case .argument, .option, .call, .compared: if strength < (sort == .password ? .weak : .fair) { return nil }
        case .spaced, .inline: if strength < .fair { return nil }
        case .given, .element, .fallback: break
        }
        switch sort {
        case .password:
            if strength < .fair { return name.isPlain ? .low : nil }
            return name.isPlain && !name.isQuestion ? .medium : .low
        case .secret, .token, .apiKey, .cryptoKey:
            if strength == .weak { return name.isPlain && assignment.isQuoted ? .low : nil }
            return strength == .strong && name.isPlain && !name.isPassing && !name.isQuestion ? .medium : .low
        case .key, .salt:
            let isShortSalt = sort == .salt && strength == .weak && name.isPlain && assignment.isQuoted
            return strength >= .fair || isShortSalt ? .low : nil
        }
    }

    /// The letters, digits and joining signs around `offset`.
    private static func name(around offset: Int, in text: UnsafeRawBufferPointer, range: Range<Int>) -> Range<Int> {
        var low = offset
        while low > range.lowerBound, offset - low < 101, isName(text[low - 1]) { low -= 1 }
        var high = offset + 1
        while high < range.upperBound, high - offset < 101, isName(text[high]) {
            // `token->value`
            if text[high] == UInt8(ascii: "-"), high + 1 < range.upperBound, text[high + 1] == UInt8(ascii: ">") {
                break
            }
            high += 1
        }
        while high > offset + 1, !isWord(text[high - 1]) { high -= 1 }
        while low < offset, !isWord(text[low]) { low += 1 }
        return low..<high
    }

    /// `Public Key: `, in words of their own.
    private static func isPublic(_ name: Range<Int>, in text: UnsafeRawBufferPointer, range: Range<Int>) -> Bool {
        let start = max(range.lowerBound, name.lowerBound - 7)
        return text[start..<name.lowerBound].map(asciiLower).elementsEqual("public ".utf8)
    }

    private static func isName(_ byte: UInt8) -> Bool {
        isWord(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
    }

    private static func isWord(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "_"):
            true
        default: false
        }
    }
}
