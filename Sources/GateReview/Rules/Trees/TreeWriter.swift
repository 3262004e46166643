import GateSyntax

/// Writes a `SyntaxTree` node by node, parents before children.
struct TreeWriter {
    private var nodes: ContiguousArray<SyntaxTree.Node> = []
    private var open: [Int] = []
    /// Comments that wait for the node that they stand in, ascending.
    private var extras: ArraySlice<Extra> = []

    struct Extra {
        let kind: UInt16
        let range: Range<Int>
    }

    init(extras: [Extra] = []) { self.extras = extras[...] }

    mutating func begin(_ kind: UInt16, field: UInt16 = 0, at start: Int) {
        write(extrasBefore: start)
        add(kind, field, start..<start)
        open.append(nodes.count - 1)
    }

    /// Ends the node that was begun last.
    mutating func end(at end: Int) {
        write(extrasBefore: end)
        guard let place = open.popLast() else { preconditionFailure("a node ends that never began") }
        let node = nodes[place]
        nodes[place] = SyntaxTree.Node(
            start: node.start, end: max(node.start, UInt32(end)), parent: node.parent, next: Int32(nodes.count),
            kind: node.kind, field: node.field, isNamed: true, isError: node.isError)
    }

    mutating func leaf(_ kind: UInt16, field: UInt16 = 0, _ range: Range<Int>) {
        begin(kind, field: field, at: range.lowerBound)
        end(at: range.upperBound)
    }

    private mutating func add(_ kind: UInt16, _ field: UInt16, _ range: Range<Int>, isExtra: Bool = false) {
        nodes.append(
            SyntaxTree.Node(
                start: UInt32(range.lowerBound), end: UInt32(range.upperBound), parent: Int32(open.last ?? -1),
                next: Int32(nodes.count + 1), kind: kind, field: field, isNamed: true, isExtra: isExtra,
                isError: kind == KindTable.error))
    }

    private mutating func write(extrasBefore offset: Int) {
        while !open.isEmpty, let extra = extras.first, extra.range.lowerBound < offset {
            add(extra.kind, 0, extra.range, isExtra: true)
            extras.removeFirst()
        }
    }

    func tree(_ language: Language, kinds: KindTable, text: [UInt8]) -> SyntaxTree {
        precondition(open.isEmpty, "every node has ended")
        return SyntaxTree(language: language, kinds: kinds, text: text, nodes: nodes)
    }
}

extension KindTable {
    /// The number of a kind of a table that we wrote ourselves.
    func own(_ name: String) -> UInt16 {
        guard let kind = kind(name) else { preconditionFailure("there is no kind \(name)") }
        return kind
    }
}
