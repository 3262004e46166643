import GatePattern
import Testing

@Suite struct LiteralIndexTests {
    struct Hit: Hashable {
        let literal: Int
        let offset: Int
    }

    private func hits(_ literals: [String], _ text: [UInt8], in range: Range<Int>? = nil) -> Set<Hit> {
        var found: [Hit] = []
        let index = LiteralIndex(literals)
        text.withUnsafeBytes { bytes in
            index.forEachHit(in: bytes, range: range ?? 0..<text.count) { found.append(Hit(literal: $0, offset: $1)) }
        }
        #expect(Set(found).count == found.count, "a place is reported once")
        return Set(found)
    }

    /// The slow and plain answer.
    private func expected(_ literals: [String], _ text: [UInt8], in range: Range<Int>? = nil) -> Set<Hit> {
        let range = range ?? 0..<text.count
        var found: Set<Hit> = []
        for (number, literal) in literals.enumerated() {
            let bytes = Array(literal.utf8)
            guard range.count >= bytes.count else { continue }
            for start in range.lowerBound...(range.upperBound - bytes.count)
            where text[start..<(start + bytes.count)].elementsEqual(bytes) {
                found.insert(Hit(literal: number, offset: start))
            }
        }
        return found
    }

    @Test("a literal is found at every offset, in text of every length")
    func everyOffset() {
        for length in 0..<40 {
            for offset in 0...max(0, length - 4) where length >= 4 {
                var text = [UInt8](repeating: UInt8(ascii: "."), count: length)
                text.replaceSubrange(offset..<(offset + 4), with: Array("ab_9".utf8))
                #expect(hits(["ab_9", "zzz"], text) == [Hit(literal: 0, offset: offset)])
            }
        }
    }

    @Test("overlapping, nested and equal-anchored literals are all found")
    func overlapping() {
        let literals = ["aXa", "XaX", "aXaXa", "baXa", "aXac"]
        let text = Array("aXaXaXa baXac aXa".utf8)
        #expect(hits(literals, text) == expected(literals, text))
    }

    @Test("random text agrees with the plain search")
    func random() {
        var state: UInt64 = 42
        func next() -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33)
        }
        let literals = ["aba", "bca_", "caab-", "aaaa", "b-c_a"]
        for _ in 0..<200 {
            let text = (0..<(next() % 200)).map { _ in Array("abc_-".utf8)[next() % 5] }
            #expect(hits(literals, text) == expected(literals, text))
        }
    }

    @Test("both ends of a hit lie in the range")
    func bounds() {
        let text = Array("key_1 key_2 key_3".utf8)
        #expect(hits(["key_"], text, in: 1..<17) == [Hit(literal: 0, offset: 6), Hit(literal: 0, offset: 12)])
        #expect(hits(["key_"], text, in: 0..<15) == [Hit(literal: 0, offset: 0), Hit(literal: 0, offset: 6)])
        #expect(hits(["key_"], text, in: 5..<5).isEmpty)
    }

    @Test("bytes above 127 and NUL are ordinary text")
    func bytes() {
        let text: [UInt8] = [0, 0xFF, 0xFE] + Array("AKIA".utf8) + [0xFF, 0, 0]
        #expect(hits(["AKIA"], text) == [Hit(literal: 0, offset: 3)])
    }
}
