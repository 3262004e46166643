/// The symbols of a file, outermost and first ones first.
package struct Outline: Sendable {
    package let symbols: [Symbol]

    /// Costs one pass over the nodes. Empty for a language without functions or types.
    package init(_ tree: SyntaxTree) {
        guard let table = OutlineTable.of(tree.language) else {
            symbols = []
            return
        }
        var builder = OutlineBuilder(tree: tree, table: table)
        builder.build()
        symbols = builder.symbols
    }

    /// The symbols that changed lines belong to: 1-based, ascending ranges; an empty one is a deletion after that line,
    /// as in `Hunk.newRange`.
    ///
    /// A line belongs to the innermost symbol around it, and to every symbol that begins or ends on it; so a change
    /// inside a method is one of the method and not of its class.
    package func changed(lines: [Range<Int>]) -> [Symbol] {
        var isChanged = [Bool](repeating: false, count: symbols.count)
        for range in lines {
            // What a deletion left touches the lines on both of its sides, but only where both are of one symbol.
            let isDeletion = range.isEmpty
            let first = range.lowerBound
            let last = isDeletion ? first + 1 : range.upperBound - 1
            for (index, symbol) in symbols.enumerated() {
                if isDeletion {
                    guard symbol.lines.lowerBound <= first, symbol.lines.upperBound >= last else { continue }
                } else {
                    guard symbol.lines.overlaps(first...last) else { continue }
                }
                let own = max(first, symbol.lines.lowerBound)...min(last, symbol.lines.upperBound)
                if !isInside(own, aChildOf: index) { isChanged[index] = true }
            }
        }
        return symbols.indices.filter { isChanged[$0] }.map { symbols[$0] }
    }

    /// Whether children of a symbol hold every one of the lines.
    private func isInside(_ lines: ClosedRange<Int>, aChildOf index: Int) -> Bool {
        var next = lines.lowerBound
        // Children follow their parent, in order.
        for child in symbols[(index + 1)...] {
            guard child.span.lowerBound < symbols[index].span.upperBound, next <= lines.upperBound else { break }
            guard child.parent == index else { continue }
            if child.lines.lowerBound > next { return false }
            next = max(next, child.lines.upperBound + 1)
        }
        return next > lines.upperBound
    }

    /// The innermost symbol around a byte.
    package func symbol(at offset: Int) -> Symbol? { symbols.last { $0.span.contains(offset) } }
}
