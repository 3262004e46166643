/// What stands around the name on its line.
extension AssignmentReader {
    /// The offset after the `=` that follows a type: `: String = `, `string = `.
    func afterType(_ start: Int) -> Int? {
        var place = start
        skipBlanks(&place)
        let limit = min(lineEnd, place + 60)
        let first = place
        while place < limit {
            let byte = text[place]
            if byte == UInt8(ascii: "=") {
                let next = place + 1 < lineEnd ? text[place + 1] : 0
                guard place > first, next != byte, next != UInt8(ascii: ">") else { return nil }
                return place + 1
            }
            guard isWord(byte) || isBlank(byte) || ".<>[]?|*&:".utf8.contains(byte) else { return nil }
            place += 1
        }
        return nil
    }

    /// Whether a quote that is still open stands before the name on its line.
    var isInsideText: Bool {
        var open: UInt8 = 0
        var place = lineStart
        // The quote of the name itself is none.
        let end = isNameInQuotes ? name.lowerBound - 1 : name.lowerBound
        while place < end {
            let byte = text[place]
            if byte == UInt8(ascii: "\\") {
                place += 2
                continue
            }
            if isQuote(byte) {
                if open == byte {
                    open = 0
                } else if open == 0 {
                    // An apostrophe within a word opens nothing.
                    let isApostrophe =
                        byte == UInt8(ascii: "'") && place > lineStart && isWord(text[place - 1])
                        && place + 1 < lineEnd && isWord(text[place + 1])
                    if !isApostrophe { open = byte }
                }
            }
            place += 1
        }
        return open != 0
    }

    private var isNameInQuotes: Bool {
        guard name.lowerBound > lineStart, isQuote(text[name.lowerBound - 1]) else { return false }
        var after = name.upperBound
        if after < lineEnd, text[after] == UInt8(ascii: "\\") { after += 1 }
        return after < lineEnd && text[after] == text[name.lowerBound - 1]
    }

    var isInComment: Bool {
        var place = lineStart
        while place < name.lowerBound, isBlank(text[place]) { place += 1 }
        let head = text[place..<name.lowerBound].prefix(4)
        if ["//", "#", "*", "--", "/*", ";", "<!--", "%", "'"].contains(where: { head.starts(with: $0.utf8) }) {
            return true
        }
        guard place < name.lowerBound else { return false }
        for offset in place..<name.lowerBound where offset > lineStart && isBlank(text[offset - 1]) {
            let here = text[offset..<name.lowerBound]
            if here.starts(with: "// ".utf8) || here.starts(with: "# ".utf8) { return true }
        }
        return false
    }

    /// Whether only blanks, a comment sign or a word such as `ENV` stand before the name.
    var isLineHead: Bool {
        let head = text[lineStart..<name.lowerBound].filter { !isBlank($0) }
        return head.isEmpty
            || ["#", "//", "env", "set", "arg", "export", "login", "enable", "username"].contains {
                head.map(asciiLower).elementsEqual($0.utf8)
            }
    }

    /// Whether the name, in its quotes, is the first thing after a bracket or a line's start.
    var opensBrackets: Bool {
        var place = name.lowerBound
        while place > lineStart,
            isBlank(text[place - 1]) || isQuote(text[place - 1])
                || "-#.".utf8.contains(text[place - 1])
        {
            place -= 1
        }
        return place == lineStart || "([{&@".utf8.contains(text[place - 1])
    }

    /// Whether `${` stands right before the name.
    var isInBraces: Bool {
        name.lowerBound - 2 >= lineStart && text[name.lowerBound - 1] == UInt8(ascii: "{")
    }

    func lineHolds(_ byte: UInt8, before end: Int) -> Bool { text[lineStart..<end].contains(byte) }

    func skipBlanks(_ place: inout Int) {
        while place < lineEnd, isBlank(text[place]) { place += 1 }
    }

    func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
    func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }
    func isQuote(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") || byte == UInt8(ascii: "`")
    }
    func isWord(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "_") || isDigit(byte)
            || asciiLower(byte) >= UInt8(ascii: "a") && asciiLower(byte) <= UInt8(ascii: "z")
    }

    /// Calls that give back the text they are given: `new String("x")`, `Buffer.from("x")`.
    static func isWrapper(_ call: some Collection<UInt8>) -> Bool {
        let last = call.split { !($0 == UInt8(ascii: "_") || $0 > 0x2F && $0 < 0x3A || $0 > 0x40) }.last ?? []
        return wrappers.contains(NameWords.hash(last.map(asciiLower)))
    }

    static let wrappers: Set<UInt64> = Set(
        """
        array atob b64decode base64decode byte bytes data decodebase64
        from from_hex frombase64 frombase64string fromhex guid hex2bin hexdecode just nsstring of ok option
        parse password quote secret secretstr secretstring securestring some str string string_to_sign to_bytes toarray
        unhexlify uuid wrap utf8 text
        """.split { $0 == " " || $0 == "\n" }.map { NameWords.hash($0.utf8) })
}
