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

    /// The tree of the new side that a reviewer before this one made; nil where none did.
    static func kept(in context: FileContext, _ language: Language?) -> SyntaxTree? {
        guard let tree = context.kept["tree"] as? SyntaxTree, tree.language == language else { return nil }
        return tree
    }

    /// The tree of the new side, made once for the reviewers of a file.
    static func shared(
        _ text: [UInt8], language: Language, shelf: GrammarShelf, in context: FileContext
    ) throws -> SyntaxTree {
        if let tree = kept(in: context, language) { return tree }
        let tree = try parse(text, language: language, shelf: shelf, seconds: 5)
        context.kept["tree"] = tree
        return tree
    }

    static func kinds(of language: Language, shelf: GrammarShelf) throws -> KindTable {
        switch language {
        case .dockerfile: DockerfileTree.kinds
        case .yaml: YAMLTree.kinds
        default: try shelf.grammar(language).kinds
        }
    }
}
