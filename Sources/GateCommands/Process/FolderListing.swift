#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// The files below a folder on disk.
enum FolderListing {
    /// Paths relative to `folder` of the regular files whose name ends in one of `endings`, sorted by bytes; nil where
    /// there is no such folder. Symbolic links are not followed. Stops after `limit` files.
    static func files(in folder: String, endings: [String], limit: Int = 10_000) throws -> [String]? {
        var found: [String] = []
        guard try visit(folder, "", endings, limit, depth: 0, &found) else { return nil }
        return found.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    private static func visit(
        _ folder: String, _ prefix: String, _ endings: [String], _ limit: Int, depth: Int, _ found: inout [String]
    ) throws -> Bool {
        guard let stream = opendir(folder) else {
            if errno == ENOENT || errno == ENOTDIR { return false }
            throw CommandFailure(ExitStatus.usage, "cannot read \(folder): \(String(cString: strerror(errno)))")
        }
        defer { closedir(stream) }
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            guard name != ".", name != "..", found.count < limit else { continue }
            var status = stat()
            guard lstat(folder + "/" + name, &status) == 0 else { continue }
            if status.st_mode & S_IFMT == S_IFDIR {
                // Nobody keeps rules that deep; a file system that loops does.
                if depth < 16 {
                    _ = try visit(folder + "/" + name, prefix + name + "/", endings, limit, depth: depth + 1, &found)
                }
            } else if status.st_mode & S_IFMT == S_IFREG, endings.contains(where: { name.hasSuffix($0) }) {
                found.append(prefix + name)
            }
        }
        return true
    }
}
