/// A text cut into small pieces, each named by a hash: enough to say how much of one text is found in another.
///
/// The same estimate as git's: a piece ends after a line feed or 64 bytes; a carriage return before a line feed does
/// not count in text; pieces are told apart by a 32-bit hash modulo 107,927. Like git 2.39, a last piece that neither
/// ends in a line feed nor has 64 bytes counts for nothing (git 2.44 began to count it).
struct Fingerprint: Sendable {
    /// The size of the text in bytes.
    let size: Int
    /// Hash in the upper half, bytes with this hash in the lower; ascending, no hash twice.
    private let pieces: [UInt64]

    init(_ text: [UInt8], isText: Bool) {
        size = text.count
        var found: [UInt64] = []
        found.reserveCapacity(text.count / 24)
        text.withUnsafeBufferPointer { text in
            var low: UInt32 = 0
            var high: UInt32 = 0
            var length: UInt64 = 0
            var offset = 0
            while offset < text.count {
                let byte = text[offset]
                offset += 1
                if isText, byte == 13, offset < text.count, text[offset] == 10 { continue }
                let last = low
                low = (low << 7) ^ (high >> 25)
                high = (high << 7) ^ (last >> 25)
                low &+= UInt32(byte)
                length += 1
                if length < 64, byte != 10 { continue }
                let hash = (low &+ high &* 0x61) % 107_927
                found.append(UInt64(hash) << 32 | length)
                (low, high, length) = (0, 0, 0)
            }
        }
        found.sort()
        pieces = Fingerprint.merged(found)
    }

    /// How many bytes of this text stand in `other` as well.
    func common(with other: Fingerprint) -> Int {
        var common = 0
        var place = 0
        for piece in pieces {
            let hash = piece >> 32
            while place < other.pieces.count, other.pieces[place] >> 32 < hash { place += 1 }
            guard place < other.pieces.count else { break }
            if other.pieces[place] >> 32 == hash {
                common += Int(min(piece & 0xFFFF_FFFF, other.pieces[place] & 0xFFFF_FFFF))
                place += 1
            }
        }
        return common
    }

    private static func merged(_ sorted: [UInt64]) -> [UInt64] {
        var merged: [UInt64] = []
        merged.reserveCapacity(sorted.count)
        for piece in sorted {
            if let last = merged.last, last >> 32 == piece >> 32 {
                merged[merged.count - 1] = last + (piece & 0xFFFF_FFFF)
            } else {
                merged.append(piece)
            }
        }
        return merged
    }
}
