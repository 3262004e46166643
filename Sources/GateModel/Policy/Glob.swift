/// A path pattern in the one dialect of the gate; docs/globs.md has the table.
public struct Glob: Sendable, Hashable {
    public let pattern: String
    /// One of each way to read the braces.
    let alternatives: [GlobPattern]

    /// Never fails; a pattern that `problem(in:)` finds fault with is taken as literally as it can be.
    public init(_ pattern: String) {
        self.pattern = pattern
        alternatives = Glob.expanded(Array(pattern.utf8)).map(GlobPattern.init)
    }

    /// Whether the pattern matches `path`, which is relative to the directory of the configuration.
    public func matches(_ path: RepoPath) -> Bool {
        let components = path.bytes.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        return alternatives.contains { $0.matches(components) }
    }

    public static func == (left: Glob, right: Glob) -> Bool { left.pattern == right.pattern }
    public func hash(into hasher: inout Hasher) { hasher.combine(pattern) }

    /// What is wrong with a pattern, in one clause; nil where nothing is.
    public static func problem(in pattern: String) -> String? {
        let bytes = Array(pattern.utf8)
        if bytes.allSatisfy({ $0 == UInt8(ascii: "/") }) { return "an empty pattern matches nothing" }
        if bytes.first == UInt8(ascii: "!") {
            return "'!' does not negate here; use another list, or \\! for the character"
        }
        var depth = 0
        var index = 0
        while index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: "\\"):
                if index + 1 == bytes.count { return "nothing follows the last backslash" }
                index += 1
            case UInt8(ascii: "["):
                guard let set = GlobPattern.set(bytes[index...]) else { return "'[' is never closed" }
                index += set.length - 1
            case UInt8(ascii: "{"): depth += 1
            case UInt8(ascii: "}"): depth -= 1
            default: break
            }
            if depth < 0 { return "'}' closes nothing" }
            index += 1
        }
        if depth > 0 { return "'{' is never closed" }
        if expanded(bytes).count >= mostAlternatives { return "more than \(mostAlternatives - 1) alternatives" }
        return nil
    }

    /// Braces multiply; past this many alternatives the rest are taken literally.
    private static let mostAlternatives = 256

    /// The pattern without braces, once for each way through them.
    static func expanded(_ pattern: [UInt8]) -> [[UInt8]] {
        var done: [[UInt8]] = []
        var open: [[UInt8]] = [pattern]
        while let next = open.popLast() {
            if done.count + open.count < mostAlternatives, let parts = firstBraces(next) {
                for choice in parts.choices.reversed() { open.append(Array(parts.before + choice + parts.after)) }
            } else {
                done.append(next)
            }
        }
        return done
    }

    /// The first balanced braces, cut at their own commas; nil where there are none.
    private static func firstBraces(
        _ bytes: [UInt8]
    ) -> (before: ArraySlice<UInt8>, choices: [ArraySlice<UInt8>], after: ArraySlice<UInt8>)? {
        var depth = 0
        var start = 0
        var cuts: [Int] = []
        var index = 0
        while index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: "\\"): index += 1
            case UInt8(ascii: "[") where depth == 0:
                if let set = GlobPattern.set(bytes[index...]) { index += set.length - 1 }
            case UInt8(ascii: "{"):
                if depth == 0 { (start, cuts) = (index, [index]) }
                depth += 1
            case UInt8(ascii: ",") where depth == 1: cuts.append(index)
            case UInt8(ascii: "}") where depth == 1:
                cuts.append(index)
                let choices = zip(cuts, cuts.dropFirst()).map { bytes[($0 + 1)..<$1] }
                return (bytes[..<start], choices, bytes[(index + 1)...])
            case UInt8(ascii: "}") where depth > 1: depth -= 1
            default: break
            }
            index += 1
        }
        return nil
    }
}
