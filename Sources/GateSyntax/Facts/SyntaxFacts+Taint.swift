extension SyntaxFacts {
    /// Whether a value from outside reaches the expression inside its function, through assignments, concatenation,
    /// formats, elements and calls that hand on what they get, and no sanitiser of the class stands between.
    func isTainted(_ node: Int, _ kind: String) -> Bool {
        let key = TaintKey(place: node, kind: kind)
        if let known = taints[key] { return known }
        guard depth < 40 else { return false }
        depth += 1
        defer { depth -= 1 }
        // Until it is known otherwise: `x = x + y` ends here.
        taints[key] = false
        let result = tainted(node, kind)
        taints[key] = result
        return result
    }

    private func tainted(_ node: Int, _ kind: String) -> Bool {
        let roles = roles(node)
        if !roles.isDisjoint(with: [.constant, .truth]) { return false }
        if roles.contains(.wrapper), isNumber(node) { return false }
        if roles.contains(.string) {
            return interpolated(node).contains { isTainted($0, kind) }
        }
        if roles.contains(.call) { return isTaintedCall(node, kind) }
        if isSource(node, kind) { return !isGuarded(node, node) }
        if roles.contains(.name) { return isTaintedName(node, kind) }
        if roles.contains(.member) {
            if isTaintedName(node, kind, ofMember: true) { return true }
            guard let object = child(node, dialect.object) ?? namedChildren(node).first else { return false }
            // `.length` and what else is no text.
            if let property = child(node, dialect.property), ["length", "size", "count"].contains(string(property)) {
                return false
            }
            return isTainted(object, kind)
        }
        if roles.contains(.subscripted) {
            guard let object = child(node, dialect.object) ?? namedChildren(node).first else { return false }
            return isTainted(object, kind)
        }
        if roles.contains(.conditional) {
            return outcomes(of: node).contains { isTainted($0, kind) }
        }
        if roles.contains(.function) { return false }
        if roles.contains(.binary), !isText(operatorOf: node) { return false }
        if roles.contains(.labelled) { return value(of: node).map { isTainted($0, kind) } ?? false }
        return namedChildren(node).contains { isTainted($0, kind) }
    }

    /// Comparisons give truths; other operators hand on their parts.
    private func isText(operatorOf node: Int) -> Bool {
        guard let place = tree.child(of: node, field: dialect.operatorField) else { return true }
        return !["==", "===", "!=", "!==", "<", ">", "<=", ">=", "in", "instanceof", "-", "*", "/"].contains(
            string(place))
    }

    private func isSource(_ node: Int, _ kind: String) -> Bool {
        guard has(node, [.name, .member, .subscripted, .call]), let name = resolvedName(node) else { return false }
        return isSource(named: name, kind)
    }

    private func isSource(named name: String, _ kind: String) -> Bool {
        flow.sources.contains(name) || (!FlowTable.remoteClasses.contains(kind) && flow.localSources.contains(name))
    }

    private func isTaintedName(_ node: Int, _ kind: String, ofMember: Bool = false) -> Bool {
        let reaching = assignments(reaching: node)
        guard !reaching.isEmpty else { return false }
        if ofMember, !reaching.contains(where: { !$0.isParameter }) { return false }
        guard !isGuarded(node, node) else { return false }
        // The last assignment that every way to the node goes through hides those before it.
        var seen: [Locals.Assignment] = []
        for assignment in reaching.reversed() {
            seen.append(assignment)
            if !assignment.isAddition, dominates(assignment.place, node) { break }
        }
        return seen.contains { assignment in
            if assignment.isParameter { return isSourceParameter(assignment, node) }
            guard let value = assignment.value else { return false }
            if !assignment.path.isEmpty, let name = resolvedName(value),
                isSource(named: "\(name).\(assignment.path)", kind)
            {
                return true
            }
            return isTainted(value, kind)
        }
    }

    /// Whether `place` stands in a block that also holds `node`.
    private func dominates(_ place: Int, _ node: Int) -> Bool {
        var block = Int(tree.nodes[place].parent)
        while block > 0, has(block, .assignment) || !isBlock(block) { block = Int(tree.nodes[block].parent) }
        return block <= 0 || (block < node && node < Int(tree.nodes[block].next))
    }

    private func isBlock(_ place: Int) -> Bool {
        let kind = tree.kindName(place)
        return kind.hasSuffix("block") || kind.hasSuffix("body")
            || kind.hasSuffix("statement") && !kind.hasPrefix("expression")
            || kind == "statements" || kind == "body_statement" || kind == "then" || kind == "else"
            || has(place, .function)
    }

    private func isSourceParameter(_ assignment: Locals.Assignment, _ node: Int) -> Bool {
        if let type = assignment.type {
            let text = string(type)
            let words = text.split { !($0.isLetter || $0.isNumber || $0 == "_") }.map(String.init)
            if words.contains(where: { flow.sourceTypes.contains($0) }) { return true }
            if words.contains(where: { flow.plainTypes.contains($0) }), !words.contains("str") { return false }
        }
        if !assignment.path.isEmpty { return isHandlerMember(assignment) }
        guard !flow.sourceMarks.isEmpty else { return false }
        let name = string(node)
        if ["self", "cls", "request", "db", "session", "info", "ctx"].contains(name) { return false }
        // Marks stand on the parameter (Java) or on the function (Python).
        let own = string(assignment.place)
        if own.contains("Depends(") || own.contains("Security(") { return false }
        if own.contains("@"), flow.sourceMarks.contains(where: { own.contains($0) }) { return true }
        let function = assignment.scope
        guard function > 0, let holder = tree.parent(of: function) else { return false }
        guard tree.kindName(holder) == "decorated_definition" else { return false }
        let mark = namedChildren(holder).filter { tree.kindName($0) == "decorator" }.map { string($0) }
        return mark.contains { text in
            flow.sourceMarks.contains { text.contains($0) }
                && !["<int:", "<uuid:", "<float:"].contains { text.contains("\($0)\(name)>") }
        }
    }

    /// `({ query, body }, res) => …`: members of a request that the pattern of a handler's first parameter takes.
    private func isHandlerMember(_ assignment: Locals.Assignment) -> Bool {
        guard let first = assignment.path.split(separator: ".").first, flow.handlerMembers.contains(String(first)),
            let list = tree.child(of: assignment.scope, field: "parameters")
        else { return false }
        let others = namedChildren(list).dropFirst().map { string($0) }
        return others.contains { name in ["res", "response", "reply", "next"].contains { name.hasPrefix($0) } }
    }

    private func isTaintedCall(_ node: Int, _ kind: String) -> Bool {
        if isNumber(node) { return false }
        let name = calleeName(node)
        if let name {
            if isSource(named: name, kind) || isSource(named: name + "()", kind) { return true }
            if flow.sanitizers[""]?.contains(name) ?? false { return false }
            if !kind.isEmpty, flow.sanitizers[kind]?.contains(name) ?? false { return false }
            let last = name.split { ".:".contains($0) }.last.map(String.init) ?? name
            if SyntaxFacts.soundsSafe(last) { return false }
        }
        if !isLookup(node, name), !(name.map { flow.stops.contains($0) } ?? false),
            arguments(of: node).contains(where: { isTainted($0, kind) })
        {
            return true
        }
        // A method of a tainted value gives a tainted value.
        if let function = child(node, dialect.callee), has(function, .member) {
            return (child(function, dialect.object) ?? namedChildren(function).first).map { isTainted($0, kind) }
                ?? false
        }
        if [.swift, .kotlin].contains(tree.language), let function = namedChildren(node).first, has(function, .member) {
            return namedChildren(function).first.map { isTainted($0, kind) } ?? false
        }
        return child(node, dialect.receiver).map { isTainted($0, kind) } ?? false
    }

    /// Whether what a call gives is found by its arguments and not made of them: `await getUser(id)`, `TABLE.get(key)`.
    private func isLookup(_ call: Int, _ name: String?) -> Bool {
        // A look-up in a table: the key decides which value it is, not what it holds.
        if tree.language == .python { return name?.hasSuffix(".get") ?? false }
        guard tree.language.isScript, let parent = tree.parent(of: call), tree.kindName(parent) == "await_expression"
        else {
            return false
        }
        let last = (name ?? "").split { ".:".contains($0) }.last.map { $0.lowercased() } ?? ""
        return !["read", "parse", "json", "decode", "format", "resolve", "all", "render"].contains { last.contains($0) }
    }

    /// Names of functions that people give to what checks or cleans a value.
    static func soundsSafe(_ name: String) -> Bool {
        let lower = name.lowercased()
        return [
            "escape", "sanitiz", "sanitis", "quote", "clean", "valid", "purify", "whitelist", "allowlist", "encode",
            "hash", "digest", "slug", "secure_filename", "is_", "isin", "exists", "check", "verify", "hexdigest",
            "parameteriz",
        ].contains { lower.contains($0) } && !lower.contains("unescape") && !lower.contains("unquote")
            && !lower.contains("unsafe")
    }

    /// Whether the name was tested on the way: `if x not in ALLOWED: return`, or the use stands inside `if x in ALLOWED:`.
    private func isGuarded(_ name: Int, _ use: Int) -> Bool {
        let words = Array(string(name).utf8)
        guard !words.isEmpty, words.count < 200 else { return false }
        let function = scope(use)
        var place = function + 1
        while place < use {
            defer { place += 1 }
            guard has(place, .branch), let condition = child(place, dialect.condition) ?? namedChildren(place).first,
                condition < use, mentions(condition, words), isCheck(condition)
            else { continue }
            let end = Int(tree.nodes[place].next)
            // The use stands inside the branch, or the branch leaves.
            if use < end { return use >= Int(tree.nodes[condition].next) }
            if leaves(place) { return true }
        }
        return false
    }

    private func mentions(_ condition: Int, _ words: [UInt8]) -> Bool {
        var place = condition
        let end = Int(tree.nodes[condition].next)
        while place < end {
            if has(place, [.name, .member, .subscripted]), text(place).elementsEqual(words) { return true }
            place += 1
        }
        return false
    }

    /// Whether a condition tells good values from bad ones, not only whether there is one.
    private func isCheck(_ condition: Int) -> Bool {
        let words = string(condition).lowercased()
        return [
            " in ", "not in", ".includes(", ".contains(", ".has(", "match", ".test(", "isdigit", "isalnum", "isalpha",
            "isnumeric",
            "startswith", "startsWith", "hasprefix", "valid", "allow", "whitelist", "include?", "key?", "in_array",
            "isinstance",
            "check", "safe", "preg_", "filter_var", "is_numeric", "ctype_", "islocal", "url_has_allowed",
        ].contains { words.contains($0) }
    }

    private func leaves(_ branch: Int) -> Bool {
        var place = branch
        let end = Int(tree.nodes[branch].next)
        while place < end {
            if has(place, .exit) { return true }
            if has(place, .call), let name = calleeName(place),
                [
                    "abort", "flask.abort", "exit", "die", "sys.exit", "os.Exit", "http.Error", "net/http.Error",
                    "redirect", "head",
                    "render", "panic",
                ].contains(name)
            {
                return true
            }
            place += 1
        }
        return false
    }
}
