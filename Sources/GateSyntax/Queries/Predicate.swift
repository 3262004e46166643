import GatePattern
import Synchronization

/// What a query asks of a captured node beyond its shape.
enum Predicate: Sendable {
    struct Failure: Error {
        let message: String
    }

    case equals([UInt8])
    case equalsCapture
    case matches(LazyPattern)
    case anyOf(Set<String>)
    case resolvesTo(NameSet)
    case inside(Set<UInt16>)
    case insideMatch(Set<UInt16>, LazyPattern)
    case has(Set<UInt16>, LazyPattern?)
    case argument(ArgumentName, LazyPattern?)
    case argumentCount(ClosedRange<Int>)
    case literal
    case built(String)
    case tainted(String?)
    case type(LazyPattern)
    case inTest
    case file(LazyPattern)

    enum ArgumentName: Sendable, Equatable {
        case label(String)
        case position(Int)
    }

    /// Every name, for messages and the schema of rule files.
    static let names = [
        "any-of", "arg", "args", "built", "eq", "file-match", "has", "in-test", "inside", "inside-match", "literal",
        "match",
        "resolves-to", "tainted", "type",
    ]

    /// Whether it is decided by the node's own text in well under a microsecond.
    var isCheap: Bool {
        switch self {
        case .equals, .anyOf, .matches, .resolvesTo: true
        default: false
        }
    }

    init(_ name: String, operands: [QueryText.Predicate.Operand], hasCapture: Bool, kinds: KindTable) throws(Failure) {
        var texts: [String] = []
        for case .text(let text) in operands { texts.append(text) }
        func need(_ counts: ClosedRange<Int>, _ words: String) throws(Failure) {
            guard hasCapture, counts.contains(texts.count) else {
                throw Failure(message: "#\(name)? takes a capture\(words)")
            }
        }
        func pattern(_ source: String) throws(Failure) -> LazyPattern {
            do {
                _ = try Pattern(source)
            } catch {
                throw Failure(message: "#\(name)?: \(error)")
            }
            return LazyPattern(source)
        }
        func numbers(_ names: [String]) throws(Failure) -> Set<UInt16> {
            let known = names.compactMap { kinds.kind($0) ?? kinds.kind($0, isNamed: false) }
            guard !known.isEmpty else {
                throw Failure(message: "#\(name)?: the grammar has no node \(names.joined(separator: ", "))")
            }
            return Set(known)
        }
        let kindCounts = 1...32
        switch name {
        case "eq":
            if operands.count == 1, hasCapture, case .capture = operands[0] {
                self = .equalsCapture
            } else {
                try need(1...1, " and a text or a second capture")
                self = .equals(Array(texts[0].utf8))
            }
        case "match":
            try need(1...1, " and a pattern")
            self = .matches(try pattern(texts[0]))
        case "any-of":
            try need(1...1000, " and texts")
            self = .anyOf(Set(texts))
        case "resolves-to":
            try need(1...1000, " and names")
            self = .resolvesTo(NameSet(texts))
        case "inside":
            try need(kindCounts, " and kinds")
            self = .inside(try numbers(texts))
        case "inside-match":
            try need(2...32, ", kinds and a pattern")
            self = .insideMatch(try numbers(Array(texts.dropLast())), try pattern(texts[texts.count - 1]))
        case "has":
            try need(1...2, ", a kind and perhaps a pattern")
            self = .has(try numbers([texts[0]]), texts.count > 1 ? try pattern(texts[1]) : nil)
        case "arg":
            try need(1...2, ", a name or position and perhaps a pattern")
            let argument: ArgumentName = Int(texts[0]).map { .position($0) } ?? .label(texts[0])
            self = .argument(argument, texts.count > 1 ? try pattern(texts[1]) : nil)
        case "args":
            try need(1...2, " and one or two numbers")
            guard let low = Int(texts[0]), let high = texts.count > 1 ? Int(texts[1]) : low, low <= high else {
                throw Failure(message: "#args? takes a capture and one or two ascending numbers")
            }
            self = .argumentCount(low...high)
        case "literal":
            try need(0...0, " alone")
            self = .literal
        case "built":
            try need(0...1, " and perhaps a class")
            self = .built(texts.first ?? "")
        case "tainted":
            try need(0...1, " and perhaps a class")
            self = .tainted(texts.first)
        case "type":
            try need(1...1, " and a pattern")
            self = .type(try pattern(texts[0]))
        case "in-test": self = .inTest
        case "file-match":
            guard !hasCapture, texts.count == 1 else { throw Failure(message: "#file-match? takes a pattern alone") }
            var options = Pattern.Options()
            options.isMultiline = true
            do {
                _ = try Pattern(texts[0], options: options)
            } catch {
                throw Failure(message: "#file-match?: \(error)")
            }
            self = .file(LazyPattern(texts[0], options: options))
        default:
            throw Failure(
                message: "there is no predicate #\(name)?; there are \(Predicate.names.joined(separator: ", "))")
        }
    }
}

/// Dotted names that a predicate asks for: exact, `pkg.*` (anything below) or `*.name` (any receiver).
///
/// An object with a number of its own, so that a file's answers can be kept in an array.
package final class NameSet: Sendable {
    private static let made = Atomic<Int>(0)

    let number: Int
    private let exact: Set<String>
    private let below: [String]
    private let endings: [String]

    init(_ names: [String]) {
        number = NameSet.made.add(1, ordering: .relaxed).oldValue
        exact = Set(names.filter { !$0.contains("*") })
        below = names.filter { $0.hasSuffix(".*") && !$0.hasPrefix("*") }.map { String($0.dropLast(1)) }
        endings = names.filter { $0.hasPrefix("*.") }.map { String($0.dropFirst(1)) }
    }

    func contains(_ name: String) -> Bool {
        exact.contains(name) || below.contains { name.hasPrefix($0) }
            || endings.contains { name.hasSuffix($0) && name.utf8.count > $0.utf8.count }
    }
}
