/// A value as text, and how a name is given it.
struct Assignment {
    enum Form {
        /// `name = "value"`, `name: value` and the like.
        case given
        /// `name == "value"`.
        case compared
        /// `put("name", "value")`.
        case argument
        /// `name("value")`.
        case call
        /// `--name value`.
        case option
        /// `<name>value</name>`, `<x name="name" value="value"/>`.
        case element
        /// `lookup(name) || "value"`, `${NAME:-value}`.
        case fallback
        /// `name "value"`, `name value` at the start of a line.
        case spaced
        /// `?name=value&`, `;name=value;` inside a longer text.
        case inline
    }

    let value: Range<Int>
    let form: Form
    let isQuoted: Bool
    /// Whether other text is joined to the value: `"ab" + x`.
    let isJoined: Bool
    /// Whether words follow on the line, as in a sentence.
    let isInSentence: Bool
}

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

    private let lineStart: Int
    private let lineEnd: Int

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
        while head > lineStart, text[head - 1] == UInt8(ascii: "-") { head -= 1 }
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
            return pairOnNextLine(place) ?? value(after: place + 1, .argument, escaped: isEscaped)
        case UInt8(ascii: "("): return isNameQuoted ? nil : value(after: place + 1, .call, escaped: isEscaped)
        case UInt8(ascii: ">"):
            let isElement = before == UInt8(ascii: "<") || before == UInt8(ascii: ":") || isNameQuoted
            return isElement ? element(place + 1) : nil
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

    // MARK: - Values

    private func value(after start: Int, _ form: Assignment.Form, isColon: Bool = false, escaped: Bool) -> Assignment? {
        var place = start
        skipBlanks(&place)
        var depth = 0
        while depth < 3, place < lineEnd, "([{".utf8.contains(text[place]) {
            // `[]byte("`
            if text[place] == UInt8(ascii: "["), place + 1 < lineEnd, text[place + 1] == UInt8(ascii: "]") {
                place += 1
            }
            if text[place] == UInt8(ascii: "{"), notation == .settings || notation == .shell { return nil }
            place += 1
            depth += 1
            skipBlanks(&place)
        }
        guard place < lineEnd else { return nil }
        if let quoted = quotePlace(place) { return self.quoted(quoted, form, escaped: escaped) }
        return bare(place, form, isColon: isColon)
    }

    /// Where the quote of a literal stands whose prefix or wrapper starts at `start`: `b"`, `new String("`, `[]byte("`.
    private func quotePlace(_ start: Int) -> Int? {
        var place = start
        for _ in 0..<3 {
            guard place < lineEnd else { return nil }
            if isQuote(text[place]) { return place }
            if text[place] == UInt8(ascii: "\\"), place + 1 < lineEnd, isQuote(text[place + 1]) { return place + 1 }
            let wordStart = place
            while place < lineEnd, isWord(text[place]) || ".:@$#!&-".utf8.contains(text[place]) { place += 1 }
            guard place < lineEnd, place > wordStart else { return nil }
            let length = place - wordStart
            if isQuote(text[place]) {
                // Literal prefixes, not words: `b"`, `br"`, `@"`, `N'`.
                return length <= 2 && text[wordStart..<place].allSatisfy { "bBuUrRfFLNqQ@$#".utf8.contains($0) }
                    ? place : nil
            }
            if text[place] == UInt8(ascii: " "), text[wordStart..<place].elementsEqual("new".utf8) {
                place += 1
                continue
            }
            if text[place] == UInt8(ascii: " "), text[wordStart..<place].starts(with: "!!".utf8) {
                place += 1
                continue
            }
            let isCall = text[place] == UInt8(ascii: "(") || text[place] == UInt8(ascii: " ") && notation == .code
            guard isCall, AssignmentReader.isWrapper(text[wordStart..<place]) else { return nil }
            place += 1
            skipBlanks(&place)
        }
        return nil
    }

    private func quoted(_ quotePlace: Int, _ form: Assignment.Form, escaped: Bool) -> Assignment? {
        let quote = text[quotePlace]
        var start = quotePlace + 1
        var isTriple = false
        if start + 1 < lineEnd, text[start] == quote, text[start + 1] == quote {
            isTriple = true
            start += 2
        }
        let isEscaped = quotePlace > lineStart && text[quotePlace - 1] == UInt8(ascii: "\\")
        var end = start
        while end < lineEnd, text[end] != quote {
            if text[end] == UInt8(ascii: "\\"), !isEscaped { end += 1 }
            end += 1
        }
        guard end <= lineEnd, end < lineEnd || isTriple else { return nil }
        end = min(end, lineEnd)
        var valueEnd = end
        if isEscaped, valueEnd > start, text[valueEnd - 1] == UInt8(ascii: "\\") { valueEnd -= 1 }
        var after = end + (isTriple ? 3 : 1)
        if after < lineEnd, text[after] == UInt8(ascii: ")") { after += 1 }
        skipBlanks(&after)
        var isJoined = false
        if after < lineEnd, notation == .code || notation == .shell {
            let next = text[after]
            isJoined =
                next == UInt8(ascii: "+") || next == UInt8(ascii: "%") || next == UInt8(ascii: "$")
                || next == UInt8(ascii: ".") && text[after...].prefix(4).elementsEqual(".for".utf8)
                || next == UInt8(ascii: ".") && after + 1 < lineEnd && text[after + 1] == UInt8(ascii: " ")
        }
        return Assignment(
            value: start..<valueEnd, form: form, isQuoted: true, isJoined: isJoined, isInSentence: false)
    }

    private func bare(_ start: Int, _ form: Assignment.Form, isColon: Bool) -> Assignment? {
        switch form {
        case .argument, .call, .fallback, .compared, .element: return nil
        default: break
        }
        if form == .option {
            // In code an option stands in a text of its own: `"--password", "x"`.
            return word(start, form, until: " \t\"'`;,&|)<>\\")
        }
        switch notation {
        case .settings:
            if isInsideText { return inline(start, form, isColon: isColon) }
            return restOfLine(start, form)
        case .shell where isInsideText && form == .given: return inline(start, form, isColon: isColon)
        case .shell: return word(start, form, until: " \t;&|)<>\"'`")
        case .code, .json, .markup:
            if isInsideText || notation == .markup { return inline(start, form, isColon: isColon) }
            return isInComment ? sentenceWord(start) : nil
        case .prose: return isInsideText ? inline(start, form, isColon: isColon) : sentenceWord(start)
        case .checksums: return nil
        }
    }

    private func restOfLine(_ start: Int, _ form: Assignment.Form) -> Assignment? {
        var end = lineEnd
        // A comment after a blank ends the value.
        if start + 1 < end {
            for place in (start + 1)..<end
            where text[place] == UInt8(ascii: "#") && isBlank(text[place - 1])
                || text[place] == UInt8(ascii: ";") && isBlank(text[place - 1])
            {
                end = place
                break
            }
        }
        while end > start,
            isBlank(text[end - 1]) || text[end - 1] == UInt8(ascii: ",") || text[end - 1] == UInt8(ascii: ";")
        {
            end -= 1
        }
        // `{user: a, password: b}`
        if let comma = text[start..<end].firstIndex(where: { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "}") }),
            lineHolds(UInt8(ascii: "{"), before: name.lowerBound)
        {
            end = comma
        }
        guard end > start, !text[start..<end].contains(where: isBlank) else { return nil }
        return Assignment(value: start..<end, form: form, isQuoted: false, isJoined: false, isInSentence: false)
    }

    private func word(_ start: Int, _ form: Assignment.Form, until ends: StaticString) -> Assignment? {
        let stops = UnsafeBufferPointer(start: ends.utf8Start, count: ends.utf8CodeUnitCount)
        var end = start
        while end < lineEnd, !stops.contains(text[end]) { end += 1 }
        guard end > start else { return nil }
        let isJoined = end < lineEnd && isQuote(text[end]) && notation == .shell && !isInsideText
        return Assignment(value: start..<end, form: form, isQuoted: false, isJoined: isJoined, isInSentence: false)
    }

    /// `?token=value&`, `;Password=value;`: without blanks around the mark.
    private func inline(_ start: Int, _ form: Assignment.Form, isColon: Bool) -> Assignment? {
        guard form == .given else { return nil }
        if isColon { return sentenceWord(start) }
        guard let found = word(start, .inline, until: " \t\"'`;,&|)<>\\") else { return nil }
        return found
    }

    /// A word that ends a sentence or a line.
    private func sentenceWord(_ first: Int) -> Assignment? {
        let start = afterScheme(first)
        guard var found = word(start, .inline, until: " \t\"'`,;<>()|\\")?.value else { return nil }
        if text[found.upperBound - 1] == UInt8(ascii: ".") { found = found.lowerBound..<(found.upperBound - 1) }
        var after = found.upperBound
        skipBlanks(&after)
        let isInSentence = after < lineEnd && isWord(text[after])
        guard !found.isEmpty else { return nil }
        return Assignment(value: found, form: .inline, isQuoted: false, isJoined: false, isInSentence: isInSentence)
    }

    /// The place after `Bearer `, `Basic ` and the like.
    private func afterScheme(_ start: Int) -> Int {
        let rest = text[start..<lineEnd].prefix(300)
        let value = ValueJudge.withoutScheme(Array(rest)[...])
        return start + rest.count - value.count
    }

    private func shellDefault(_ start: Int) -> Assignment? {
        var end = start
        while end < lineEnd, text[end] != UInt8(ascii: "}") { end += 1 }
        guard end < lineEnd, end > start else { return nil }
        var value = start..<end
        if value.count > 2, isQuote(text[start]), text[end - 1] == text[start] { value = (start + 1)..<(end - 1) }
        return Assignment(value: value, form: .fallback, isQuoted: true, isJoined: false, isInSentence: false)
    }

    private func element(_ start: Int) -> Assignment? {
        var place = start
        let limit = min(bounds.upperBound, start + 600)
        while place < limit, isBlank(text[place]) || text[place] == 10 || text[place] == 13 { place += 1 }
        // `<setting name="Password"><value>x</value>`
        if text[place..<limit].starts(with: "<value>".utf8) { place += 7 }
        if text[place..<limit].starts(with: "<![CDATA[".utf8) { place += 9 }
        var end = place
        while end < limit, text[end] != UInt8(ascii: "<"), text[end] != 10, text[end] != UInt8(ascii: "]") { end += 1 }
        guard end < limit, text[end] != 10 else { return nil }
        while end > place, isBlank(text[end - 1]) { end -= 1 }
        guard end > place else { return nil }
        return Assignment(value: place..<end, form: .element, isQuoted: true, isJoined: false, isInSentence: false)
    }

    /// `</key>` here, `<string>value</string>` here or on the next line.
    private func plistValue(_ start: Int) -> Assignment? {
        guard text[start..<lineEnd].starts(with: "</key>".utf8) else { return nil }
        var place = start + 6
        let limit = min(bounds.upperBound, place + 200)
        while place < limit, isBlank(text[place]) || text[place] == 10 || text[place] == 13 { place += 1 }
        guard text[place..<limit].starts(with: "<string>".utf8) else { return nil }
        return element(place + 8)
    }

    /// `name="password" value="x"` in a tag.
    private func attributeValue(_ start: Int) -> Assignment? {
        guard notation == .markup || notation == .code || notation == .prose else { return nil }
        var place = start
        let limit = min(lineEnd, start + 300)
        while place < limit, text[place] != UInt8(ascii: ">") {
            if text[place] == UInt8(ascii: "v"), text[place..<limit].starts(with: "value".utf8),
                isBlank(text[place - 1]) || isQuote(text[place - 1])
            {
                var mark = place + 5
                skipBlanks(&mark)
                guard mark < limit, text[mark] == UInt8(ascii: "=") else { return nil }
                mark += 1
                skipBlanks(&mark)
                guard mark < limit, isQuote(text[mark]) else { return nil }
                return quoted(mark, .element, escaped: false)
            }
            place += 1
        }
        return nil
    }

    /// `variable "password" {`, and its `default` within the braces.
    private func variableDefault(_ start: Int) -> Assignment? {
        let limit = min(bounds.upperBound, start + 400)
        var place = start
        while place < limit, text[place] != UInt8(ascii: "}") {
            if isBlank(text[place]), text[(place + 1)..<limit].starts(with: "default".utf8) {
                var mark = place + 8
                while mark < limit, isBlank(text[mark]) { mark += 1 }
                guard mark < limit, text[mark] == UInt8(ascii: "=") else { return nil }
                let line = AssignmentReader(text: text, notation: notation, name: mark..<(mark + 1), bounds: bounds)
                return line.value(after: mark + 1, .given, escaped: false)
            }
            place += 1
        }
        return nil
    }

    /// `{"name": "PASSWORD", "value": "x"}` and the same on two lines, after the name's comma.
    private func pairOnNextLine(_ start: Int) -> Assignment? {
        guard isValueOfName else { return nil }
        var place = start
        let limit = min(bounds.upperBound, start + 300)
        while place < limit, isBlank(text[place]) || ",\n\r\"'".utf8.contains(text[place]) { place += 1 }
        guard place + 5 < limit, text[place..<(place + 5)].map(asciiLower).elementsEqual("value".utf8) else {
            return nil
        }
        place += 5
        while place < limit, isBlank(text[place]) || isQuote(text[place]) { place += 1 }
        guard place < limit, text[place] == UInt8(ascii: ":") || text[place] == UInt8(ascii: "=") else { return nil }
        let line = AssignmentReader(text: text, notation: notation, name: place..<(place + 1), bounds: bounds)
        return line.value(after: place + 1, .given, escaped: false)
    }

    /// `- name: PASSWORD`, then `value: x`.
    private func namedValue(_ end: Int) -> Assignment? { pairOnNextLine(end) }

    /// Whether `name:` or `key:` stands before the name.
    private var isValueOfName: Bool {
        var place = name.lowerBound
        while place > lineStart, isBlank(text[place - 1]) || isQuote(text[place - 1]) { place -= 1 }
        guard place > lineStart, text[place - 1] == UInt8(ascii: ":") || text[place - 1] == UInt8(ascii: "=") else {
            return false
        }
        place -= 1
        while place > lineStart, isBlank(text[place - 1]) || isQuote(text[place - 1]) { place -= 1 }
        let word = text[max(lineStart, place - 4)..<place].map(asciiLower)
        return word.elementsEqual("name".utf8) || word.suffix(3).elementsEqual("key".utf8)
    }

    // MARK: - Surroundings

    /// The offset after the `=` that follows a type: `: String = `, `string = `.
    private func afterType(_ start: Int) -> Int? {
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
    private var isInsideText: Bool {
        var open: UInt8 = 0
        var place = lineStart
        while place < name.lowerBound {
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

    private var isInComment: Bool {
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
    private var isLineHead: Bool {
        let head = text[lineStart..<name.lowerBound].filter { !isBlank($0) }
        return head.isEmpty
            || ["#", "//", "env", "set", "arg", "export", "login", "enable", "username"].contains {
                head.map(asciiLower).elementsEqual($0.utf8)
            }
    }

    /// Whether `${` stands right before the name.
    private var isInBraces: Bool {
        name.lowerBound - 2 >= lineStart && text[name.lowerBound - 1] == UInt8(ascii: "{")
    }

    private func lineHolds(_ byte: UInt8, before end: Int) -> Bool { text[lineStart..<end].contains(byte) }

    private func skipBlanks(_ place: inout Int) {
        while place < lineEnd, isBlank(text[place]) { place += 1 }
    }

    private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
    private func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }
    private func isQuote(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") || byte == UInt8(ascii: "`")
    }
    private func isWord(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "_") || isDigit(byte)
            || asciiLower(byte) >= UInt8(ascii: "a") && asciiLower(byte) <= UInt8(ascii: "z")
    }

    /// Calls that give back the text they are given: `new String("x")`, `Buffer.from("x")`.
    private static func isWrapper(_ call: some Collection<UInt8>) -> Bool {
        let last = call.split { !($0 == UInt8(ascii: "_") || $0 > 0x2F && $0 < 0x3A || $0 > 0x40) }.last ?? []
        return wrappers.contains(NameWords.hash(last.map(asciiLower)))
    }

    private static let wrappers: Set<UInt64> = Set(
        """
        array atob b64decode base64decode byte bytes data decodebase64
        from from_hex frombase64 frombase64string fromhex guid hex2bin hexdecode just nsstring of ok option
        parse password quote secret secretstr secretstring securestring some str string string_to_sign to_bytes toarray
        unhexlify uuid wrap utf8 text
        """.split { $0 == " " || $0 == "\n" }.map { NameWords.hash($0.utf8) })
}
