import GateModel
import GateSyntax

/// Reads what `CatalogWriter` wrote: words and numbers that end with one space or line end, and texts that stand behind
/// their length. The texts are the program's own; a wrong one ends the program instead of being reported.
struct CatalogCursor {
    private let bytes: UnsafeBufferPointer<UInt8>
    private(set) var at: Int

    init(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) {
        self.bytes = bytes
        at = offset
    }

    /// The place of the next word.
    mutating func word() -> Range<Int> {
        let start = at
        while at < bytes.count, bytes[at] > UInt8(ascii: " ") { at += 1 }
        at += 1
        return start..<(at - 1)
    }

    mutating func number() -> Int {
        var number = 0
        for byte in bytes[word()] { number = number * 10 + Int(byte) - 48 }
        return number
    }

    mutating func flag() -> Bool { number() == 1 }

    /// `<bytes>:<text>` and a line end.
    mutating func text() -> String { CatalogTable.text(bytes, textRange()) }

    private mutating func skipText() { _ = textRange() }

    private mutating func textRange() -> Range<Int> {
        var count = 0
        while bytes[at] != UInt8(ascii: ":") {
            count = count * 10 + Int(bytes[at]) - 48
            at += 1
        }
        let start = at + 1
        at = start + count + 1
        return start..<start + count
    }

    private mutating func name() -> String { CatalogTable.text(bytes, word()) }

    private mutating func texts(_ count: Int) -> [String] {
        var texts: [String] = []
        texts.reserveCapacity(count)
        for _ in 0..<count { texts.append(text()) }
        return texts
    }

    /// The first line of a rule's text.
    private struct Head {
        let severity: Severity
        let confidence: Confidence
        let category: RuleFile.Category
        let isEnabled, readsTests, isOld, isPattern, hasMessage, hasLiterals, hasFix, isSafe: Bool
        let pathCount, literalCount: Int
        let cwe: [Int]
    }

    private mutating func head() -> Head {
        let severity = Severity(rawValue: name()) ?? .low
        let confidence = Confidence(rawValue: name()) ?? .low
        let category = RuleFile.Category(rawValue: name()) ?? .security
        let flags = (flag(), flag(), flag(), flag(), flag(), flag(), flag(), flag())
        let counts = (number(), number(), number())
        var cwe: [Int] = []
        for _ in 0..<counts.0 { cwe.append(number()) }
        return Head(
            severity: severity, confidence: confidence, category: category, isEnabled: flags.0, readsTests: flags.1,
            isOld: flags.2, isPattern: flags.3, hasMessage: flags.4, hasLiterals: flags.5, hasFix: flags.6,
            isSafe: flags.7, pathCount: counts.1, literalCount: counts.2, cwe: cwe)
    }

    /// What reports show of a rule, the rest not read.
    mutating func listed(id: String) -> Rule {
        let head = head()
        let summary = text()
        if head.hasMessage { skipText() }
        return Rule(
            id: id, reviewer: "rules", summary: summary, why: text(), advice: text(), severity: head.severity,
            confidence: head.confidence, cwe: head.cwe, isSecurity: head.category == .security,
            isEnabledByDefault: head.isEnabled)
    }

    mutating func rule(id: String, languages: [Language], _ examples: RuleFile.Examples) -> RuleFile {
        let head = head()
        let summary = text()
        let message = head.hasMessage ? text() : summary
        let (why, advice, search) = (text(), text(), text())
        return RuleFile(
            id: id, summary: summary, message: message, why: why, advice: advice, severity: head.severity,
            confidence: head.confidence, isEnabledByDefault: head.isEnabled, cwe: head.cwe, category: head.category,
            languages: languages, paths: texts(head.pathCount).map { Glob($0) }, readsTests: head.readsTests,
            side: head.isOld ? .old : .new, search: head.isPattern ? .pattern(search) : .query(search),
            literals: head.hasLiterals ? texts(head.literalCount) : nil,
            fix: head.hasFix
                ? RuleFile.FixTemplate(title: text(), replace: text(), with: text(), isSafe: head.isSafe) : nil,
            examples: examples)
    }

    mutating func examples() -> RuleFile.Examples {
        let counts = (number(), number(), number())
        var examples = RuleFile.Examples()
        for _ in 0..<counts.0 { examples.bad.append(example()) }
        for _ in 0..<counts.1 { examples.good.append(example()) }
        for _ in 0..<counts.2 { examples.fixed.append(example()) }
        return examples
    }

    private mutating func example() -> RuleFile.Example {
        let (hasPath, hasBefore) = (flag(), flag())
        return RuleFile.Example(
            path: hasPath ? text() : nil, before: hasBefore ? text() : nil, text: text(), line: 0)
    }
}
