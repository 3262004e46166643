import GateModel

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// Files of the work tree that patterns name, also untracked and ignored ones. Links are not followed.
struct WorkTreeFiles {
    let root: String
    /// Deeper folders are not entered.
    private static let deepest = 64

    /// Sorted; every file once. Enters only the folders that a pattern could lead into.
    func matching(_ globs: [Glob]) -> [RepoPath] {
        var found: Set<RepoPath> = []
        for (start, globs) in Dictionary(grouping: globs, by: { WorkTreeFiles.start(of: $0.pattern) }) {
            walk(RepoPath(start), globs, 0, &found)
        }
        return found.sorted()
    }

    /// The folders of a pattern before the first wildcard; empty for one that may match at any depth.
    private static func start(of pattern: String) -> String {
        var parts = pattern.split(separator: "/", omittingEmptySubsequences: true)
        guard parts.count > 1 else { return "" }
        parts.removeLast()
        let plain = parts.prefix { part in !part.contains { "*?[]{}\\".contains($0) } && part != "." && part != ".." }
        return plain.joined(separator: "/")
    }

    private func walk(_ folder: RepoPath, _ globs: [Glob], _ depth: Int, _ found: inout Set<RepoPath>) {
        guard depth < WorkTreeFiles.deepest, let stream = opendir(folder.isRoot ? root : "\(root)/\(folder.text)")
        else { return }
        defer { closedir(stream) }
        while let item = readdir(stream) {
            let name = withUnsafeBytes(of: &item.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
            if name == [UInt8(ascii: ".")] || name.starts(with: [UInt8(ascii: "."), UInt8(ascii: ".")]) { continue }
            if name == Array(".git".utf8) { continue }
            let path = folder.appending(RepoPath(name))
            var status = stat()
            guard lstat("\(root)/\(path.text)", &status) == 0 else { continue }
            switch status.st_mode & S_IFMT {
            case S_IFDIR: walk(path, globs, depth + 1, &found)
            case S_IFREG: if globs.contains(where: { $0.matches(path) }) { found.insert(path) }
            default: break
            }
        }
    }
}
