import GatePattern

extension SyntaxFacts {
    /// Arguments without a label, in order; what wraps one (`argument`, `value_argument`) is taken off.
    func positionalArguments(_ list: Int) -> [Int] {
        namedChildren(list).compactMap { child in
            if has(child, .labelled) {
                // `value_argument` stands around every argument of Swift and Kotlin.
                return label(of: child) == nil ? namedChildren(child).last : nil
            }
            if has(child, .spread) { return nil }
            if has(child, .wrapper), tree.kindName(child) == "argument" {
                return self.child(child, dialect.label) == nil ? namedChildren(child).first : nil
            }
            return child
        }
    }

    /// The text of a label, key or name; nil where there is none.
    func label(of argument: Int) -> String? {
        if let label = child(argument, dialect.label) { return plain(label) }
        let children = namedChildren(argument)
        // Kotlin has no fields: two children are a name and a value.
        if tree.language == .kotlin { return children.count == 2 ? string(children[0]) : nil }
        return tree.kindName(argument) != "value_argument" && children.count >= 2 ? plain(children[0]) : nil
    }

    /// A key without quotes and the colon of a symbol.
    private func plain(_ place: Int) -> String {
        var text = string(place)[...]
        while let first = text.first, "\"':`".contains(first) { text.removeFirst() }
        while let last = text.last, "\"':`".contains(last) { text.removeLast() }
        return String(text)
    }

    func value(of argument: Int) -> Int? { child(argument, dialect.value) ?? namedChildren(argument).last }

    /// The labelled arguments of a list, and the pairs of object and hash literals among its arguments.
    private func labelled(_ list: Int) -> [(name: String, value: Int)] {
        var found: [(name: String, value: Int)] = []
        func take(_ place: Int) {
            if has(place, .labelled) {
                if let name = label(of: place), let value = value(of: place) {
                    found.append((name, value))
                } else {
                    namedChildren(place).forEach(take)
                }
            } else if has(place, .collection), tree.language != .python {
                namedChildren(place).forEach(take)
            } else if has(place, .wrapper) {
                namedChildren(place).forEach(take)
            }
        }
        if has(list, .arguments) || has(list, .collection) { namedChildren(list).forEach(take) } else { take(list) }
        return found
    }

    private func hasSpread(_ list: Int) -> Bool {
        namedChildren(list).contains { child in
            has(child, .spread)
                || (has(child, .collection) && tree.language != .python
                    && namedChildren(child).contains { has($0, .spread) })
        }
    }

    /// A spread may hold any label: then an asked-for label may be there, and `not-arg` must not hold; with a pattern
    /// its value is not known.
    func hasArgument(_ list: Int, _ name: Predicate.ArgumentName, _ pattern: LazyPattern?) -> Bool {
        switch name {
        case .label(let label):
            for argument in labelled(list) where argument.name == label {
                if pattern.map({ matches($0, argument.value) }) ?? true { return true }
            }
            return pattern == nil && hasSpread(list)
        case .position(let number):
            let arguments = positionalArguments(list)
            guard arguments.indices.contains(number) else { return false }
            return pattern.map { matches($0, arguments[number]) } ?? true
        }
    }
}
