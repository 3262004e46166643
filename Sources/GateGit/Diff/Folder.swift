import GateModel

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// Files on disk below one folder, addressed as a repository addresses them. Links are never followed.
struct Folder: Sendable {
    /// Absolute or relative to the working directory; no slash at the end.
    let root: [UInt8]
    /// Content that git stores differently from the file (line ends, clean filters), by path.
    var converted: [RepoPath: [UInt8]] = [:]

    init(_ root: String) { self.root = Array(root.utf8) }

    /// nil for what is neither a file nor a link.
    func entry(at path: RepoPath) -> Entry? {
        guard let status = status(path), let mode = Folder.mode(status) else { return nil }
        return Entry(path: path, mode: mode, id: nil)
    }

    func size(of path: RepoPath) throws(BlobError) -> Int {
        if let converted = converted[path] { return converted.count }
        guard let status = status(path) else { throw failure(path) }
        return Int(status.st_size)
    }

    func bytes(of entry: Entry, limit: Int) throws(BlobError) -> [UInt8] {
        if let converted = converted[entry.path] {
            guard converted.count <= limit else { throw .tooLarge(converted.count, limit: limit) }
            return converted
        }
        return try entry.mode == .symlink ? target(entry.path) : content(entry.path, limit: limit)
    }

    /// Empty where the folder cannot be read.
    func names(in directory: RepoPath) -> [RepoPath] {
        guard let stream = withPath(directory, { opendir($0) }) else { return [] }
        defer { closedir(stream) }
        var names: [RepoPath] = []
        while let item = readdir(stream) {
            let name = withUnsafeBytes(of: &item.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
            if name != Array(".".utf8), name != Array("..".utf8) { names.append(RepoPath(name)) }
        }
        return names
    }

    /// The mode git would store; nil for folders, pipes and devices.
    static func mode(_ status: stat) -> FileMode? {
        switch status.st_mode & S_IFMT {
        case S_IFREG: status.st_mode & S_IXUSR != 0 ? .executable : .regular
        case S_IFLNK: .symlink
        default: nil
        }
    }

    func status(_ path: RepoPath) -> stat? {
        var status = stat()
        return withPath(path) { lstat($0, &status) } == 0 ? status : nil
    }

    private func content(_ path: RepoPath, limit: Int) throws(BlobError) -> [UInt8] {
        let file = withPath(path) { open($0, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK) }
        guard file >= 0 else { throw failure(path) }
        defer { close(file) }
        var status = stat()
        guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            throw BlobError(.unreadable, "\(path) is not a regular file")
        }
        guard status.st_size <= limit else { throw .tooLarge(Int(status.st_size), limit: limit) }
        var bytes: [UInt8] = []
        let stated = Int(status.st_size)
        while true {
            let room = max(bytes.isEmpty ? stated + 1 : 1 << 16, 1)
            var got = 0
            let more = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
                got = read(file, buffer.baseAddress, room)
                count = max(0, got)
            }
            if got < 0 { throw failure(path) }
            if got == 0 { return bytes }
            if bytes.isEmpty { bytes = more } else { bytes += more }
            guard bytes.count <= limit else { throw .tooLarge(bytes.count, limit: limit) }
        }
    }

    private func target(_ path: RepoPath) throws(BlobError) -> [UInt8] {
        var got = 0
        let target = [UInt8](unsafeUninitializedCapacity: Int(PATH_MAX)) { buffer, count in
            got = buffer.withMemoryRebound(to: CChar.self) { buffer in
                guard let start = buffer.baseAddress else { return -1 }
                return withPath(path) { readlink($0, start, buffer.count) }
            }
            count = max(0, got)
        }
        guard got >= 0 else { throw failure(path) }
        return target
    }

    private func failure(_ path: RepoPath) -> BlobError {
        let code = errno
        return BlobError(code == ENOENT ? .missing : .unreadable, "\(path): \(String(cString: strerror(code)))")
    }

    private func withPath<R>(_ path: RepoPath, _ body: (UnsafePointer<CChar>) -> R) -> R {
        var full = root
        if !path.isRoot { full += [UInt8(ascii: "/")] + path.bytes }
        full.append(0)
        return full.withUnsafeBufferPointer { buffer in
            buffer.withMemoryRebound(to: CChar.self) { chars in
                guard let base = chars.baseAddress else { preconditionFailure("a path has at least its NUL") }
                return body(base)
            }
        }
    }
}
