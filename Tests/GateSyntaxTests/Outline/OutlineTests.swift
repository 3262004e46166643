import Foundation
import GateSyntax
import TestSupport
import Testing

/// Every file of `Snippets/` against the outline recorded beside it. (Swift's is a `.swiftinterface`: no formatter is to
/// touch it.)
@Suite struct OutlineTests {
    static let folder = Project.root.appendingPathComponent("Tests/GateSyntaxTests/Outline/Snippets")
    static let snippets = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
        .filter { !$0.hasSuffix(".outline") }.sorted()

    @Test("every language with functions has a snippet")
    func everyLanguage() {
        let found = Set(Self.snippets.compactMap { Language.detect(path: Array($0.utf8)) { [] } })
        #expect(found == Set(Language.allCases.filter { $0.grammarSymbol != nil }))
    }

    @Test(
        "a snippet has the recorded symbols: lines, visibility, kind, path, parameters, documentation",
        arguments: snippets)
    func snippet(name: String) throws {
        let text = Array(try Data(contentsOf: Self.folder.appendingPathComponent(name)))
        let tree = try Self.tree(name, text)
        #expect(tree.errors.isEmpty)
        let lines = Outline(tree).symbols.map { Self.line($0, text) + "\n" }
        let difference = try Snapshot.difference(Array(lines.joined().utf8), "Snippets/\(name).outline")
        #expect(difference == nil)
    }

    static func tree(_ name: String, _ text: [UInt8]) throws -> SyntaxTree {
        try grammar(try #require(Language.detect(path: Array(name.utf8)) { text })).parse(text)
    }

    static func grammar(_ language: Language) throws -> Grammar {
        let path = Project.root.appendingPathComponent(".build/grammars").path
        let folder = try #require(try GrammarFolder.find(environment: ["AIOPS_GRAMMARS": path], program: nil))
        return try Grammar(language, path: try #require(try folder.library(language), "run .ci/setup build"))
    }

    private static func line(_ symbol: Symbol, _ text: [UInt8]) -> String {
        let parameters = symbol.parameters.map { parameter in
            (parameter.label.map { $0 + " " } ?? "") + parameter.name + (parameter.type.map { ": " + $0 } ?? "")
                + (parameter.fallback.map { " = " + $0 } ?? "")
        }
        var line = "\(symbol.lines.lowerBound)-\(symbol.lines.upperBound) \(symbol.visibility) \(symbol.kind) "
        line += symbol.qualifiedName
        if symbol.kind.isCallable { line += "(" + parameters.joined(separator: ", ") + ")" }
        if symbol.body == nil { line += ", no body" }
        if let documentation = symbol.documentation {
            let words = String(decoding: text[documentation], as: UTF8.self).split(separator: "\n")
            line += " | " + words.map { $0.trimmingCharacters(in: .whitespaces) }.joined(separator: " ")
        }
        return line
    }
}
