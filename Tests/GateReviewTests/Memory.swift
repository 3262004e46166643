import GateModel
import Testing

/// A change of one file, or a few, held in memory.
struct Memory: BlobSource {
    var old: [RepoPath: [UInt8]] = [:]
    var new: [RepoPath: [UInt8]] = [:]
    /// Sizes of blobs that are not worth making.
    var sizes: [RepoPath: Int] = [:]

    func text(of file: ChangedFile, side: Side, limit: Int) throws(BlobError) -> SourceText {
        guard let path = file.entry(side)?.path, let bytes = try bytes(at: path, side: side, limit: limit) else {
            throw BlobError(.missing, "no such blob")
        }
        return SourceText(bytes)
    }

    func size(of file: ChangedFile, side: Side) throws(BlobError) -> Int? {
        guard let path = file.entry(side)?.path else { return nil }
        return side == .new ? sizes[path] ?? new[path]?.count : old[path]?.count
    }

    func bytes(at path: RepoPath, side: Side, limit: Int) throws(BlobError) -> [UInt8]? {
        guard let bytes = side == .new ? new[path] : old[path] else { return nil }
        if max(bytes.count, side == .new ? sizes[path] ?? 0 : 0) > limit { throw BlobError(.tooLarge, "too large") }
        return bytes
    }

    func names(in directory: RepoPath, side: Side) throws(BlobError) -> [RepoPath]? {
        let paths = side == .new ? new.keys : old.keys
        let names = paths.filter { $0.isInside(directory) && $0 != directory }.compactMap { path in
            path.bytes.dropFirst(directory.isRoot ? 0 : directory.bytes.count + 1)
                .split(separator: UInt8(ascii: "/")).first.map { RepoPath(Array($0)) }
        }
        return Array(Set(names))
    }
}

extension Reviewer {
    /// Reviews a text that is added whole, or only the lines `added` of it.
    func review(
        _ text: String, path: RepoPath = "src/main.c", added: [Range<Int>]? = nil, old: String? = nil,
        origin: FileContext.Origin = .authored, limits: Limits = Limits()
    ) throws -> FileReview {
        try review(Array(text.utf8), path: path, added: added, old: old, origin: origin, limits: limits)
    }

    func review(
        _ bytes: [UInt8], path: RepoPath = "src/main.c", added: [Range<Int>]? = nil, old: String? = nil,
        origin: FileContext.Origin = .authored, limits: Limits = Limits()
    ) throws -> FileReview {
        let count = SourceText(bytes).lineCount
        let lines = added ?? (count == 0 ? [] : [1..<(count + 1)])
        let file = ChangedFile(
            status: old == nil ? .added : .modified,
            old: old == nil ? nil : Entry(path: path, mode: .regular, id: nil),
            new: Entry(path: path, mode: .regular, id: nil),
            hunks: lines.map { Hunk(oldStart: 0, oldLines: 0, newStart: $0.lowerBound, newLines: $0.count) })
        var blobs = Memory(new: [path: bytes])
        if let old { blobs.old[path] = Array(old.utf8) }
        return try review(file, in: FileContext(file: file, blobs: blobs, limits: limits, origin: origin))
    }
}

extension FileReview {
    var ids: [String] { findings.map(\.ruleId) }
}
