import GateModel

extension Memory {
    /// Files of the new side.
    init(_ files: [RepoPath: String]) { self.init(new: files.mapValues { Array($0.utf8) }) }

    /// A file that is changed by `hunks`.
    func added(_ path: RepoPath, hunks: [Hunk]) -> ChangedFile {
        let entry = Entry(path: path, mode: .regular, id: nil)
        return ChangedFile(status: .modified, old: entry, new: entry, hunks: hunks)
    }
}
