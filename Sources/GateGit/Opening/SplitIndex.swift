import Glibc

/// Tells an index that is only the difference to a `sharedindex.*` file beside it: our reader does not join the two.
///
/// Source: git, Documentation/gitformat-index.txt, "Split index".
enum SplitIndex {
    /// One look into the git folder; the index is read only where a shared index exists at all.
    static func isUsed(by layout: RepositoryLayout) throws(GitError) -> Bool {
        guard hasSharedIndex(layout.gitDirectory), let index = try FileSystem.bytes(of: layout.indexFile) else {
            return false
        }
        return hasLink(index, objectIDBytes: layout.objectIDBytes)
    }

    private static func hasSharedIndex(_ folder: String) -> Bool {
        guard let directory = opendir(folder) else { return false }
        defer { closedir(directory) }
        while let entry = readdir(directory) {
            let found = withUnsafeBytes(of: &entry.pointee.d_name) { $0.starts(with: "sharedindex.".utf8) }
            if found { return true }
        }
        return false
    }

    /// Whether the bytes hold a `link` extension: one from which a chain of extensions leads exactly to the trailer.
    static func hasLink(_ index: [UInt8], objectIDBytes: Int) -> Bool {
        let end = index.count - objectIDBytes
        let link = Array("link".utf8)
        var start = 12
        while start + 8 <= end {
            if index[start] == link[0], index[start..<(start + 4)].elementsEqual(link) {
                var next = start
                while next + 8 <= end {
                    let size = index[(next + 4)..<(next + 8)].reduce(0) { $0 << 8 | Int($1) }
                    next += 8 + size
                }
                if next == end { return true }
            }
            start += 1
        }
        return false
    }
}
