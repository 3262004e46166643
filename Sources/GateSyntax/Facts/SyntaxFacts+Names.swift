extension SyntaxFacts {
    func matches(_ name: String, _ names: NameSet) -> Bool {
        if names.contains(name) { return true }
        guard !imports.wildcards.isEmpty else { return false }
        let separator = tree.language == .rust ? "::" : "."
        return imports.wildcards.contains { names.contains($0 + separator + name) }
    }

    /// The dotted name of what is called or read, after imports and locals; nil for what has none.
    ///
    /// A call stands for its callee when asked for, and for `callee()` inside a longer name: with
    /// `c = paramiko.SSHClient()`, `c.connect` is `paramiko.SSHClient().connect`.
    package func resolvedName(_ node: Int) -> String? {
        if let known = resolvedNames[node] { return known }
        guard depth < 24 else { return nil }
        depth += 1
        defer { depth -= 1 }
        let name = has(node, .call) ? calleeName(node) : name(of: node)
        resolvedNames[node] = .some(name)
        return name
    }

    /// `a.b` of the call `a.b(…)`; `T` of `new T(…)`.
    func calleeName(_ call: Int) -> String? {
        if let function = child(call, dialect.callee) { return name(of: function) }
        switch tree.language {
        case .java, .ruby, .php:
            if let type = child(call, dialect.type) { return name(of: type) }
            guard let method = tree.child(of: call, field: tree.language == .ruby ? "method" : "name") else {
                return namedChildren(call).first.flatMap { name(of: $0) }
            }
            guard let receiver = child(call, dialect.receiver) else { return imported(string(method)) }
            return name(of: receiver).map { $0 + "." + string(method) } ?? "*." + string(method)
        case .swift, .kotlin, .cpp: return namedChildren(call).first.flatMap { name(of: $0) }
        case .bash: return tree.child(of: call, field: "name").map { string($0) }
        case .hcl: return namedChildren(call).first.map { string($0) }
        default: return nil
        }
    }

    private func name(of node: Int) -> String? {
        guard depth < 24 else { return nil }
        depth += 1
        defer { depth -= 1 }
        let roles = roles(node)
        if roles.contains(.name) { return nameOfIdentifier(node) }
        if roles.contains(.member) { return nameOfMember(node) }
        if roles.contains(.call) { return nameOfCall(node) }
        if roles.contains(.subscripted) {
            let object = child(node, dialect.object) ?? namedChildren(node).first
            return object.flatMap { name(of: $0) }.map { $0 + "[]" }
        }
        if roles.contains(.wrapper) {
            let inner = child(node, dialect.value) ?? namedChildren(node).last
            return inner.flatMap { name(of: $0) }
        }
        switch tree.kindName(node) {
        case "generic_type", "generic_function", "template_function", "nullable_type", "user_type",
            "instantiation_expression":
            return namedChildren(node).first.flatMap { name(of: $0) }
        case "super", "property_identifier", "field_identifier", "dotted_name", "type", "primitive_type",
            "predefined_type":
            return string(node)
        case "pattern", "navigation_suffix", "directly_assignable_expression":
            return namedChildren(node).first.flatMap { name(of: $0) }
        default: return roles.contains(.string) ? "\"\"" : nil
        }
    }

    private func nameOfCall(_ node: Int) -> String? {
        guard let callee = resolvedName(node) else { return nil }
        guard tree.language.isScript, let argument = arguments(of: node).first else { return callee + "()" }
        // `require("m").f`, and what stands for the function that it was made from.
        if callee == "require", let module = Imports.module(argument, self) { return module }
        if callee == "util.promisify" || callee == "promisify" || callee.hasSuffix(".promisify") {
            return name(of: argument)
        }
        return callee.hasSuffix(".bind") ? String(callee.dropLast(5)) : callee + "()"
    }

    private func nameOfMember(_ node: Int) -> String? {
        let children = namedChildren(node)
        guard let object = child(node, dialect.object) ?? children.first else { return nil }
        guard let property = child(node, dialect.property).flatMap({ $0 == object ? nil : $0 }) ?? children.last,
            property != object
        else { return name(of: object) }
        let last: String
        if tree.kindName(property) == "navigation_suffix" {
            last = namedChildren(property).first.map { string($0) } ?? string(property)
        } else {
            last = string(property)
        }
        let isPath =
            ["scoped_identifier", "scope_resolution", "scoped_type_identifier", "qualified_identifier"]
            .contains(tree.kindName(node)) && tree.language != .java
        // What a member was assigned is known by its whole text: `self.client`.
        if !isPath, let (value, _) = assigned(node), let name = name(of: value) { return name }
        guard let first = name(of: object) else { return "*." + last }
        return first + (isPath ? "::" : ".") + last
    }

    private func nameOfIdentifier(_ node: Int) -> String {
        if let known = identifierNames[node] { return known }
        let plain = imported(string(node))
        // Until it is known otherwise: `a = a.b` ends here.
        identifierNames[node] = plain
        guard let (value, path) = assigned(node), let name = name(of: value) else { return plain }
        let whole = path.isEmpty ? name : name + "." + path
        identifierNames[node] = whole
        return whole
    }

    /// The value of the last assignment that reaches `node`, where it is a name, a member or a call.
    private func assigned(_ node: Int) -> (value: Int, path: String)? {
        guard depth < 16, let last = assignments(reaching: node).last, !last.isElement, !last.isAddition,
            let value = last.value, value != node
        else { return nil }
        var inner = value
        while has(inner, .wrapper), let next = namedChildren(inner).last { inner = next }
        return has(inner, [.call, .member, .name]) ? (inner, last.path) : nil
    }

    private func imported(_ name: String) -> String {
        // PHP's `\\exec` is the global one.
        let name = name.hasPrefix("\\") ? String(name.dropFirst()) : name
        return imports.names[name] ?? name
    }
}
