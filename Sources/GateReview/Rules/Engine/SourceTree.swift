import GateModel
import GateSyntax

/// Text to tree, whoever reads the language: a grammar, or one of our own readers.
enum SourceTree {
    static func parse(_ text: [UInt8], language: Language, shelf: GrammarShelf, seconds: Double) throws -> SyntaxTree {
        try shelf.grammar(language).parse(text, seconds: seconds)
    }

    static func kinds(of language: Language, shelf: GrammarShelf) throws -> KindTable {
        try shelf.grammar(language).kinds
    }
}
