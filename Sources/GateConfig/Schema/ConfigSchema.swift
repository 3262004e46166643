import GateModel

/// The JSON Schema (draft-07) of a root's `.aiops-gate.yml`, from the table of keys that the parser reads.
///
/// It says all that a schema can: what it cannot are duplicate keys, patterns over rule ids that match none, the range of
/// a size with a unit, and that a file below the root may hold path-scoped keys only.
public enum ConfigSchema {
    /// The schema as text, one property a line; with names given, an editor offers and checks them too.
    public static func json(rules: [String] = [], reviewers: [String] = []) -> String {
        let names = KnownNames(rules: rules, reviewers: reviewers)
        var root = object(Keys.root, names)
        root.insert(
            contentsOf: [
                ("$schema", .text("http://json-schema.org/draft-07/schema#")),
                ("title", .text("\(ConfigFile.standardName) of AIOps gate")),
            ], at: 0)
        return SchemaText.object(root).pretty + "\n"
    }

    private typealias Members = [(String, SchemaText)]

    private static func object(_ keys: [Key], _ names: KnownNames) -> Members {
        let properties = keys.map { key in
            var members: Members = [("description", .text(description(of: key)))]
            members += schema(of: key.shape, names)
            return (key.name, SchemaText.object(members))
        }
        return [
            ("type", .list([.text("object"), .text("null")])), ("additionalProperties", .word("false")),
            ("properties", .object(properties)),
        ]
    }

    private static func description(of key: Key) -> String {
        guard let defaultText = key.defaultText, !isCollection(key.shape) else { return key.summary }
        return "\(key.summary) Default: \(defaultText)."
    }

    private static func isCollection(_ shape: Shape) -> Bool {
        switch shape {
        case .list, .edit, .map, .named, .rules: true
        default: false
        }
    }

    private static func schema(of shape: Shape, _ names: KnownNames) -> Members {
        switch shape {
        case .words(let words): return [("enum", .list(words.map { .text($0) }))]
        case .exactly(let number): return [("const", .word(String(number)))]
        case .bool: return [("type", .text("boolean"))]
        case .number(let range):
            return [
                ("type", .text("integer")), ("minimum", .word(String(range.lowerBound))),
                ("maximum", .word(String(range.upperBound))),
            ]
        case .text, .glob: return [("type", .text("string")), ("minLength", .word("1"))]
        case .size:
            return quantity(
                largest: Quantity.largestSize, pattern: "^[0-9]+ ?(\(Quantity.unitNames.joined(separator: "|")))?$")
        case .seconds: return quantity(largest: Quantity.longestSeconds, pattern: "^[0-9]+ ?(s|m)?$")
        case .reviewer:
            return names.reviewers.isEmpty
                ? [("type", .text("string"))] : [("enum", .list(names.reviewers.sorted().map { .text($0) }))]
        case .list(let element): return list(schema(of: element, names))
        case .edit(let element):
            return [
                (
                    "anyOf",
                    .list([.object(list(schema(of: element, names))), .object(object(Keys.edit(element), names))])
                )
            ]
        case .map(let keys): return object(keys, names)
        case .name: return [("type", .text("string")), ("pattern", .text(namePattern))]
        case .named(let keys):
            var one = object(keys, names)
            one[0] = ("type", .text("object"))
            return [
                ("type", .list([.text("object"), .text("null")])),
                ("propertyNames", .object([("pattern", .text(namePattern))])),
                ("additionalProperties", .object(one)),
            ]
        case .rules(let keys): return rules(keys, names)
        }
    }

    private static let namePattern = "^[a-z0-9][a-z0-9_-]{0,59}$"

    private static func list(_ element: Members) -> Members {
        [("type", .list([.text("array"), .text("null")])), ("items", .object(element))]
    }

    private static func quantity(largest: Int, pattern: String) -> Members {
        let number: Members = [
            ("type", .text("integer")), ("minimum", .word("1")), ("maximum", .word(String(largest))),
        ]
        return [
            ("anyOf", .list([.object(number), .object([("type", .text("string")), ("pattern", .text(pattern))])]))
        ]
    }

    private static func rules(_ keys: [Key], _ names: KnownNames) -> Members {
        let word = SchemaText.object([("enum", .list(([Keys.off] + Keys.severityWords).map { .text($0) }))])
        var mapping = object(keys, names)
        mapping[0] = ("type", .text("object"))
        let one: [SchemaText] = [word, .object(mapping)]
        let several = SchemaText.object([
            ("type", .text("array")), ("items", .object([("anyOf", .list(one))])),
        ])
        var members: Members = [("type", .list([.text("object"), .text("null")]))]
        if !names.rules.isEmpty {
            let known = SchemaText.object([("enum", .list(names.rules.sorted().map { .text($0) }))])
            let pattern = SchemaText.object([("pattern", .text("[*]"))])
            members.append(("propertyNames", .object([("anyOf", .list([known, pattern]))])))
        }
        members.append(("additionalProperties", .object([("anyOf", .list(one + [several]))])))
        return members
    }
}
