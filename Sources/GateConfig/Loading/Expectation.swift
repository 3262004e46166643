import GateModel
import GateYAML

/// What a shape wants and what a node has, in words.
enum Expectation {
    enum Problem {
        /// Not of the shape; the clause may suggest a word.
        case type(String)
        /// Of the shape, but not a value that can be.
        case value(String)
    }

    static let ruleSetting =
        "off, a severity (\(enumeration(Keys.severityWords, "or"))), a mapping or a list of mappings"

    static func of(_ shape: Shape) -> String {
        switch shape {
        case .words(let words): enumeration(words, "or")
        case .exactly(let number): "\(number)"
        case .bool: "true or false"
        case .number(let range): "a whole number from \(range.lowerBound) to \(range.upperBound)"
        case .text: "text"
        case .glob: "a path pattern"
        case .size: "a size from 1 byte to 1GiB such as 8MiB"
        case .seconds: "a number of seconds from 1 to \(Quantity.longestSeconds), such as 90 or 2m"
        case .reviewer: "the name of a reviewer"
        case .list(let element): "a list of \(plural(element))"
        case .edit(let element): "a list of \(plural(element)), or a mapping of 'add' and 'remove'"
        case .map(let keys): "a mapping of \(enumeration(keys.map(\.name), "and"))"
        case .named: "a mapping of names"
        case .name: "a name of lower-case letters, digits, '-' and '_'"
        case .rules: "a mapping of rule ids"
        }
    }

    /// What is wrong with a scalar; nil when nothing is.
    static func problem(of scalar: Scalar, _ shape: Shape, names: KnownNames) -> Problem? {
        let text = scalar.text
        switch shape {
        case .words(let words):
            return isWord(scalar) && words.contains(text) ? nil : .type(NearestWord.clause(for: text, among: words))
        case .exactly(let number): return scalar.value == .int(number) ? nil : .type("")
        case .bool:
            if case .bool = scalar.value { return nil }
            return .type(["yes", "on", "no", "off"].contains(text) ? "; YAML 1.2 knows true and false alone" : "")
        case .number(let range):
            if case .int(let number) = scalar.value, range.contains(number) { return nil }
            return .type("")
        case .text: return isText(scalar) ? nil : .type("")
        case .glob:
            guard isText(scalar) else { return .type("") }
            return GlobCheck.problem(text).map { .value("the pattern \(quoted(text)) is wrong: \($0)") }
        case .size: return scalar.value != .null && Quantity.bytes(text) != nil ? nil : .type("")
        case .seconds: return scalar.value != .null && Quantity.seconds(text) != nil ? nil : .type("")
        case .reviewer:
            guard isWord(scalar) else { return .type("") }
            if names.reviewers.contains(text) { return nil }
            let clause = NearestWord.clause(for: text, among: names.reviewers)
            return .value(
                "unknown reviewer \(quoted(text))\(clause.isEmpty ? "; there are \(enumeration(names.reviewers, "and"))" : clause)"
            )
        case .name: return isText(scalar) && isName(text) ? nil : .type("")
        case .list, .edit, .map, .named, .rules: return .type("")
        }
    }

    /// The text of a scalar that is one of `words`.
    static func word(_ node: Node, among words: [String]) -> String? {
        node.scalar.flatMap { isWord($0) && words.contains($0.text) ? $0.text : nil }
    }

    /// What may be part of a rule id and of a program's name.
    static func isName(_ text: String) -> Bool {
        guard let first = text.utf8.first, first != UInt8(ascii: "-"), first != UInt8(ascii: "_") else { return false }
        return text.utf8.count <= 60
            && text.utf8.allSatisfy {
                switch $0 {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"),
                    UInt8(ascii: "_"):
                    true
                default: false
                }
            }
    }

    private static func isWord(_ scalar: Scalar) -> Bool {
        if case .string = scalar.value { return true }
        return false
    }

    private static func isText(_ scalar: Scalar) -> Bool { isWord(scalar) && !scalar.text.isEmpty }

    static func found(_ node: Node) -> String {
        if node.items != nil { return "a list" }
        if node.pairs != nil { return "a mapping" }
        guard let scalar = node.scalar else { return "nothing" }
        switch scalar.value {
        case .null: return "nothing"
        case .bool: return "the truth value \(printable(scalar.text))"
        case .int, .float: return "the number \(printable(scalar.text))"
        case .string: return quoted(scalar.text)
        }
    }

    static func quoted(_ text: String) -> String { "'\(printable(text))'" }

    /// Text of a file for a line of output: control characters replaced, at most 60 characters.
    static func printable(_ text: String) -> String {
        var line = String.UnicodeScalarView()
        for scalar in text.unicodeScalars.prefix(60) {
            line.append(
                scalar.properties.generalCategory == .control || scalar.properties.generalCategory == .format
                    ? "\u{FFFD}" : scalar)
        }
        return text.unicodeScalars.count > 60 ? String(line) + "…" : String(line)
    }

    /// `a, b or c`
    static func enumeration(_ words: [String], _ conjunction: String) -> String {
        guard words.count > 1, let last = words.last else { return words.first ?? "" }
        return "\(words.dropLast().joined(separator: ", ")) \(conjunction) \(last)"
    }

    private static func plural(_ shape: Shape) -> String {
        switch shape {
        case .glob: "path patterns"
        case .reviewer: "reviewers"
        case .name: "names"
        case .number: "whole numbers"
        case .words(let words): "the words \(enumeration(words, "and"))"
        default: "values"
        }
    }
}
