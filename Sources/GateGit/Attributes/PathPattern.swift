/// A pattern of `.gitattributes`, in the language of gitignore without negation. Source: gitignore(5), gitattributes(5).
struct PathPattern: Sendable {
    private enum Token: Equatable {
        case byte(UInt8)
        /// `?`: one byte that is no slash.
        case any
        /// `*`: bytes that are no slash.
        case run
        /// `**/`: any number of folders, none included.
        case folders
        /// `**` at the end: everything that is left.
        case rest
        /// `[…]`: 256 bits, the slash never among them.
        case set(SIMD4<UInt64>)

        var isByte: Bool { if case .byte = self { true } else { false } }
    }

    private let tokens: [Token]
    /// Without a slash a pattern speaks of the name alone, wherever the file lies.
    private let isOfName: Bool
    /// What most patterns are: bytes after an optional `*`; nil for the others.
    private let simple: (hasRun: Bool, suffix: [UInt8])?

    /// nil for what can match no file: a pattern for folders, an unclosed bracket, a negation.
    init?(_ text: some Collection<UInt8>) {
        var bytes = Array(text)
        guard let first = bytes.first, first != UInt8(ascii: "!"), bytes.last != UInt8(ascii: "/") else { return nil }
        isOfName = !bytes.contains(UInt8(ascii: "/"))
        if first == UInt8(ascii: "/") { bytes.removeFirst() }
        guard let tokens = PathPattern.parse(bytes) else { return nil }
        self.tokens = tokens
        let hasRun = tokens.first == .run
        var suffix: [UInt8]? = []
        for token in tokens.dropFirst(hasRun ? 1 : 0) {
            if case .byte(let byte) = token { suffix?.append(byte) } else { suffix = nil }
        }
        simple = isOfName || !hasRun ? suffix.map { (hasRun, $0) } : nil
    }

    /// `path` is relative to the folder of the file that has the pattern.
    func matches(_ path: ArraySlice<UInt8>) -> Bool {
        var text = path
        if isOfName, let slash = path.lastIndex(of: UInt8(ascii: "/")) { text = path[(slash + 1)...] }
        if let simple {
            guard simple.hasRun else { return text.elementsEqual(simple.suffix) }
            return text.count >= simple.suffix.count && text.suffix(simple.suffix.count).elementsEqual(simple.suffix)
        }
        var search = Search(tokens: tokens, text: Array(text))
        return search.matches(0, 0)
    }

    /// Tries each pair of token and place at most once, so that no pattern takes more than their product.
    private struct Search {
        let tokens: [Token]
        let text: [UInt8]
        private var isDead: [Bool]

        init(tokens: [Token], text: [UInt8]) {
            self.tokens = tokens
            self.text = text
            isDead = [Bool](repeating: false, count: (tokens.count + 1) * (text.count + 1))
        }

        mutating func matches(_ token: Int, _ place: Int) -> Bool {
            guard token < tokens.count else { return place == text.count }
            let key = token * (text.count + 1) + place
            guard !isDead[key] else { return false }
            isDead[key] = true
            let slash = UInt8(ascii: "/")
            switch tokens[token] {
            case .byte(let byte):
                return place < text.count && text[place] == byte && matches(token + 1, place + 1)
            case .any: return place < text.count && text[place] != slash && matches(token + 1, place + 1)
            case .set(let set):
                guard place < text.count else { return false }
                let byte = text[place]
                return set[Int(byte >> 6)] >> UInt64(byte & 63) & 1 == 1 && matches(token + 1, place + 1)
            case .run:
                var end = place
                while true {
                    if matches(token + 1, end) { return true }
                    guard end < text.count, text[end] != slash else { return false }
                    end += 1
                }
            case .folders:
                if matches(token + 1, place) { return true }
                for end in place..<text.count where text[end] == slash {
                    if matches(token + 1, end + 1) { return true }
                }
                return false
            case .rest: return true
            }
        }
    }

    private static func parse(_ bytes: [UInt8]) -> [Token]? {
        var tokens: [Token] = []
        var place = 0
        while place < bytes.count {
            let byte = bytes[place]
            place += 1
            switch byte {
            case UInt8(ascii: "\\"):
                guard place < bytes.count else { return nil }
                tokens.append(.byte(bytes[place]))
                place += 1
            case UInt8(ascii: "?"): tokens.append(.any)
            case UInt8(ascii: "*"):
                let start = place - 1
                while place < bytes.count, bytes[place] == UInt8(ascii: "*") { place += 1 }
                let isDouble = place - start == 2
                // Git cuts off the bytes in front of the first wildcard, so that one behind them stands at the start.
                let isFirst = start == tokens.count && tokens.allSatisfy(\.isByte)
                let isAfterSlash = isFirst || bytes[start - 1] == UInt8(ascii: "/")
                if isDouble, isAfterSlash, place == bytes.count {
                    tokens.append(.rest)
                } else if isDouble, isAfterSlash, bytes[place] == UInt8(ascii: "/") {
                    tokens.append(.folders)
                    place += 1
                } else {
                    tokens.append(.run)
                }
            case UInt8(ascii: "["):
                guard let set = ByteSet.parse(bytes, &place) else { return nil }
                tokens.append(.set(set))
            default: tokens.append(.byte(byte))
            }
        }
        return tokens
    }
}

/// The bytes that a bracket expression stands for.
private enum ByteSet {
    /// `place` is behind the opening bracket and ends behind the closing one; nil where there is none.
    static func parse(_ bytes: [UInt8], _ place: inout Int) -> SIMD4<UInt64>? {
        var set = SIMD4<UInt64>()
        var isNegated = false
        if place < bytes.count, bytes[place] == UInt8(ascii: "!") || bytes[place] == UInt8(ascii: "^") {
            isNegated = true
            place += 1
        }
        let start = place
        while true {
            guard place < bytes.count else { return nil }
            if bytes[place] == UInt8(ascii: "]"), place > start { break }
            if bytes[place] == UInt8(ascii: "["), place + 1 < bytes.count, bytes[place + 1] == UInt8(ascii: ":"),
                let close = bytes[(place + 2)...].firstIndex(of: UInt8(ascii: "]")),
                bytes[close - 1] == UInt8(ascii: ":"),
                close - 1 >= place + 2
            {
                guard let members = named(String(decoding: bytes[(place + 2)..<(close - 1)], as: UTF8.self)) else {
                    return nil
                }
                for byte in UInt8.min...UInt8.max where members(byte) { insert(byte, &set) }
                place = close + 1
                continue
            }
            guard let low = literal(bytes, &place) else { return nil }
            var high = low
            if place + 1 < bytes.count, bytes[place] == UInt8(ascii: "-"), bytes[place + 1] != UInt8(ascii: "]") {
                place += 1
                guard let end = literal(bytes, &place) else { return nil }
                high = end
            }
            if low <= high { for byte in low...high { insert(byte, &set) } }
        }
        place += 1
        if isNegated { set = ~set }
        set[0] &= ~(1 << UInt64(UInt8(ascii: "/")))
        return set
    }

    private static func literal(_ bytes: [UInt8], _ place: inout Int) -> UInt8? {
        if bytes[place] == UInt8(ascii: "\\") { place += 1 }
        guard place < bytes.count else { return nil }
        place += 1
        return bytes[place - 1]
    }

    private static func insert(_ byte: UInt8, _ set: inout SIMD4<UInt64>) {
        set[Int(byte >> 6)] |= 1 << UInt64(byte & 63)
    }

    private static func named(_ name: String) -> ((UInt8) -> Bool)? {
        func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }
        func isUpper(_ byte: UInt8) -> Bool { (65...90).contains(byte) }
        func isLower(_ byte: UInt8) -> Bool { (97...122).contains(byte) }
        func isGraph(_ byte: UInt8) -> Bool { (33...126).contains(byte) }
        func isAlnum(_ byte: UInt8) -> Bool { isDigit(byte) || isUpper(byte) || isLower(byte) }
        switch name {
        case "alnum": return isAlnum
        case "alpha": return { isUpper($0) || isLower($0) }
        case "blank": return { $0 == 32 || $0 == 9 }
        case "cntrl": return { $0 < 32 || $0 == 127 }
        case "digit": return isDigit
        case "graph": return isGraph
        case "lower": return isLower
        case "print": return { isGraph($0) || $0 == 32 }
        case "punct": return { isGraph($0) && !isAlnum($0) }
        case "space": return { $0 == 32 || (9...13).contains($0) }
        case "upper": return isUpper
        case "xdigit": return { isDigit($0) || (65...70).contains($0) || (97...102).contains($0) }
        default: return nil
        }
    }
}
