import Foundation
import GateModel
import Testing

@testable import GateConfig

@Suite("docs/configuration.md")
struct DocumentationTests {
    static let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("docs/configuration.md")

    @Test("has the table of keys that the parser reads")
    func keys() throws {
        let text = try String(contentsOf: DocumentationTests.file, encoding: .utf8)
        let start = try #require(text.range(of: "rewrites -->\n"))
        let end = try #require(text.range(of: "<!-- /keys -->"))
        let table = DocumentationTests.table()
        if ProcessInfo.processInfo.environment["RECORD"] == "1" {
            let whole = text.replacingCharacters(in: start.upperBound..<end.lowerBound, with: table)
            try whole.write(to: DocumentationTests.file, atomically: true, encoding: .utf8)
        } else {
            #expect(text[start.upperBound..<end.lowerBound] == table)
        }
    }

    @Test("has every variable")
    func variables() throws {
        let text = try String(contentsOf: DocumentationTests.file, encoding: .utf8)
        for override in Override.allCases { #expect(text.contains("`\(override.variable)`")) }
    }

    @Test("has an example of rules that the parser takes")
    func example() throws {
        let text = try String(contentsOf: DocumentationTests.file, encoding: .utf8)
        let start = try #require(text.range(of: "    rules:\n"))
        let end = try #require(text.range(of: "\n\n", range: start.upperBound..<text.endIndex))
        let lines = text[start.lowerBound..<end.lowerBound].split(separator: "\n").map { $0.dropFirst(4) }
        let configuration = try Configuration.load(
            files: [ConfigFile(directory: "", bytes: Array(lines.joined(separator: "\n").utf8))],
            knownRules: ["secret-stripe-test-key", "secret-url-password"], knownReviewers: [])
        #expect(configuration.policy().directories.first?.rules.count == 4)
    }

    @Test("says defaults and examples that the parser takes", arguments: DocumentationTests.all.map(\.path))
    func examples(path: String) throws {
        let key = try #require(DocumentationTests.all.first { $0.path == path }?.key)
        for value in [key.example, key.defaultText].compactMap({ $0 }) where value != "built in" {
            let words = path.split(separator: ".").map(String.init)
            if words.count == 3 {
                let other = words[2] == "run" ? "" : "run: [a], "
                _ = try load("{tools: {name: {\(other)\(words[2]): \(value)}}}")
                continue
            }
            let open = words.dropLast().map { "{\($0): " }.joined()
            let close = String(repeating: "}", count: words.count - 1)
            let name = words.first == "rules" && words.count > 1 ? "{rules: {bidi-control: {" : "\(open){"
            let end = words.first == "rules" && words.count > 1 ? "}}}" : "}\(close)"
            _ = try load("\(name)\(words[words.count - 1]): \(value)\(end)")
        }
    }

    @Test("keys are sorted by name and have no name twice")
    func sorted() {
        for keys in [
            Keys.root, Keys.rule, Keys.coverage, Keys.tool, Keys.limits, Keys.reviewers, Keys.suppressions, Keys.hooks,
        ] {
            #expect(keys.map(\.name) == Set(keys.map(\.name)).sorted())
        }
    }

    static let all: [(path: String, key: Key)] = Keys.root.flatMap { key -> [(path: String, key: Key)] in
        switch key.shape {
        case .map(let keys): keys.map { ("\(key.name).\($0.name)", $0) }
        case .named(let keys): [(key.name, key)] + keys.map { ("\(key.name).NAME.\($0.name)", $0) }
        case .rules(let keys): [(key.name, key)] + keys.map { ("\(key.name).\($0.name)", $0) }
        default: [(key.name, key)]
        }
    }

    private static func table() -> String {
        var text = "| key | value | default | example | below the root |\n|---|---|---|---|---|\n"
        var details = ""
        for (path, key) in all {
            let isRule = path.hasPrefix("rules.")
            let isPathScoped =
                Keys.root.first { path == $0.name || path.hasPrefix("\($0.name).") }?.isPathScoped == true
            text += "| `\(path.replacingOccurrences(of: "rules.", with: "rules.ID."))` | \(Expectation.of(key.shape)) "
            text += "| \(key.defaultText.map { $0 == "built in" ? $0 : "`\($0)`" } ?? (isRule ? "as it is" : "none")) "
            text += "| `\(key.example)` | \(isPathScoped ? "yes" : "no") |\n"
            details += "- `\(path.replacingOccurrences(of: "rules.", with: "rules.ID."))`: \(key.summary)\n"
        }
        return text + "\n" + details
    }
}
