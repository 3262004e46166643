/// A piece of a JSON Schema, in the order in which it is written.
package indirect enum SchemaText: Sendable {
    case text(String)
    /// A number or a truth value as it stands.
    case word(String)
    case list([SchemaText])
    case object([(String, SchemaText)])

    /// Members a line each; what has no members inside stays on one line.
    package var pretty: String { written(indent: 0) }

    private var isFlat: Bool {
        switch self {
        case .text, .word: true
        case .list(let values): values.allSatisfy(\.isFlat)
        case .object(let members): members.count < 3 && members.allSatisfy(\.1.isFlat)
        }
    }

    private func written(indent: Int) -> String {
        let inner = "\n" + String(repeating: "  ", count: indent + 1)
        let outer = "\n" + String(repeating: "  ", count: indent)
        switch self {
        case .text(let text): return SchemaText.quoted(text)
        case .word(let word): return word
        case .list(let values):
            if isFlat { return "[\(values.map { $0.written(indent: indent) }.joined(separator: ", "))]" }
            return "[" + values.map { inner + $0.written(indent: indent + 1) }.joined(separator: ",") + outer + "]"
        case .object(let members):
            if isFlat {
                return
                    "{\(members.map { "\(SchemaText.quoted($0.0)): \($0.1.written(indent: indent))" }.joined(separator: ", "))}"
            }
            return "{"
                + members.map { "\(inner)\(SchemaText.quoted($0.0)): \($0.1.written(indent: indent + 1))" }
                .joined(separator: ",") + outer + "}"
        }
    }

    /// The texts come from our own tables: quotes and backslashes are all that needs an escape.
    private static func quoted(_ text: String) -> String {
        var quoted = "\""
        for character in text {
            if character == "\"" || character == "\\" { quoted.append("\\") }
            quoted.append(character)
        }
        return quoted + "\""
    }
}
