/// What stands before a declaration without a blank line between: its doc comment and its attributes.
struct LeadIn {
    var documentation: Range<Int>?
    /// Where the first attribute begins.
    var start: Int?
    private var end: Int

    init() { end = -1 }

    /// `isDocumentation`: false for a comment that is there but says nothing about what follows.
    mutating func comment(_ range: Range<Int>, isDocumentation: Bool, in text: [UInt8]) {
        guard LeadIn.beginsLine(range.lowerBound, text) else { return }
        // The line break after a line comment is none of it.
        let stop = text[range].last == UInt8(ascii: "\n") ? range.upperBound - 1 : range.upperBound
        if !isNext(range.lowerBound, in: text) {
            self = LeadIn()
        }
        if isDocumentation { documentation = (documentation?.lowerBound ?? range.lowerBound)..<stop }
        end = stop
    }

    mutating func attribute(_ range: Range<Int>, in text: [UInt8]) {
        if !isNext(range.lowerBound, in: text) { self = LeadIn() }
        start = start ?? range.lowerBound
        end = range.upperBound
    }

    /// Whether only white space with one line break at the most lies between here and `offset`.
    func isNext(_ offset: Int, in text: [UInt8]) -> Bool {
        guard end >= 0, end <= offset else { return false }
        var breaks = 0
        for byte in text[end..<offset] {
            switch byte {
            case UInt8(ascii: "\n"): breaks += 1
            case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"): break
            default: return false
            }
            if breaks > 1 { return false }
        }
        return true
    }

    private static func beginsLine(_ offset: Int, _ text: [UInt8]) -> Bool {
        var place = offset
        while place > 0 {
            switch text[place - 1] {
            case UInt8(ascii: "\n"): return true
            case UInt8(ascii: " "), UInt8(ascii: "\t"): place -= 1
            default: return false
            }
        }
        return true
    }
}
