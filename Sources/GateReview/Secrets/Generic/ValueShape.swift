/// What can be counted in a value: its letters, digits and signs, and how far they are from words.
struct ValueShape {
    let count: Int
    private(set) var lower = 0
    private(set) var upper = 0
    private(set) var digits = 0
    /// ASCII signs, white space left out.
    private(set) var signs = 0
    private(set) var blanks = 0
    /// Bytes beyond ASCII, and control characters.
    private(set) var others = 0
    /// Changes between lower, upper, digits and signs that no word writes: `aB3x` has three, `Password1` one.
    private(set) var breaks = 0
    let entropy: Double
    /// Letters that lie in words of the list.
    let covered: Int
    /// Mean bits of surprise of a letter after the one before; nil with fewer than three pairs of letters.
    let surprise: Double?

    var letters: Int { lower + upper }

    init(_ bytes: ArraySlice<UInt8>) {
        count = bytes.count
        var word: [UInt8] = []
        var covered = 0
        var pairs = 0
        var bits = 0
        var before: Class?
        func close() {
            covered += WordList.covered(word[...])
            word.removeAll(keepingCapacity: true)
        }
        var previous: UInt8 = 0
        for byte in bytes.prefix(512) {
            let kind = Class(byte)
            switch kind {
            case .lower: lower += 1
            case .upper: upper += 1
            case .digit: digits += 1
            case .sign: signs += 1
            case .blank: blanks += 1
            case .other: others += 1
            }
            if let before, ValueShape.isBreak(before, kind) { breaks += 1 }
            if kind == .lower || kind == .upper {
                // A word starts at a capital after a small letter.
                if kind == .upper, before == .lower { close() }
                let letter = asciiLower(byte)
                if before == .lower || before == .upper {
                    bits += WordList.surprise(asciiLower(previous), letter)
                    pairs += 1
                }
                word.append(letter)
            } else if !word.isEmpty {
                close()
            }
            before = kind
            previous = byte
        }
        close()
        self.covered = covered
        surprise = pairs >= 3 ? Double(bits) / Double(pairs) : nil
        entropy = Placeholder.entropy(bytes)
    }

    /// Whether a person would read words in it.
    var isWordy: Bool {
        guard letters >= 3 else { return false }
        if covered * 10 >= letters * 7 { return true }
        guard let surprise, breaks < 4 else { return false }
        if covered * 2 >= letters { return surprise < 5.2 }
        return surprise < (letters >= 12 ? 4.7 : letters >= 8 ? 4.5 : 4.2)
    }

    private enum Class {
        case lower, upper, digit, sign, blank, other
        init(_ byte: UInt8) {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"): self = .lower
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): self = .upper
            case UInt8(ascii: "0")...UInt8(ascii: "9"): self = .digit
            case UInt8(ascii: " "), UInt8(ascii: "\t"): self = .blank
            case 0x21...0x7E: self = .sign
            default: self = .other
            }
        }
    }

    private static func isBreak(_ first: Class, _ second: Class) -> Bool {
        switch (first, second) {
        case (.lower, .upper), (.lower, .digit), (.digit, .lower), (.digit, .upper), (.upper, .digit): true
        default: false
        }
    }
}

/// Exact forms that a value may have as a whole.
enum ValueForm {
    static func isHex(_ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"),
                UInt8(ascii: "A")...UInt8(ascii: "F"):
                true
            default: false
            }
        }
    }

    /// 8-4-4-4-12 hex digits.
    static func isUUID(_ bytes: ArraySlice<UInt8>) -> Bool {
        guard bytes.count == 36 else { return false }
        return bytes.enumerated().allSatisfy { place, byte in
            [8, 13, 18, 23].contains(place) ? byte == UInt8(ascii: "-") : isHex([byte][...])
        }
    }
}
