import GateModel
import GateSyntax

/// Cognitive complexity of a function, as SonarSource's white paper of that name defines it (G. Ann Campbell, 2018).
///
/// One for each break in the flow from top to bottom, one more for each level that it is nested in; `else` and a run of
/// like logical operators cost one whatever the level.
struct Complexity {
    let tree: SyntaxTree
    private let table: ComplexityTable

    /// nil for a language without a table.
    init?(_ tree: SyntaxTree) {
        guard let table = ComplexityTable.of(tree) else { return nil }
        self.tree = tree
        self.table = table
    }

    /// Of the node at `place`, what stands in other functions inside it included; `name` finds recursion.
    func value(of place: Int, name: String) -> Int {
        var total = 0
        var levels: [(end: Int, level: Int)] = []
        var isRecursive = false
        let name = Array(name.utf8)
        var index = place + 1
        let end = Int(tree.nodes[place].next)
        while index < end {
            while let last = levels.last, last.end <= index { levels.removeLast() }
            let level = levels.last?.level ?? 0
            let node = tree.nodes[index]
            let role = table.role(node.kind)
            switch role {
            case .none: break
            case .structure, .branch:
                if role == .branch, isElseIf(index) { break }
                total += 1 + level
                levels.append((Int(node.next), level + 1))
            case .flat: total += 1
            case .otherwise: if isElse(index) { total += 1 }
            case .function: levels.append((Int(node.next), level + 1))
            case .logical: if startsRun(index) { total += 1 }
            case .jump: if hasLabel(index) { total += 1 }
            case .call: if !isRecursive, !name.isEmpty, calls(name, index) { isRecursive = true }
            }
            index += 1
        }
        return total + (isRecursive ? 1 : 0)
    }

    /// `else if`: the word `else` has counted, and the body is no deeper than that of the `if`.
    private func isElseIf(_ place: Int) -> Bool {
        guard let parent = tree.parent(of: place) else { return false }
        let role = table.role(tree.nodes[parent].kind)
        if table.isElseClause(tree.nodes[parent].kind) { return true }
        guard role == .branch else { return false }
        // `if … else if …` without a node for the else: the word stands before it.
        var before: Int?
        for child in tree.children(of: parent) {
            if child == place { break }
            if !tree.nodes[child].isExtra { before = child }
        }
        return before.map { tree.bytes($0).elementsEqual("else".utf8) } ?? false
    }

    /// Whether a word `else` belongs to an `if` or a loop, and not to a pattern match or a conditional expression.
    private func isElse(_ place: Int) -> Bool {
        guard let parent = tree.parent(of: place) else { return false }
        let kind = tree.nodes[parent].kind
        if table.isElseClause(kind) {
            // The default of a `case` of Ruby.
            return tree.parent(of: parent).map { !table.isSwitch(tree.nodes[$0].kind) } ?? true
        }
        return table.role(kind) == .branch && !table.hasFreeElse(kind)
    }

    /// Whether the expression around it is none of the same operator.
    private func startsRun(_ place: Int) -> Bool {
        guard let own = operation(place) else { return false }
        var parent = tree.parent(of: place)
        while let here = parent, table.isBracket(tree.nodes[here].kind) { parent = tree.parent(of: here) }
        guard let parent, table.role(tree.nodes[parent].kind) == .logical else { return true }
        return operation(parent) != own
    }

    private enum Operation { case and, or }

    private func operation(_ place: Int) -> Operation? {
        switch tree.kindName(place) {
        case "conjunction_expression": return .and
        case "disjunction_expression": return .or
        default: break
        }
        for child in tree.children(of: place) where !tree.nodes[child].isNamed {
            let text = tree.bytes(child)
            if text.elementsEqual("&&".utf8) || text.elementsEqual("and".utf8) {
                // `{isOpen && <Menu/>}`: how a page is written, not a decision of the program.
                let last = tree.children(of: place).reduce(nil as Int?) { tree.nodes[$1].isNamed ? $1 : $0 }
                if let last, isMarkup(last) { return nil }
                return .and
            }
            if text.elementsEqual("||".utf8) || text.elementsEqual("or".utf8) { return .or }
        }
        return nil
    }

    private func isMarkup(_ place: Int) -> Bool {
        var here = place
        while table.isBracket(tree.nodes[here].kind),
            let inner = tree.children(of: here).first(where: { tree.nodes[$0].isNamed })
        { here = inner }
        return tree.kindName(here).hasPrefix("jsx_")
    }

    /// `break outer`, `continue 'outer`.
    private func hasLabel(_ place: Int) -> Bool {
        tree.children(of: place).contains {
            let kind = tree.kindName($0)
            return tree.nodes[$0].isNamed && (kind.contains("label") || kind == "statement_identifier")
                || kind == "identifier" && ["break_statement", "continue_statement"].contains(tree.kindName(place))
        }
    }

    /// `name(…)`, `self.name(…)`.
    private func calls(_ name: [UInt8], _ place: Int) -> Bool {
        guard let callee = tree.children(of: place).first(where: { tree.nodes[$0].isNamed }) else { return false }
        var text = tree.bytes(callee)
        for prefix in ["self.", "this."] where text.starts(with: prefix.utf8) { text = text.dropFirst(5) }
        return text.elementsEqual(name)
    }
}
