/// Text from a repository made safe for people to look at: what would be unseen, or steer a terminal, is spelled out.
///
/// Control characters, line ends, ANSI escapes, bidirectional overrides, zero-width and tag characters become
/// `<U+202E>`; so the result is one line, and what is seen is what is there. Spaces of any width stay.
package enum VisibleText {
    /// `text` made visible; a tab stays where `keepsTabs`, else it becomes `<U+0009>`.
    package static func of(_ text: String, keepsTabs: Bool = false) -> String {
        if isPlain(text) { return text }
        var result = ""
        result.reserveCapacity(text.utf8.count)
        for character in text { append(character, keepsTabs: keepsTabs, to: &result) }
        return result
    }

    /// The path made visible, malformed UTF-8 as U+FFFD.
    package static func of(_ path: RepoPath) -> String { of(path.text) }

    /// One Character made visible: itself in the ordinary case.
    static func of(_ character: Character, keepsTabs: Bool = false) -> String {
        var result = ""
        append(character, keepsTabs: keepsTabs, to: &result)
        return result
    }

    private static func append(_ character: Character, keepsTabs: Bool, to result: inout String) {
        var previous: Unicode.Scalar?
        for scalar in character.unicodeScalars {
            if scalar == "\t", keepsTabs {
                result.unicodeScalars.append(scalar)
            } else if isHidden(scalar, after: previous) {
                result += spelling(scalar)
            } else {
                result.unicodeScalars.append(scalar)
            }
            previous = scalar
        }
    }

    private static func spelling(_ scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return "<U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + ">"
    }

    private static func isPlain(_ text: String) -> Bool {
        text.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F }
    }

    /// Whether a reader would not see `scalar`, or a terminal would obey it.
    static func isHidden(_ scalar: Unicode.Scalar, after previous: Unicode.Scalar?) -> Bool {
        if scalar.value < 0x7F { return scalar.value < 0x20 }
        switch scalar {
        case "\u{200D}", "\u{FE0E}", "\u{FE0F}":
            // The joiner and the selectors that emoji are made of.
            return !(previous.map { $0.value > 0x7F && ($0.properties.isEmoji || $0 == "\u{FE0F}") } ?? false)
        default: break
        }
        switch scalar.properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator, .surrogate: return true
        // A mark without a letter would change whatever we print before it.
        case .nonspacingMark, .enclosingMark, .spacingMark:
            return previous == nil || scalar.properties.isDefaultIgnorableCodePoint
        case .format: return !isPrepended(scalar)
        case .unassigned: return isNoncharacter(scalar.value) || scalar.properties.isDefaultIgnorableCodePoint
        default: return scalar.properties.isDefaultIgnorableCodePoint
        }
    }

    /// Format characters that are drawn: number signs of Arabic, Syriac and Kaithi.
    private static func isPrepended(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x600...0x605, 0x6DD, 0x70F, 0x890...0x891, 0x8E2, 0x110BD, 0x110CD: true
        default: false
        }
    }

    private static func isNoncharacter(_ value: UInt32) -> Bool {
        value & 0xFFFE == 0xFFFE || (0xFDD0...0xFDEF).contains(value)
    }
}
