/// Many queries in one walk of a tree: each pattern is tried only at the kinds that it can start at.
package struct QueryWalk {
    private let queries: [Query]
    /// By kind: places in `entries`.
    private var byKind: [Range<Int>]
    private var entries: [Entry] = []
    private var anywhere: [Entry] = []

    private struct Entry {
        let query: Int
        let root: Query.Root
    }

    /// All queries are of the grammar that `kinds` is of.
    package init(_ queries: [Query], kinds: KindTable) {
        self.queries = queries
        byKind = Array(repeating: 0..<0, count: kinds.names.count)
        var lists: [UInt16: [Entry]] = [:]
        for (number, query) in queries.enumerated() {
            for root in query.roots {
                guard let starts = query.startKinds(of: root) else {
                    anywhere.append(Entry(query: number, root: root))
                    continue
                }
                for kind in starts { lists[kind, default: []].append(Entry(query: number, root: root)) }
            }
        }
        for (kind, list) in lists where Int(kind) < byKind.count {
            byKind[Int(kind)] = entries.count..<(entries.count + list.count)
            entries += list
        }
    }

    /// Calls `found` with the number of a query and the place of its `@finding`, each pair once, in the order of the
    /// text; `captures` are the places of the query's captures, -1 for one that took no part.
    ///
    /// Only nodes that touch one of `lines` (ascending byte ranges) are looked at; nil: all. `before` is called with
    /// the query's number before each try and `after` when it is done, for `--profile`.
    package func run(
        _ facts: SyntaxFacts, near ranges: [Range<Int>]? = nil, deadline: () -> Bool = { false },
        _ found: (_ query: Int, _ finding: Int, _ captures: [Int32]) -> Void
    ) -> Bool {
        let tree = facts.tree
        var seen: Set<Pair> = []
        return tree.text.withUnsafeBufferPointer { text in
            tree.nodes.withUnsafeBufferPointer { nodes in
                var matchers = ContiguousArray(queries.map { QueryMatcher($0, nodes: nodes, text: text, facts: facts) })
                var place = 0
                var range = 0
                while place < nodes.count {
                    let node = nodes[place]
                    if let ranges {
                        while range < ranges.count, ranges[range].upperBound < Int(node.start) { range += 1 }
                        guard range < ranges.count else { break }
                        // Nothing below touches a changed line either.
                        if Int(node.end) < ranges[range].lowerBound {
                            place = Int(node.next)
                            continue
                        }
                    }
                    if place & 0xFFF == 0, deadline() { return false }
                    let list = Int(node.kind) < byKind.count ? byKind[Int(node.kind)] : 0..<0
                    for number in list {
                        attempt(entries[number], place, nodes, facts, &matchers, &seen, found)
                    }
                    for entry in anywhere { attempt(entry, place, nodes, facts, &matchers, &seen, found) }
                    place += 1
                }
                return true
            }
        }
    }

    private struct Pair: Hashable {
        let query: Int
        let finding: Int32
    }

    private func attempt(
        _ entry: Entry, _ place: Int, _ nodes: UnsafeBufferPointer<SyntaxTree.Node>, _ facts: SyntaxFacts,
        _ matchers: inout ContiguousArray<QueryMatcher>, _ seen: inout Set<Pair>,
        _ found: (_ query: Int, _ finding: Int, _ captures: [Int32]) -> Void
    ) {
        matchers[entry.query].match(entry.root, at: place) { captures in
            let finding = queries[entry.query].finding.map { captures[$0] } ?? Int32(place)
            let at = finding >= 0 ? finding : Int32(place)
            if seen.insert(Pair(query: entry.query, finding: at)).inserted { found(entry.query, Int(at), captures) }
            // The root itself was found: other ways to match it say nothing new.
            return Int(at) == place
        }
    }
}
