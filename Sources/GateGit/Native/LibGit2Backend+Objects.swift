import CLibGit2
package import GateModel

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

extension LibGit2Backend {
    package func blobSize(_ id: ObjectID) throws(BlobError) -> Int {
        do throws(GitError) {
            return try handles.withHandle { (handle) throws(GitError) in
                try id.withPointer { (id) throws(GitError) in try handle.header(id).size }
            }
        } catch {
            throw BlobError(error, id)
        }
    }

    package func blob(_ id: ObjectID, limit: Int) throws(BlobError) -> [UInt8] {
        let looksFirst = looksAtSizeFirst()
        // The read's own result, kept apart so that a size beyond the limit is no error of the repository.
        let read: Result<[UInt8], BlobError>
        do throws(GitError) {
            read = try handles.withHandle { (handle) throws(GitError) in
                try id.withPointer { (pointer) throws(GitError) in
                    if looksFirst {
                        let size = try handle.header(pointer).size
                        guard size <= limit else { return .failure(.tooLarge(size, limit: limit)) }
                    }
                    let object = try handle.object(pointer)
                    guard object.type == GIT_OBJECT_BLOB else {
                        return .failure(BlobError(.unreadable, "object \(id) is not a blob"))
                    }
                    let size = object.bytes.count
                    return size <= limit ? .success([UInt8](object.bytes)) : .failure(.tooLarge(size, limit: limit))
                }
            }
        } catch {
            throw BlobError(error, id)
        }
        return try read.get()
    }

    package func entry(at path: RepoPath, inTree tree: ObjectID) throws(GitError) -> Entry? {
        guard !path.isRoot else { return Entry(path: path, mode: .tree, id: tree) }
        return try handles.withHandle { (handle) throws(GitError) in
            try handle.entry(at: path.bytes[...], inTree: tree).map {
                Entry(path: path, mode: $0.mode, id: $0.id)
            }
        }
    }

    package func entries(in directory: RepoPath, ofTree tree: ObjectID) throws(GitError) -> [Entry] {
        try handles.withHandle { (handle) throws(GitError) in
            let root = (mode: FileMode.tree, id: tree)
            guard let found = directory.isRoot ? root : try handle.entry(at: directory.bytes[...], inTree: tree),
                found.mode == .tree
            else { return [] }
            return try found.id.withPointer { (id) throws(GitError) in
                let object = try handle.tree(id)
                var cursor = try TreeCursor(object.bytes)
                var entries: [Entry] = []
                while let entry = cursor.current {
                    entries.append(
                        Entry(
                            path: directory.appending(RepoPath([UInt8](entry.name))),
                            mode: FileMode(rawValue: entry.mode), id: entry.objectID))
                    try cursor.advance()
                }
                return entries
            }
        }
    }

    package func indexEntry(at path: RepoPath) throws(GitError) -> Entry? {
        let index = try index()
        let place = index.lowerBound(path.bytes)
        if place < index.count {
            let entry = index.entry(place)
            if entry.name.elementsEqual(path.bytes) {
                return Entry(
                    path: path, mode: FileMode(rawValue: FileMode.canonical(entry.mode)), id: entry.objectID)
            }
        }
        guard let sparse = sparseFolder(over: path, index), let tree = sparse.objectID else { return nil }
        let inside = RepoPath(Array(path.bytes[sparse.name.count...]))
        return try entry(at: inside, inTree: tree).map { Entry(path: path, mode: $0.mode, id: $0.id) }
    }

    package func indexEntries(in directory: RepoPath) throws(GitError) -> [Entry] {
        let index = try index()
        let slash = UInt8(ascii: "/")
        let prefix = directory.isRoot ? [] : directory.bytes + [slash]
        if let sparse = sparseFolder(over: RepoPath(prefix), index), let tree = sparse.objectID {
            let inside = RepoPath(Array(prefix[sparse.name.count...].dropLast()))
            return try entries(in: inside, ofTree: tree).map {
                Entry(path: directory.appending($0.path.name), mode: $0.mode, id: $0.id)
            }
        }
        var entries: [Entry] = []
        var place = index.lowerBound(prefix)
        while place < index.count {
            let entry = index.entry(place)
            guard entry.hasPrefix(prefix) else { break }
            let rest = entry.name[prefix.count...]
            if let end = rest.firstIndex(of: slash) {
                let folder = Array(entry.name[..<end])
                entries.append(Entry(path: RepoPath(folder), mode: .tree, id: nil))
                // The first name behind everything in that folder: a slash is followed by a zero.
                place = index.lowerBound(folder + [slash + 1])
            } else {
                let mode = FileMode(rawValue: FileMode.canonical(entry.mode))
                entries.append(Entry(path: RepoPath([UInt8](entry.name)), mode: mode, id: entry.objectID))
                place += 1
            }
        }
        return entries
    }

    /// The sparse directory that stands for `path` and what is below it.
    private func sparseFolder(over path: RepoPath, _ index: IndexFile) -> IndexEntry? {
        for (offset, byte) in path.bytes.enumerated() where byte == UInt8(ascii: "/") {
            let place = index.lowerBound(Array(path.bytes[...offset]))
            guard place < index.count else { return nil }
            let entry = index.entry(place)
            if entry.isSparseDirectory, entry.name.elementsEqual(path.bytes[...offset]) { return entry }
        }
        return nil
    }
}

extension Handle {
    /// Goes down a tree along `path`; nil where a component is missing or not a folder.
    fileprivate func entry(
        at path: ArraySlice<UInt8>, inTree tree: ObjectID
    ) throws(GitError) -> (mode: FileMode, id: ObjectID)? {
        let slash = path.firstIndex(of: UInt8(ascii: "/"))
        let name = path[..<(slash ?? path.endIndex)]
        let found: (mode: FileMode, id: ObjectID)? = try tree.withPointer { (id) throws(GitError) in
            let object = try self.tree(id)
            var cursor = try TreeCursor(object.bytes)
            while let entry = cursor.current {
                if entry.name.count == name.count, entry.name.elementsEqual(name) {
                    return entry.objectID.map { (FileMode(rawValue: entry.mode), $0) }
                }
                try cursor.advance()
            }
            return nil
        }
        guard let slash, let found else { return found }
        guard found.mode == .tree else { return nil }
        return try entry(at: path[(slash + 1)...], inTree: found.id)
    }
}

extension BlobError {
    /// Says why an object could not be read.
    init(_ error: GitError, _ id: ObjectID) {
        let advice = error.advice.map { "; \($0)" } ?? ""
        self.init(error.code == .missingObject ? .missing : .unreadable, error.message + advice)
    }

    static func tooLarge(_ size: Int, limit: Int) -> BlobError {
        BlobError(.tooLarge, "\(size) bytes, the limit is \(limit)")
    }
}
