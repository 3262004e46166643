extension AssignmentReader {
    func value(after start: Int, _ form: Assignment.Form, isColon: Bool = false, escaped: Bool) -> Assignment? {
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
        if let quoted = quotePlace(place) {
            var found = self.quoted(quoted, form, escaped: escaped)
            if form == .call || depth > 0, let first = found {
                found?.second = secondText(after: first.value.upperBound)
            }
            return found
        }
        return bare(place, form, isColon: isColon)
    }

    private func secondText(after end: Int) -> Range<Int>? {
        var place = end + 1
        skipBlanks(&place)
        guard place < lineEnd, text[place] == UInt8(ascii: ",") else { return nil }
        place += 1
        skipBlanks(&place)
        return quotePlace(place).flatMap { quoted($0, .argument, escaped: false) }?.value
    }

    /// Where the quote of a literal stands whose prefix or wrapper starts at `start`: `b"`, `new String("`, `[]byte("`.
    func quotePlace(_ start: Int) -> Int? {
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

    func quoted(_ quotePlace: Int, _ form: Assignment.Form, escaped: Bool) -> Assignment? {
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

    func bare(_ start: Int, _ form: Assignment.Form, isColon: Bool) -> Assignment? {
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
        case .code, .json, .labels, .markup:
            if isInsideText || notation == .markup { return inline(start, form, isColon: isColon) }
            return isInComment ? sentenceWord(start) : nil
        case .prose: return isInsideText ? inline(start, form, isColon: isColon) : sentenceWord(start)
        case .checksums: return nil
        }
    }

    func restOfLine(_ start: Int, _ form: Assignment.Form) -> Assignment? {
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

    func word(_ start: Int, _ form: Assignment.Form, until ends: StaticString) -> Assignment? {
        let stops = UnsafeBufferPointer(start: ends.utf8Start, count: ends.utf8CodeUnitCount)
        var end = start
        while end < lineEnd, !stops.contains(text[end]) { end += 1 }
        guard end > start else { return nil }
        let isJoined = end < lineEnd && isQuote(text[end]) && notation == .shell && !isInsideText
        return Assignment(value: start..<end, form: form, isQuoted: false, isJoined: isJoined, isInSentence: false)
    }

    /// `?token=value&`, `;Password=value;`: without blanks around the mark.
    func inline(_ start: Int, _ form: Assignment.Form, isColon: Bool) -> Assignment? {
        guard form == .given else { return nil }
        if isColon { return sentenceWord(start) }
        guard let found = word(start, .inline, until: " \t\"'`;,&|)<>\\") else { return nil }
        return found
    }

    /// A word that ends a sentence or a line.
    func sentenceWord(_ first: Int) -> Assignment? {
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
    func afterScheme(_ start: Int) -> Int {
        let rest = text[start..<lineEnd].prefix(300)
        let value = ValueJudge.withoutScheme(Array(rest)[...])
        return start + rest.count - value.count
    }

    func shellDefault(_ start: Int) -> Assignment? {
        var end = start
        while end < lineEnd, text[end] != UInt8(ascii: "}") { end += 1 }
        guard end < lineEnd, end > start else { return nil }
        var value = start..<end
        if value.count > 2, isQuote(text[start]), text[end - 1] == text[start] { value = (start + 1)..<(end - 1) }
        return Assignment(value: value, form: .fallback, isQuoted: true, isJoined: false, isInSentence: false)
    }
}
