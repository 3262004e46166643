extension OutlineBuilder {
    /// The child in a field, or of a kind, by one name.
    func child(_ place: Int, _ name: String) -> Int? {
        if let found = tree.child(of: place, field: name) { return found }
        guard let kind = tree.kinds.kind(name) else { return nil }
        return tree.children(of: place).first { tree.nodes[$0].kind == kind }
    }

    /// The components of a symbol's name, its own last; nil where the node names none.
    func names(_ place: Int, _ row: OutlineTable.Row) -> [String]? {
        switch row.name {
        case .fixed(let name): return [name]
        case .field(let field), .optional(let field, _):
            guard let found = child(place, field) ?? namer(place) else {
                if case .optional(_, let name) = row.name { return [name] }
                return nil
            }
            let text = tree.string(found)
            return row.symbol.isCallable ? [text] : components(text)
        case .declarator:
            guard let function = functionDeclarator(place), let name = innermost(function) else { return nil }
            var parts = tree.string(name).split(separator: "::").map(String.init)
            for index in parts.indices.dropLast() { parts[index] = bare(parts[index]) }
            return parts
        case .target(let field):
            guard let left = tree.child(of: place, field: field) else { return nil }
            let parts = tree.string(left).split(separator: ".").map(String.init)
            guard parts.allSatisfy({ $0.utf8.allSatisfy(isNameByte) }) else { return nil }
            return parts.filter { !["prototype", "exports", "module", "this", "window", "self"].contains($0) }
        case .labels:
            var words: [String] = []
            for child in tree.children(of: place) where tree.nodes[child].isNamed {
                guard ["identifier", "string_lit"].contains(tree.kindName(child)) else { break }
                words.append(tree.string(child).filter { $0 != "\"" })
            }
            return words.isEmpty ? nil : [words.joined(separator: ".")]
        }
    }

    /// `A::B<T>` as its components, without what stands in brackets.
    func components(_ text: String) -> [String] {
        var parts = [bare(text)]
        for separator in table.separators {
            parts = parts.flatMap { $0.split(separator: separator).map(String.init) }
        }
        return parts
    }

    /// Without type arguments.
    private func bare(_ text: String) -> String {
        String(text.prefix { !"<[( {\n".contains($0) })
    }

    private func isNameByte(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "_") || byte == UInt8(ascii: "$") || byte >= 0x80
            || (byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z"))
            || (byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9"))
    }

    private func namer(_ place: Int) -> Int? {
        guard let namer = table.namer, let parent = tree.parent(of: place), tree.kindName(parent) == namer.node else {
            return nil
        }
        return tree.child(of: parent, field: namer.field)
    }

    func isNamedByParent(_ place: Int) -> Bool {
        tree.child(of: place, field: "name") == nil && namer(place) != nil
    }

    /// The declarator that has the parameters; nil for one of a variable, also of one that holds a function.
    func functionDeclarator(_ place: Int) -> Int? {
        var here = tree.child(of: place, field: "declarator")
        while let found = here {
            if tree.kindName(found) == "function_declarator" {
                let name = tree.child(of: found, field: "declarator")
                return name.map { tree.kindName($0) } == "parenthesized_declarator" ? nil : found
            }
            // A reference has its declarator without a field.
            here =
                tree.child(of: found, field: "declarator")
                ?? (tree.kindName(found) == "reference_declarator" ? firstNamed(found) : nil)
        }
        return nil
    }

    /// The name at the bottom of nested declarators.
    func innermost(_ place: Int) -> Int? {
        var here = place
        while let next = tree.child(of: here, field: "declarator")
            ?? (tree.kindName(here).hasSuffix("_declarator") ? firstNamed(here) : nil)
        { here = next }
        let name = tree.kindName(here)
        return name.hasSuffix("_declarator") || here == place ? nil : here
    }

    func firstNamed(_ place: Int) -> Int? { tree.children(of: place).first { tree.nodes[$0].isNamed } }

    /// The type in `(s *Server[T])`.
    func receiverType(_ place: Int, _ field: String) -> String? {
        guard let list = tree.child(of: place, field: field), let parameter = firstNamed(list),
            let type = tree.child(of: parameter, field: "type")
        else { return nil }
        return components(String(tree.string(type).drop { $0 == "*" || $0 == "(" || $0 == " " })).last
    }

    /// The string that a body begins with.
    func docString(_ body: Int) -> Range<Int>? {
        guard let statement = firstNamed(body), tree.kindName(statement) == "expression_statement",
            let string = firstNamed(statement), tree.kindName(string) == "string"
        else { return nil }
        return tree.nodes[string].range
    }
}
