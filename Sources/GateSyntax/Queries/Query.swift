/// A query with the numbers of one grammar.
///
/// Never changes after `init`; one may be shared by all threads. Building costs some microseconds.
package final class Query: Sendable {
    struct Step: Sendable {
        enum Mode: UInt8, Sendable { case kind, any, anyNamed, alternation, group }

        var mode: Mode
        var kind: UInt16 = 0
        /// In `items`.
        var itemsStart: Int32 = 0
        var itemsEnd: Int32 = 0
        /// -1: none.
        var capture: Int16 = -1
        var secondCapture: Int16 = -1
        /// In `absentFields`.
        var absentStart: Int32 = 0
        var absentEnd: Int32 = 0
        /// In `early`: predicates that the step's captures decide alone.
        var earlyStart: Int32 = 0
        var earlyEnd: Int32 = 0
        /// In `scoped`: predicates of one alternative, decided when it has matched.
        var scopedStart: Int32 = 0
        var scopedEnd: Int32 = 0
        var isAnchoredAtEnd = false
    }

    struct Item: Sendable {
        var step: Int32
        var field: UInt16
        var quantifier: QueryText.Quantifier
        var isAnchored: Bool
    }

    struct Check: Sendable {
        let predicate: Predicate
        let isNegated: Bool
        /// The number of the capture that it is about; -1: the file.
        let capture: Int
        /// Only for `equalsCapture`.
        var other = -1
        /// What can be decided without the predicate's payload.
        var quick = Quick.none
        /// Of `.texts`: places in `textRanges`; of `.names`: the number of the set, twice.
        var quickStart: Int32 = 0
        var quickEnd: Int32 = 0

        enum Quick: UInt8, Sendable { case none, texts, names }
    }

    struct Root: Sendable {
        let step: Int32
        /// In `late`.
        let checks: Range<Int>
    }

    /// The names of all predicates, for the schema of rule files.
    package static var predicateNames: [String] { Predicate.names }

    package let captureNames: [String]
    /// The number of `@finding`; nil: the whole match's first node counts.
    let finding: Int?
    let roots: [Root]
    let steps: [Step]
    let items: [Item]
    let absentFields: [UInt16]
    let early: [Check]
    let late: [Check]
    let scoped: [Check]
    /// The texts of `#eq?` and `#any-of?`, one behind the other, and where each stands.
    let texts: [UInt8]
    let textRanges: [Range<Int32>]

    /// Throws where the grammar has no such kind or field, or a predicate is unknown or lacks an operand.
    package init(_ text: QueryText, kinds: KindTable) throws(QueryText.Failure) {
        var compiler = QueryCompiler(kinds: kinds)
        for pattern in text.patterns {
            let first = compiler.late.count
            try compiler.gather(pattern)
            guard let step = try compiler.step(pattern, isInAlternation: false) else { continue }
            compiler.roots.append(Root(step: step, checks: first..<compiler.late.count))
        }
        captureNames = compiler.captures
        finding = compiler.captures.firstIndex(of: "finding")
        roots = compiler.roots
        steps = compiler.steps
        items = compiler.items
        absentFields = compiler.absentFields
        early = compiler.early
        late = compiler.late
        scoped = compiler.scoped
        texts = compiler.texts
        textRanges = compiler.textRanges
    }

    /// The kinds that a root can start at; nil: any.
    func startKinds(of root: Root) -> Set<UInt16>? { kinds(at: root.step) }

    private func kinds(at step: Int32) -> Set<UInt16>? {
        let step = steps[Int(step)]
        switch step.mode {
        case .kind: return [step.kind]
        case .any, .anyNamed: return nil
        case .alternation:
            var all: Set<UInt16> = []
            for item in items[Int(step.itemsStart)..<Int(step.itemsEnd)] {
                guard let some = kinds(at: item.step) else { return nil }
                all.formUnion(some)
            }
            return all
        case .group: return nil
        }
    }
}

private struct QueryCompiler {
    let kinds: KindTable
    var captures: [String] = []
    var roots: [Query.Root] = []
    var steps: [Query.Step] = []
    var items: [Query.Item] = []
    var absentFields: [UInt16] = []
    var early: [Query.Check] = []
    var late: [Query.Check] = []
    var scoped: [Query.Check] = []
    var texts: [UInt8] = []
    var textRanges: [Range<Int32>] = []
    /// What the pattern that is being compiled binds.
    private var bound: Set<String> = []
    /// Early checks by capture, until the step that binds it is made.
    private var waiting: [String: [Query.Check]] = [:]

    init(kinds: KindTable) { self.kinds = kinds }

    /// Takes the predicates of a pattern, before its steps are made; those of an alternative wait for it.
    mutating func gather(_ pattern: QueryText.Part) throws(QueryText.Failure) {
        waiting = [:]
        bound = QueryCompiler.captures(of: pattern)
        var checks: [Query.Check] = []
        try gather(pattern, &checks)
        for check in checks {
            // What is about one capture is decided as soon as it is bound.
            if check.capture >= 0, check.other < 0, check.predicate.isCheap {
                waiting[captures[check.capture], default: []].append(check)
            } else {
                late.append(check)
            }
        }
    }

    private mutating func gather(
        _ part: QueryText.Part, _ checks: inout [Query.Check]
    ) throws(QueryText.Failure) {
        for text in part.predicates {
            let check = try check(text)
            if check.capture >= 0, !bound.contains(captures[check.capture]) {
                throw QueryText.Failure(
                    message: "no node is captured as @\(captures[check.capture])", offset: text.offset)
            }
            checks.append(check)
        }
        if case .alternation = part.shape { return }
        for child in part.parts { try gather(child, &checks) }
    }

    private static func captures(of part: QueryText.Part) -> Set<String> {
        part.parts.reduce(Set(part.captures)) { $0.union(captures(of: $1)) }
    }

    /// nil for a kind that the grammar lacks, inside an alternation.
    mutating func step(_ part: QueryText.Part, isInAlternation: Bool) throws(QueryText.Failure) -> Int32? {
        var step: Query.Step
        switch part.shape {
        case .named(let name), .anonymous(let name):
            let isNamed = if case .named = part.shape { true } else { false }
            guard let kind = kinds.kind(name, isNamed: isNamed) else {
                if isInAlternation { return nil }
                throw failure("the grammar has no \(isNamed ? "node" : "token") \(name)", part)
            }
            step = Query.Step(mode: .kind, kind: kind)
        case .any: step = Query.Step(mode: .any)
        case .anyNamed: step = Query.Step(mode: .anyNamed)
        case .alternation: step = Query.Step(mode: .alternation)
        case .group:
            // A group of one, with its predicates, is that one.
            if part.parts.count == 1, part.parts[0].quantifier == .one, part.captures.isEmpty {
                return try self.step(part.parts[0], isInAlternation: isInAlternation)
            }
            step = Query.Step(mode: .group)
        }
        step.isAnchoredAtEnd = part.isAnchoredAtEnd
        var numbers: [Int16] = []
        for name in part.captures { numbers.append(Int16(number(of: name))) }
        step.capture = numbers.first ?? -1
        step.secondCapture = numbers.count > 1 ? numbers[1] : -1
        step.absentStart = Int32(absentFields.count)
        for name in part.absentFields {
            guard let field = kinds.field(name) else { throw failure("the grammar has no field \(name)", part) }
            absentFields.append(field)
        }
        step.absentEnd = Int32(absentFields.count)

        let place = steps.count
        steps.append(step)
        var children: [Query.Item] = []
        for child in part.parts {
            let isAlternative = if case .alternation = part.shape { true } else { false }
            var field: UInt16 = 0
            if let name = child.field {
                guard let number = kinds.field(name) else { throw failure("the grammar has no field \(name)", child) }
                field = number
            }
            guard let made = try self.step(child, isInAlternation: isAlternative || isInAlternation) else {
                if isAlternative { continue }
                return nil
            }
            if isAlternative {
                var checks: [Query.Check] = []
                try gather(child, &checks)
                steps[Int(made)].scopedStart = Int32(scoped.count)
                // What costs little decides first.
                scoped += checks.filter(\.predicate.isCheap) + checks.filter { !$0.predicate.isCheap }
                steps[Int(made)].scopedEnd = Int32(scoped.count)
            }
            children.append(
                Query.Item(step: made, field: field, quantifier: child.quantifier, isAnchored: child.isAnchored))
        }
        if case .alternation = part.shape, children.isEmpty {
            throw failure("the grammar has none of the alternatives", part)
        }
        steps[place].itemsStart = Int32(items.count)
        items += children
        steps[place].itemsEnd = Int32(items.count)
        steps[place].earlyStart = Int32(early.count)
        for name in Set(part.captures) { early += waiting[name] ?? [] }
        steps[place].earlyEnd = Int32(early.count)
        return Int32(place)
    }

    private mutating func number(of capture: String) -> Int {
        if let known = captures.firstIndex(of: capture) { return known }
        captures.append(capture)
        return captures.count - 1
    }

    private mutating func check(_ text: QueryText.Predicate) throws(QueryText.Failure) -> Query.Check {
        var operands = text.operands
        var capture = -1
        if case .capture(let name)? = operands.first {
            capture = number(of: name)
            operands.removeFirst()
        }
        var other = -1
        if text.name == "eq", case .capture(let name)? = operands.first { other = number(of: name) }
        let predicate: Predicate
        do throws(Predicate.Failure) {
            predicate = try Predicate(text.name, operands: operands, hasCapture: capture >= 0, kinds: kinds)
        } catch {
            throw QueryText.Failure(message: error.message, offset: text.offset)
        }
        var check = Query.Check(predicate: predicate, isNegated: text.isNegated, capture: capture, other: other)
        switch predicate {
        case .equals(let bytes): quicken(&check, [bytes])
        case .anyOf(let words): quicken(&check, words.sorted().map { Array($0.utf8) })
        case .resolvesTo(let names):
            check.quick = .names
            check.quickStart = Int32(names.number)
        default: break
        }
        return check
    }

    private mutating func quicken(_ check: inout Query.Check, _ words: [[UInt8]]) {
        check.quick = .texts
        check.quickStart = Int32(textRanges.count)
        for word in words {
            textRanges.append(Int32(texts.count)..<Int32(texts.count + word.count))
            texts += word
        }
        check.quickEnd = Int32(textRanges.count)
    }

    private func failure(_ message: String, _ part: QueryText.Part) -> QueryText.Failure {
        QueryText.Failure(message: message, offset: part.offset)
    }
}
