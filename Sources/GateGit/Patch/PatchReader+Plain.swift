import GateModel

/// Sections as `diff -u` writes them: `---`, `+++` and hunks, or one sentence about binary files.
extension PatchReader {
    mutating func plainSection() throws(GitError) {
        var section = PatchSection(line: lines.number)
        let names = try fileNames()
        section.blocks = try blocks(stripsCR: names.hasCR)
        guard let path = PatchName.checked(PatchName.ofPair(old: names.old, new: names.new)) else {
            throw malformed("a file name that is empty, absolute or leads out of the tree", at: section.line)
        }
        let hunks = section.blocks.flatMap(\.hunks)
        let isNew =
            PatchName.isNothing(names.old)
            || (names.oldIsAbsent && hunks.allSatisfy { $0.oldStart == 0 && $0.oldLines == 0 })
        let isDeleted =
            PatchName.isNothing(names.new)
            || (names.newIsAbsent && hunks.allSatisfy { $0.newStart == 0 && $0.newLines == 0 })
        guard !isNew || !isDeleted else { throw malformed("/dev/null on both sides", at: section.line) }
        section.old = isNew ? nil : path
        section.new = isDeleted ? nil : path
        try checkSides(section)
        sections.append(section)
    }

    /// Reads the `---` and `+++` lines and leaves the line below them current.
    mutating func fileNames() throws(GitError) -> (
        old: [UInt8], new: [UInt8], oldIsAbsent: Bool, newIsAbsent: Bool, hasCR: Bool
    ) {
        guard let line = lines.current, let old = lines.header.flatMap({ lines.rest($0, after: "--- ") }),
            let oldName = PatchName.ofHeader(old)
        else { throw malformed("a '---' line whose file name cannot be read") }
        let hasCR = lines.endsInCR(line)
        lines.advance()
        guard let new = lines.header.flatMap({ lines.rest($0, after: "+++ ") }), let newName = PatchName.ofHeader(new)
        else { throw malformed("no '+++' line with a file name below the '---' line") }
        lines.advance()
        return (oldName.name, newName.name, oldName.isAbsent, newName.isAbsent, hasCR)
    }

    /// `Binary files a/x and b/x differ` outside a git section; false where the line is none.
    mutating func plainBinary(_ line: Range<Int>) throws(GitError) -> Bool {
        guard let rest = lines.rest(line, after: "Binary files "), rest.suffix(7).elementsEqual(" differ".utf8) else {
            return false
        }
        let names = rest.dropLast(7)
        let and = Array(" and ".utf8)
        for index in names.indices where names[index...].starts(with: and) {
            guard let old = PatchName.unquoted(names[..<index]),
                let new = PatchName.unquoted(names[(index + and.count)...])
            else { continue }
            let hasNothing = PatchName.isNothing(old) || PatchName.isNothing(new)
            guard hasNothing || PatchName.common(old[...], new[...]) != nil,
                let path = PatchName.checked(PatchName.ofPair(old: old, new: new))
            else { continue }
            var section = PatchSection(line: lines.number)
            section.old = PatchName.isNothing(old) ? nil : path
            section.new = PatchName.isNothing(new) ? nil : path
            section.isBinary = true
            sections.append(section)
            return true
        }
        throw malformed("binary files whose names cannot be told apart")
    }

    /// A file that is new has no old lines, and one that is deleted no new ones.
    func checkSides(_ section: PatchSection) throws(GitError) {
        for block in section.blocks {
            for hunk in block.hunks {
                if section.old == nil, hunk.oldLines > 0 {
                    throw malformed("a new file with old lines", at: section.line)
                }
                if section.new == nil, hunk.newLines > 0 {
                    throw malformed("a deleted file with new lines", at: section.line)
                }
            }
        }
    }
}
