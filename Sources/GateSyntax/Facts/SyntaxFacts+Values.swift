extension SyntaxFacts {
    /// Whether an expression is the same at every run, as far as the file tells.
    ///
    /// A name in capitals that nothing in the file assigns counts: constants are written so in every language here.
    package func isLiteral(_ node: Int) -> Bool {
        guard depth < 24 else { return false }
        depth += 1
        defer { depth -= 1 }
        let roles = roles(node)
        if roles.contains(.constant) { return true }
        if roles.contains(.string) { return interpolated(node).allSatisfy { isLiteral($0) } && !isShellRun(node) }
        if roles.contains(.interpolation) { return namedChildren(node).allSatisfy { isLiteral($0) } }
        if !roles.isDisjoint(with: [.joined, .collection, .labelled, .arguments]) {
            return namedChildren(node).allSatisfy { isLiteral($0) || isKey($0, of: node) }
        }
        if !roles.isDisjoint(with: [.binary, .truth]) {
            return namedChildren(node).allSatisfy { isLiteral($0) }
        }
        if roles.contains(.conditional) {
            return outcomes(of: node).allSatisfy { isLiteral($0) }
        }
        if roles.contains(.wrapper) { return namedChildren(node).last.map { isLiteral($0) } ?? false }
        if roles.contains(.name) || roles.contains(.member) { return isLiteralName(node) }
        if roles.contains(.call) { return isLiteralCall(node) }
        return false
    }

    /// What a conditional expression can come to, without its condition.
    func outcomes(of node: Int) -> [Int] {
        let parts = namedChildren(node)
        // Python writes the condition between the two, and without fields.
        if tree.language == .python, parts.count == 3 { return [parts[0], parts[2]] }
        return Array(
            parts.filter { tree.nodes[$0].field == 0 || !dialect.condition.contains(tree.nodes[$0].field) }.suffix(2))
    }

    private func isKey(_ child: Int, of node: Int) -> Bool {
        has(node, .labelled)
            && (dialect.label.contains(tree.nodes[child].field) || tree.kindName(child) == "value_argument_label")
    }

    private func isLiteralName(_ node: Int) -> Bool {
        let known = assignments(reaching: node)
        guard !known.isEmpty else {
            let text = string(node).split { ".:".contains($0) }.last.map(String.init) ?? ""
            return SyntaxFacts.isConstantName(text)
        }
        return known.allSatisfy { assignment in
            guard let value = assignment.value, !assignment.isParameter else { return false }
            return isLiteral(value)
        }
    }

    static func isConstantName(_ text: String) -> Bool {
        text.utf8.count >= 3 && text.utf8.contains { (65...90).contains($0) }
            && text.utf8.allSatisfy { (65...90).contains($0) || (48...57).contains($0) || $0 == 95 }
    }

    /// A method of a literal with literal arguments: `"a b".split()`, `", ".join(["a"])`.
    private func isLiteralCall(_ node: Int) -> Bool {
        guard let arguments = child(node, dialect.arguments), isLiteral(arguments) || namedChildren(arguments).isEmpty,
            let function = child(node, dialect.callee) ?? child(node, dialect.receiver)
        else { return false }
        if has(function, .member) {
            return (child(function, dialect.object) ?? namedChildren(function).first).map { isLiteral($0) } ?? false
        }
        return has(function, .string)
    }

    /// Text that a shell runs is never just text.
    private func isShellRun(_ node: Int) -> Bool {
        ["subshell", "shell_command_expression"].contains(tree.kindName(node))
    }

    /// The expressions that a string takes in.
    func interpolated(_ string: Int) -> [Int] {
        var found: [Int] = []
        for child in namedChildren(string) {
            if has(child, .interpolation) {
                // Names inside count one by one; a shell's `$x` has its name inside.
                found += namedChildren(child).isEmpty ? [child] : namedChildren(child)
            } else if tree.language == .php, has(child, [.name, .member, .subscripted, .call]) {
                found.append(child)
            } else if has(child, .string) {
                found += interpolated(child)
            }
        }
        if tree.language == .kotlin, found.isEmpty, text(string).contains(UInt8(ascii: "$")) { found = [string] }
        return found
    }

    /// Whether text is put together from parts that are not constant.
    package func isBuilt(_ node: Int, _ kind: String = "") -> Bool {
        guard depth < 24 else { return false }
        depth += 1
        defer { depth -= 1 }
        let roles = roles(node)
        if roles.contains(.string) || roles.contains(.joined) {
            return parts(of: node).contains { isOpen($0, kind) }
        }
        if roles.contains(.binary) { return isBuiltConcatenation(node, kind) }
        if roles.contains(.call) { return isFormatting(node, kind) }
        if roles.contains(.conditional) { return namedChildren(node).contains { isBuilt($0, kind) } }
        if roles.contains(.wrapper) { return namedChildren(node).last.map { isBuilt($0, kind) } ?? false }
        if roles.contains(.name) || roles.contains(.member) {
            let reaching = assignments(reaching: node)
            if let last = reaching.last, !last.isAddition, let value = last.value, !last.isElement {
                return isBuilt(value, kind)
            }
            return reaching.contains { assignment in
                guard let value = assignment.value, !assignment.isElement else { return false }
                return isBuilt(value)
                    || (assignment.isAddition && hasText(reaching) && !isLiteral(value) && !isNumber(value))
            }
        }
        return false
    }

    /// Whether a part of a text is neither constant, nor a number, nor cleaned for the class.
    private func isOpen(_ part: Int, _ kind: String) -> Bool {
        !isLiteral(part) && !isNumber(part) && !isClean(part, kind) && !isOfTable(part) && !isOfPlainType(part)
    }

    /// An element of a constant table, whichever it is: `COLUMNS[key]`.
    private func isOfTable(_ part: Int) -> Bool {
        guard tree.language == .python, has(part, .subscripted), let table = child(part, dialect.object),
            has(table, .name)
        else { return false }
        let known = assignments(reaching: table)
        return known.count == 1 && isLiteral(table)
            && known.allSatisfy { $0.value.map { has($0, .collection) && !namedChildren($0).isEmpty } ?? false }
    }

    private func isOfPlainType(_ part: Int) -> Bool {
        guard has(part, .name), let type = assignments(reaching: part).last?.type else { return false }
        return flow.plainTypes.contains(string(type))
    }

    private func isClean(_ part: Int, _ kind: String) -> Bool {
        if has(part, .call), let name = calleeName(part) {
            return flow.sanitizers[""]?.contains(name) ?? false || flow.sanitizers[kind]?.contains(name) ?? false
        }
        guard has(part, .name), let last = assignments(reaching: part).last, !last.isAddition, !last.isElement,
            let value = last.value, value != part, has(value, .call)
        else { return false }
        return isClean(value, kind)
    }

    private func hasText(_ assignments: [Locals.Assignment]) -> Bool {
        assignments.contains { $0.value.map { isText($0) } ?? false }
    }

    private func parts(of node: Int) -> [Int] {
        if has(node, .joined) { return namedChildren(node).flatMap { has($0, .string) ? interpolated($0) : [$0] } }
        return interpolated(node)
    }

    /// `+`, `%` and `.` put text together where a part of the whole chain is text.
    private func isBuiltConcatenation(_ node: Int, _ kind: String) -> Bool {
        let operands = operands(of: node)
        guard operands.contains(where: { isText($0) }) else { return false }
        return operands.contains { has($0, [.string, .joined]) ? isBuilt($0, kind) : isOpen($0, kind) }
    }

    /// The leaves of `a + b + c`, in order; a tuple behind `%` gives its members.
    ///
    /// A loop and not a recursion: a generated file may add ten thousand parts.
    func operands(of node: Int) -> [Int] {
        guard has(node, .binary), isConcatenation(node) else { return [node] }
        var leaves: [Int] = []
        var open = [node]
        while let next = open.popLast() {
            var place = next
            while has(place, .wrapper), let inner = namedChildren(place).last { place = inner }
            if has(place, .binary), isConcatenation(place) {
                open += namedChildren(place).reversed()
            } else if has(place, .collection) {
                leaves += namedChildren(place).map { value(of: $0) ?? $0 }
            } else {
                leaves.append(place)
            }
        }
        return leaves
    }

    private func isConcatenation(_ node: Int) -> Bool {
        let sign: ArraySlice<UInt8>
        if let place = tree.child(of: node, field: dialect.operatorField) ?? tree.child(of: node, field: "op") {
            sign = text(place)
        } else {
            sign = tree.children(of: node).first { !tree.nodes[$0].isNamed }.map { text($0) } ?? []
        }
        switch tree.language {
        case .php: return sign.elementsEqual([UInt8(ascii: ".")])
        case .python, .ruby: return sign.elementsEqual([UInt8(ascii: "+")]) || sign.elementsEqual([UInt8(ascii: "%")])
        default: return sign.elementsEqual([UInt8(ascii: "+")])
        }
    }

    /// Whether an expression is surely text.
    private func isText(_ node: Int) -> Bool {
        if has(node, [.string, .joined]) { return true }
        if has(node, .binary) { return operands(of: node).contains { $0 != node && isText($0) } }
        guard depth < 24 else { return false }
        depth += 1
        defer { depth -= 1 }
        if has(node, .wrapper) { return namedChildren(node).last.map { isText($0) } ?? false }
        if has(node, .name) || has(node, .member) {
            if let value = assignments(reaching: node).last?.value { return isText(value) }
            let name = string(node)
            return SyntaxFacts.isConstantName(name) && tree.language != .c && tree.language != .cpp
        }
        return has(node, .call) && isFormatting(node)
    }

    /// PHP's `(int) $x`.
    private func isNumericCast(_ node: Int) -> Bool {
        guard tree.language == .php, tree.kindName(node) == "cast_expression", let type = child(node, dialect.type)
        else {
            return false
        }
        return ["int", "integer", "float", "double", "real", "bool", "boolean"].contains(string(type).lowercased())
    }

    /// A call that surely gives a number.
    func isNumber(_ node: Int) -> Bool {
        if isNumericCast(node) { return true }
        guard has(node, .call), let name = resolvedName(node) else { return has(node, .constant) }
        if name == "str", tree.language == .python, let inner = arguments(of: node).first { return isNumber(inner) }
        return FlowTable.numberCalls.contains(name)
            || FlowTable.numberEndings.contains { name.hasSuffix($0) }
    }

    /// `"…".format(x)`, `fmt.Sprintf("…", x)`, `format!("…", x)`: with a part that is not constant.
    private func isFormatting(_ node: Int, _ kind: String = "") -> Bool {
        guard let name = calleeName(node) else { return false }
        let isKnown = FlowTable.formatCalls.contains(name)
        let isMethod = FlowTable.formatMethods.contains { name.hasSuffix($0) }
        guard isKnown || isMethod else { return false }
        var parts = arguments(of: node)
        if isMethod, let function = child(node, dialect.callee), let object = child(function, dialect.object) {
            parts.append(object)
        }
        if isMethod, let receiver = child(node, dialect.receiver) { parts.append(receiver) }
        return parts.contains { !isLiteral($0) && !isNumber($0) }
    }

    /// The argument values of a call, labelled ones too.
    func arguments(of call: Int) -> [Int] {
        guard let list = argumentList(of: call) else { return [] }
        if tree.kindName(list) == "token_tree" { return namedChildren(list) }
        return namedChildren(list).map { child in
            has(child, [.labelled, .spread]) ? value(of: child) ?? child : child
        }
    }

    func argumentList(of call: Int) -> Int? {
        if let list = child(call, dialect.arguments) { return list }
        // Swift and Kotlin keep it one or two levels down, without a field; a macro has its tokens.
        for child in namedChildren(call) {
            if has(child, .arguments) { return child }
            if tree.kindName(child) == "call_suffix" { return namedChildren(child).first { has($0, .arguments) } }
        }
        return nil
    }
}
