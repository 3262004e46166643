import GateModel
import GateSyntax

/// Text to tree, whoever reads the language: a grammar, or one of our own readers.
enum SourceTree {
    /// The syntax of `text`, or of the parts of it in `ranges` where a grammar reads the language.
    static func parse(
        _ text: [UInt8], language: Language, ranges: [Range<Int>] = [], shelf: GrammarShelf, seconds: Double
    ) throws -> SyntaxTree {
        switch language {
        case .dockerfile: DockerfileTree.parse(text)
        case .yaml: try YAMLTree.parse(text)
        default: try shelf.grammar(language).parse(text, ranges: ranges, seconds: seconds)
        }
    }

    static func kinds(of language: Language, shelf: GrammarShelf) throws -> KindTable {
        switch language {
        case .dockerfile: DockerfileTree.kinds
        case .yaml: YAMLTree.kinds
        default: try shelf.grammar(language).kinds
        }
    }
}
