/// Reads what follows a name on its line.
struct AssignmentReader {
    let text: UnsafeRawBufferPointer
    let notation: Notation
    /// The name.
    let name: Range<Int>
    /// Where the text may be read at all; both ends are line ends.
    let bounds: Range<Int>

    /// No value is longer than this; what is longer is data.
    static let longestLine = 4096

    let lineStart: Int
    let lineEnd: Int

    init(text: UnsafeRawBufferPointer, notation: Notation, name: Range<Int>, bounds: Range<Int>) {
        self.text = text
        self.notation = notation
        self.name = name
        self.bounds = bounds
        var end = name.upperBound
        let limit = min(bounds.upperBound, end + AssignmentReader.longestLine)
        while end < limit, text[end] != UInt8(ascii: "\n") { end += 1 }
        if end > name.upperBound, text[end - 1] == 0x0D { end -= 1 }
        lineEnd = end
        var start = name.lowerBound
        let lowest = max(bounds.lowerBound, start - 1024)
        while start > lowest, text[start - 1] != UInt8(ascii: "\n") { start -= 1 }
        lineStart = start
    }

    /// nil where the name is given no text: an expression, a type, nothing.
    func read() -> Assignment? {
        var place = name.upperBound
        guard place < lineEnd else { return nil }
        let before = name.lowerBound > lineStart ? text[name.lowerBound - 1] : 0
        // `"--password"` is quoted too.
        var head = name.lowerBound
        while head > lineStart, "-#.".utf8.contains(text[head - 1]) { head -= 1 }
        let quote = head > lineStart && isQuote(text[head - 1]) ? text[head - 1] : 0
        var isNameQuoted = false
        var isEscaped = false
        closers: while place < lineEnd {
            switch text[place] {
            case UInt8(ascii: "\\") where place + 1 < lineEnd && isQuote(text[place + 1]):
                isEscaped = true
                place += 1
            case quote where quote != 0 && !isNameQuoted:
                isNameQuoted = true
                place += 1
            case UInt8(ascii: "]"), UInt8(ascii: "*"): place += 1
            case UInt8(ascii: ")") where isNameQuoted: place += 1
            case UInt8(ascii: "`") where notation == .prose: place += 1
            case UInt8(ascii: "["):
                var close = place + 1
                while close < lineEnd, isDigit(text[close]) { close += 1 }
                guard close < lineEnd, text[close] == UInt8(ascii: "]") else { return nil }
                place = close + 1
            case UInt8(ascii: "?"), UInt8(ascii: "!"):
                guard place + 1 < lineEnd, text[place + 1] == UInt8(ascii: ":") else { break closers }
                place += 1
            default: break closers
            }
        }
        let afterName = place
        skipBlanks(&place)
        guard place < lineEnd else { return isNameQuoted ? pairOnNextLine(lineEnd) : namedValue(lineEnd) }
        let hasGap = place > afterName
        let byte = text[place]
        let next = place + 1 < lineEnd ? text[place + 1] : 0
        switch byte {
        case UInt8(ascii: ":"):
            if next == UInt8(ascii: "=") { return value(after: place + 2, .given, escaped: isEscaped) }
            if next == UInt8(ascii: "-") || next == UInt8(ascii: "="), isInBraces { return shellDefault(place + 2) }
            if next == UInt8(ascii: ":") {
                guard place + 2 < lineEnd, text[place + 2] == UInt8(ascii: "=") else { return nil }
                return value(after: place + 3, .given, escaped: isEscaped)
            }
            if notation == .code, !isNameQuoted, let typed = afterType(place + 1) {
                return value(after: typed, .given, escaped: isEscaped)
            }
            return value(after: place + 1, .given, isColon: true, escaped: isEscaped)
        case UInt8(ascii: "="):
            var end = place
            while end < lineEnd, text[end] == byte { end += 1 }
            if end < lineEnd, text[end] == UInt8(ascii: "~") { return nil }
            if end < lineEnd, text[end] == UInt8(ascii: ">") { end += 1 }
            return value(after: end, end - place > 1 && text[end - 1] == byte ? .compared : .given, escaped: isEscaped)
        case UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "+"), UInt8(ascii: "|"):
            if byte == next, byte == UInt8(ascii: "?") || byte == UInt8(ascii: "|") {
                let isAssigned = place + 2 < lineEnd && text[place + 2] == UInt8(ascii: "=")
                return value(after: place + (isAssigned ? 3 : 2), .fallback, escaped: isEscaped)
            }
            guard next == UInt8(ascii: "=") else { return nil }
            if byte == UInt8(ascii: "!") {
                let isLong = place + 2 < lineEnd && text[place + 2] == next
                return value(after: place + (isLong ? 3 : 2), .compared, escaped: isEscaped)
            }
            return value(after: place + 2, .given, escaped: isEscaped)
        case UInt8(ascii: "<"):
            if next == UInt8(ascii: "-") { return value(after: place + 2, .given, escaped: isEscaped) }
            // `<key>password</key><string>value</string>`
            return next == UInt8(ascii: "/") ? plistValue(place) : nil
        case UInt8(ascii: ","):
            guard isNameQuoted else { return nil }
            if let pair = pairOnNextLine(place) { return pair }
            var found = value(after: place + 1, .argument, escaped: isEscaped)
            found?.isFirst = opensBrackets
            return found
        case UInt8(ascii: "("): return isNameQuoted ? nil : value(after: place + 1, .call, escaped: isEscaped)
        case UInt8(ascii: ">"):
            let isElement = before == UInt8(ascii: "<") || before == UInt8(ascii: ":") || isNameQuoted
            return isElement ? element(place + 1) : nil
        case UInt8(ascii: ".") where isNameQuoted: return setterValue(place + 1)
        case UInt8(ascii: "/") where isNameQuoted && next == UInt8(ascii: ">"): return nil
        default: break
        }
        guard hasGap else { return nil }
        if let attribute = attributeValue(place) { return attribute }
        if byte == UInt8(ascii: "{"), isNameQuoted { return variableDefault(place) }
        if byte == UInt8(ascii: "o"), next == UInt8(ascii: "r"), isNameQuoted || notation == .code {
            return value(after: place + 2, .fallback, escaped: isEscaped)
        }
        if before == UInt8(ascii: "-"), !isNameQuoted { return value(after: place, .option, escaped: isEscaped) }
        if isQuote(byte), notation != .prose, !isNameQuoted {
            return value(after: place, .spaced, escaped: isEscaped)
        }
        if let typed = afterType(place), notation == .code { return value(after: typed, .given, escaped: isEscaped) }
        guard notation == .settings || notation == .shell, !isNameQuoted, isLineHead else { return nil }
        return value(after: place, .spaced, escaped: isEscaped)
    }
}
