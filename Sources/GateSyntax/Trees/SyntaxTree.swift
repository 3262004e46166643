/// The syntax of one text, as plain values: every node in one array, parents before children.
///
/// A node is known by its place in `nodes`. Its children are `place + 1`, then each `next` of the one before, up to
/// the node's own `next`. 24 bytes a node; some 15 nodes a line of source.
package struct SyntaxTree: Sendable {
    package struct Node: Sendable {
        /// Byte offsets of the text; `end` is one past the last byte.
        package let start: UInt32
        package let end: UInt32
        /// -1 for the root.
        package let parent: Int32
        /// The place after the last descendant.
        package let next: Int32
        package let kind: UInt16
        /// The field of the parent that the node stands in; 0: none.
        package let field: UInt16
        let flags: UInt8
        private let padding: (UInt8, UInt8, UInt8)

        package init(
            start: UInt32, end: UInt32, parent: Int32, next: Int32, kind: UInt16, field: UInt16, isNamed: Bool,
            isExtra: Bool = false, isError: Bool = false
        ) {
            self.start = start
            self.end = end
            self.parent = parent
            self.next = next
            self.kind = kind
            self.field = field
            flags = (isNamed ? 1 : 0) | (isExtra ? 2 : 0) | (isError ? 8 : 0)
            padding = (0, 0, 0)
        }

        package var isNamed: Bool { flags & 1 != 0 }
        /// A comment, or what else may stand anywhere.
        package var isExtra: Bool { flags & 2 != 0 }
        /// Not in the text: the parser put it there to go on.
        package var isMissing: Bool { flags & 4 != 0 }
        package var isError: Bool { flags & 8 != 0 }
        package var range: Range<Int> { Int(start)..<Int(end) }
    }

    package let language: Language
    package let kinds: KindTable
    package let text: [UInt8]
    package let nodes: ContiguousArray<Node>

    package init(language: Language, kinds: KindTable, text: [UInt8], nodes: ContiguousArray<Node>) {
        precondition(!nodes.isEmpty, "a tree has a root")
        self.language = language
        self.kinds = kinds
        self.text = text
        self.nodes = nodes
    }

    /// The places of a node's children, anonymous ones too.
    package func children(of place: Int) -> Children {
        Children(nodes: nodes, place: place + 1, end: Int(nodes[place].next))
    }

    package struct Children: Sequence, IteratorProtocol {
        let nodes: ContiguousArray<Node>
        var place: Int
        let end: Int

        package mutating func next() -> Int? {
            guard place < end else { return nil }
            defer { place = Int(nodes[place].next) }
            return place
        }
    }

    /// The first child in a field; nil where there is none.
    package func child(of place: Int, field: UInt16) -> Int? {
        guard field != 0 else { return nil }
        var child = place + 1
        let end = Int(nodes[place].next)
        while child < end {
            if nodes[child].field == field { return child }
            child = Int(nodes[child].next)
        }
        return nil
    }

    package func child(of place: Int, field: String) -> Int? {
        kinds.field(field).flatMap { child(of: place, field: $0) }
    }

    package func parent(of place: Int) -> Int? {
        let parent = nodes[place].parent
        return parent < 0 ? nil : Int(parent)
    }

    package func kindName(_ place: Int) -> String { kinds.name(nodes[place].kind) }

    package func bytes(_ place: Int) -> ArraySlice<UInt8> { text[nodes[place].range] }

    package func string(_ place: Int) -> String { String(decoding: bytes(place), as: UTF8.self) }

    /// Byte ranges that the parser could not make sense of, ascending; those inside another left out.
    package var errors: [Range<Int>] {
        var found: [Range<Int>] = []
        for node in nodes where node.isError || node.isMissing {
            if let last = found.last, node.range.upperBound <= last.upperBound { continue }
            found.append(node.range)
        }
        return found
    }

    /// The smallest node that holds `range`.
    package func smallest(holding range: Range<Int>) -> Int {
        var place = 0
        search: while true {
            for child in children(of: place) where nodes[child].range.contains(range) {
                place = child
                continue search
            }
            return place
        }
    }
}

extension Range<Int> {
    fileprivate func contains(_ other: Range<Int>) -> Bool {
        lowerBound <= other.lowerBound && other.upperBound <= upperBound
    }
}
