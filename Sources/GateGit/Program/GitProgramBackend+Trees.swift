package import GateModel

extension GitProgramBackend {
    package func tree(named revision: String) throws(GitError) -> ObjectID {
        guard !revision.isEmpty, !revision.utf8.contains(UInt8(ascii: "\n")), !revision.utf8.contains(0),
            let header = try objects.header(revision + "^{tree}")
        else { throw Missing.base(named: revision, in: layout) }
        return header.id
    }

    /// Rows without pairing, whole names, submodules whatever their `ignore` says.
    private static let raw = ["--raw", "-z", "--no-abbrev", "--no-renames"]

    package func deltas(oldTree: ObjectID?, newTree: ObjectID?) throws(GitError) -> [RawDelta] {
        let (old, new) = (treeName(oldTree), treeName(newTree))
        guard old != new else { return [] }
        return try rows(["diff-tree", "-r"], ["--ignore-submodules=none", old, new])
    }

    package func stagedDeltas(oldTree: ObjectID?) throws(GitError) -> [RawDelta] {
        try IndexHeader.check(layout)
        return try rows(
            ["diff-index", "--cached"],
            ["--ita-invisible-in-index", "--ignore-submodules=none", treeName(oldTree), "--"])
    }

    func rows(_ command: [String], _ rest: [String], options: [String] = []) throws(GitError) -> [RawDelta] {
        let output = try program.output(command + GitProgramBackend.raw + rest, options: options)
        let deltas = try RawRows.deltas(output)
        if isFetching, !deltas.isEmpty {
            // Asked for line counts, git fetches in one go all content that is not here; only that is wanted.
            let counts = ["--numstat", "--no-renames", "--no-ext-diff", "--no-textconv"]
            _ = try program.output(command + counts + rest, options: options)
        }
        return deltas
    }

    package func entry(at path: RepoPath, inTree tree: ObjectID) throws(GitError) -> Entry? {
        guard !path.isRoot else { return Entry(path: path, mode: .tree, id: tree) }
        guard let folder = try self.folder(path.parent, inTree: tree) else { return nil }
        return try entries(ofFolder: folder, at: path.parent).first { $0.path == path }
    }

    package func entries(in directory: RepoPath, ofTree tree: ObjectID) throws(GitError) -> [Entry] {
        guard let folder = try self.folder(directory, inTree: tree) else { return [] }
        return try entries(ofFolder: folder, at: directory)
    }

    /// The tree of a directory; nil where there is none of that name.
    private func folder(_ path: RepoPath, inTree tree: ObjectID) throws(GitError) -> ObjectID? {
        guard let entry = try entry(at: path, inTree: tree), entry.mode == .tree else { return nil }
        return entry.id
    }

    /// Source: a tree object is `<mode> <name>\0<id>` over and over.
    private func entries(ofFolder folder: ObjectID, at directory: RepoPath) throws(GitError) -> [Entry] {
        let bytes = try objects.content(folder, type: "tree")
        var entries: [Entry] = []
        var rest = bytes[...]
        while !rest.isEmpty {
            guard let blank = rest.firstIndex(of: UInt8(ascii: " ")), let mode = RawRows.mode(rest[..<blank]),
                let end = rest[blank...].firstIndex(of: 0), rest.endIndex - end > layout.objectIDBytes
            else { throw GitError(.corrupt, "tree \(folder) is malformed", advice: "git fsck") }
            let next = end + 1 + layout.objectIDBytes
            entries.append(
                Entry(
                    path: directory.appending(RepoPath(Array(rest[(blank + 1)..<end]))), mode: mode,
                    id: ObjectID(bytes: rest[(end + 1)..<next])))
            rest = rest[next...]
        }
        return entries
    }

    /// A tree as git wants it named; the empty one is known to every git without being stored.
    func treeName(_ tree: ObjectID?) -> String {
        if let tree { return tree.hex }
        return layout.objectIDBytes == 32
            ? "6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321"
            : "4b825dc642cb6eb9a060e54bf8d69288fbee4904"
    }
}
