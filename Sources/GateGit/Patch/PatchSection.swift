import GateModel

/// What a patch says about one file.
struct PatchSection {
    /// The number of the line that opens it.
    let line: Int
    var old: RepoPath?
    var new: RepoPath?
    var oldMode = FileMode.regular
    var newMode = FileMode.regular
    var similarity: Int?
    var isCopy = false
    var isBinary = false
    var blocks: [PatchBlock] = []

    var path: RepoPath { new ?? old ?? RepoPath([]) }
}

/// One `@@` block of a patch, checked against its counts.
struct PatchBlock {
    let oldStart: Int
    let newStart: Int
    /// The bytes of the lines below the `@@` line, up to and with the last one's LF.
    let body: Range<Int>
    /// Whether the patch came with CRLF line ends, so that one CR is no part of a line's content.
    let stripsCR: Bool
    /// The changes in it without their context.
    let hunks: [Hunk]
}
