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
    mutating func text() -> String {
        var count = 0
        while bytes[at] != UInt8(ascii: ":") {
            count = count * 10 + Int(bytes[at]) - 48
            at += 1
        }
        defer { at += count + 2 }
        return CatalogTable.text(bytes, at + 1..<at + 1 + count)
    }

    private mutating func name() -> String { CatalogTable.text(bytes, word()) }

    private mutating func texts(_ count: Int) -> [String] {
        var texts: [String] = []
        texts.reserveCapacity(count)
        for _ in 0..<count { texts.append(text()) }
        return texts
    }

    mutating func rule(id: String, languages: [Language], _ examples: RuleFile.Examples) -> RuleFile {
        let severity = Severity(rawValue: name()) ?? .low
        let confidence = Confidence(rawValue: name()) ?? .low
        let category = RuleFile.Category(rawValue: name()) ?? .security
        let (isEnabled, readsTests, isOld, isPattern) = (flag(), flag(), flag(), flag())
        let (hasMessage, hasLiterals, hasFix, isSafe) = (flag(), flag(), flag(), flag())
        let (cweCount, pathCount, literalCount) = (number(), number(), number())
        var cwe: [Int] = []
        for _ in 0..<cweCount { cwe.append(number()) }
        let summary = text()
        let message = hasMessage ? text() : summary
        let (why, advice, search) = (text(), text(), text())
        return RuleFile(
            id: id, summary: summary, message: message, why: why, advice: advice, severity: severity,
            confidence: confidence, isEnabledByDefault: isEnabled, cwe: cwe, category: category, languages: languages,
            paths: texts(pathCount).map { Glob($0) }, readsTests: readsTests, side: isOld ? .old : .new,
            search: isPattern ? .pattern(search) : .query(search), literals: hasLiterals ? texts(literalCount) : nil,
            fix: hasFix
                ? RuleFile.FixTemplate(title: text(), replace: text(), with: text(), isSafe: isSafe) : nil,
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
