/// Texts of which one must stand in whatever a PCRE2 expression matches, found without running it.
///
/// Cautious: what it does not understand gives none. Cases that may differ give none either.
struct PatternLiterals {
    private let bytes: [UInt8]
    private var at = 0
    private var depth = 0

    /// nil where no text is surely there.
    static func required(by source: String) -> Set<String>? {
        let bytes = Array(source.utf8)
        guard !source.contains("(?i"), !source.contains("(?x"), !source.contains("\\Q") else { return nil }
        var reader = PatternLiterals(bytes: bytes)
        let found = reader.alternation()
        return reader.at == bytes.count ? found : nil
    }

    private init(bytes: [UInt8]) { self.bytes = bytes }

    /// One text of each branch, up to a closing bracket.
    private mutating func alternation() -> Set<String>? {
        depth += 1
        defer { depth -= 1 }
        guard depth < 20 else {
            at = bytes.count + 1
            return nil
        }
        var all: Set<String>? = []
        while true {
            let branch = sequence()
            if let branch { all?.formUnion(branch) } else { all = nil }
            guard at < bytes.count, bytes[at] == UInt8(ascii: "|") else { return all }
            at += 1
        }
    }

    private struct Found {
        var sets: [Set<String>] = []
        var run: [UInt8] = []

        mutating func end() {
            if run.count >= 3 { sets.append([String(decoding: run, as: UTF8.self)]) }
            run = []
        }
    }

    /// The best of the texts that every match of a branch has.
    private mutating func sequence() -> Set<String>? {
        var found = Found()
        loop: while at < bytes.count {
            let byte = bytes[at]
            switch byte {
            case UInt8(ascii: "|"), UInt8(ascii: ")"): break loop
            case UInt8(ascii: "("):
                found.end()
                let isLooking = isLookaround()
                openGroup()
                let inner = alternation()
                guard at < bytes.count, bytes[at] == UInt8(ascii: ")") else {
                    at = bytes.count + 1
                    return nil
                }
                at += 1
                if !isOptional(), !isLooking, let inner, inner.allSatisfy({ $0.utf8.count >= 3 }) {
                    found.sets.append(inner)
                }
                skipQuantifier()
            case UInt8(ascii: "["):
                found.end()
                skipClass()
                skipQuantifier()
            case UInt8(ascii: "."), UInt8(ascii: "^"), UInt8(ascii: "$"):
                found.end()
                at += 1
                skipQuantifier()
            case UInt8(ascii: "\\"):
                guard at + 1 < bytes.count else { return nil }
                let next = bytes[at + 1]
                at += 2
                let isPlain = !((48...57).contains(next) || (65...90).contains(next) || (97...122).contains(next))
                if isPlain {
                    literal(next, &found)
                } else {
                    found.end()
                    // `\p{…}`, `\x{…}`
                    if at < bytes.count, bytes[at] == UInt8(ascii: "{") { skipQuantifier() }
                    skipQuantifier()
                }
            default:
                at += 1
                literal(byte, &found)
            }
        }
        found.end()
        return found.sets.max { weight($0) < weight($1) }
    }

    private mutating func literal(_ byte: UInt8, _ found: inout Found) {
        if isOptional() {
            found.end()
            skipQuantifier()
            return
        }
        found.run.append(byte)
        if isQuantified() {
            found.end()
            skipQuantifier()
        }
    }

    /// The shortest of a set decides how much it tells.
    private func weight(_ set: Set<String>) -> Int {
        (set.map(\.utf8.count).min() ?? 0) * 10 - set.count
    }

    private func isQuantified() -> Bool { at < bytes.count && "*+?{".utf8.contains(bytes[at]) }

    private func isOptional() -> Bool {
        guard at < bytes.count else { return false }
        if bytes[at] == UInt8(ascii: "?") || bytes[at] == UInt8(ascii: "*") { return true }
        return bytes[at] == UInt8(ascii: "{") && at + 1 < bytes.count
            && (bytes[at + 1] == UInt8(ascii: "0") || bytes[at + 1] == UInt8(ascii: ","))
    }

    private mutating func skipQuantifier() {
        guard isQuantified() else { return }
        if bytes[at] == UInt8(ascii: "{") {
            while at < bytes.count, bytes[at] != UInt8(ascii: "}") { at += 1 }
        }
        at += 1
        if at < bytes.count, bytes[at] == UInt8(ascii: "?") || bytes[at] == UInt8(ascii: "+") { at += 1 }
    }

    private func isLookaround() -> Bool {
        let head = bytes[at...].prefix(4)
        return head.starts(with: Array("(?=".utf8)) || head.starts(with: Array("(?!".utf8))
            || head.starts(with: Array("(?<=".utf8)) || head.starts(with: Array("(?<!".utf8))
    }

    /// Steps behind `(`, `(?:`, `(?<name>`, `(?=` and the like.
    private mutating func openGroup() {
        at += 1
        guard at < bytes.count, bytes[at] == UInt8(ascii: "?") else { return }
        at += 1
        while at < bytes.count, !":=!>)".utf8.contains(bytes[at]) { at += 1 }
        // `(?s)` has no inside: its bracket closes here.
        if at < bytes.count, bytes[at] != UInt8(ascii: ")") { at += 1 }
    }

    private mutating func skipClass() {
        at += 1
        if at < bytes.count, bytes[at] == UInt8(ascii: "^") { at += 1 }
        if at < bytes.count, bytes[at] == UInt8(ascii: "]") { at += 1 }
        while at < bytes.count, bytes[at] != UInt8(ascii: "]") {
            if bytes[at] == UInt8(ascii: "[") && at + 1 < bytes.count && bytes[at + 1] == UInt8(ascii: ":") {
                while at < bytes.count, bytes[at] != UInt8(ascii: "]") { at += 1 }
            }
            at += at < bytes.count && bytes[at] == UInt8(ascii: "\\") ? 2 : 1
        }
        at += 1
    }
}
