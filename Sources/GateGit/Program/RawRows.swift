import GateModel

/// Reads the rows of `git diff-tree` and `git diff-index` with `--raw -z --no-abbrev --no-renames`.
///
/// Source: git-diff-index(1), "Raw output format".
enum RawRows {
    /// One delta a row, sorted by path. Throws `.conflicts` at the first unmerged row.
    static func deltas(_ output: [UInt8]) throws(GitError) -> [RawDelta] {
        var deltas: [RawDelta] = []
        var fields = output.split(separator: 0, omittingEmptySubsequences: true).makeIterator()
        while let header = fields.next(), let name = fields.next() {
            let path = RepoPath(Array(name))
            let parts = header.split(separator: UInt8(ascii: " "))
            guard header.first == UInt8(ascii: ":"), parts.count == 5, let oldMode = mode(parts[0].dropFirst()),
                let newMode = mode(parts[1]), let status = parts[4].first
            else { throw GitError(.io, "git gave a row that is none: \(String(decoding: header, as: UTF8.self))") }
            if status == UInt8(ascii: "U") { throw conflict(path) }
            deltas.append(
                RawDelta(path: path, old: entry(path, oldMode, parts[2]), new: entry(path, newMode, parts[3])))
        }
        return deltas.sorted { $0.path < $1.path }
    }

    static func conflict(_ path: RepoPath) -> GitError {
        GitError(
            .conflicts, "\(path) has unmerged entries in the index", advice: "resolve the conflict, then git add it")
    }

    /// Six octal digits.
    static func mode(_ digits: some Sequence<UInt8>) -> FileMode? {
        var value: UInt32 = 0
        for digit in digits {
            guard (UInt8(ascii: "0")...UInt8(ascii: "7")).contains(digit) else { return nil }
            value = value << 3 | UInt32(digit - UInt8(ascii: "0"))
        }
        return FileMode(rawValue: value)
    }

    private static func entry(_ path: RepoPath, _ mode: FileMode, _ id: ArraySlice<UInt8>) -> Entry? {
        guard mode.rawValue != 0 else { return nil }
        let id = ObjectID(hex: String(decoding: id, as: UTF8.self))
        return Entry(path: path, mode: mode, id: id?.isZero == false ? id : nil)
    }
}
