/// libyaml's complaints in words that say what to do.
enum Refusal {
    /// What a complaint of the scanner or parser means. `byte` is the one it points at (nil: the end of the text),
    /// `contextLine` the line on which the thing began that it was reading.
    static func syntax(_ problem: String, context: String, byte: UInt8?, contextLine: Int) -> String {
        switch problem {
        case "found character that cannot start any token":
            guard byte != UInt8(ascii: "\t") else { return "a tab cannot indent; use spaces" }
            return "\(named(byte)) cannot begin a value; put the value in quotes"
        case "found a tab character that violates indentation",
            "found a tab character where an indentation space is expected":
            return "a tab cannot indent; use spaces"
        case "mapping values are not allowed in this context":
            return "':' is not allowed here; check the indentation or put the value in quotes"
        case "block sequence entries are not allowed in this context":
            return "'-' is not allowed here; a list begins on its own line"
        case "mapping keys are not allowed in this context": return "a key is not allowed here"
        case "could not find expected ':'": return "expected ':' behind the key of line \(contextLine)"
        case "did not find expected key":
            return "expected a key of the mapping that begins on line \(contextLine); check the indentation"
        case "did not find expected '-' indicator":
            return "expected '-' of the list that begins on line \(contextLine); check the indentation"
        case "did not find expected ',' or ']'":
            return "expected ',' or ']' of the list that begins on line \(contextLine)"
        case "did not find expected ',' or '}'":
            return "expected ',' or '}' of the mapping that begins on line \(contextLine)"
        case "did not find expected <document start>": return "expected the end of the document or '---'"
        case "found unexpected end of stream", "found unexpected document indicator":
            return "the quoted text that begins on line \(contextLine) has no end"
        case "did not find expected node content": return "expected a value"
        case "did not find expected alphabetic or numeric character":
            return "expected a name of letters, digits, '-' or '_'"
        case "found unknown escape character": return "unknown escape in a text in double quotes"
        default: return context.isEmpty ? problem : "\(problem) (\(context))"
        }
    }

    /// What a complaint of the reader means: bytes that are no text.
    static func encoding(_ problem: String, value: Int) -> String {
        guard value >= 0 else { return problem }
        let number = String(value, radix: 16, uppercase: true)
        if problem == "control characters are not allowed" {
            return
                "control character U+\(String(repeating: "0", count: max(0, 4 - number.count)))\(number) is not allowed"
        }
        return "the bytes are not UTF-8 (0x\(number))"
    }

    private static func named(_ byte: UInt8?) -> String {
        guard let byte, byte > 32, byte < 127 else { return "this character" }
        return "'\(Character(Unicode.Scalar(byte)))'"
    }
}
