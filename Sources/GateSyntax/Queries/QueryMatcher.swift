/// Matches one query's patterns at places of one tree; made once for a walk.
///
/// The query and the facts are not retained: a retain a node would cost more than the match. Whoever walks keeps them.
struct QueryMatcher {
    private let nodes: UnsafeBufferPointer<SyntaxTree.Node>
    private let text: UnsafeBufferPointer<UInt8>
    private unowned(unsafe) let query: Query
    private unowned(unsafe) let facts: SyntaxFacts
    private var captures: [Int32]
    /// Steps left for the pattern at this place, so that a wide node cannot cost seconds.
    private var fuel = 0

    static let fuel = 20_000

    init(
        _ query: Query, nodes: UnsafeBufferPointer<SyntaxTree.Node>, text: UnsafeBufferPointer<UInt8>,
        facts: SyntaxFacts
    ) {
        self.text = text
        self.query = query
        self.nodes = nodes
        self.facts = facts
        captures = Array(repeating: -1, count: max(1, query.captureNames.count))
    }

    /// Calls `found` for each way that the pattern matches at `place`, until it returns true.
    mutating func match(_ root: Query.Root, at place: Int, _ found: (_ captures: [Int32]) -> Bool) {
        fuel = QueryMatcher.fuel
        for index in captures.indices { captures[index] = -1 }
        _ = step(Int(root.step), place) { matcher in
            for number in root.checks where !matcher.holds(matcher.query.late, number) { return false }
            return found(matcher.captures)
        }
    }

    @inline(__always)
    private func holds(_ checks: [Query.Check], _ number: Int) -> Bool {
        let capture = checks[number].capture
        let node = capture >= 0 ? Int(captures[capture]) : 0
        guard node >= 0 else { return true }
        switch checks[number].quick {
        case .texts:
            let isOne = isOne(of: checks[number].quickStart..<checks[number].quickEnd, node)
            return isOne != checks[number].isNegated
        case .names:
            if let known = facts.verdict(of: Int(checks[number].quickStart), on: node) {
                return known != checks[number].isNegated
            }
        case .none: break
        }
        return holds(slowly: checks[number], node)
    }

    private func holds(slowly check: Query.Check, _ node: Int) -> Bool {
        if case .equalsCapture = check.predicate {
            let other = Int(captures[check.other])
            guard other >= 0 else { return true }
            return facts.equal(node, other) != check.isNegated
        }
        return facts.holds(check.predicate, node) != check.isNegated
    }

    private func isOne(of words: Range<Int32>, _ node: Int) -> Bool {
        let (start, end) = (Int(nodes[node].start), Int(nodes[node].end))
        next: for number in words {
            let word = query.textRanges[Int(number)]
            guard word.count == end - start else { continue }
            let first = Int(word.lowerBound)
            for offset in 0..<(end - start) where query.texts[first + offset] != text[start + offset] { continue next }
            return true
        }
        return false
    }

    private mutating func step(_ number: Int, _ place: Int, _ then: (inout QueryMatcher) -> Bool) -> Bool {
        let step = query.steps[number]
        let node = nodes[place]
        switch step.mode {
        case .kind: guard node.kind == step.kind else { return false }
        case .any: break
        case .anyNamed: guard node.isNamed else { return false }
        case .alternation, .group: break
        }
        fuel -= 1
        guard fuel > 0 else { return true }
        let (old, oldSecond) = (
            step.capture >= 0 ? captures[Int(step.capture)] : -1,
            step.secondCapture >= 0 ? captures[Int(step.secondCapture)] : -1
        )
        if step.capture >= 0 { captures[Int(step.capture)] = Int32(place) }
        if step.secondCapture >= 0 { captures[Int(step.secondCapture)] = Int32(place) }
        if step.scopedStart < step.scopedEnd {
            let isDone = inside(step, node, place) { matcher in
                for check in step.scopedStart..<step.scopedEnd where !matcher.holds(matcher.query.scoped, Int(check)) {
                    return false
                }
                return then(&matcher)
            }
            if isDone { return true }
        } else if inside(step, node, place, then) {
            return true
        }
        if step.capture >= 0 { captures[Int(step.capture)] = old }
        if step.secondCapture >= 0 { captures[Int(step.secondCapture)] = oldSecond }
        return false
    }

    private mutating func inside(
        _ step: Query.Step, _ node: SyntaxTree.Node, _ place: Int, _ then: (inout QueryMatcher) -> Bool
    ) -> Bool {
        for check in step.earlyStart..<step.earlyEnd where !holds(query.early, Int(check)) { return false }
        let end = Int(node.next)
        for absent in step.absentStart..<step.absentEnd {
            let field = query.absentFields[Int(absent)]
            var child = place + 1
            while child < end {
                if nodes[child].field == field { return false }
                child = Int(nodes[child].next)
            }
        }
        if step.mode == .alternation {
            for number in step.itemsStart..<step.itemsEnd {
                let item = query.items[Int(number)]
                if item.field != 0, node.field != item.field { continue }
                if self.step(Int(item.step), place, then) { return true }
            }
            return false
        }
        guard step.itemsStart < step.itemsEnd else { return then(&self) }
        return items(step.itemsStart, step.itemsEnd, place + 1, end, step.isAnchoredAtEnd) { matcher, _ in
            then(&matcher)
        }
    }

    /// Matches items in order against the siblings from `child`; `then` gets the sibling after the last.
    private mutating func items(
        _ number: Int32, _ last: Int32, _ child: Int, _ end: Int, _ isAnchoredAtEnd: Bool,
        _ then: (inout QueryMatcher, Int) -> Bool
    ) -> Bool {
        guard number < last else {
            if isAnchoredAtEnd, hasNamed(child, end) { return false }
            return then(&self, child)
        }
        let item = query.items[Int(number)]
        switch item.quantifier {
        case .one:
            return one(item, child, end) { matcher, after in
                matcher.items(number + 1, last, after, end, isAnchoredAtEnd, then)
            }
        case .optional:
            return one(item, child, end) { matcher, after in
                matcher.items(number + 1, last, after, end, isAnchoredAtEnd, then)
            } || items(number + 1, last, child, end, isAnchoredAtEnd, then)
        case .plus, .star:
            if item.quantifier == .star, items(number + 1, last, child, end, isAnchoredAtEnd, then) { return true }
            return some(item, child, end) { matcher, after in
                matcher.items(number + 1, last, after, end, isAnchoredAtEnd, then)
            }
        }
    }

    /// One or more, the longest run last: for captures it matters that one is enough.
    private mutating func some(
        _ item: Query.Item, _ child: Int, _ end: Int, _ then: (inout QueryMatcher, Int) -> Bool
    ) -> Bool {
        one(item, child, end) { matcher, after in
            then(&matcher, after) || matcher.some(item, after, end, then)
        }
    }

    private mutating func one(
        _ item: Query.Item, _ start: Int, _ end: Int, _ then: (inout QueryMatcher, Int) -> Bool
    ) -> Bool {
        var child = start
        let step = query.steps[Int(item.step)]
        while child < end {
            let node = nodes[child]
            if item.field == 0 || node.field == item.field {
                if step.mode == .group {
                    if items(step.itemsStart, step.itemsEnd, child, end, false, then) { return true }
                } else if self.step(Int(item.step), child, { matcher in then(&matcher, Int(node.next)) }) {
                    return true
                }
            }
            if item.isAnchored, node.isNamed, !node.isExtra { return false }
            child = Int(node.next)
        }
        return false
    }

    private func hasNamed(_ start: Int, _ end: Int) -> Bool {
        var child = start
        while child < end {
            if nodes[child].isNamed, !nodes[child].isExtra { return true }
            child = Int(nodes[child].next)
        }
        return false
    }
}
