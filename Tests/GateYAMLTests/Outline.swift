import GateYAML

/// A YAML text as lines of kind and exact source text, for comparing.
struct Outline {
    let yaml: YAML
    private(set) var lines: [String] = []

    init(_ yaml: YAML) {
        self.yaml = yaml
        for document in yaml.documents { add(document.root, 0) }
    }

    private mutating func add(_ node: Node, _ depth: Int) {
        var line = String(repeating: "  ", count: depth)
        for property in node.properties { line += "<\(yaml.text(property.span))> " }
        switch node.content {
        case .scalar(let scalar): line += "\(scalar.style) \(source(node)) = \(scalar.value)"
        case .alias(let name, _): line += "alias \(source(node)) \(name)"
        case .sequence: line += "\(node.isFlow ? "flow " : "")sequence \(source(node))"
        case .mapping: line += "\(node.isFlow ? "flow " : "")mapping \(source(node))"
        }
        lines.append(line)
        switch node.content {
        case .sequence(let items): for item in items { add(item, depth + 1) }
        case .mapping(let pairs):
            for pair in pairs {
                add(pair.key, depth + 1)
                add(pair.value, depth + 2)
            }
        default: break
        }
    }

    private func source(_ node: Node) -> String {
        var text = "|"
        for scalar in yaml.text(node.span).unicodeScalars {
            text.unicodeScalars.append(scalar == "\n" ? "⏎" : scalar == "\r" ? "␍" : scalar)
        }
        return text + "|"
    }
}
