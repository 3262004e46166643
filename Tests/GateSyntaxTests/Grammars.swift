import Foundation
import GateSyntax
import TestSupport
import Testing

/// The grammars that the set-up built.
enum Grammars {
    static let folder =
        ProcessInfo.processInfo.environment["AIOPS_GRAMMARS"] ?? Project.root.appending(path: ".build/grammars").path

    static let built: [Language] = Language.allCases.filter {
        $0.grammarSymbol != nil && FileManager.default.fileExists(atPath: "\(folder)/\($0.rawValue).so")
    }

    static func open(_ language: Language) throws -> Grammar {
        try Grammar(language, path: "\(folder)/\(language.rawValue).so")
    }
}

/// The texts of `@finding` in the order of the text.
func found(_ query: String, in text: String, _ language: Language = .python, flow: FlowTable = FlowTable()) throws
    -> [String]
{
    let grammar = try Grammars.open(language)
    let tree = try grammar.parse(Array(text.utf8))
    let query = try Query(QueryText(query), kinds: grammar.kinds)
    var texts: [String] = []
    _ = QueryWalk([query], kinds: grammar.kinds).run(SyntaxFacts(tree, flow: flow)) { _, finding, _ in
        texts.append(tree.string(finding))
    }
    return texts
}
