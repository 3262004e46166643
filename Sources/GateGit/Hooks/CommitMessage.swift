public import GateModel

/// A commit's message as a change of one added file, so that the same reviewers judge it.
public enum CommitMessage {
    /// The line below which git throws everything away (`commit --verbose`).
    private static let scissors = Array("# ------------------------ >8 ------------------------".utf8)

    /// `bytes` is the file that git names to the commit-msg hook, or the message of a commit; what stands below a
    /// scissors line is left out. `name` and `how` are for the scope record.
    public static func change(
        _ bytes: [UInt8], name: String = "the commit message", how: String = "commit-msg hook"
    ) -> (change: Change, blobs: any BlobSource) {
        let path: RepoPath = "COMMIT_EDITMSG"
        var kept: [UInt8] = []
        for line in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
            if line.elementsEqual(scissors) { break }
            kept += line + [UInt8(ascii: "\n")]
        }
        while kept.last == UInt8(ascii: "\n"), kept.dropLast().last ?? 10 == UInt8(ascii: "\n") { kept.removeLast() }
        let text = SourceText(kept)
        let file = ChangedFile(
            status: .added, old: nil, new: Entry(path: path, mode: .regular, id: nil),
            hunks: text.lineCount == 0
                ? [] : [Hunk(oldStart: 0, oldLines: 0, newStart: 1, newLines: text.lineCount)])
        let scope = ScopeRecord(kind: .patch, headName: name, how: how, backend: "patch")
        return (Change(scope: scope, files: text.lineCount == 0 ? [] : [file]), MessageBlobs(path: path, text: text))
    }
}

private struct MessageBlobs: BlobSource {
    let path: RepoPath
    let text: SourceText

    func text(of file: ChangedFile, side: Side, limit: Int) throws(BlobError) -> SourceText {
        guard file.path == path, side == .new else { throw BlobError(.missing, "a message has one side") }
        guard text.bytes.count <= limit else {
            throw BlobError(.tooLarge, "\(text.bytes.count) bytes, the limit is \(limit)")
        }
        return text
    }

    func size(of file: ChangedFile, side: Side) throws(BlobError) -> Int? { side == .new ? text.bytes.count : nil }

    func bytes(at path: RepoPath, side: Side, limit: Int) throws(BlobError) -> [UInt8]? {
        path == self.path && side == .new && text.bytes.count <= limit ? text.bytes : nil
    }

    func names(in directory: RepoPath, side: Side) throws(BlobError) -> [RepoPath]? { nil }
}
