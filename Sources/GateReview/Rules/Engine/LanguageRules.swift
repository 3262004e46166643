import GatePattern
import GateSyntax
import Synchronization

/// The rules that read one language, and which of them a text can need at all.
final class LanguageRules: Sendable {
    let language: Language?
    let rules: [RuleFile]
    /// By rule: texts of which one must stand in the file; nil: none is known.
    private let indexes: [(index: LiteralIndex, rules: [[Int]])]
    private let always: [Int]
    private let compiled: Mutex<[Compiled]>
    private let read = Atomic<Int>(0)

    private enum Compiled {
        case not
        case query(Query)
        case pattern(LazyPattern)
        case failed(RuleError)
    }

    init(_ rules: [RuleFile], language: Language?) {
        self.rules = rules
        self.language = language
        compiled = Mutex(Array(repeating: .not, count: rules.count))
        var byLiteral: [String: [Int]] = [:]
        var always: [Int] = []
        for (number, rule) in rules.enumerated() {
            guard let literals = LanguageRules.literals(of: rule), !literals.isEmpty,
                literals.allSatisfy({ $0.utf8.count >= 3 })
            else {
                always.append(number)
                continue
            }
            for literal in literals { byLiteral[literal, default: []].append(number) }
        }
        self.always = always
        let sorted = byLiteral.sorted { $0.key < $1.key }
        // An index holds 255 groups of literals.
        indexes = stride(from: 0, to: sorted.count, by: 200).map { start in
            let part = sorted[start..<min(start + 200, sorted.count)]
            return (LiteralIndex(part.map(\.key)), part.map(\.value))
        }
    }

    /// Whether, with `bytes` more, so much text of the language was read that machine code for patterns pays.
    func isBulk(after bytes: Int) -> Bool { read.add(bytes, ordering: .relaxed).newValue > 2 << 20 }

    static func literals(of rule: RuleFile) -> Set<String>? {
        if let literals = rule.literals { return Set(literals) }
        guard case .query(let text) = rule.search else { return nil }
        return (try? QueryText(text))?.requiredLiterals
    }

    /// The rules that the text can need, ascending.
    func candidates(in text: [UInt8]) -> [Int] {
        var found = [Bool](repeating: false, count: rules.count)
        for number in always { found[number] = true }
        text.withUnsafeBytes { bytes in
            for (index, numbers) in indexes {
                index.forEachHit(in: bytes, range: 0..<bytes.count) { literal, _ in
                    for rule in numbers[literal] { found[rule] = true }
                }
            }
        }
        return found.indices.filter { found[$0] }
    }

    func query(_ number: Int, kinds: KindTable) throws(RuleError) -> Query? {
        switch try compile(number, kinds: kinds) {
        case .query(let query): return query
        default: return nil
        }
    }

    func pattern(_ number: Int) throws(RuleError) -> LazyPattern? {
        switch try compile(number, kinds: nil) {
        case .pattern(let pattern): return pattern
        default: return nil
        }
    }

    private func compile(_ number: Int, kinds: KindTable?) throws(RuleError) -> Compiled {
        let result: Compiled = compiled.withLock { known in
            if case .not = known[number] { known[number] = made(rules[number], kinds) }
            return known[number]
        }
        if case .failed(let error) = result { throw error }
        return result
    }

    private func made(_ rule: RuleFile, _ kinds: KindTable?) -> Compiled {
        switch rule.search {
        case .pattern(let source):
            var options = Pattern.Options()
            options.isMultiline = true
            let pattern = LazyPattern(source, options: options)
            do {
                _ = try pattern.pattern()
                return .pattern(pattern)
            } catch {
                return .failed(RuleError(rule: rule.id, "\(error)"))
            }
        case .query(let source):
            guard let kinds else { return .not }
            do {
                return .query(try Query(QueryText(source), kinds: kinds))
            } catch {
                return .failed(RuleError(rule: rule.id, "\(language?.rawValue ?? "text"): \(error)"))
            }
        }
    }
}
