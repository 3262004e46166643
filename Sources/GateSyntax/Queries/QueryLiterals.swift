extension QueryText {
    /// Texts of which at least one stands in every text that the query matches; nil where none is known.
    ///
    /// Found from predicates that must hold: exact texts, names, labels. Each has at least three bytes.
    package var requiredLiterals: Set<String>? {
        var all: Set<String> = []
        for pattern in patterns {
            guard let some = QueryText.required(by: pattern) else { return nil }
            all.formUnion(some)
        }
        return all
    }

    private static func required(by pattern: Part) -> Set<String>? {
        var bound: Set<String> = []
        var sets: [Set<String>] = []
        collectBound(pattern, &bound)
        func visit(_ part: Part) {
            for predicate in part.predicates where !predicate.isNegated {
                if let set = literals(of: predicate, bound: bound) { sets.append(set) }
            }
            // What is optional or one of several may not be there.
            if part.quantifier == .one || part.quantifier == .plus {
                if case .named(let kind) = part.shape, let words = keywords[kind] { sets.append([words]) }
                if case .anonymous(let text) = part.shape, text.utf8.count >= 3 { sets.append([text]) }
            }
            if case .alternation = part.shape {
                // One of them matched: a literal of each will do.
                let alternatives = part.parts.map { required(by: $0) }
                let known = alternatives.compactMap(\.self)
                if known.count == alternatives.count { sets.append(known.reduce(into: Set()) { $0.formUnion($1) }) }
                return
            }
            for child in part.parts {
                if child.quantifier == .one || child.quantifier == .plus {
                    visit(child)
                } else {
                    visitPredicates(child)
                }
            }
        }
        func visitPredicates(_ part: Part) {
            for predicate in part.predicates where !predicate.isNegated {
                if let set = literals(of: predicate, bound: bound) { sets.append(set) }
            }
            part.parts.forEach { visitPredicates($0) }
        }
        visit(pattern)
        return sets.filter { $0.allSatisfy { $0.utf8.count >= 3 } }.min { weight($0) < weight($1) }
    }

    /// Kinds that stand for one word of the text in every grammar that has them.
    private static let keywords = [
        "unsafe_block": "unsafe", "try_statement": "try", "defer_statement": "defer", "with_statement": "with",
        "go_statement": "go ", "assert_statement": "assert", "except_clause": "except", "catch_clause": "catch",
        "raise_statement": "raise", "for_in_statement": "for", "print_statement": "print",
    ]

    /// Few and long ones are best.
    private static func weight(_ set: Set<String>) -> Int {
        set.reduce(0) { $0 + 1000 / min(12, $1.utf8.count) / ($1.utf8.count > 4 ? 2 : 1) }
    }

    /// Captures that every match binds.
    private static func collectBound(_ part: Part, _ bound: inout Set<String>) {
        bound.formUnion(part.captures)
        if case .alternation = part.shape { return }
        for child in part.parts where child.quantifier == .one || child.quantifier == .plus {
            collectBound(child, &bound)
        }
    }

    private static func literals(of predicate: Predicate, bound: Set<String>) -> Set<String>? {
        guard case .capture(let name)? = predicate.operands.first, bound.contains(name) else { return nil }
        var texts: [String] = []
        for case .text(let text) in predicate.operands { texts.append(text) }
        switch predicate.name {
        case "eq", "any-of": return texts.isEmpty ? nil : Set(texts)
        case "resolves-to": return Set(texts.map(lastWord))
        case "arg":
            guard let label = texts.first, Int(label) == nil else { return nil }
            return [label]
        case "match": return texts.first.flatMap { PatternLiterals.required(by: $0) }
        case "inside-match": return texts.last.flatMap { PatternLiterals.required(by: $0) }
        case "has" where texts.count == 2: return PatternLiterals.required(by: texts[1])
        default: return nil
        }
    }

    /// `b` of `a.b`, `a` of `a.*`: the part that a text must hold however the rest was imported.
    private static func lastWord(_ name: String) -> String {
        let words = name.split { ".:()[]*/\\".contains($0) }
        return words.last.map(String.init) ?? ""
    }
}
