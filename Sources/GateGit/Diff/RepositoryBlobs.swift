import GateModel
import Synchronization

/// The content behind a change of a repository; what the diff has read of the new side need not be inflated again.
final class RepositoryBlobs: BlobSource {
    /// Where the files of one side are found.
    enum Place: Sendable {
        /// nil: the empty tree.
        case tree(ObjectID?)
        case index
        /// The files below a folder of the disk.
        case folder(Folder)
    }

    private let backend: (any Backend)?
    private let old: Place
    private let new: Place
    private let kept: Mutex<Kept>

    /// `backend` nil: no side has objects. `keeping`: bytes of new-side blobs to remember.
    init(backend: (any Backend)?, old: Place, new: Place, keeping: Int = 48 << 20) {
        self.backend = backend
        self.old = old
        self.new = new
        kept = Mutex(Kept(room: keeping))
    }

    func text(of file: ChangedFile, side: Side, limit: Int) throws(BlobError) -> SourceText {
        SourceText(try load(try entry(file, side), side: side, limit: limit))
    }

    func size(of file: ChangedFile, side: Side) throws(BlobError) -> Int? {
        try size(of: entry(file, side), side: side)
    }

    /// The size of an entry's content without reading it.
    func size(of entry: Entry, side: Side) throws(BlobError) -> Int {
        guard let id = entry.id else { return try folder(side, entry.path).size(of: entry.path) }
        if let known = kept.withLock({ $0.blobs[id]?.count }) { return known }
        return try objects(entry.path).blobSize(id)
    }

    func bytes(at path: RepoPath, side: Side, limit: Int) throws(BlobError) -> [UInt8]? {
        let found: Entry? =
            switch side == .old ? old : new {
            case .tree(nil): nil
            case .tree(let tree?):
                try ask(path) { (backend) throws(GitError) in try backend.entry(at: path, inTree: tree) }
            case .index: try ask(path) { (backend) throws(GitError) in try backend.indexEntry(at: path) }
            case .folder(let folder): folder.entry(at: path)
            }
        guard let found, found.mode.isRegular || found.mode == .symlink else { return nil }
        return try load(found, side: side, limit: limit)
    }

    func names(in directory: RepoPath, side: Side) throws(BlobError) -> [RepoPath]? {
        let entries: [Entry]
        switch side == .old ? old : new {
        case .tree(nil): return []
        case .tree(let tree?):
            entries = try ask(directory) { (backend) throws(GitError) in
                try backend.entries(in: directory, ofTree: tree)
            }
        case .index:
            entries = try ask(directory) { (backend) throws(GitError) in try backend.indexEntries(in: directory) }
        case .folder(let folder): return folder.names(in: directory)
        }
        return entries.map(\.path.name)
    }

    /// The content of an entry of `side`, that of a link being its target.
    func load(_ entry: Entry, side: Side, limit: Int) throws(BlobError) -> [UInt8] {
        guard let id = entry.id else { return try folder(side, entry.path).bytes(of: entry, limit: limit) }
        if let known = kept.withLock({ $0.blobs[id] }) {
            guard known.count <= limit else { throw .tooLarge(known.count, limit: limit) }
            return known
        }
        let bytes = try objects(entry.path).blob(id, limit: limit)
        if side == .new { kept.withLock { $0.keep(bytes, id) } }
        return bytes
    }

    private func entry(_ file: ChangedFile, _ side: Side) throws(BlobError) -> Entry {
        guard let entry = file.entry(side) else {
            throw BlobError(.missing, "\(file.path) has no \(side.rawValue) side")
        }
        guard entry.mode != .submodule else {
            throw BlobError(.unknown, "\(file.path) is a submodule: its content is another repository")
        }
        return entry
    }

    private func objects(_ path: RepoPath) throws(BlobError) -> any Backend {
        guard let backend else { throw BlobError(.unknown, "\(path) has no repository") }
        return backend
    }

    private func ask<R>(
        _ path: RepoPath, _ question: (any Backend) throws(GitError) -> R
    ) throws(BlobError) -> R {
        let backend = try objects(path)
        do throws(GitError) {
            return try question(backend)
        } catch {
            throw BlobError(error.code == .missingObject ? .missing : .unreadable, error.message)
        }
    }

    private func folder(_ side: Side, _ path: RepoPath) throws(BlobError) -> Folder {
        guard case .folder(let folder) = side == .old ? old : new else {
            throw BlobError(.unknown, "\(path) has no object")
        }
        return folder
    }

    /// The first blobs read, as many as there is room for: reviewers read in the order of the diff.
    private struct Kept {
        var room: Int
        var blobs: [ObjectID: [UInt8]] = [:]

        mutating func keep(_ bytes: [UInt8], _ id: ObjectID) {
            guard bytes.count <= room, blobs.updateValue(bytes, forKey: id) == nil else { return }
            room -= bytes.count
        }
    }
}
