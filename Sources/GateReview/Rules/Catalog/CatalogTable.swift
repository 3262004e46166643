import GateSyntax

/// The table of the embedded catalogue: `<id> <languages> <bytes of the rule> <bytes of its examples> <hash>` a line.
enum CatalogTable {
    private static let anyText: UInt64 = 1 << 63

    static func entries(of text: UnsafeBufferPointer<UInt8>) -> [Catalog.Entry] {
        let names = Language.allCases.map { Array($0.rawValue.utf8) }
        var entries: [Catalog.Entry] = []
        entries.reserveCapacity(text.count / 48)
        var body = 0
        var examples = 0
        var cursor = CatalogCursor(text, at: 0)
        while cursor.at < text.count {
            let id = cursor.word()
            var languages: UInt64 = 0
            for word in text[cursor.word()].split(separator: UInt8(ascii: ",")) {
                languages |= names.firstIndex { word.elementsEqual($0) }.map { 1 << UInt64($0) } ?? anyText
            }
            let sizes = (cursor.number(), cursor.number())
            _ = cursor.word()
            entries.append(
                Catalog.Entry(
                    id: id, languages: languages, body: body..<(body + sizes.0),
                    examples: examples..<(examples + sizes.1)))
            body += sizes.0
            examples += sizes.1
        }
        return entries
    }

    static func bit(of language: Language?) -> UInt64 {
        language.flatMap(Language.allCases.firstIndex).map { 1 << UInt64($0) } ?? anyText
    }

    static func languages(_ bits: UInt64) -> [Language] {
        bits == anyText
            ? [] : Language.allCases.enumerated().filter { bits & (1 << UInt64($0.offset)) != 0 }.map(\.element)
    }

    static func text(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> String {
        String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
    }
}
