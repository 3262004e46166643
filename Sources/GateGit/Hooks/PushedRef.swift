/// One line of what git tells a hook about a push.
public struct PushedRef: Sendable, Equatable {
    /// What was typed on the pushing side (`HEAD`, `refs/heads/x`, `(delete)`); the ref itself on a server.
    public let localName: String
    /// The ref on the receiving side.
    public let ref: String
    /// The object it pointed to there; nil: it is new.
    public let old: String?
    /// The object it shall point to; nil: it is deleted.
    public let new: String?

    /// Reads pre-push's standard input: `<local ref> <local id> <remote ref> <remote id>` a line.
    ///
    /// The local name may hold blanks (`HEAD@{1 day ago}`), so lines are taken from the right. Throws `.usage` with the
    /// number of a line that is none.
    public static func prePush(_ input: [UInt8]) throws(GitError) -> [PushedRef] {
        try rows(input) { words in
            guard words.count >= 4, let old = id(words[words.count - 1]), let new = id(words[words.count - 3]) else {
                return nil
            }
            return PushedRef(
                localName: words.dropLast(3).joined(separator: " "), ref: words[words.count - 2], old: old.name,
                new: new.name)
        }
    }

    /// Reads pre-receive's standard input: `<old id> <new id> <ref>` a line.
    public static func preReceive(_ input: [UInt8]) throws(GitError) -> [PushedRef] {
        try rows(input) { words in
            guard words.count >= 3, let old = id(words[0]), let new = id(words[1]) else { return nil }
            let ref = words[2...].joined(separator: " ")
            return PushedRef(localName: ref, ref: ref, old: old.name, new: new.name)
        }
    }

    /// Reads update's arguments: ref, old id, new id.
    public static func update(_ arguments: [String]) throws(GitError) -> PushedRef {
        guard arguments.count == 3, let old = id(arguments[1]), let new = id(arguments[2]) else {
            throw GitError(.usage, "the update hook takes a ref and two object names")
        }
        return PushedRef(localName: arguments[0], ref: arguments[0], old: old.name, new: new.name)
    }

    private static func rows(
        _ input: [UInt8], _ read: ([String]) -> PushedRef?
    ) throws(GitError) -> [PushedRef] {
        var found: [PushedRef] = []
        let lines = String(decoding: input, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
        for (index, line) in lines.enumerated() where !line.isEmpty {
            guard let row = read(line.split(separator: " ", omittingEmptySubsequences: false).map(String.init)) else {
                throw GitError(.usage, "line \(index + 1) of the hook's input is not what git writes there")
            }
            found.append(row)
        }
        return found
    }

    /// An object name of 40 or 64 digits, its `name` nil when they are all zeros; nil for anything else.
    private static func id(_ text: String) -> (name: String?, Void)? {
        guard ObjectIDText.isWhole(text) else { return nil }
        return (CommitName.isZero(text) ? nil : text, ())
    }
}
