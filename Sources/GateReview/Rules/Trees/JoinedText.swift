/// Lines of a file put together, each byte with its place in the file.
struct JoinedText {
    private(set) var bytes: [UInt8] = []
    private var offsets: [Int] = []
    /// The parts in bytes of the file, ascending.
    private(set) var parts: [Range<Int>] = []

    mutating func append(_ text: [UInt8], _ range: Range<Int>) {
        bytes += text[range]
        offsets += range
        if !range.isEmpty || parts.isEmpty { parts.append(range) }
    }

    /// In bytes of the file; one past the last.
    var end: Int { parts.last?.upperBound ?? 0 }

    /// The bytes of the file that a range stands for, with what lies between its lines.
    func range(_ part: Range<Int>) -> Range<Int> {
        guard !part.isEmpty else {
            // Behind the byte before it, so that it stays on that line.
            let place = part.lowerBound > 0 ? offsets[part.lowerBound - 1] + 1 : offsets.first ?? end
            return place..<place
        }
        return offsets[part.lowerBound]..<offsets[part.upperBound - 1] + 1
    }

    func string(_ part: Range<Int>) -> String { String(decoding: bytes[part], as: UTF8.self) }

    func afterSpace(_ start: Int) -> Int {
        var place = start
        while place < bytes.count, isSpace(bytes[place]) { place += 1 }
        return place
    }

    /// The word that begins at `start`, with its quotes.
    func word(from start: Int, escape: UInt8 = UInt8(ascii: "\\")) -> Range<Int> {
        var place = start
        var quote: UInt8 = 0
        while place < bytes.count {
            let byte = bytes[place]
            if byte == escape, quote != UInt8(ascii: "'"), place + 1 < bytes.count {
                place += 2
                continue
            }
            if quote != 0 {
                if byte == quote { quote = 0 }
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                quote = byte
            } else if isSpace(byte) {
                break
            }
            place += 1
        }
        return start..<min(place, bytes.count)
    }

    func words(from start: Int, escape: UInt8) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var place = afterSpace(start)
        while place < bytes.count {
            let word = word(from: place, escape: escape)
            found.append(word)
            place = afterSpace(max(word.upperBound, place + 1))
        }
        return found
    }

    /// Without quotes around the whole.
    func bare(_ word: Range<Int>) -> Range<Int> {
        guard word.count >= 2, let first = bytes[word].first, first == bytes[word].last,
            first == UInt8(ascii: "\"") || first == UInt8(ascii: "'"),
            !bytes[word.dropFirst().dropLast()].contains(first)
        else { return word }
        return word.lowerBound + 1..<word.upperBound - 1
    }

    /// The strings of a JSON array that reaches from `start` to the end, without quotes; nil for anything else.
    func array(from start: Int) -> [Range<Int>]? {
        var place = afterSpace(start)
        guard place < bytes.count, bytes[place] == UInt8(ascii: "[") else { return nil }
        place = afterSpace(place + 1)
        var found: [Range<Int>] = []
        while place < bytes.count, bytes[place] == UInt8(ascii: "\"") {
            let first = place + 1
            place = first
            while place < bytes.count, bytes[place] != UInt8(ascii: "\"") {
                place += bytes[place] == UInt8(ascii: "\\") ? 2 : 1
            }
            guard place < bytes.count else { return nil }
            found.append(first..<place)
            place = afterSpace(place + 1)
            guard place < bytes.count, bytes[place] == UInt8(ascii: ",") else { break }
            place = afterSpace(place + 1)
            guard place < bytes.count, bytes[place] == UInt8(ascii: "\"") else { return nil }
        }
        guard place < bytes.count, bytes[place] == UInt8(ascii: "]"), afterSpace(place + 1) == bytes.count else {
            return nil
        }
        return found
    }

    struct Heredoc {
        let name: ArraySlice<UInt8>
        let stripsTabs: Bool
    }

    /// `<<EOF`, `<<-EOF`, `3<<"EOF"` as words of their own.
    func heredocs(from start: Int) -> [Heredoc] {
        var found: [Heredoc] = []
        for word in words(from: start, escape: UInt8(ascii: "\\")) {
            var rest = bytes[word].drop { (48...57).contains($0) }
            guard rest.starts(with: "<<".utf8) else { continue }
            rest = rest.dropFirst(2)
            let stripsTabs = rest.first == UInt8(ascii: "-")
            if stripsTabs { rest = rest.dropFirst() }
            let quote = rest.first
            if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
                rest = rest.dropFirst().prefix { $0 != quote }
            } else {
                rest = rest.prefix { !isSpace($0) && !">|&;)".utf8.contains($0) }
            }
            guard !rest.isEmpty, !rest.contains(UInt8(ascii: "<")) else { continue }
            found.append(Heredoc(name: rest, stripsTabs: stripsTabs))
        }
        return found
    }

    private func isSpace(_ byte: UInt8) -> Bool { byte == 32 || (9...13).contains(byte) }
}
