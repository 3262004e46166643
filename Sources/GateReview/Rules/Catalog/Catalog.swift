package import GateModel
package import GateSyntax

/// The rules that are part of the program.
///
/// They are embedded as text in a form that costs little to read: a table of one line a rule, the rules one behind the
/// other, and apart from them the examples, which a check never touches. Only what is asked for is decoded.
package struct Catalog: Sendable {
    /// A rule's place: offsets into the texts.
    struct Entry: Sendable {
        let id: Range<Int>
        /// The bit of a language is its place among `Language.allCases`; the highest bit is any text.
        let languages: UInt64
        let body: Range<Int>
        let examples: Range<Int>
    }

    package static let builtIn = Catalog(table: embeddedTable, bodies: embeddedBodies, examples: embeddedExamples)

    /// What reports show of the built-in rules, sorted by id; decoded once.
    package static let builtInRules: [Rule] = builtIn.listed()

    private let table: StaticString
    private let bodies: StaticString
    private let examples: StaticString
    /// Sorted by id.
    private let entries: [Entry]

    init(table: StaticString, bodies: StaticString, examples: StaticString) {
        self.table = table
        self.bodies = bodies
        self.examples = examples
        entries = table.withUTF8Buffer { CatalogTable.entries(of: $0) }
    }

    package var count: Int { entries.count }

    /// Every id, sorted.
    package var ids: [String] { entries.map(id) }

    /// What the rules are, as 64 hex digits: it changes when a rule does, and with nothing else.
    package var digest: String {
        table.withUTF8Buffer { text in
            let hash = SHA256.digest(text)
            let digits = Array("0123456789abcdef".utf8)
            return String(decoding: hash.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
        }
    }

    /// Every rule, sorted by id; without examples it costs about 2 us a rule.
    package func rules(withExamples: Bool = false) -> [RuleFile] { entries.map { rule($0, withExamples) } }

    /// The rules that read a language, sorted by id, without examples; nil: those that read any text.
    package func rules(of language: Language?) -> [RuleFile] {
        let bit = CatalogTable.bit(of: language)
        return entries.filter { $0.languages & bit != 0 }.map { rule($0, false) }
    }

    /// The rule of an id with its examples; nil where there is none.
    package func rule(_ id: String) -> RuleFile? {
        entries.first { self.id($0) == id }.map { rule($0, true) }
    }

    private func listed() -> [Rule] {
        bodies.withUTF8Buffer { text in
            entries.map { entry in
                var cursor = CatalogCursor(text, at: entry.body.lowerBound)
                return cursor.listed(id: id(entry))
            }
        }
    }

    private func id(_ entry: Entry) -> String { table.withUTF8Buffer { CatalogTable.text($0, entry.id) } }

    private func rule(_ entry: Entry, _ withExamples: Bool) -> RuleFile {
        let examples =
            withExamples
            ? self.examples.withUTF8Buffer { text in
                var cursor = CatalogCursor(text, at: entry.examples.lowerBound)
                return cursor.examples()
            } : RuleFile.Examples()
        return bodies.withUTF8Buffer { text in
            var cursor = CatalogCursor(text, at: entry.body.lowerBound)
            return cursor.rule(id: id(entry), languages: CatalogTable.languages(entry.languages), examples)
        }
    }
}
