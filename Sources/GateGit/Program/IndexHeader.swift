/// What can be seen at the head of an index without reading it.
///
/// git itself believes any count of entries that happens to parse and verifies no checksum.
/// Source: git, Documentation/gitformat-index.txt.
enum IndexHeader {
    /// Throws `.corrupt` where the head and the size of the file cannot be those of an index.
    static func check(_ layout: RepositoryLayout) throws(GitError) {
        guard let (head, size) = try FileSystem.head(of: layout.indexFile, count: 12) else { return }
        func number(at place: Int) -> Int { head[place..<(place + 4)].reduce(0) { $0 << 8 | Int($1) } }
        let said: String
        if head.count < 12 {
            said = "it is cut short"
        } else if !head.starts(with: "DIRC".utf8) {
            said = "it does not begin with DIRC"
        } else if !(2...4).contains(number(at: 4)) {
            said = "it has version \(number(at: 4))"
        } else if 12 + number(at: 8) * (42 + layout.objectIDBytes) + layout.objectIDBytes > size {
            // 40 bytes of times and modes, the id, two of flags; the name may share the next entry's.
            said = "\(number(at: 8)) entries do not fit into \(size) bytes"
        } else {
            return
        }
        throw Missing.index(layout, said, function: nil)
    }
}
