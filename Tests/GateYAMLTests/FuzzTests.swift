import GateYAML
import Testing

@Suite("YAML that nobody wrote")
struct FuzzTests {
    @Test("random bytes are refused or read, never worse", arguments: 0..<4)
    func randomBytes(seed: UInt64) {
        var random = Seeded(seed)
        for _ in 0..<1500 {
            let count = Int.random(in: 0...200, using: &random)
            check((0..<count).map { _ in UInt8.random(in: 0...255, using: &random) })
        }
    }

    @Test("random pieces of YAML are refused or read, and every span lies where it must", arguments: 0..<4)
    func randomPieces(seed: UInt64) {
        var random = Seeded(seed &+ 100)
        for _ in 0..<2500 {
            let count = Int.random(in: 1...40, using: &random)
            let text = (0..<count).map { _ in FuzzTests.pieces.randomElement(using: &random) ?? "" }.joined()
            check(Array(text.utf8))
        }
    }

    @Test("a mutated file is refused or read, and every span lies where it must", arguments: 0..<4)
    func mutations(seed: UInt64) {
        var random = Seeded(seed &+ 200)
        for _ in 0..<1500 {
            var bytes = Array(FuzzTests.sample.utf8)
            for _ in 0..<Int.random(in: 1...5, using: &random) {
                let at = Int.random(in: 0..<bytes.count, using: &random)
                switch Int.random(in: 0..<4, using: &random) {
                case 0: bytes[at] = UInt8.random(in: 0...255, using: &random)
                case 1: bytes.remove(at: at)
                case 2:
                    bytes.insert(contentsOf: Array((FuzzTests.pieces.randomElement(using: &random) ?? "").utf8), at: at)
                default: bytes.removeSubrange(at..<min(bytes.count, at + 20))
                }
                if bytes.isEmpty { bytes = [0x20] }
            }
            check(bytes)
        }
    }

    private func check(_ bytes: [UInt8]) {
        do throws(YAMLError) {
            let yaml = try YAML.parse(bytes)
            for document in yaml.documents { check(document.root, in: 0..<bytes.count, yaml) }
        } catch {
            #expect(error.position.line >= 1 && error.position.column >= 1 && !error.message.isEmpty)
        }
    }

    /// A node lies inside the one that holds it, its properties before it, and a plain word is the text at its place.
    private func check(_ node: Node, in outer: Range<Int>, _ yaml: YAML) {
        let text = String(decoding: yaml.bytes, as: UTF8.self)
        guard outer.lowerBound <= node.fullSpan.lowerBound, node.fullSpan.upperBound <= outer.upperBound else {
            Issue.record("\(node.fullSpan) is outside of \(outer) in \(text.debugDescription)")
            return
        }
        var end = node.fullSpan.lowerBound
        for property in node.properties {
            #expect(property.span.lowerBound >= end, "\(text.debugDescription)")
            end = property.span.upperBound
        }
        switch node.content {
        case .scalar(let scalar):
            let source = yaml.text(node.span)
            if scalar.style == .plain,
                !source.unicodeScalars.contains(where: { "\r\n\u{85}\u{2028}\u{2029}".unicodeScalars.contains($0) })
            {
                #expect(source == scalar.text, "\(text.debugDescription)")
            }
        case .alias(let name, _): #expect(yaml.text(node.span) == "*\(name)", "\(text.debugDescription)")
        case .sequence(let items): for item in items { check(item, in: node.span, yaml) }
        case .mapping(let pairs):
            for pair in pairs {
                check(pair.key, in: node.span, yaml)
                check(pair.value, in: node.span, yaml)
            }
        }
    }

    static let pieces = [
        "a", "b: ", ": ", "- ", "? ", "\n", "\n  ", "\n    ", " ", "[", "]", "{", "}", ", ", "&x ", "*x", "!t ",
        "!!str ",
        "!<u:r> ", "'", "\"", "|\n", ">-\n", "|2+\n", "# c\n", "---\n", "...\n", "\t", "\r\n", "ä", "日", "\u{FEFF}",
        "\\n",
        "%YAML 1.2\n", "<<: ", "~", "1.5", "@", "`", "😀", "\u{2028}",
    ]

    static let sample = """
        # A file with something of everything.
        version: 1
        "quoted": 'it''s'
        list: &list
          - one
          - {two: 2, drei: [3, "drei"]}
          -
        text: |
          ünï
            code

        folded: >-
          a
          b
        again: *list
        ? complex
        : !tag value
        """
}

/// SplitMix64: the same numbers for the same seed everywhere.
private struct Seeded: RandomNumberGenerator {
    private var state: UInt64
    init(_ seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
