#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// Finds many exact literals at once in bytes: the cheap look that decides whether a pattern is worth compiling.
///
/// Each literal is known by its rarest three bytes. A 16 KiB table, indexed by a hash of three bytes of text, says
/// which literals may stand there; a comparison confirms. Building takes microseconds; text without a literal is
/// passed over at about the speed of memory.
package struct LiteralIndex: Sendable {
    /// For each hash: 0, or 1 + the index in `chains`.
    private let table: [UInt8]
    private let chains: [[Entry]]

    private struct Entry: Sendable {
        let literal: Int
        let bytes: [UInt8]
        /// Where the three known bytes stand in `bytes`.
        let anchor: Int
    }

    private static let bits: UInt32 = 14
    /// What is set in every byte before it is looked up: the bit that tells small letters from capitals, or nothing.
    private let fold: UInt64

    /// Each literal has at least three bytes; a shorter one is a mistake of the caller.
    ///
    /// `ignoresCase` is about ASCII letters; the literals are then in lower case.
    package init(_ literals: [String], ignoresCase: Bool = false) {
        fold = ignoresCase ? 0x2020_2020_2020_2020 : 0
        var table = [UInt8](repeating: 0, count: 1 << Int(LiteralIndex.bits))
        var chains: [[Entry]] = []
        for (index, literal) in literals.enumerated() {
            let bytes = Array(literal.utf8)
            precondition(bytes.count >= 3, "a literal has at least three bytes")
            let anchor = LiteralIndex.anchor(of: bytes)
            let word = UInt32(bytes[anchor]) | UInt32(bytes[anchor + 1]) << 8 | UInt32(bytes[anchor + 2]) << 16
            let slot = Int(LiteralIndex.hash(word | UInt32(truncatingIfNeeded: fold)))
            if table[slot] == 0 {
                // A byte names 255 chains; what comes later shares one, and the comparison tells them apart.
                if chains.count < 255 { chains.append([]) }
                table[slot] = chains.count < 255 ? UInt8(chains.count) : UInt8(slot % 255 + 1)
            }
            chains[Int(table[slot]) - 1].append(Entry(literal: index, bytes: bytes, anchor: anchor))
        }
        self.table = table
        self.chains = chains
    }

    /// Calls `body` with the number of a literal and the offset where it starts, once for each place in `range`,
    /// ascending by the place of the literals' rarest bytes. Both ends of a hit lie in `range`.
    package func forEachHit(
        in text: UnsafeRawBufferPointer, range: Range<Int>, _ body: (_ literal: Int, _ offset: Int) throws -> Void
    ) rethrows {
        precondition(range.lowerBound >= 0 && range.upperBound <= text.count, "the range lies in the text")
        guard range.count >= 3, let base = text.baseAddress else { return }
        try table.withUnsafeBufferPointer { buffer in
            guard let table = buffer.baseAddress else { return }
            var offset = range.lowerBound
            // Six starts of three bytes fit in one load of eight.
            let lastLoad = range.upperBound - 8
            while offset <= lastLoad {
                let word = (base + offset).loadUnaligned(as: UInt64.self) | fold
                let found =
                    table[LiteralIndex.slot(word)] | table[LiteralIndex.slot(word >> 8)]
                    | table[LiteralIndex.slot(word >> 16)] | table[LiteralIndex.slot(word >> 24)]
                    | table[LiteralIndex.slot(word >> 32)] | table[LiteralIndex.slot(word >> 40)]
                if found != 0 {
                    for step in 0..<6 {
                        let chain = table[LiteralIndex.slot(word >> UInt64(8 * step))]
                        if chain != 0 { try confirm(Int(chain) - 1, at: offset + step, base, range, body) }
                    }
                }
                offset += 6
            }
            while offset <= range.upperBound - 3 {
                let word =
                    UInt32(base.load(fromByteOffset: offset, as: UInt8.self))
                    | UInt32(base.load(fromByteOffset: offset + 1, as: UInt8.self)) << 8
                    | UInt32(base.load(fromByteOffset: offset + 2, as: UInt8.self)) << 16
                let chain = table[Int(LiteralIndex.hash(word | UInt32(truncatingIfNeeded: fold)))]
                if chain != 0 { try confirm(Int(chain) - 1, at: offset, base, range, body) }
                offset += 1
            }
        }
    }

    private func confirm(
        _ chain: Int, at offset: Int, _ base: UnsafeRawPointer, _ range: Range<Int>, _ body: (Int, Int) throws -> Void
    ) rethrows {
        for entry in chains[chain] {
            let start = offset - entry.anchor
            guard start >= range.lowerBound, start + entry.bytes.count <= range.upperBound else { continue }
            let isEqual = entry.bytes.withUnsafeBytes { literal in
                literal.baseAddress.map { isSame($0, base + start, literal.count) } ?? false
            }
            if isEqual { try body(entry.literal, start) }
        }
    }

    private func isSame(_ literal: UnsafeRawPointer, _ text: UnsafeRawPointer, _ count: Int) -> Bool {
        if fold == 0 { return memcmp(text, literal, count) == 0 }
        for place in 0..<count {
            var byte = text.load(fromByteOffset: place, as: UInt8.self)
            if byte >= UInt8(ascii: "A"), byte <= UInt8(ascii: "Z") { byte |= 0x20 }
            if byte != literal.load(fromByteOffset: place, as: UInt8.self) { return false }
        }
        return true
    }

    @inline(__always)
    private static func slot(_ word: UInt64) -> Int { Int(hash(UInt32(truncatingIfNeeded: word))) }

    /// Of the low three bytes.
    @inline(__always)
    private static func hash(_ word: UInt32) -> UInt32 { ((word << 8) &* 0x9E37_79B1) >> (32 - bits) }

    /// The place of the three bytes that ordinary text has least often.
    static func anchor(of bytes: [UInt8]) -> Int {
        var best = 0
        var bestWeight = Int.max
        for start in 0...(bytes.count - 3) {
            let weight = bytes[start..<(start + 3)].reduce(1) { $0 * commonness($1) }
            if weight < bestWeight { (best, bestWeight) = (start, weight) }
        }
        return best
    }

    /// A rough rank of how often source text has a byte.
    private static func commonness(_ byte: UInt8) -> Int {
        switch byte {
        case UInt8(ascii: "e"), UInt8(ascii: "t"), UInt8(ascii: "a"), UInt8(ascii: "o"), UInt8(ascii: "i"),
            UInt8(ascii: "n"), UInt8(ascii: "s"), UInt8(ascii: "r"):
            9
        case UInt8(ascii: "a")...UInt8(ascii: "z"): 5
        case UInt8(ascii: "0")...UInt8(ascii: "9"): 3
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): 2
        default: 4
        }
    }
}
