import GateModel

/// The JSON Schema (draft-07) of a rule file, from the table of keys that the parser reads.
///
/// What it cannot say `aiops-gate rules test` does: that a query compiles, that captures are there, that examples hold.
package enum RuleSchema {
    /// As text, one property a line.
    package static var json: String {
        var root = object(RuleKey.all)
        root.insert(
            contentsOf: [
                ("$schema", .text("http://json-schema.org/draft-07/schema#")), ("title", .text("A rule of AIOps gate")),
            ], at: 0)
        let either = ["query", "pattern"].map { SchemaText.object([("required", .list([.text($0)]))]) }
        root.append(("oneOf", .list(either)))
        return SchemaText.object(root).pretty + "\n"
    }

    private typealias Members = [(String, SchemaText)]

    private static func object(_ keys: [RuleKey]) -> Members {
        let properties = keys.map { key in
            (key.name, SchemaText.object([("description", .text(key.summary))] + schema(of: key.shape)))
        }
        var members: Members = [("type", .text("object")), ("additionalProperties", .word("false"))]
        let required = keys.filter(\.isRequired).map { SchemaText.text($0.name) }
        if !required.isEmpty { members.append(("required", .list(required))) }
        return members + [("properties", .object(properties))]
    }

    private static func schema(of shape: RuleKey.Shape) -> Members {
        switch shape {
        case .line: [("type", .text("string")), ("minLength", .word("1")), ("pattern", .text("^[^\\u0000-\\u001f]+$"))]
        case .text, .glob: [("type", .text("string")), ("minLength", .word("1"))]
        case .words(let words): [("enum", .list(words.map { .text($0) }))]
        case .bool: [("type", .text("boolean"))]
        case .number: [("type", .text("integer")), ("minimum", .word("1"))]
        case .list(let element, let least):
            [("type", .text("array")), ("items", .object(schema(of: element)))]
                + (least > 0 ? [("minItems", .word(String(least)))] : [])
        case .map(let keys): object(keys)
        case .textOr(let keys):
            [
                (
                    "anyOf",
                    .list([.object([("type", .text("string")), ("minLength", .word("1"))]), .object(object(keys))])
                )
            ]
        }
    }
}
