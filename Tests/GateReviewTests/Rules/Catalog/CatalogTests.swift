import Foundation
import GateModel
import GateSyntax
import Testing
import TestSupport

@testable import GateReview

@Suite struct CatalogTests {
    private static let folder = Project.root.appendingPathComponent("Sources/GateReview/Catalog")

    /// Every rule of the folder, with its path below it.
    private static func files() throws -> [(name: String, rule: RuleFile)] {
        let found =
            FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)?
            .compactMap { $0 as? URL }.filter { ["yml", "yaml"].contains($0.pathExtension) } ?? []
        return try found.map { url in
            let name = String(url.path.dropFirst(folder.path.count + 1))
            return (name, try RuleFile.parse(Array(Data(contentsOf: url)), name: name))
        }
    }

    @Test("the embedded catalogue is what the YAML files say; `make catalog` writes it")
    func embedded() throws {
        let source = try String(
            contentsOf: Project.root.appendingPathComponent("Sources/GateReview/Rules/Catalog/Catalog+Embedded.swift"),
            encoding: .utf8)
        let same = source == CatalogWriter.source(try Self.files().map(\.rule))
        #expect(same, "run `make catalog`")
    }

    @Test("an embedded rule is decoded as its file was parsed")
    func decoded() throws {
        for (_, rule) in try Self.files() {
            let embedded = try #require(Catalog.builtIn.rule(rule.id))
            #expect(embedded.examples == rule.examples.withoutLines)
            // Its own source is everything that it says.
            #expect(CatalogWriter.source([embedded]) == CatalogWriter.source([rule]))
            #expect(embedded.search == rule.search && embedded.fix == rule.fix && embedded.paths == rule.paths)
        }
        #expect(Catalog.builtIn.count > 0 && Catalog.builtIn.rule("no-such-rule") == nil)
        #expect(Catalog.builtIn.rules().map(\.id) == Catalog.builtIn.ids)
        #expect(Catalog.builtInRules == Catalog.builtIn.rules().map { $0.rule(of: "rules") })
    }

    @Test("a built-in rule lies in its own file, whose name begins with its language")
    func names() throws {
        let prefixes = [
            "bash": "shell", "cpp": "c", "typescript": "js", "tsx": "js", "javascript": "js", "dockerfile": "docker",
        ]
        let swift = FileManager.default.enumerator(atPath: Self.folder.path)?.compactMap { $0 as? String }
            .filter { $0.hasSuffix(".swift") }
        #expect(swift == [], "the embedded form lies in Rules/Catalog")
        for (name, rule) in try Self.files() {
            #expect(name.hasSuffix("/\(rule.id).yml"))
            let known = rule.languages.map { prefixes[$0.rawValue] ?? $0.rawValue }
            let others = ["text", "tf", "k8s", "compose", "shell", "docker", "ci", "any", "js", "php"]
            let first = String(rule.id.prefix { $0 != "-" })
            #expect((known + others).contains(first), "\(rule.id)")
        }
    }

    @Test("a language gives the rules that read it, nil those of any text")
    func byLanguage() {
        let all = Catalog.builtIn.rules()
        for language in Language.allCases {
            #expect(
                Catalog.builtIn.rules(of: language).map(\.id)
                    == all.filter { $0.languages.contains(language) }.map(\.id))
        }
        #expect(Catalog.builtIn.rules(of: nil).map(\.id) == all.filter(\.languages.isEmpty).map(\.id))
    }

    @Test("the digest has 64 hex digits and stays the same")
    func digest() {
        let digest = Catalog.builtIn.digest
        #expect(digest.count == 64 && digest == Catalog.builtIn.digest)
    }

    @Test("text that a Swift literal could not hold is escaped, and its mark grows with what it holds")
    func literals() throws {
        let rule = try RuleFile.parse(
            Array(
                ##"""
                id: python-odd
                summary: odd
                why: Why "so".
                advice: Write less.
                severity: low
                confidence: low
                category: quality
                languages: [python, text]
                pattern: "\"\"\"#\u202e\\#(x)"
                examples:
                  bad: ["a\tb\r"]
                  good: [b]
                """##.replacingOccurrences(of: "[python, text]", with: "[text]").utf8), name: "odd.yml")
        let source = CatalogWriter.source([rule])
        #expect(source.contains("\"\"\"#\\##u{202E}\\#(x)"))
        #expect(source.contains("a\tb"))
        #expect(!source.unicodeScalars.contains("\u{202E}") && !source.unicodeScalars.contains("\r"))
    }
}

extension RuleFile.Examples {
    /// As an embedded rule has them.
    fileprivate var withoutLines: RuleFile.Examples {
        RuleFile.Examples(bad: bad.map(\.withoutLine), good: good.map(\.withoutLine), fixed: fixed.map(\.withoutLine))
    }
}

extension RuleFile.Example {
    fileprivate var withoutLine: RuleFile.Example {
        RuleFile.Example(path: path, before: before, text: text, line: 0)
    }
}
