import Foundation
import GateYAML
import TestSupport

/// The `jsonschema` module of Python: what says whether a document is valid, independently of us.
enum JSONSchemaProgram {
    static let isThere = (try? Command.run(["python3", "-c", "import jsonschema"]).status) == 0

    /// What is wrong with each document; nil where it is valid. Fails on a schema that is none itself.
    static func problems(of documents: [Any], schema: String) throws -> [String?] {
        let script = """
            import json, sys
            from jsonschema import validators
            given = json.load(sys.stdin)
            kind = validators.validator_for(given["schema"])
            kind.check_schema(given["schema"])
            checker = kind(given["schema"])
            json.dump([next((e.message for e in checker.iter_errors(d)), None) for d in given["documents"]], sys.stdout)
            """
        let given = try JSONSerialization.data(withJSONObject: [
            "schema": try JSONSerialization.jsonObject(with: Data(schema.utf8)), "documents": documents,
        ])
        let result = try Command.run(["python3", "-c", script], input: Array(given))
        guard result.status == 0 else { throw Failure(description: result.error) }
        let answer = try JSONSerialization.jsonObject(with: Data(result.output)) as? [Any] ?? []
        return answer.map { $0 as? String }
    }

    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    /// A YAML text as JSON values, by the core schema.
    static func values(_ text: String) throws -> Any {
        try YAML.parse(Array(text.utf8)).documents.first.map { value($0.root) } ?? NSNull()
    }

    private static func value(_ node: Node) -> Any {
        if let items = node.items { return items.map(value) }
        if let pairs = node.pairs {
            return Dictionary(pairs.map { ($0.key.text ?? "", value($0.value)) }, uniquingKeysWith: { $1 })
        }
        return switch node.scalar?.value {
        case .bool(let value): value
        case .int(let value): value
        case .float(let value): value
        case .string(let text): text
        case .null, nil: NSNull()
        }
    }
}
