import GateModel

/// File names as patches write them: C-quoted or bare, with or without a prefix.
enum PatchName {
    typealias Bytes = ArraySlice<UInt8>

    /// Undoes C quoting; a name that does not start with a quote is taken as it stands.
    /// nil when a quote is not closed, an escape is unknown, or something follows the closing quote.
    static func unquoted(_ name: Bytes) -> [UInt8]? {
        guard name.first == UInt8(ascii: "\"") else { return Array(name) }
        guard let (text, end) = quoted(name), end == name.endIndex else { return nil }
        return text
    }

    /// Reads one quoted name from the start of `name` and gives the index after its closing quote.
    static func quoted(_ name: Bytes) -> (text: [UInt8], end: Int)? {
        guard name.first == UInt8(ascii: "\"") else { return nil }
        var text: [UInt8] = []
        var index = name.startIndex + 1
        while index < name.endIndex {
            let byte = name[index]
            index += 1
            if byte == UInt8(ascii: "\"") { return (text, index) }
            guard byte == UInt8(ascii: "\\") else {
                text.append(byte)
                continue
            }
            guard index < name.endIndex else { return nil }
            let escape = name[index]
            index += 1
            if let plain = escapes[escape] {
                text.append(plain)
                continue
            }
            guard (UInt8(ascii: "0")...UInt8(ascii: "3")).contains(escape), index + 1 < name.endIndex else {
                return nil
            }
            var value = escape - UInt8(ascii: "0")
            for digit in name[index..<(index + 2)] {
                guard (UInt8(ascii: "0")...UInt8(ascii: "7")).contains(digit) else { return nil }
                value = value << 3 | (digit - UInt8(ascii: "0"))
            }
            text.append(value)
            index += 2
        }
        return nil
    }

    private static let escapes: [UInt8: UInt8] = [
        UInt8(ascii: "a"): 7, UInt8(ascii: "b"): 8, UInt8(ascii: "t"): 9, UInt8(ascii: "n"): 10,
        UInt8(ascii: "v"): 11, UInt8(ascii: "f"): 12, UInt8(ascii: "r"): 13, UInt8(ascii: "\""): 34,
        UInt8(ascii: "\\"): 92,
    ]

    /// The name in a `---` or `+++` line, and whether its time stamp says that the file does not exist (GNU `diff -N`
    /// writes 1970-01-01 00:00 UTC). The name ends at a tab: git puts one after names with a space.
    static func ofHeader(_ rest: Bytes) -> (name: [UInt8], isAbsent: Bool)? {
        if rest.first == UInt8(ascii: "\"") {
            guard let (text, end) = quoted(rest) else { return nil }
            guard end == rest.endIndex || rest[end] == UInt8(ascii: "\t") else { return nil }
            return (text, isEpoch(rest[end...]))
        }
        let end = rest.firstIndex(of: UInt8(ascii: "\t")) ?? rest.endIndex
        return (Array(rest[..<end]), isEpoch(rest[end...]))
    }

    private static func isEpoch(_ stamp: Bytes) -> Bool {
        // The zone decides the hour, so any half of the two days that touch the epoch will do.
        let text = stamp.dropFirst()
        return text.starts(with: "1970-01-01 0".utf8) || text.starts(with: "1970-01-01 1".utf8)
            || text.starts(with: "1969-12-31 1".utf8) || text.starts(with: "1969-12-31 2".utf8)
    }

    static func isNothing(_ name: [UInt8]) -> Bool { name.elementsEqual("/dev/null".utf8) }

    /// The one path that both names of a `diff --git` line stand for; nil where they differ by more than a prefix
    /// (a rename, which says its names again) or where spaces leave it open.
    static func ofGitLine(_ rest: Bytes) -> [UInt8]? {
        if rest.first == UInt8(ascii: "\"") {
            guard let (old, end) = quoted(rest), end < rest.endIndex, rest[end] == UInt8(ascii: " "),
                let new = unquoted(rest[(end + 1)...])
            else { return nil }
            return common(old[...], new[...])
        }
        if rest.last == UInt8(ascii: "\""), let quote = rest.firstIndex(of: UInt8(ascii: "\"")),
            quote > rest.startIndex, let new = unquoted(rest[quote...])
        {
            return common(rest[..<(quote - 1)], new[...])
        }
        // Equal prefixes in length (a/ b/, none) put the space in the middle.
        let middle = rest.startIndex + rest.count / 2
        if rest.count % 2 == 1, rest[middle] == UInt8(ascii: " "),
            let path = common(rest[..<middle], rest[(middle + 1)...])
        {
            return path
        }
        for index in rest.indices where rest[index] == UInt8(ascii: " ") && index != middle {
            if let path = common(rest[..<index], rest[(index + 1)...]) { return path }
        }
        return nil
    }

    /// What two names have in common when they differ in their first component alone; all of them when equal.
    static func common(_ old: Bytes, _ new: Bytes) -> [UInt8]? {
        if old.elementsEqual(new) { return old.isEmpty ? nil : Array(old) }
        guard let oldRest = withoutFirstComponent(old), let newRest = withoutFirstComponent(new),
            !oldRest.isEmpty, oldRest.elementsEqual(newRest)
        else { return nil }
        return Array(oldRest)
    }

    static func withoutFirstComponent(_ name: Bytes) -> Bytes? {
        name.firstIndex(of: UInt8(ascii: "/")).map { name[($0 + 1)...] }
    }

    /// Whether `name`, taken from a `---` or `+++` line, is `path` with any prefix or none.
    static func isPrefixed(_ name: [UInt8], _ path: [UInt8]) -> Bool {
        guard name.count > path.count else { return name == path }
        return name.suffix(path.count).elementsEqual(path)
            && name[name.count - path.count - 1] == UInt8(ascii: "/")
    }

    /// The path of a file that only `---` and `+++` lines name; `old` or `new` may be /dev/null.
    static func ofPair(old: [UInt8], new: [UInt8]) -> [UInt8] {
        if isNothing(old) { return withoutKnownPrefix(new) }
        if isNothing(new) { return withoutKnownPrefix(old) }
        if let path = common(old[...], new[...]) { return path }
        // x.orig against x: the new name counts; a prefix is one only where the old name has its like.
        guard old.count > 2, new.count > 2, old[1] == UInt8(ascii: "/"), new[1] == UInt8(ascii: "/"), old[0] != new[0]
        else { return new }
        return withoutKnownPrefix(new)
    }

    /// Strips the prefixes that git writes: a b, and with `diff.mnemonicPrefix` c i o w.
    private static func withoutKnownPrefix(_ name: [UInt8]) -> [UInt8] {
        guard name.count > 2, name[1] == UInt8(ascii: "/"), "abciow".utf8.contains(name[0]) else { return name }
        return Array(name[2...])
    }

    /// The path as the project may use it: without `./`; nil when empty, absolute, or leading out of the tree.
    static func checked(_ path: [UInt8]) -> RepoPath? {
        var path = path[...]
        while path.starts(with: "./".utf8) { path = path.dropFirst(2) }
        guard let first = path.first, first != UInt8(ascii: "/"), path.last != UInt8(ascii: "/"), !path.contains(0)
        else { return nil }
        let parts = path.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        guard !parts.contains(where: { $0.isEmpty || $0.elementsEqual("..".utf8) }) else { return nil }
        return RepoPath(Array(path))
    }
}
