import GateModel
import GateYAML

/// Holds a rule file to the table of keys and collects everything that is wrong with its shape.
struct RuleFileChecker {
    let file: String
    let yaml: YAML
    private(set) var problems: [RuleFileProblem] = []

    init(file: String, yaml: YAML) {
        self.file = file
        self.yaml = yaml
    }

    /// Past this many nobody reads on.
    private static let mostProblems = 50

    /// The mapping of the file if its shape is right.
    mutating func root() -> Node? {
        for extra in yaml.documents.dropFirst() {
            report(extra.root, "one file holds one rule; move this one to its own file and remove the '---'")
        }
        guard let root = yaml.documents.first?.root, !root.isNull else {
            problems.append(RuleFileProblem(file: file, line: 1, column: 1, message: "the file is empty; write a rule"))
            return nil
        }
        check(root, .map(RuleKey.all), path: "")
        return problems.isEmpty ? root : nil
    }

    mutating func report(_ node: Node, _ message: String) {
        report(offset: node.span.lowerBound, message)
    }

    mutating func report(offset: Int, _ message: String) {
        guard problems.count < RuleFileChecker.mostProblems else { return }
        let position = yaml.position(of: offset)
        problems.append(
            RuleFileProblem(file: file, line: position.line, column: position.column, message: message))
    }

    // MARK: Shapes

    private mutating func check(_ node: Node, _ shape: RuleKey.Shape, path: String) {
        switch shape {
        case .list(let element, let least): checkList(node, element, least, path: path)
        case .map(let keys): checkMap(node, keys, path: path)
        case .textOr(let keys):
            if node.pairs != nil { checkMap(node, keys, path: path) } else { check(node, .text, path: path) }
        case .line, .text, .words, .bool, .number, .glob: checkScalar(node, shape, path: path)
        }
    }

    private mutating func checkMap(_ node: Node, _ keys: [RuleKey], path: String) {
        guard let pairs = node.pairs else { return report(node, wrong(path, "a mapping of keys", node)) }
        for (first, again) in node.duplicates {
            let line = yaml.position(of: first.key.span.lowerBound).line
            report(
                again.key,
                "duplicate key '\(RuleWords.printable(again.key.text ?? ""))'; it first stands on line \(line)")
        }
        for pair in pairs {
            let name = pair.key.text ?? ""
            guard let key = keys.first(where: { $0.name == name }) else {
                let near = NearestWord.clause(for: name, among: keys.map(\.name))
                let known = near.isEmpty ? "; there are \(RuleWords.list(keys.map(\.name)))" : near
                report(
                    pair.key, "unknown key '\(RuleWords.printable(name))'\(path.isEmpty ? "" : " in '\(path)'")\(known)"
                )
                continue
            }
            check(pair.value, key.shape, path: path.isEmpty ? name : "\(path).\(name)")
        }
        for key in keys where key.isRequired && !pairs.contains(where: { $0.key.text == key.name }) {
            report(node, "the key '\(path.isEmpty ? "" : path + ".")\(key.name)' is missing: \(key.summary)")
        }
    }

    private mutating func checkList(_ node: Node, _ element: RuleKey.Shape, _ least: Int, path: String) {
        guard let items = node.items else {
            return report(node, wrong(path, "a list, such as \(RuleWords.sample(element))", node))
        }
        if items.count < least { report(node, "'\(path)' needs at least one entry") }
        for item in items { check(item, element, path: path) }
    }

    private mutating func checkScalar(_ node: Node, _ shape: RuleKey.Shape, path: String) {
        guard let scalar = node.scalar else { return report(node, wrong(path, RuleWords.of(shape), node)) }
        switch (shape, scalar.value) {
        case (.bool, .bool): return
        case (.number, .int(let number)) where number > 0: return
        case (.words(let words), .string(let text)) where words.contains(text): return
        case (.words(let words), .string(let text)):
            report(node, wrong(path, RuleWords.of(shape), node) + NearestWord.clause(for: text, among: words))
        case (.glob, .string(let text)):
            if let problem = Glob.problem(in: text) {
                report(node, "the path pattern in '\(path)' is wrong: \(problem)")
            }
        case (.line, .string(let text)) where !text.isEmpty:
            if text.utf8.contains(where: { $0 < 32 }) {
                report(node, "'\(path)' is one line of text; write it on one line, or fold it with '>-'")
            }
        case (.text, .string(let text)) where !text.isEmpty: return
        case (.line, .int), (.line, .float), (.line, .bool), (.text, .int), (.text, .float), (.text, .bool):
            report(node, wrong(path, RuleWords.of(shape), node) + "; put it in quotes")
        default: report(node, wrong(path, RuleWords.of(shape), node))
        }
    }

    private func wrong(_ path: String, _ expected: String, _ node: Node) -> String {
        "\(path.isEmpty ? "a rule file" : "'\(path)'") expects \(expected), found \(RuleWords.found(node))"
    }
}

/// What shapes want and nodes have, in words.
enum RuleWords {
    static func of(_ shape: RuleKey.Shape) -> String {
        switch shape {
        case .line: "text on one line"
        case .text, .textOr: "text"
        case .words(let words): list(words, "or")
        case .bool: "true or false"
        case .number: "a number from 1"
        case .glob: "a path pattern"
        case .list: "a list"
        case .map: "a mapping"
        }
    }

    static func sample(_ shape: RuleKey.Shape) -> String {
        switch shape {
        case .number: "[78]"
        case .words(let words): "[\(words.contains("python") ? "python" : words.first ?? "")]"
        case .glob: "[\"**/*.tf\"]"
        case .textOr, .text: "a '-' and a '|' before each text"
        default: "[word]"
        }
    }

    static func found(_ node: Node) -> String {
        if node.items != nil { return "a list" }
        if node.pairs != nil { return "a mapping" }
        guard let scalar = node.scalar else { return "nothing" }
        switch scalar.value {
        case .null: return "nothing"
        case .bool: return "the truth value \(printable(scalar.text))"
        case .int, .float: return "the number \(printable(scalar.text))"
        case .string: return "'\(printable(scalar.text))'"
        }
    }

    /// Text of a file for a line of output: control characters replaced, at most 60 characters.
    static func printable(_ text: String) -> String {
        var line = String.UnicodeScalarView()
        for scalar in text.unicodeScalars.prefix(60) {
            let category = scalar.properties.generalCategory
            line.append(category == .control || category == .format ? "\u{FFFD}" : scalar)
        }
        return text.unicodeScalars.count > 60 ? String(line) + "…" : String(line)
    }

    /// `a, b and c`
    static func list(_ words: [String], _ conjunction: String = "and") -> String {
        guard words.count > 1, let last = words.last else { return words.first ?? "" }
        return "\(words.dropLast().joined(separator: ", ")) \(conjunction) \(last)"
    }
}
