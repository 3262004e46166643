import GateModel

/// Tells the comments and strings of a source text from its code, without a grammar.
///
/// Right for what people write; where a language's corners mislead it (a regular expression that holds a quote), it is
/// right again on the next line. One pass over the bytes.
struct Lexis {
    enum Kind: Equatable { case code, comment, string }

    struct Span {
        let kind: Kind
        let range: Range<Int>
    }

    /// Comments and strings, ascending; what stands between is code.
    let spans: [Span]

    init(_ bytes: [UInt8], style: LexicalStyle) {
        spans = bytes.withUnsafeBufferPointer { buffer in
            var reader = Reader(bytes: buffer, style: style)
            return reader.spans()
        }
    }

    func kind(at offset: Int) -> Kind { span(at: offset)?.kind ?? .code }

    /// The comment or string that holds the byte; nil in code.
    func span(at offset: Int) -> Span? {
        var low = 0
        var high = spans.count
        while low < high {
            let middle = (low + high) / 2
            if spans[middle].range.upperBound <= offset { low = middle + 1 } else { high = middle }
        }
        return low < spans.count && spans[low].range.contains(offset) ? spans[low] : nil
    }

    private struct Reader {
        let bytes: UnsafeBufferPointer<UInt8>
        let style: LexicalStyle
        var index = 0
        var found: [Span] = []

        init(bytes: UnsafeBufferPointer<UInt8>, style: LexicalStyle) {
            self.bytes = bytes
            self.style = style
        }

        mutating func spans() -> [Span] {
            while index < bytes.count {
                let byte = bytes[index]
                guard byte < 0x80, style.isStart[Int(byte)] else {
                    index += 1
                    continue
                }
                if !comment(), !string() { index += 1 }
            }
            return found
        }

        private mutating func comment() -> Bool {
            let start = index
            if let end = style.blocks.first(where: { starts(with: $0.open) }) {
                index += end.open.count
                while index < bytes.count, !starts(with: end.close) { index += 1 }
                index = min(bytes.count, index + end.close.count)
            } else if style.lines.contains(where: { starts(with: $0) }) {
                // `$#` and `${x#y}` of a shell, `a#b` of a path.
                if bytes[index] == UInt8(ascii: "#"), index > 0, bytes[index - 1] > 0x20, style.hashNeedsSpace {
                    return false
                }
                while index < bytes.count, bytes[index] != 10 { index += 1 }
            } else {
                return false
            }
            found.append(Span(kind: .comment, range: start..<index))
            return true
        }

        private mutating func string() -> Bool {
            let start = index
            let quote = bytes[index]
            guard style.quotes.contains(quote) else { return false }
            if style.hasTriple, starts(with: [quote, quote, quote]) {
                index += 3
                while index < bytes.count, !starts(with: [quote, quote, quote]) {
                    index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
                }
                index = min(bytes.count, index + 3)
                found.append(Span(kind: .string, range: start..<index))
                return true
            }
            // A lifetime, a label, a digit separator: no character stands between two quotes.
            if quote == UInt8(ascii: "'"), style.isQuoteCharacter, !isCharacter() { return false }
            let isRaw = quote == UInt8(ascii: "`") && style.rawBackquote
            let isLong = quote == UInt8(ascii: "`") || style.longStrings
            index += 1
            while index < bytes.count, bytes[index] != quote {
                if bytes[index] == 10, !isLong { break }
                index += bytes[index] == UInt8(ascii: "\\") && !isRaw ? 2 : 1
            }
            index = min(bytes.count, index)
            if index < bytes.count, bytes[index] == quote { index += 1 }
            found.append(Span(kind: .string, range: start..<index))
            return true
        }

        private func isCharacter() -> Bool {
            guard index + 2 < bytes.count else { return false }
            if bytes[index + 1] == UInt8(ascii: "\\") { return true }
            return bytes[(index + 2)..<min(bytes.count, index + 6)].contains(UInt8(ascii: "'"))
                && (bytes[index + 2] == UInt8(ascii: "'") || bytes[index + 1] >= 0x80)
        }

        private func starts(with text: [UInt8]) -> Bool {
            guard index + text.count <= bytes.count else { return false }
            for step in text.indices where bytes[index + step] != text[step] { return false }
            return true
        }
    }
}

/// How a family of languages writes comments and strings.
struct LexicalStyle: Sendable {
    struct Block: Sendable {
        let open: [UInt8]
        let close: [UInt8]
    }

    let lines: [[UInt8]]
    let blocks: [Block]
    let quotes: [UInt8]
    /// `"""` and `'''` open a string that ends with the same three.
    let hasTriple: Bool
    /// `'` holds one character, or is no quote at all.
    let isQuoteCharacter: Bool
    let rawBackquote: Bool
    /// A string may go on over the end of a line.
    let longStrings: Bool
    let hashNeedsSpace: Bool
    /// Text for a page, which shows everything but comments.
    var isMarkup: Bool { quotes.isEmpty }
    /// By byte: whether a comment or a string may begin with it.
    let isStart: [Bool]

    private init(
        lines: [String] = [], blocks: [(String, String)] = [], quotes: String, hasTriple: Bool = false,
        isQuoteCharacter: Bool = false, rawBackquote: Bool = false, longStrings: Bool = false,
        hashNeedsSpace: Bool = false
    ) {
        self.lines = lines.map { Array($0.utf8) }
        self.blocks = blocks.map { Block(open: Array($0.utf8), close: Array($1.utf8)) }
        self.quotes = Array(quotes.utf8)
        self.hasTriple = hasTriple
        self.isQuoteCharacter = isQuoteCharacter
        self.rawBackquote = rawBackquote
        self.longStrings = longStrings
        self.hashNeedsSpace = hashNeedsSpace
        var starts = [Bool](repeating: false, count: 128)
        for first in self.lines.compactMap(\.first) + self.blocks.compactMap(\.open.first) + self.quotes {
            starts[Int(first)] = true
        }
        isStart = starts
    }

    /// The style of a path by its ending; nil where it is no source that we know.
    static func of(_ path: RepoPath) -> LexicalStyle? {
        let name = path.name.bytes
        guard let dot = name.lastIndex(of: UInt8(ascii: ".")) else {
            let text = String(decoding: name, as: UTF8.self)
            return ["Dockerfile", "Makefile", "Rakefile", "Gemfile", "Jenkinsfile"].contains(text) ? hash : nil
        }
        return byEnding[String(decoding: name[(dot + 1)...].map(asciiLower), as: UTF8.self)]
    }

    private static let braces: [(String, String)] = [("/*", "*/")]
    private static let c = LexicalStyle(lines: ["//"], blocks: braces, quotes: "\"'", isQuoteCharacter: true)
    private static let triple = LexicalStyle(
        lines: ["//"], blocks: braces, quotes: "\"'", hasTriple: true, isQuoteCharacter: true)
    private static let script = LexicalStyle(lines: ["//"], blocks: braces, quotes: "\"'`")
    private static let go = LexicalStyle(
        lines: ["//"], blocks: braces, quotes: "\"'`", isQuoteCharacter: true, rawBackquote: true)
    private static let python = LexicalStyle(lines: ["#"], quotes: "\"'", hasTriple: true)
    private static let hash = LexicalStyle(lines: ["#"], quotes: "\"'", longStrings: true, hashNeedsSpace: true)
    private static let ruby = LexicalStyle(
        lines: ["#"], blocks: [("\n=begin", "\n=end")], quotes: "\"'", longStrings: true, hashNeedsSpace: true)
    private static let php = LexicalStyle(lines: ["//", "#"], blocks: braces, quotes: "\"'", longStrings: true)
    private static let dash = LexicalStyle(lines: ["--"], blocks: braces, quotes: "\"'")
    private static let hcl = LexicalStyle(lines: ["//", "#"], blocks: braces, quotes: "\"")
    private static let markup = LexicalStyle(blocks: [("<!--", "-->")], quotes: "")

    private static let byEnding: [String: LexicalStyle] = {
        var table: [String: LexicalStyle] = [:]
        for (endings, style) in [
            ("c cc cpp cxx h hh hpp hxx m mm rs dart cs zig css scss less proto thrift glsl sol v sv", c),
            ("swift java kt kts scala groovy gradle", triple), ("js jsx mjs cjs ts tsx mts cts vue svelte", script),
            ("go", go), ("py pyi pyx", python),
            ("sh bash zsh ksh yml yaml toml cfg conf ini pl pm r jl ex exs nix", hash),
            ("rb rake gemspec", ruby), ("php phtml", php), ("sql lua hs elm", dash), ("tf tfvars hcl", hcl),
            ("html htm xhtml xml svg md markdown mdx", markup),
        ] {
            for ending in endings.split(separator: " ") { table[String(ending)] = style }
        }
        return table
    }()
}
