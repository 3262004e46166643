import GateModel

/// Reads a patch section by section; every line is either understood, known to be prose, or an error.
///
/// States, each a function: prose (`read`) → a git header (`gitSection`) or a plain one (`plainSection`) → blocks
/// (`blocks`) → prose. Prose before the first section, in a mail or in a commit's message may hold anything but lines
/// that only a patch has; prose after a block may not even look like the rest of a hunk.
struct PatchReader {
    var lines: PatchLines
    var sections: [PatchSection] = []
    var notes: [Note] = []
    private let name: String
    /// Whether lines that begin like a hunk's are prose here.
    private var isFreeText = true
    private var hasProse = false
    private var hasLogHeader = false

    init(_ bytes: [UInt8], name: String) throws(GitError) {
        self.name = name
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
            throw GitError(
                .patch, "\(name) is UTF-16 text", advice: "write the patch with git diff --output=FILE, not with '>'")
        }
        lines = PatchLines(bytes, from: bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0)
    }

    func malformed(_ text: String, at line: Int? = nil) -> GitError {
        GitError(.patch, "\(name): line \(line ?? lines.number): \(text)")
    }

    mutating func read() throws(GitError) {
        while let line = lines.header {
            if lines.starts(line, with: "diff --git ") {
                try gitSection()
                isFreeText = false
            } else if lines.starts(line, with: "--- "), lines.starts(lines.following, with: "+++ ") {
                try plainSection()
                isFreeText = false
            } else if try plainBinary(line) {
                isFreeText = false
                lines.advance()
            } else {
                try prose(line)
                lines.advance()
            }
        }
        if sections.isEmpty, hasProse, !hasLogHeader {
            throw GitError(
                .patch, "\(name) holds text and no patch",
                advice: "give the output of git diff, git show, git format-patch --stdout or diff -u")
        }
    }

    /// Checks that a line outside every section is nothing that a broken or foreign patch would leave there.
    private mutating func prose(_ line: Range<Int>) throws(GitError) {
        if line.isEmpty { return }
        if lines.starts(line, with: "diff --cc ") || lines.starts(line, with: "diff --combined ")
            || lines.starts(line, with: "@@@ ")
        {
            throw combined
        }
        if lines.starts(line, with: "@@ -") { throw malformed("a hunk without a file header above it") }
        if lines.starts(line, with: "GIT binary patch") || isGitHeader(line) {
            throw malformed("a git header line without its 'diff --git' line")
        }
        if lines.starts(line, with: "***************") {
            throw malformed("context diffs are not read; make a unified one with diff -u")
        }
        if lines.starts(line, with: "\u{1B}[") {
            throw malformed("the patch is coloured; make it with --no-color")
        }
        if lines.starts(line, with: "* Unmerged path ") {
            throw malformed("the patch was made while paths were unmerged")
        }
        if isSubmoduleSummary(line) {
            throw malformed("a submodule summary is no patch; make it with --submodule=short")
        }
        if let encoding = lines.rest(line, after: "Content-Transfer-Encoding: ") {
            let plain = ["7bit", "8bit", "binary"].contains { encoding.elementsEqual($0.utf8) }
            if !plain { throw malformed("the mail is encoded; decode it first with git mailinfo") }
        }
        if lines.starts(line, with: "Only in ") {
            let text = String(decoding: lines.bytes[line], as: UTF8.self)
            notes.append(Note(.warning, "patch-only-in", "the patch names a file without its content: \(text)"))
            return
        }
        if lines.starts(line, with: "diff "), let next = lines.following, isNormalDiff(next) {
            throw malformed("normal diffs are not read; make a unified one with diff -u")
        }
        if isLogHeader(line) {
            (isFreeText, hasLogHeader) = (true, true)
            return
        }
        if !isFreeText { try checkAfterBlock(line) }
        hasProse = true
    }

    /// After a block and before the next header of a mail or a commit nothing may look like the rest of a hunk.
    private func checkAfterBlock(_ line: Range<Int>) throws(GitError) {
        if lines.equals(line, "-- ") || lines.starts(line, with: "----------") { return }
        switch lines.bytes[line.lowerBound] {
        case UInt8(ascii: " "), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "\\"), UInt8(ascii: "@"):
            throw malformed("a line of a hunk that its header does not count")
        default: return
        }
    }

    var combined: GitError {
        GitError(
            .patch, "\(name): line \(lines.number): a combined diff of a merge cannot be judged",
            advice: "make the patch against one parent, for example with git diff HEAD^1 HEAD")
    }

    /// `commit <id>` of git log, `From <id> ` of git format-patch; what follows is a message until the next section.
    private func isLogHeader(_ line: Range<Int>) -> Bool {
        guard let rest = lines.rest(line, after: "commit ") ?? lines.rest(line, after: "From ") else { return false }
        let id = rest.prefix { $0 != UInt8(ascii: " ") }
        return id.count >= 4 && id.allSatisfy(PatchReader.isHex)
    }

    private func isSubmoduleSummary(_ line: Range<Int>) -> Bool {
        guard let rest = lines.rest(line, after: "Submodule ") else { return false }
        return rest.split(separator: UInt8(ascii: " ")).dropFirst().contains { word in
            let ids = word.split(separator: UInt8(ascii: "."))
            return ids.count == 2 && ids[0].count >= 7 && ids[0].allSatisfy(PatchReader.isHex)
        }
    }

    /// `1c1`, `3,4d2`: the command lines of diff without -u.
    private func isNormalDiff(_ line: Range<Int>) -> Bool {
        let text = lines.bytes[lines.withoutCR(line)]
        let head = text.prefix { ($0 >= 48 && $0 <= 57) || $0 == UInt8(ascii: ",") }
        guard !head.isEmpty, head.count < text.count else { return false }
        let verb = text[head.endIndex]
        let tail = text[(head.endIndex + 1)...]
        return "acd".utf8.contains(verb) && !tail.isEmpty
            && tail.allSatisfy { ($0 >= 48 && $0 <= 57) || $0 == UInt8(ascii: ",") }
    }

    static func isHex(_ byte: UInt8) -> Bool {
        (byte >= 48 && byte <= 57) || (byte >= 97 && byte <= 102) || (byte >= 65 && byte <= 70)
    }
}
