#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif
import GateGit
import GateModel

/// Turns paths as typed in the current directory into paths of the repository.
struct Locations {
    /// Absolute, no trailing slash; nil for a bare repository.
    private let workTree: String?
    private let repository: Repository?
    private let directory: String

    init(repository: Repository?, directory: String) {
        self.repository = repository
        self.directory = directory
        workTree = repository?.backend.layout.workTree
    }

    /// The path inside the repository. Exit 2 when it lies outside; a bare repository takes paths as they are.
    func inRepository(_ typed: String) throws -> RepoPath {
        guard let workTree else { return RepoPath(Locations.normalized(typed, below: "")) }
        let absolute = Locations.normalized(typed, below: directory)
        if absolute == workTree { return RepoPath([]) }
        for candidate in [absolute, Locations.resolvingFolder(absolute)] where candidate.hasPrefix(workTree + "/") {
            return RepoPath(String(candidate.dropFirst(workTree.utf8.count + 1)))
        }
        if Locations.resolvingFolder(absolute) == workTree { return RepoPath([]) }
        throw CommandFailure(ExitStatus.usage, "\(typed) is outside the repository at \(workTree)")
    }

    /// Whether the work tree has such a file or folder.
    func isOnDisk(_ path: RepoPath) -> Bool {
        guard let workTree else { return false }
        var status = stat()
        return lstat(workTree + "/" + path.text, &status) == 0
    }

    /// The path inside the repository of a file that its index holds; nil for any other file.
    func tracked(_ typed: String) throws -> RepoPath? {
        guard let repository, workTree != nil, let path = try? inRepository(typed) else { return nil }
        // A path outside is not tracked; an index that cannot be read is the scope's to report.
        return ((try? repository.backend.indexEntry(at: path)) ?? nil)?.path
    }

    /// An absolute path without `.`, `..`, doubled or trailing slashes; symbolic links stay.
    static func normalized(_ typed: String, below directory: String) -> String {
        let whole = typed.hasPrefix("/") ? typed : directory + "/" + typed
        var parts: [Substring] = []
        for part in whole.split(separator: "/") where part != "." {
            if part == ".." { _ = parts.popLast() } else { parts.append(part) }
        }
        let joined = parts.joined(separator: "/")
        return whole.hasPrefix("/") ? "/" + joined : joined
    }

    /// The same path with the links of its folder followed; the last component stays.
    private static func resolvingFolder(_ absolute: String) -> String {
        guard let slash = absolute.lastIndex(of: "/"), let real = realpath(String(absolute[..<slash]) + "/", nil) else {
            return absolute
        }
        defer { free(real) }
        let folder = String(cString: real)
        return (folder == "/" ? "" : folder) + String(absolute[slash...])
    }
}
