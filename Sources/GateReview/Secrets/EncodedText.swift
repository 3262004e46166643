/// Finds text that is hidden one level deep: base 64, hex digits, percent escapes.
///
/// Only runs without a blank that are as long as a hidden secret must be are looked at, by jumps of that length, so that
/// ordinary text costs next to nothing.
enum EncodedText {
    struct Piece {
        /// The encoded bytes.
        let range: Range<Int>
        let text: [UInt8]
        /// "base64", "hex" or "percent escapes".
        let encoding: String
    }

    /// 20 bytes in base 64.
    private static let shortest = 28
    /// What is longer is data.
    private static let longest = 16 << 10

    static func forEachPiece(
        in text: UnsafeRawBufferPointer, range: Range<Int>, _ body: (Piece) throws -> Void
    ) rethrows {
        var start = range.lowerBound
        while start + shortest <= range.upperBound {
            // The last byte that belongs to no run within reach decides how far to jump.
            var probe = start + shortest - 1
            while probe >= start, isRun[Int(text[probe])] { probe -= 1 }
            if probe >= start {
                start = probe + 1
                continue
            }
            var end = start + shortest
            while end < range.upperBound, isRun[Int(text[end])] { end += 1 }
            if let piece = percent(text, start..<end) {
                try body(piece)
            } else {
                for part in parts(text, start..<end) where (shortest...longest).contains(part.count) {
                    if let piece = decoded(text, part) { try body(piece) }
                }
            }
            start = end + 1
        }
    }

    /// The stretches between the signs that neither alphabet has.
    private static func parts(_ text: UnsafeRawBufferPointer, _ run: Range<Int>) -> [Range<Int>] {
        var parts: [Range<Int>] = []
        var start = run.lowerBound
        for place in run where text[place] == UInt8(ascii: ".") || text[place] == UInt8(ascii: "%") {
            if place > start { parts.append(start..<place) }
            start = place + 1
        }
        if run.upperBound > start { parts.append(start..<run.upperBound) }
        return parts
    }

    private static func decoded(_ text: UnsafeRawBufferPointer, _ part: Range<Int>) -> Piece? {
        // `name=` before the value.
        var part = part
        while let mark = text[part].firstIndex(of: UInt8(ascii: "=")), mark < part.upperBound - 3 {
            part = (mark + 1)..<part.upperBound
        }
        guard part.count >= shortest else { return nil }
        let bytes = Array(text[part])
        if bytes.count % 2 == 0, ValueForm.isHex(bytes[...]) {
            let decoded = stride(from: 0, to: bytes.count, by: 2).map { place in
                digit(bytes[place]) << 4 | digit(bytes[place + 1])
            }
            return isText(decoded[...]) ? Piece(range: part, text: decoded, encoding: "hex") : nil
        }
        // Most runs are no text: the head tells.
        guard let head = Base64.decode(bytes.prefix(24)), isText(head[...]), let decoded = Base64.decode(bytes),
            isText(decoded[...])
        else { return nil }
        return Piece(range: part, text: decoded, encoding: "base64")
    }

    private static func percent(_ text: UnsafeRawBufferPointer, _ run: Range<Int>) -> Piece? {
        guard run.count <= longest else { return nil }
        var decoded: [UInt8] = []
        var escapes = 0
        var place = run.lowerBound
        while place < run.upperBound {
            if text[place] == UInt8(ascii: "%"), place + 2 < run.upperBound,
                ValueForm.isHex([text[place + 1], text[place + 2]][...])
            {
                decoded.append(digit(text[place + 1]) << 4 | digit(text[place + 2]))
                escapes += 1
                place += 3
            } else {
                decoded.append(text[place])
                place += 1
            }
        }
        return escapes >= 2 && isText(decoded[...])
            ? Piece(range: run, text: decoded, encoding: "percent escapes") : nil
    }

    private static func isText(_ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.allSatisfy { $0 >= 0x20 && $0 < 0x7F || $0 == 9 || $0 == 10 || $0 == 13 }
    }

    private static func digit(_ byte: UInt8) -> UInt8 {
        byte <= UInt8(ascii: "9") ? byte & 15 : (byte & 15) + 9
    }

    /// Base 64 of both alphabets, `=`, `%` and `.`.
    private static let isRun: [Bool] = (0...255).map { byte in
        Base64.value(UInt8(byte)) != nil || "=%.".utf8.contains(UInt8(byte))
    }
}
