import TestSupport
import Testing

@testable import GateSyntax

@Suite struct OutlineTableTests {
    private static let languages = Language.allCases.filter { OutlineTable.of($0) != nil }

    @Test("every kind and field that a table names is one of the grammar", arguments: languages)
    func names(language: Language) throws {
        let table = try #require(OutlineTable.of(language))
        let kinds = try OutlineTests.grammar(language).kinds
        var nodes = table.rows.map(\.node) + table.parameters.map(\.node) + table.wrappers + table.leaders
        nodes +=
            table.comments + table.visibility.holders + [table.openScope, table.visibility.exporter].compactMap { $0 }
        nodes += [table.visibility.section?.node, table.visibility.section?.parent, table.namer?.node].compactMap { $0 }
        for name in nodes { #expect(kinds.kind(name) != nil, "\(language) has no kind \(name)") }
        for row in table.rows {
            var fields = [row.value?.field, row.receiver, row.publicWith].compactMap { $0 }
            switch row.name {
            case .field(let field), .optional(let field, _), .target(let field): fields.append(field)
            case .declarator, .fixed, .labels: break
            }
            for name in fields + row.bodies {
                #expect(kinds.field(name) != nil || kinds.kind(name) != nil, "\(language) \(row.node) has no \(name)")
            }
            for name in row.value?.kinds.keys ?? [:].keys { #expect(kinds.kind(name) != nil, "\(language): \(name)") }
            for word in row.keywords.keys { #expect(kinds.kind(word, isNamed: false) != nil, "\(language): \(word)") }
        }
    }
}
