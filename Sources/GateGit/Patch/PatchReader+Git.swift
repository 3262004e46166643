import GateModel

/// The extended header that git puts below `diff --git`.
extension PatchReader {
    private struct Header {
        var isNew = false
        var isDeleted = false
        var oldMode: FileMode?
        var newMode: FileMode?
        var from: [UInt8]?
        var to: [UInt8]?
        var isCopy = false
        var similarity: Int?
        /// The two object names of the `index` line, as short as they stand there.
        var index: (old: [UInt8], new: [UInt8])?
    }

    mutating func gitSection() throws(GitError) {
        guard let first = lines.header else { return }
        var section = PatchSection(line: lines.number)
        let named = PatchName.ofGitLine(lines.bytes[(first.lowerBound + 11)..<first.upperBound])
        lines.advance()
        var header = Header()
        while let line = lines.header, try take(line, into: &header) { lines.advance() }

        var names: (old: [UInt8], new: [UInt8])?
        if let line = lines.header {
            if lines.starts(line, with: "--- ") {
                let read = try fileNames()
                names = (read.old, read.new)
                section.blocks = try blocks(stripsCR: read.hasCR)
            } else if lines.starts(line, with: "Binary files "),
                lines.bytes[line].suffix(7).elementsEqual(" differ".utf8)
            {
                section.isBinary = true
                lines.advance()
            } else if lines.equals(line, "GIT binary patch") {
                lines.advance()
                try binaryPatch()
                section.isBinary = true
            } else if lines.starts(line, with: "@@") {
                throw malformed("a hunk without '---' and '+++' lines above it")
            }
        }
        if section.blocks.isEmpty, !section.isBinary { try checkComplete(header) }
        try name(&section, header, named: named, names: names)
        try checkSides(section)
        sections.append(section)
    }

    /// Whether a line has the shape of a git header line that stands nowhere else.
    func isGitHeader(_ line: Range<Int>) -> Bool {
        for prefix: StaticString in ["old mode ", "new mode ", "deleted file mode ", "new file mode "] {
            if let rest = lines.rest(line, after: prefix), PatchReader.mode(rest) != nil { return true }
        }
        for prefix: StaticString in ["similarity index ", "dissimilarity index "] {
            if let rest = lines.rest(line, after: prefix), PatchReader.percent(rest) != nil { return true }
        }
        return lines.rest(line, after: "index ").map { PatchReader.index($0) != nil } ?? false
    }

    /// Reads one line of the header; false where it is none.
    private func take(_ line: Range<Int>, into header: inout Header) throws(GitError) -> Bool {
        if let rest = lines.rest(line, after: "old mode ") {
            header.oldMode = try mode(rest)
        } else if let rest = lines.rest(line, after: "new mode ") {
            header.newMode = try mode(rest)
        } else if let rest = lines.rest(line, after: "deleted file mode ") {
            header.isDeleted = true
            header.oldMode = try mode(rest)
        } else if let rest = lines.rest(line, after: "new file mode ") {
            header.isNew = true
            header.newMode = try mode(rest)
        } else if let rest = lines.rest(line, after: "rename from ") ?? lines.rest(line, after: "copy from ") {
            header.from = try unquoted(rest)
            header.isCopy = lines.starts(line, with: "copy")
        } else if let rest = lines.rest(line, after: "rename to ") ?? lines.rest(line, after: "copy to ") {
            header.to = try unquoted(rest)
        } else if let rest = lines.rest(line, after: "similarity index ") {
            guard let percent = PatchReader.percent(rest) else { throw malformed("a similarity that is no percentage") }
            header.similarity = percent
        } else if let rest = lines.rest(line, after: "dissimilarity index ") {
            guard PatchReader.percent(rest) != nil else { throw malformed("a dissimilarity that is no percentage") }
        } else if let rest = lines.rest(line, after: "index ") {
            guard let index = PatchReader.index(rest) else {
                throw malformed("an 'index' line without two object names")
            }
            header.index = (index.old, index.new)
            if let mode = index.mode { (header.oldMode, header.newMode) = (mode, mode) }
        } else {
            return false
        }
        return true
    }

    private func mode(_ text: ArraySlice<UInt8>) throws(GitError) -> FileMode {
        guard let mode = PatchReader.mode(text) else { throw malformed("a mode that is not six octal digits") }
        return mode
    }

    private func unquoted(_ text: ArraySlice<UInt8>) throws(GitError) -> [UInt8] {
        guard let name = PatchName.unquoted(text) else { throw malformed("a quoted file name that does not end") }
        return name
    }

    /// A section without content must be about a mode, a name or an empty file; anything else has lost its content.
    private func checkComplete(_ header: Header) throws(GitError) {
        if header.from != nil || header.to != nil {
            guard header.from != nil, header.to != nil, let similarity = header.similarity, similarity == 100 else {
                throw malformed("a rename or copy without its content")
            }
            return
        }
        if let index = header.index {
            let id = header.isNew ? index.new : index.old
            guard header.isNew || header.isDeleted, PatchReader.isEmptyBlob(id) else {
                throw malformed("a file section without its hunks")
            }
            return
        }
        guard header.isNew || header.isDeleted || (header.oldMode != nil && header.newMode != nil) else {
            throw malformed("a file section that says nothing")
        }
    }

    private func name(
        _ section: inout PatchSection, _ header: Header, named: [UInt8]?, names: (old: [UInt8], new: [UInt8])?
    ) throws(GitError) {
        var (old, new) = (header.from ?? named, header.to ?? named)
        if let names {
            if old == nil || new == nil {
                let path = PatchName.ofPair(old: names.old, new: names.new)
                (old, new) = (old ?? path, new ?? path)
            }
            for (name, path) in [(names.old, old), (names.new, new)] {
                guard let path, PatchName.isNothing(name) || PatchName.isPrefixed(name, path) else {
                    throw malformed("the file names of the section disagree", at: section.line)
                }
            }
            guard PatchName.isNothing(names.old) == header.isNew, PatchName.isNothing(names.new) == header.isDeleted
            else { throw malformed("/dev/null where the section's mode lines say otherwise", at: section.line) }
        }
        guard let old = old.flatMap(PatchName.checked), let new = new.flatMap(PatchName.checked) else {
            throw malformed("no file name can be read from the section", at: section.line)
        }
        section.old = header.isNew ? nil : old
        section.new = header.isDeleted ? nil : new
        section.oldMode = header.oldMode ?? .regular
        section.newMode = header.newMode ?? .regular
        section.similarity = header.from == nil ? nil : header.similarity
        section.isCopy = header.isCopy
        if section.old == nil, section.new == nil { throw malformed("a file both new and deleted", at: section.line) }
    }

    private static func mode(_ text: ArraySlice<UInt8>) -> FileMode? {
        guard text.count == 6, text.allSatisfy({ $0 >= 48 && $0 <= 55 }) else { return nil }
        return FileMode(rawValue: text.reduce(0) { $0 << 3 | UInt32($1 - 48) })
    }

    private static func percent(_ text: ArraySlice<UInt8>) -> Int? {
        guard text.last == UInt8(ascii: "%"), let number = PatchReader.number(text.dropLast()), number <= 100 else {
            return nil
        }
        return number
    }

    private static func index(_ text: ArraySlice<UInt8>) -> (old: [UInt8], new: [UInt8], mode: FileMode?)? {
        let old = text.prefix(while: isHex)
        let dots = text[old.endIndex...]
        guard old.count >= 4, dots.starts(with: "..".utf8) else { return nil }
        let new = dots.dropFirst(2).prefix(while: isHex)
        guard new.count >= 4 else { return nil }
        let rest = text[new.endIndex...]
        if rest.isEmpty { return (Array(old), Array(new), nil) }
        guard rest.first == UInt8(ascii: " "), let mode = mode(rest.dropFirst()) else { return nil }
        return (Array(old), Array(new), mode)
    }

    private static func isEmptyBlob(_ id: [UInt8]) -> Bool {
        "e69de29bb2d1d6434b8b29ae775ad8c2e48c5391".utf8.starts(with: id)
            || "473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813".utf8.starts(with: id)
    }
}
