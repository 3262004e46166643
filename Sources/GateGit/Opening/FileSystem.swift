import Glibc

/// The few questions that finding a repository puts to the file system; each is one or two system calls.
enum FileSystem {
    /// The path with every link resolved; nil where it does not exist.
    static func realPath(_ path: String) -> String? {
        guard let resolved = realpath(path, nil) else { return nil }
        defer { free(resolved) }
        return String(cString: resolved)
    }

    /// `path` itself when absolute, else below `directory`.
    static func path(_ path: String, below directory: String) -> String {
        if path.utf8.first == UInt8(ascii: "/") { return path }
        return directory.utf8.last == UInt8(ascii: "/") ? directory + path : directory + "/" + path
    }

    /// The path one level up; `/` for `/`.
    static func parent(of path: String) -> String {
        guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")), slash > path.startIndex else { return "/" }
        return String(path[..<slash])
    }

    /// What stands at `path`, links followed; nil where nothing does.
    static func status(_ path: String) -> stat? {
        var found = stat()
        return stat(path, &found) == 0 ? found : nil
    }

    /// What stands at `path`, a link being a link; nil where nothing does.
    static func linkStatus(_ path: String) -> stat? {
        var found = stat()
        return lstat(path, &found) == 0 ? found : nil
    }

    static func isDirectory(_ path: String) -> Bool { status(path).map { $0.st_mode & S_IFMT == S_IFDIR } ?? false }

    /// All bytes of a file; nil where there is none. Throws `.io` where it cannot be read.
    static func bytes(of path: String) throws(GitError) -> [UInt8]? { try head(of: path, count: .max)?.bytes }

    /// The first bytes of a file, at most `count`, and the size of all of it; nil where there is none.
    static func head(of path: String, count limit: Int) throws(GitError) -> (bytes: [UInt8], size: Int)? {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            if errno == ENOENT || errno == ENOTDIR { return nil }
            throw failure("open", path)
        }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw failure("fstat", path) }
        let wanted = min(Int(status.st_size), limit)
        var isWhole = true
        let bytes = [UInt8](unsafeUninitializedCapacity: wanted) { buffer, count in
            while count < wanted {
                let got = read(descriptor, buffer.baseAddress.map { $0 + count }, wanted - count)
                if got > 0 { count += got }
                if got == 0 { break }
                if got < 0, errno != EINTR {
                    isWhole = false
                    break
                }
            }
        }
        guard isWhole else { throw failure("read", path) }
        return (bytes, Int(status.st_size))
    }

    /// The first line of a small file without blanks at its end; nil where there is no such file.
    static func line(of path: String) throws(GitError) -> String? {
        guard var bytes = try bytes(of: path) else { return nil }
        if let end = bytes.firstIndex(of: UInt8(ascii: "\n")) { bytes.removeSubrange(end...) }
        while let last = bytes.last, last == UInt8(ascii: " ") || last == UInt8(ascii: "\r") { bytes.removeLast() }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func failure(_ function: String, _ path: String) -> GitError {
        GitError(.io, "cannot read \(path): \(String(cString: strerror(errno)))", function: function)
    }
}
