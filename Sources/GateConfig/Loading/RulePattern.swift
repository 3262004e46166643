/// Patterns over rule ids: `*` stands for any run of characters, everything else for itself.
enum RulePattern {
    static func matches(_ pattern: String, _ id: String) -> Bool {
        let pattern = Array(pattern.utf8)
        let id = Array(id.utf8)
        var (p, i) = (0, 0)
        var back: (p: Int, i: Int)?
        while i < id.count {
            if p < pattern.count, pattern[p] == UInt8(ascii: "*") {
                back = (p + 1, i)
                p += 1
            } else if p < pattern.count, pattern[p] == id[i] {
                p += 1
                i += 1
            } else if let (afterStar, from) = back {
                back = (afterStar, from + 1)
                (p, i) = (afterStar, from + 1)
            } else {
                return false
            }
        }
        return pattern[p...].allSatisfy { $0 == UInt8(ascii: "*") }
    }
}
