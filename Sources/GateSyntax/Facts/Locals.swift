/// Who is assigned what, in the whole file; names by scope.
struct Locals {
    struct Assignment {
        /// Where the assignment stands, and the function around it; 0 is the file.
        let place: Int
        let scope: Int
        /// nil where the value is not to be had: a parameter, a loop over it (`isElement`), a `with`.
        let value: Int?
        /// Adds to the value that was there.
        let isAddition: Bool
        /// Takes elements of `value`.
        let isElement: Bool
        /// The declared type's text.
        let type: Int?
        let isParameter: Bool
        /// The members of `value`, or of the parameter, that a pattern takes: `query.id` of `{query: {id}}`.
        var path: String = ""
    }

    private var byName: [String: [Assignment]] = [:]

    init(_ facts: SyntaxFacts) {
        for place in facts.tree.nodes.indices {
            let roles = facts.roles(place)
            if !roles.isDisjoint(with: [.assignment, .augmented, .iteration]) {
                take(place, roles, facts)
            } else if roles.contains(.parameter) {
                takeParameter(place, facts)
            } else if roles.contains(.function) {
                takePlainParameters(of: place, facts)
            }
        }
    }

    subscript(name: String) -> [Assignment] { byName[name] ?? [] }

    private mutating func take(_ place: Int, _ roles: Role, _ facts: SyntaxFacts) {
        var left = facts.child(place, facts.dialect.left)
        var right = facts.child(place, facts.dialect.right)
        let children = facts.namedChildren(place)
        if facts.tree.kindName(place) == "as_pattern" {
            left = facts.tree.child(of: place, field: "alias")
            right = children.first
        }
        if facts.tree.language == .kotlin, left == nil {
            (left, right) = (children.first, children.count > 1 ? children.last : nil)
        }
        if facts.tree.language == .hcl { (left, right) = (children.first, children.last) }
        guard let left else { return }
        let type = declaredType(place, facts)
        let isElement = roles.contains(.iteration)
        // `a, b = c, d` pair by place; else each name takes from the whole value.
        let names = targets(left, facts)
        var values: [Int] = []
        if let right, isList(right, facts) { values = facts.namedChildren(right) }
        for (number, name) in names.enumerated() {
            let value = values.count == names.count ? values[number] : values.count == 1 ? values[0] : right
            let path = Locals.path(from: left, to: name, facts)
            // Of Go's `value, err := f()` the first is what is meant.
            let isShared =
                names.count > 1 && values.count != names.count && path.isEmpty
                && !(facts.tree.language == .go && number == 0)
            add(
                name, facts,
                Assignment(
                    place: place, scope: facts.scope(place), value: value, isAddition: roles.contains(.augmented),
                    isElement: isElement || isShared,
                    type: type, isParameter: false, path: path))
        }
    }

    /// `a.b` for the place of `x` in `{a: {b: x}}`; empty where `name` takes the whole.
    private static func path(from pattern: Int, to name: Int, _ facts: SyntaxFacts) -> String {
        guard [.javascript, .typescript, .tsx].contains(facts.tree.language), pattern != name else { return "" }
        var keys: [String] = []
        var place = name
        while place > pattern {
            switch facts.tree.kindName(place) {
            case "shorthand_property_identifier_pattern": keys.append(facts.string(place))
            case "pair_pattern":
                if let key = facts.tree.child(of: place, field: "key") { keys.append(facts.string(key)) }
            case "array_pattern", "rest_pattern": return ""
            default: break
            }
            place = Int(facts.tree.nodes[place].parent)
        }
        return keys.reversed().joined(separator: ".")
    }

    private mutating func add(_ name: Int, _ facts: SyntaxFacts, _ assignment: Assignment) {
        byName[facts.string(name), default: []].append(assignment)
    }

    private func isList(_ place: Int, _ facts: SyntaxFacts) -> Bool {
        ["expression_list", "tuple"].contains(facts.tree.kindName(place))
    }

    /// The names that a left side binds, in order; a member or an element of something binds none.
    private func targets(_ place: Int, _ facts: SyntaxFacts, depth: Int = 0) -> [Int] {
        guard depth < 50 else { return [] }
        let kind = facts.tree.kindName(place)
        if facts.has(place, .name) || kind.hasSuffix("variable_name") { return [place] }
        if kind == "declarator" || kind.hasSuffix("_declarator") {
            return facts.tree.child(of: place, field: "declarator").map { targets($0, facts, depth: depth + 1) } ?? []
        }
        // `self.x = …` and `this.x = …` are known by their whole text.
        if facts.has(place, .member) { return [place] }
        if facts.has(place, [.call, .subscripted]) { return [] }
        if kind == "pair_pattern" {
            return facts.tree.child(of: place, field: "value").map { targets($0, facts, depth: depth + 1) } ?? []
        }
        return facts.namedChildren(place).filter { !facts.has($0, .type) }.flatMap {
            targets($0, facts, depth: depth + 1)
        }
    }

    private func declaredType(_ place: Int, _ facts: SyntaxFacts) -> Int? {
        if let type = facts.child(place, facts.dialect.type) { return type }
        if let parent = facts.tree.parent(of: place), let type = facts.child(parent, facts.dialect.type) { return type }
        return facts.namedChildren(place).first { facts.has($0, .type) }
    }

    private mutating func takeParameter(_ place: Int, _ facts: SyntaxFacts) {
        let type = facts.child(place, facts.dialect.type) ?? facts.namedChildren(place).first { facts.has($0, .type) }
        let names = facts.tree.children(of: place).filter { child in
            let kind = facts.tree.kindName(child)
            return child != type && !facts.has(child, .type)
                && (facts.has(child, .name) || kind.hasSuffix("declarator") || kind.hasSuffix("pattern"))
        }
        let field = facts.dialect
        let own = facts.child(place, field.left) ?? names.first
        guard let own else { return }
        for name in targets(own, facts) {
            add(
                name, facts,
                Assignment(
                    place: place, scope: facts.scope(place), value: nil, isAddition: false, isElement: false,
                    type: type,
                    isParameter: true, path: Locals.path(from: own, to: name, facts)))
        }
    }

    /// Parameters that are bare names: Python's, JavaScript's, Ruby's.
    private mutating func takePlainParameters(of function: Int, _ facts: SyntaxFacts) {
        guard [.python, .javascript, .ruby, .typescript, .tsx].contains(facts.tree.language) else { return }
        for field in ["parameters", "parameter"] {
            guard let list = facts.tree.child(of: function, field: field) else { continue }
            let names =
                facts.has(list, .name) ? [list] : facts.namedChildren(list).filter { !facts.has($0, .parameter) }
            for parameter in names {
                for name in targets(parameter, facts) {
                    add(
                        name, facts,
                        Assignment(
                            place: list, scope: function, value: nil, isAddition: false, isElement: false, type: nil,
                            isParameter: true, path: Locals.path(from: parameter, to: name, facts)))
                }
            }
        }
    }
}

extension SyntaxFacts {
    /// What the name at `place` was assigned where it is read: in its function, else in those around it, else in the file.
    ///
    /// Only assignments that stand before the place; for a place in a function, those of the file may stand anywhere.
    func assignments(reaching place: Int) -> [Locals.Assignment] {
        let all = locals[string(place)]
        guard !all.isEmpty else { return [] }
        let own = scope(place)
        var scope = own
        while true {
            let here = all.filter { assignment in
                assignment.scope == scope && (assignment.place < place || (scope == 0 && own != 0))
                    // What an assignment reads is what was there before it.
                    && !(assignment.value.map { $0 <= place && place < Int(tree.nodes[$0].next) } ?? false)
            }
            if !here.isEmpty {
                // A callback that assigns a name of the function around it does not hide what that one assigned.
                let isOwn = !tree.language.isScript || scope == 0 || here.contains { isDeclaration($0) }
                return isOwn ? here : outer(all, scope, before: place) + here
            }
            // An attribute of the object may be set in another method.
            if scope == 0 { return has(place, .member) ? all : [] }
            scope = self.scope(scope)
        }
    }

    private func isDeclaration(_ assignment: Locals.Assignment) -> Bool {
        assignment.isParameter || tree.kindName(assignment.place) == "variable_declarator"
    }

    private func outer(_ all: [Locals.Assignment], _ scope: Int, before place: Int) -> [Locals.Assignment] {
        let around = self.scope(scope)
        return all.filter { $0.scope == around && $0.place < place }
    }

    /// The text of the type that a local, a parameter or a field was declared with, or constructed from; nil: not known.
    func declaredType(of place: Int) -> String? {
        var place = place
        while has(place, .wrapper), let inner = namedChildren(place).last { place = inner }
        for assignment in assignments(reaching: place).reversed() {
            if let type = assignment.type { return string(type) }
            if let value = assignment.value, let name = constructed(value) { return name }
        }
        return constructed(place)
    }

    private func constructed(_ place: Int) -> String? {
        guard has(place, .call) else { return nil }
        if let type = child(place, dialect.type) { return string(type) }
        return calleeName(place)
    }
}
