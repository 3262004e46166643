/// A query as written, before a grammar gives its names numbers.
///
/// The syntax is that of tree-sitter queries (tree-sitter.github.io, "Query Syntax"), read by our own code: the
/// library needs 5 ms to compile two patterns, this needs microseconds.
package struct QueryText: Sendable {
    package struct Failure: Error, Equatable, CustomStringConvertible {
        package let message: String
        /// Byte offset in the query.
        package let offset: Int

        package var description: String { "query: \(message) at offset \(offset)" }
    }

    indirect enum Shape: Sendable {
        case named(String)
        case anonymous(String)
        case any
        case anyNamed
        case alternation
        case group
    }

    enum Quantifier: UInt8, Sendable { case one, optional, star, plus }

    struct Part: Sendable {
        var shape: Shape
        /// Children, alternatives or members of a group.
        var parts: [Part] = []
        var field: String?
        var absentFields: [String] = []
        var captures: [String] = []
        var quantifier = Quantifier.one
        /// Whether nothing named stands between it and the part before, or the start.
        var isAnchored = false
        /// Whether nothing named follows its last child.
        var isAnchoredAtEnd = false
        var predicates: [Predicate] = []
        var offset = 0
    }

    package struct Predicate: Sendable {
        package enum Operand: Sendable, Equatable {
            case capture(String)
            case text(String)
        }

        /// Without `#`, `not-` and `?`.
        package let name: String
        package let isNegated: Bool
        package let operands: [Operand]
        let offset: Int
    }

    var patterns: [Part] = []

    package init(_ source: String) throws(Failure) {
        var reader = QueryReader(Array(source.utf8))
        patterns = try reader.patterns()
        guard !patterns.isEmpty else { throw Failure(message: "it has no pattern", offset: 0) }
    }

    /// Every predicate, in the order of the text.
    package var predicates: [Predicate] {
        func all(_ part: Part) -> [Predicate] { part.parts.flatMap(all) + part.predicates }
        return patterns.flatMap(all)
    }

    package var captures: Set<String> {
        func all(_ part: Part) -> [String] { part.captures + part.parts.flatMap(all) }
        return Set(patterns.flatMap(all))
    }
}

/// Reads S-expressions. Nesting is limited, so that a hostile rule file cannot exhaust the stack.
private struct QueryReader {
    let bytes: [UInt8]
    var at = 0
    var depth = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    mutating func patterns() throws(QueryText.Failure) -> [QueryText.Part] {
        var parts: [QueryText.Part] = []
        while let part = try part(), true { parts.append(part) }
        skipSpace()
        guard at == bytes.count else { throw failure("unexpected \(shown(bytes[at]))") }
        return parts
    }

    /// The next part with its field, quantifier and captures; nil at the end or before a closing bracket.
    private mutating func part() throws(QueryText.Failure) -> QueryText.Part? {
        skipSpace()
        guard at < bytes.count else { return nil }
        let start = at
        switch bytes[at] {
        case UInt8(ascii: ")"), UInt8(ascii: "]"): return nil
        default: break
        }
        guard depth < 64 else { throw failure("it nests deeper than 64") }
        depth += 1
        defer { depth -= 1 }
        var part: QueryText.Part
        switch bytes[at] {
        case UInt8(ascii: "\""): part = QueryText.Part(shape: .anonymous(try text()))
        case UInt8(ascii: "_"):
            at += 1
            part = QueryText.Part(shape: .any)
        case UInt8(ascii: "["):
            at += 1
            part = QueryText.Part(shape: .alternation)
            part.parts = try members(of: &part)
            try expect("]")
            guard !part.parts.isEmpty else { throw failure("an alternation has no member") }
        case UInt8(ascii: "("): part = try parenthesised()
        default:
            let field = word()
            guard !field.isEmpty else { throw failure("unexpected \(shown(bytes[at]))") }
            skipSpace()
            try expect(":")
            guard let value = try self.part() else { throw failure("the field \(field) has no pattern") }
            part = value
            part.field = field
            return part
        }
        part.offset = start
        try suffixes(&part)
        return part
    }

    private mutating func suffixes(_ part: inout QueryText.Part) throws(QueryText.Failure) {
        while true {
            skipSpace()
            guard at < bytes.count else { return }
            switch bytes[at] {
            case UInt8(ascii: "*"): part.quantifier = .star
            case UInt8(ascii: "+"): part.quantifier = .plus
            case UInt8(ascii: "?"): part.quantifier = .optional
            case UInt8(ascii: "@"):
                at += 1
                let name = word()
                guard !name.isEmpty else { throw failure("a capture has no name") }
                part.captures.append(name)
                guard part.captures.count <= 2 else { throw failure("one node has more than two captures") }
                continue
            default: return
            }
            at += 1
        }
    }

    private mutating func parenthesised() throws(QueryText.Failure) -> QueryText.Part {
        at += 1
        skipSpace()
        guard at < bytes.count else { throw failure("a bracket is not closed") }
        var part: QueryText.Part
        switch bytes[at] {
        case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "\""), UInt8(ascii: "."), UInt8(ascii: "#"):
            part = QueryText.Part(shape: .group)
        default:
            let name = word()
            guard !name.isEmpty else { throw failure("unexpected \(shown(bytes[at]))") }
            skipSpace()
            // `(name: (x))`: a group whose first member has a field.
            if at < bytes.count, bytes[at] == UInt8(ascii: ":") { throw failure("a group starts with a field") }
            part = QueryText.Part(shape: name == "_" ? .anyNamed : .named(name))
        }
        part.parts = try members(of: &part)
        try expect(")")
        return part
    }

    /// Children up to the closing bracket; anchors, absent fields and predicates go to `owner`.
    private mutating func members(of owner: inout QueryText.Part) throws(QueryText.Failure) -> [QueryText.Part] {
        var parts: [QueryText.Part] = []
        var isAnchored = false
        while true {
            skipSpace()
            guard at < bytes.count else { throw failure("a bracket is not closed") }
            if bytes[at] == UInt8(ascii: ".") {
                at += 1
                isAnchored = true
            } else if bytes[at] == UInt8(ascii: "!") {
                at += 1
                owner.absentFields.append(word())
            } else if bytes[at] == UInt8(ascii: "("), isPredicate() {
                owner.predicates.append(try predicate())
            } else if bytes[at] == UInt8(ascii: "#") {
                throw failure("a predicate stands in brackets of its own")
            } else if var part = try part() {
                part.isAnchored = isAnchored
                isAnchored = false
                parts.append(part)
            } else {
                owner.isAnchoredAtEnd = isAnchored
                return parts
            }
        }
    }

    private mutating func isPredicate() -> Bool {
        var next = at + 1
        while next < bytes.count, isSpace(bytes[next]) { next += 1 }
        return next < bytes.count && bytes[next] == UInt8(ascii: "#")
    }

    private mutating func predicate() throws(QueryText.Failure) -> QueryText.Predicate {
        let start = at
        at += 1
        skipSpace()
        at += 1
        var name = word()
        guard at < bytes.count, bytes[at] == UInt8(ascii: "?") else {
            throw failure("the predicate #\(name) does not end in ?")
        }
        at += 1
        let isNegated = name.hasPrefix("not-")
        if isNegated { name = String(name.dropFirst(4)) }
        var operands: [QueryText.Predicate.Operand] = []
        while true {
            skipSpace()
            guard at < bytes.count else { throw failure("a bracket is not closed") }
            switch bytes[at] {
            case UInt8(ascii: ")"):
                at += 1
                return QueryText.Predicate(name: name, isNegated: isNegated, operands: operands, offset: start)
            case UInt8(ascii: "@"):
                at += 1
                operands.append(.capture(word()))
            case UInt8(ascii: "\""): operands.append(.text(try text()))
            default:
                let bare = word()
                guard !bare.isEmpty else { throw failure("unexpected \(shown(bytes[at]))") }
                operands.append(.text(bare))
            }
        }
    }

    /// A string in quotes; `\n`, `\t`, `\r`, `\0` are escapes, and another `\` stands for what follows it, except that
    /// a `\` before a letter of a pattern (`\d`, `\b`, `\.`) stays.
    private mutating func text() throws(QueryText.Failure) -> String {
        let start = at
        at += 1
        var result: [UInt8] = []
        while at < bytes.count {
            let byte = bytes[at]
            at += 1
            if byte == UInt8(ascii: "\"") { return String(decoding: result, as: UTF8.self) }
            guard byte == UInt8(ascii: "\\"), at < bytes.count else {
                result.append(byte)
                continue
            }
            let next = bytes[at]
            at += 1
            switch next {
            case UInt8(ascii: "n"): result.append(10)
            case UInt8(ascii: "t"): result.append(9)
            case UInt8(ascii: "r"): result.append(13)
            case UInt8(ascii: "\""), UInt8(ascii: "\\"): result.append(next)
            default: result += [byte, next]
            }
        }
        at = start
        throw failure("a string is not closed")
    }

    private mutating func word() -> String {
        let start = at
        while at < bytes.count, isWord(bytes[at]) { at += 1 }
        return String(decoding: bytes[start..<at], as: UTF8.self)
    }

    private mutating func skipSpace() {
        while at < bytes.count {
            if isSpace(bytes[at]) {
                at += 1
            } else if bytes[at] == UInt8(ascii: ";") {
                while at < bytes.count, bytes[at] != UInt8(ascii: "\n") { at += 1 }
            } else {
                return
            }
        }
    }

    private mutating func expect(_ character: Unicode.Scalar) throws(QueryText.Failure) {
        skipSpace()
        guard at < bytes.count, bytes[at] == UInt8(ascii: character) else { throw failure("\(character) is missing") }
        at += 1
    }

    private func failure(_ message: String) -> QueryText.Failure { QueryText.Failure(message: message, offset: at) }

    private func shown(_ byte: UInt8) -> String { "“\(Character(Unicode.Scalar(byte)))”" }

    private func isSpace(_ byte: UInt8) -> Bool { byte == 32 || (9...13).contains(byte) }

    private func isWord(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "_"), UInt8(ascii: "-"):
            true
        default: byte >= 0x80
        }
    }
}
