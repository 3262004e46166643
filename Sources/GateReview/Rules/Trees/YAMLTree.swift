import GateSyntax
import GateYAML

/// The tree of a YAML text.
///
///     (stream (document root: (mapping
///       (pair key: (string) value: (sequence (integer) (mapping …)))
///       (pair key: (string) tag: (tag) value: (string)))))
///
/// Scalars are `string integer float boolean null` by the core schema, and `alias`. A string's range is without its
/// quotes, a block's without its header line. A tag stands before its value; comments and anchors have no nodes.
/// Merge keys are pairs as they are.
enum YAMLTree {
    static let kinds = KindTable(
        names: names, isNamed: names.map { _ in true }, fields: ["", "key", "value", "tag", "root"])
    private static let names = [
        "stream", "document", "mapping", "pair", "sequence", "string", "integer", "float", "boolean", "null", "alias",
        "tag",
    ]

    private enum Kind {
        static let stream: UInt16 = 0
        static let document: UInt16 = 1
        static let mapping: UInt16 = 2
        static let pair: UInt16 = 3
        static let sequence: UInt16 = 4
        static let string: UInt16 = 5
        static let integer: UInt16 = 6
        static let float: UInt16 = 7
        static let boolean: UInt16 = 8
        static let null: UInt16 = 9
        static let alias: UInt16 = 10
        static let tag: UInt16 = 11
    }

    private enum Field {
        static let key: UInt16 = 1
        static let value: UInt16 = 2
        static let tag: UInt16 = 3
        static let root: UInt16 = 4
    }

    /// Throws where libyaml refuses the text: templates of Helm or Jinja, for one.
    static func parse(_ text: [UInt8]) throws(YAMLError) -> SyntaxTree {
        let yaml = try YAML.parse(text)
        var writer = TreeWriter()
        writer.begin(Kind.stream, at: 0)
        for document in yaml.documents {
            let span = document.root.fullSpan
            writer.begin(Kind.document, at: span.lowerBound)
            write(document.root, Field.root, text, &writer)
            writer.end(at: span.upperBound)
        }
        writer.end(at: text.count)
        return writer.tree(.yaml, kinds: kinds, text: text)
    }

    private static func write(_ node: Node, _ field: UInt16, _ text: [UInt8], _ writer: inout TreeWriter) {
        if let tag = node.tag { writer.leaf(Kind.tag, field: Field.tag, tag.span) }
        switch node.content {
        case .alias: writer.leaf(Kind.alias, field: field, node.span)
        case .scalar(let scalar): writer.leaf(kind(of: scalar), field: field, range(of: scalar, node.span, text))
        case .sequence(let items):
            writer.begin(Kind.sequence, field: field, at: node.span.lowerBound)
            for item in items { write(item, 0, text, &writer) }
            writer.end(at: node.span.upperBound)
        case .mapping(let pairs):
            writer.begin(Kind.mapping, field: field, at: node.span.lowerBound)
            for pair in pairs {
                writer.begin(Kind.pair, at: pair.key.fullSpan.lowerBound)
                write(pair.key, Field.key, text, &writer)
                write(pair.value, Field.value, text, &writer)
                writer.end(at: max(pair.key.fullSpan.upperBound, pair.value.fullSpan.upperBound))
            }
            writer.end(at: node.span.upperBound)
        }
    }

    private static func kind(of scalar: Scalar) -> UInt16 {
        switch scalar.value {
        case .null: Kind.null
        case .bool: Kind.boolean
        case .int: Kind.integer
        case .float: Kind.float
        case .string: Kind.string
        }
    }

    private static func range(of scalar: Scalar, _ span: Range<Int>, _ text: [UInt8]) -> Range<Int> {
        switch scalar.style {
        case .plain: return span
        case .singleQuoted, .doubleQuoted: return span.count >= 2 ? span.lowerBound + 1..<span.upperBound - 1 : span
        case .literal, .folded:
            guard let line = text[span].firstIndex(of: UInt8(ascii: "\n")) else {
                return span.upperBound..<span.upperBound
            }
            return line + 1..<span.upperBound
        }
    }
}
