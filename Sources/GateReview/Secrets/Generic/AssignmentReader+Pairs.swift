/// Names and values that stand in tags, attributes and entries of their own.
extension AssignmentReader {
    func element(_ start: Int) -> Assignment? {
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

    /// `find("password").sendKeys("value")`
    func setterValue(_ start: Int) -> Assignment? {
        var place = start
        while place < lineEnd, isWord(text[place]) { place += 1 }
        guard place < lineEnd, text[place] == UInt8(ascii: "("),
            ["fill", "send_keys", "sendKeys", "setText", "setValue", "type", "val"].contains(where: {
                text[start..<place].elementsEqual($0.utf8)
            })
        else { return nil }
        return value(after: place + 1, .argument, escaped: false)
    }

    /// `</key>` here, `<string>value</string>` here or on the next line.
    func plistValue(_ start: Int) -> Assignment? {
        guard text[start..<lineEnd].starts(with: "</key>".utf8) else { return nil }
        var place = start + 6
        let limit = min(bounds.upperBound, place + 200)
        while place < limit, isBlank(text[place]) || text[place] == 10 || text[place] == 13 { place += 1 }
        guard text[place..<limit].starts(with: "<string>".utf8) else { return nil }
        return element(place + 8)
    }

    /// `name="password" value="x"` in a tag.
    func attributeValue(_ start: Int) -> Assignment? {
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
    func variableDefault(_ start: Int) -> Assignment? {
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
    func pairOnNextLine(_ start: Int) -> Assignment? {
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
    func namedValue(_ end: Int) -> Assignment? { pairOnNextLine(end) }

    /// Whether `name:` or `key:` stands before the name.
    var isValueOfName: Bool {
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
}
