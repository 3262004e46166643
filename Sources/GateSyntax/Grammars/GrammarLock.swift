/// `grammars.lock`: which release of which package each grammar was built from. `.ci/grammars` builds by it; here it is
/// read to be shown.
package struct GrammarLock: Sendable, Equatable {
    package struct Entry: Sendable, Equatable {
        package let package: String
        package let version: String
        package let sha256: String
    }

    package let entries: [Language: Entry]

    /// Lines of seven fields; others, and those of no language, are passed over.
    package init(_ text: some Collection<UInt8>) {
        var entries: [Language: Entry] = [:]
        for line in text.split(separator: UInt8(ascii: "\n")) where line.first != UInt8(ascii: "#") {
            let fields = line.split(separator: UInt8(ascii: " ")).map { String(decoding: $0, as: UTF8.self) }
            guard fields.count == 7, let language = Language(rawValue: fields[0]) else { continue }
            entries[language] = Entry(package: fields[1], version: fields[2], sha256: fields[6])
        }
        self.entries = entries
    }
}
