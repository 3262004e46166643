public import GateModel

/// Reads a change from a patch alone; no repository is asked.
public enum Patch {
    /// The change that a unified or git patch describes, and the lines of it that the patch shows.
    ///
    /// Hunks are numbered as `git diff -U0` numbers them, whatever context the patch has. `name` is what error messages
    /// and the scope call the patch; `paths` narrow it. Modes that a patch does not tell are taken to be 100644.
    /// Throws `.patch` with the number of the first line that cannot be understood, also for combined diffs; a patch
    /// is never cut short. Costs two passes over the bytes.
    public static func change(
        _ bytes: [UInt8], name: String, paths: [RepoPath] = [], limits: Limits = Limits()
    ) throws(GitError) -> (change: Change, blobs: any BlobSource) {
        var reader = try PatchReader(bytes, name: name)
        try reader.read()
        var byPath: [RepoPath: [PatchSection]] = [:]
        for section in reader.sections { byPath[section.path, default: []].append(section) }
        var files: [ChangedFile] = []
        let blobs = PatchBlobs(bytes: bytes, sections: byPath)
        for section in reader.sections {
            let same = byPath[section.path] ?? []
            guard same[0].line == section.line else { continue }
            let file = try file(same, reader)
            guard isWanted(file, paths) else { continue }
            files.append(isPointer(file, section, blobs) ? file.asPointer : file)
        }
        let scope = ScopeRecord(
            kind: .patch, baseName: nil, headName: name, how: "--patch", backend: "patch", paths: paths)
        return (Change(scope: scope, files: files, notes: reader.notes), blobs)
    }

    /// One row of the change; two sections of one path are a typechange, which git writes as out and in.
    private static func file(_ sections: [PatchSection], _ reader: PatchReader) throws(GitError) -> ChangedFile {
        let first = sections[0]
        guard sections.count > 1 else { return file(first) }
        let second = sections[1]
        guard sections.count == 2, first.new == nil, second.old == nil, let old = first.old, let new = second.new,
            first.oldMode.rawValue & 0o170000 != second.newMode.rawValue & 0o170000
        else {
            throw reader.malformed(
                "\(first.path) is changed twice (first at line \(first.line)); give the patch of the whole change, "
                    + "for example with git diff A..B", at: second.line)
        }
        // Either side may be binary; what the other one shows stays a hunk.
        let isBinary = second.isBinary
        return ChangedFile(
            status: .typechange, old: Entry(path: old, mode: first.oldMode, id: nil),
            new: Entry(path: new, mode: second.newMode, id: nil), kind: kind(second.newMode, isBinary: isBinary),
            hunks: (first.blocks + second.blocks).flatMap(\.hunks))
    }

    private static func file(_ section: PatchSection) -> ChangedFile {
        let old = section.old.map { Entry(path: $0, mode: section.oldMode, id: nil) }
        let new = section.new.map { Entry(path: $0, mode: section.newMode, id: nil) }
        let status: ChangedFile.Status
        if old == nil {
            status = .added
        } else if new == nil {
            status = .deleted
        } else if section.similarity != nil {
            status = section.isCopy ? .copied : .renamed
        } else if section.oldMode.rawValue & 0o170000 != section.newMode.rawValue & 0o170000 {
            status = .typechange
        } else {
            status = .modified
        }
        return ChangedFile(
            status: status, old: old, new: new, similarity: section.similarity,
            kind: kind(new == nil ? section.oldMode : section.newMode, isBinary: section.isBinary),
            hunks: section.blocks.flatMap(\.hunks))
    }

    private static func kind(_ mode: FileMode, isBinary: Bool) -> ChangedFile.Kind {
        if mode == .symlink { return .symlink }
        if mode == .submodule { return .submodule }
        return isBinary ? .binary : .text
    }

    private static func isWanted(_ file: ChangedFile, _ paths: [RepoPath]) -> Bool {
        paths.isEmpty
            || paths.contains { directory in
                [file.old, file.new].contains { $0?.path.isInside(directory) ?? false }
            }
    }

    /// Whether the first line that the patch shows of the file is that of a Git LFS pointer.
    private static func isPointer(_ file: ChangedFile, _ section: PatchSection, _ blobs: PatchBlobs) -> Bool {
        // A pointer is below 1 KiB, and so are both of its versions in a patch together below 4.
        let size = section.blocks.reduce(0) { $0 + $1.body.count }
        guard file.kind == .text, size < 4096 else { return false }
        let side: Side = file.new == nil ? .old : .new
        guard let text = try? blobs.text(of: file, side: side, limit: 4096), let line = text.range(ofLine: 1) else {
            return false  // no text on this side: no pointer
        }
        return text.bytes[line].elementsEqual("version https://git-lfs.github.com/spec/v1".utf8)
    }
}

extension ChangedFile {
    fileprivate var asPointer: ChangedFile {
        ChangedFile(status: status, old: old, new: new, similarity: similarity, kind: .lfs, hunks: hunks)
    }
}
