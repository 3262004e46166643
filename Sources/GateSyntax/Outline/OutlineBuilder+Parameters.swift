extension OutlineBuilder {
    func parameters(_ holder: Int, _ row: OutlineTable.Row) -> [Symbol.Parameter] {
        switch row.parameters {
        case .none: return []
        case .own: return parameters(in: holder)
        case .child(let kind): return child(holder, kind).map(parameters(in:)) ?? []
        case .declarator:
            return functionDeclarator(holder).flatMap { tree.child(of: $0, field: "parameters") }
                .map(parameters(in:)) ?? []
        case .field(let field):
            if let list = tree.child(of: holder, field: field) { return parameters(in: list) }
            // `x => x` has one without a list.
            guard let single = tree.child(of: holder, field: "parameter") else { return [] }
            return [Symbol.Parameter(name: tree.string(single), label: nil, type: nil, fallback: nil)]
        }
    }

    private func parameters(in list: Int) -> [Symbol.Parameter] {
        var found: [Symbol.Parameter] = []
        var isAfterEquals = false
        for child in tree.children(of: list) {
            let node = tree.nodes[child]
            guard node.isNamed else {
                isAfterEquals = tree.kindName(child) == "="
                continue
            }
            defer { isAfterEquals = false }
            if let row = table.parameters.first(where: { $0.node == tree.kindName(child) }), !isAfterEquals {
                found += parameters(child, row)
            } else if isAfterEquals, let last = found.last {
                // A default that stands after its parameter, not in it.
                found[found.count - 1] = Symbol.Parameter(
                    name: last.name, label: last.label, type: last.type, fallback: tree.string(child))
            }
        }
        return found
    }

    /// One, or as many as one type has names (Go's `a, b int`).
    private func parameters(_ place: Int, _ row: OutlineTable.ParameterRow) -> [Symbol.Parameter] {
        let fallback = part(place, row.fallback)
        var names = [part(place, row.name)]
        if case .field(let field) = row.name, let number = tree.kinds.field(field), case .field = row.type {
            let several = tree.children(of: place).filter { tree.nodes[$0].field == number && tree.nodes[$0].isNamed }
            if several.count > 1 { names = several }
        }
        var type = part(place, row.type).map(tree.string)
        if case .rest = row.type { type = rest(place, without: [names[0], fallback]) }
        type = type.map { trimmed($0.hasPrefix(":") ? $0.dropFirst() : $0[...]) }
        if names == [nil], type == "void" { return [] }
        let label = row.label.flatMap { tree.child(of: place, field: $0) }.map(tree.string)
        return names.map {
            Symbol.Parameter(
                name: $0.map(tree.string) ?? "", label: label, type: type, fallback: fallback.map(tree.string))
        }
    }

    private func part(_ place: Int, _ part: OutlineTable.ParameterRow.Part) -> Int? {
        switch part {
        case .none, .rest: return nil
        case .whole: return place
        case .field(let field): return tree.child(of: place, field: field)
        case .second(let field):
            guard let number = tree.kinds.field(field) else { return nil }
            return tree.children(of: place).filter { tree.nodes[$0].field == number }.dropFirst().first
        case .first: return firstNamed(place)
        case .last: return tree.children(of: place).filter { tree.nodes[$0].isNamed }.last
        case .declarator:
            guard let outer = tree.child(of: place, field: "declarator") else { return nil }
            return tree.kindName(outer).hasSuffix("_declarator") ? innermost(outer) : outer
        }
    }

    /// The node's text without some of its parts and the `=` before a default.
    private func rest(_ place: Int, without parts: [Int?]) -> String {
        var text: [UInt8] = []
        var offset = Int(tree.nodes[place].start)
        for range in parts.compactMap({ $0.map { tree.nodes[$0].range } }) where range.lowerBound >= offset {
            text += tree.text[offset..<range.lowerBound]
            offset = range.upperBound
        }
        text += tree.text[offset..<Int(tree.nodes[place].end)]
        return trimmed(String(decoding: text, as: UTF8.self).filter { $0 != "=" }[...])
    }

    private func trimmed(_ text: Substring) -> String {
        var text = text
        while text.first?.isWhitespace == true { text.removeFirst() }
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text)
    }
}
