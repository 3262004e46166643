/// A character that people do not see, or that changes what they see.
struct HiddenCharacter: Equatable {
    enum Kind: CaseIterable { case bidi, control, tag, variation, zeroWidth }

    let kind: Kind
    let scalar: UInt32
    /// Its bytes in the text.
    let range: Range<Int>
}

/// Looks for hidden characters in UTF-8 that may be malformed.
enum HiddenCharacters {
    /// 1 for a byte that a hidden character may start with.
    private static let isFirst: [UInt8] = {
        var table = [UInt8](repeating: 0, count: 256)
        // Of the control characters those that move a terminal's cursor, change its letters, or end a C string.
        for byte in [0x00, 0x08, 0x0B, 0x0E, 0x0F, 0x1B] { table[byte] = 1 }
        for byte in [0xC2, 0xCD, 0xD8, 0xE1, 0xE2, 0xE3, 0xEF, 0xF3] { table[byte] = 1 }
        return table
    }()

    /// Calls `body` with each hidden character in `range`, ascending, until it returns false.
    ///
    /// Eight bytes at a time where there are none; nothing is allocated.
    static func scan(_ text: UnsafeRawBufferPointer, _ range: Range<Int>, _ body: (HiddenCharacter) -> Bool) {
        guard let base = text.baseAddress else { return }
        isFirst.withUnsafeBufferPointer { table in
            guard let isFirst = table.baseAddress else { return }
            var offset = range.lowerBound
            while offset + 8 <= range.upperBound {
                let word = (base + offset).loadUnaligned(as: UInt64.self)
                let found =
                    isFirst[Int(word & 255)] | isFirst[Int(word >> 8 & 255)] | isFirst[Int(word >> 16 & 255)]
                    | isFirst[Int(word >> 24 & 255)] | isFirst[Int(word >> 32 & 255)] | isFirst[Int(word >> 40 & 255)]
                    | isFirst[Int(word >> 48 & 255)] | isFirst[Int(word >> 56)]
                if found != 0 {
                    for step in offset..<(offset + 8) where isFirst[Int(text[step])] != 0 {
                        if let character = character(in: text, at: step, end: range.upperBound), !body(character) {
                            return
                        }
                    }
                }
                offset += 8
            }
            for step in offset..<max(offset, range.upperBound) where isFirst[Int(text[step])] != 0 {
                if let character = character(in: text, at: step, end: range.upperBound), !body(character) { return }
            }
        }
    }

    /// The hidden character whose first byte stands at `offset`; nil where another one does.
    @inline(__always)
    private static func character(in text: UnsafeRawBufferPointer, at offset: Int, end: Int) -> HiddenCharacter? {
        let first = text[offset]
        if first < 0x80 { return HiddenCharacter(kind: .control, scalar: UInt32(first), range: offset..<(offset + 1)) }
        guard let (scalar, count) = scalar(in: text, at: offset, end: end), let kind = kind(scalar) else { return nil }
        return HiddenCharacter(kind: kind, scalar: scalar, range: offset..<(offset + count))
    }

    private static func kind(_ scalar: UInt32) -> HiddenCharacter.Kind? {
        switch scalar {
        case 0x202A...0x202E, 0x2066...0x2069: .bidi
        case 0xE0000...0xE007F: .tag
        case 0xFE00...0xFE0F, 0xE0100...0xE01EF: .variation
        case 0xAD, 0x34F, 0x61C, 0x115F, 0x1160, 0x180E, 0x200B...0x200F, 0x2060...0x2064, 0x206A...0x206F, 0x3164,
            0xFEFF, 0xFFA0, 0xFFF9...0xFFFB:
            .zeroWidth
        default: nil
        }
    }

    /// The well-formed sequence that starts at `offset`, and its length in bytes.
    static func scalar(in text: UnsafeRawBufferPointer, at offset: Int, end: Int) -> (UInt32, Int)? {
        let first = UInt32(text[offset])
        let count = first < 0x80 ? 1 : first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC2 ? 2 : 0
        guard count > 0, offset + count <= end else { return nil }
        if count == 1 { return (first, 1) }
        var scalar = first & (0x7F >> UInt32(count))
        for step in 1..<count {
            let byte = UInt32(text[offset + step])
            guard byte & 0xC0 == 0x80 else { return nil }
            scalar = scalar << 6 | byte & 0x3F
        }
        return (scalar, count)
    }

    /// The well-formed scalar that ends right before `offset`; nil at `start`, or where the bytes are malformed.
    static func scalar(in text: UnsafeRawBufferPointer, before offset: Int, start: Int) -> UInt32? {
        var first = offset - 1
        while first >= start, first > offset - 4, text[first] & 0xC0 == 0x80 { first -= 1 }
        guard first >= start, let (scalar, count) = scalar(in: text, at: first, end: offset), first + count == offset
        else { return nil }
        return scalar
    }
}
