import GateModel

/// Turns one pair into a `ChangedFile`: reads its content, tells its kind, finds its hunks.
struct FileDiff: Sendable {
    let blobs: RepositoryBlobs
    let limits: Limits
    let attributes: DiffAttributes

    func file(_ pair: Pair) -> ChangedFile {
        if let old = pair.old, let new = pair.new, old.id != nil, old.id == new.id, old.mode.type == new.mode.type {
            return unchangedContent(pair, new)
        }
        do throws(BlobError) {
            if pair.status == .typechange { return try typechange(pair) }
            return try content(pair)
        } catch {
            return ChangedFile(
                status: pair.status, old: pair.old, new: pair.new, similarity: pair.similarity,
                kind: kind(pair.new ?? pair.old, bytes: nil), unread: error.diffReason)
        }
    }

    /// A pure rename or a change of mode alone: no hunks, but the kind still wants a look at the content.
    private func unchangedContent(_ pair: Pair, _ new: Entry) -> ChangedFile {
        var kind = kind(new, bytes: nil)
        // Content that is not here has not changed either: the row stands without it.
        if new.mode.isRegular, let bytes = try? blobs.load(new, side: .new, limit: limits.diffBytes) {
            kind = attributes.isBinary(new, bytes: bytes) ? .binary : self.kind(new, bytes: bytes)
        }
        return ChangedFile(status: pair.status, old: pair.old, new: pair.new, similarity: pair.similarity, kind: kind)
    }

    private func content(_ pair: Pair) throws(BlobError) -> ChangedFile {
        let old = try bytes(pair.old, .old)
        let new = try bytes(pair.new, .new)
        var kind = kind(pair.new ?? pair.old, bytes: pair.new != nil ? new : old)
        var hunks: [Hunk] = []
        var isHidden = false
        if pair.old.map({ attributes.isBinary($0, bytes: old) }) ?? false
            || pair.new.map({ attributes.isBinary($0, bytes: new) }) ?? false
        {
            kind = .binary
        } else if kind != .submodule {
            hunks = try diff(old, new)
            isHidden = pair.new.map(attributes.isHiddenByNewSideAlone) ?? false
        }
        return ChangedFile(
            status: pair.status, old: pair.old, new: pair.new, similarity: pair.similarity, kind: kind, hunks: hunks,
            isHiddenByNewAttributes: isHidden)
    }

    /// One row with the hunks git prints for the two it makes of it: everything out, everything in.
    private func typechange(_ pair: Pair) throws(BlobError) -> ChangedFile {
        var hunks: [Hunk] = []
        var kind = ChangedFile.Kind.text
        if let entry = pair.old {
            let bytes = try bytes(entry, .old)
            if entry.mode != .submodule, !attributes.isBinary(entry, bytes: bytes) {
                hunks += HunkDiff.whole(old: HunkDiff.lineCount(bytes))
            }
        }
        if let entry = pair.new {
            let bytes = try bytes(entry, .new)
            kind = self.kind(entry, bytes: bytes)
            if attributes.isBinary(entry, bytes: bytes) {
                kind = .binary
            } else if entry.mode != .submodule {
                hunks += HunkDiff.whole(new: HunkDiff.lineCount(bytes))
            }
        }
        return ChangedFile(status: .typechange, old: pair.old, new: pair.new, kind: kind, hunks: hunks)
    }

    private func bytes(_ entry: Entry?, _ side: Side) throws(BlobError) -> [UInt8] {
        guard let entry, entry.mode != .submodule else { return [] }
        return try blobs.load(entry, side: side, limit: limits.diffBytes)
    }

    private func diff(_ old: [UInt8], _ new: [UInt8]) throws(BlobError) -> [Hunk] {
        do throws(GitError) {
            return try HunkDiff.hunks(old: old, new: new)
        } catch {
            throw BlobError(.unreadable, error.message)
        }
    }

    /// What the mode and the first line say; `bytes` nil where they are not known.
    private func kind(_ entry: Entry?, bytes: [UInt8]?) -> ChangedFile.Kind {
        switch entry?.mode {
        case .symlink: .symlink
        case .submodule: .submodule
        default: bytes.map(LargeFilePointer.isPointer) ?? false ? .lfs : .text
        }
    }
}

/// What Git LFS stores in place of a file. Specification: github.com/git-lfs/git-lfs/blob/main/docs/spec.md
enum LargeFilePointer {
    private static let header = Array("version https://git-lfs.github.com/spec/v1\n".utf8)
    private static let oldHeader = Array("version https://hawser.github.com/spec/v1\n".utf8)

    /// A pointer is below 1,024 bytes and starts with its version.
    static func isPointer(_ bytes: [UInt8]) -> Bool {
        bytes.count < 1024 && (bytes.starts(with: header) || bytes.starts(with: oldHeader))
    }
}

extension BlobError {
    /// The ledger's reason when the diff itself could not be made.
    var diffReason: Reason {
        code == .tooLarge ? Reason(.sizeLimit, message) : Reason(.unreadable, message)
    }
}
