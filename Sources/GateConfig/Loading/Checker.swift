import GateModel
import GateYAML

/// Names that a configuration may use.
struct KnownNames {
    let rules: [String]
    let reviewers: [String]
}

/// Holds a file to the table of keys and collects everything that is wrong with it.
struct Checker {
    let file: String
    let yaml: YAML
    /// Whether the file lies below the root and may hold path-scoped keys only.
    let isNested: Bool
    let names: KnownNames
    private(set) var problems: [ConfigProblem] = []

    /// Past this many nobody reads on, and suggestions for each of a hundred thousand keys would take minutes.
    private static let mostProblems = 50
    private var isFull: Bool { problems.count > Checker.mostProblems }

    init(file: String, yaml: YAML, isNested: Bool, names: KnownNames) {
        self.file = file
        self.yaml = yaml
        self.isNested = isNested
        self.names = names
    }

    mutating func checkRoot() {
        for extra in yaml.documents.dropFirst() {
            report(extra.root, "one document is all a configuration has; remove this one and its '---'")
        }
        guard let root = yaml.documents.first?.root, !root.isNull else { return }
        checkMap(root, Keys.root, path: "", expected: "a mapping of settings")
    }

    private mutating func check(_ node: Node, _ shape: Shape, path: String) {
        switch shape {
        case .list(let element): checkList(node, element, path: path, expected: Expectation.of(shape))
        case .edit(let element): checkEdit(node, element, path: path)
        case .map(let keys): checkMap(node, keys, path: path, expected: Expectation.of(shape))
        case .named(let keys): checkNamed(node, keys, path: path)
        case .rules(let keys): checkRules(node, keys, path: path)
        default: checkScalar(node, shape, path: path)
        }
    }

    // MARK: Collections

    private mutating func checkMap(_ node: Node, _ keys: [Key], path: String, expected: String) {
        guard let pairs = pairs(of: node, path: path, expected: expected) else { return }
        for pair in pairs where !isFull {
            guard let name = pair.key.text else {
                report(pair.key, "expected a key, found \(Expectation.found(pair.key))")
                continue
            }
            guard let key = keys.first(where: { $0.name == name }) else {
                let clause = NearestWord.clause(for: name, among: keys.map(\.name))
                report(
                    pair.key, "unknown key \(Expectation.quoted(name))\(path.isEmpty ? "" : " in '\(path)'")\(clause)")
                continue
            }
            if isNested, path.isEmpty, !key.isPathScoped {
                let allowed = Keys.root.filter(\.isPathScoped).map(\.name)
                report(
                    pair.key,
                    "'\(name)' belongs in the configuration of the repository's root; "
                        + "a file below it may set \(Expectation.enumeration(allowed, "and"))")
                continue
            }
            check(pair.value, key.shape, path: path.isEmpty ? name : "\(path).\(name)")
        }
    }

    /// The pairs of a mapping, repeated keys reported; nothing written counts as an empty mapping.
    private mutating func pairs(of node: Node, path: String, expected: String) -> [Node.Pair]? {
        if node.isNull { return [] }
        guard let pairs = node.pairs else {
            report(node, wrong(path, expected, node))
            return nil
        }
        for (first, again) in node.duplicates {
            let line = yaml.position(of: first.key.span.lowerBound).line
            report(
                again.key, "duplicate key \(Expectation.quoted(again.key.text ?? "")); it first stands on line \(line)")
        }
        return pairs
    }

    private mutating func checkList(_ node: Node, _ element: Shape, path: String, expected: String) {
        if node.isNull { return }
        guard let items = node.items else { return report(node, wrong(path, expected, node)) }
        for item in items where !isFull { check(item, element, path: path) }
    }

    private mutating func checkEdit(_ node: Node, _ element: Shape, path: String) {
        if node.pairs == nil { return checkList(node, element, path: path, expected: Expectation.of(.edit(element))) }
        checkMap(node, Keys.edit(element), path: path, expected: "")
    }

    private mutating func checkNamed(_ node: Node, _ keys: [Key], path: String) {
        guard let pairs = pairs(of: node, path: path, expected: Expectation.of(.named(keys))) else { return }
        for pair in pairs where !isFull {
            guard let name = pair.key.text, Expectation.isName(name) else {
                report(pair.key, "expected \(Expectation.of(.name)), found \(Expectation.found(pair.key))")
                continue
            }
            guard pair.value.pairs != nil else {
                report(pair.value, wrong("\(path).\(name)", Expectation.of(.map(keys)), pair.value))
                continue
            }
            checkMap(pair.value, keys, path: "\(path).\(name)", expected: "")
        }
    }

    private mutating func checkRules(_ node: Node, _ keys: [Key], path: String) {
        guard let pairs = pairs(of: node, path: path, expected: Expectation.of(.rules(keys))) else { return }
        for pair in pairs where !isFull {
            guard let name = pair.key.text else {
                report(pair.key, "expected a rule id, found \(Expectation.found(pair.key))")
                continue
            }
            checkRuleName(name, pair.key)
            let settings = pair.value.items ?? [pair.value]
            for setting in settings where !isFull {
                if setting.pairs != nil {
                    checkMap(setting, keys, path: "\(path).\(Expectation.printable(name))", expected: "")
                } else if setting.isNull || Expectation.word(setting, among: Keys.severityWords + [Keys.off]) == nil {
                    let clause = NearestWord.clause(for: setting.text ?? "", among: Keys.severityWords + [Keys.off])
                    report(
                        setting,
                        wrong("\(path).\(Expectation.printable(name))", Expectation.ruleSetting, setting) + clause)
                }
            }
        }
    }

    private mutating func checkRuleName(_ name: String, _ key: Node) {
        // The rules of other programs are theirs to know.
        if name.contains("/") { return }
        if name.contains("*") {
            let pattern = Wildcard(name)
            if !names.rules.contains(where: { pattern.matches($0.utf8) }) {
                report(key, "no rule matches \(Expectation.quoted(name)); `aiops-gate rules list` shows them")
            }
        } else if !names.rules.contains(name) {
            let clause = NearestWord.clause(for: name, among: names.rules)
            report(
                key,
                "unknown rule \(Expectation.quoted(name))\(clause.isEmpty ? "; `aiops-gate rules list` shows them" : clause)"
            )
        }
    }

    // MARK: Scalars

    private mutating func checkScalar(_ node: Node, _ shape: Shape, path: String) {
        guard let scalar = node.scalar, let problem = Expectation.problem(of: scalar, shape, names: names) else {
            if node.scalar == nil { report(node, wrong(path, Expectation.of(shape), node)) }
            return
        }
        switch problem {
        case .type(let clause): report(node, wrong(path, Expectation.of(shape), node) + clause)
        case .value(let message): report(node, message)
        }
    }

    private func wrong(_ path: String, _ expected: String, _ node: Node) -> String {
        path.isEmpty
            ? "expected \(expected), found \(Expectation.found(node))"
            : "'\(path)' expects \(expected), found \(Expectation.found(node))"
    }

    private mutating func report(_ node: Node, _ message: String) {
        guard !isFull else { return }
        let isLast = problems.count == Checker.mostProblems
        let message = isLast ? "there are more problems than these \(Checker.mostProblems)" : message
        let position = yaml.position(of: node.span.lowerBound)
        problems.append(
            ConfigProblem(place: .file(file, line: position.line, column: position.column), message: message))
    }
}
