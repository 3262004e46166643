/// A language whose text can become a `SyntaxTree`.
package enum Language: String, Sendable, CaseIterable, Hashable {
    case bash, c, cpp, dockerfile, go, hcl, java, javascript, kotlin, php, python, ruby, rust, swift, tsx, typescript,
        yaml

    /// The symbol of its tree-sitter grammar; nil for a language that is read without one.
    package var grammarSymbol: String? {
        switch self {
        case .dockerfile, .yaml: nil
        default: "tree_sitter_\(rawValue)"
        }
    }

    /// JavaScript and what compiles to it.
    var isScript: Bool { self == .javascript || self == .typescript || self == .tsx }
}
