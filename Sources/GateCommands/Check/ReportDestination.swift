#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif
import GateGit
import GateModel

/// Guards the files that reports are written to.
enum ReportDestination {
    /// Refuses, before anything runs, a file that a report must not replace: a tracked one, or a non-empty one that
    /// is no report of ours. Exit 2.
    static func check(_ file: String, repository: Repository?, directory: String) throws {
        var status = stat()
        guard stat(file, &status) == 0 else { return try checkFolder(of: file) }
        guard status.st_mode & S_IFMT == S_IFREG else { return }
        if let repository, let path = try Locations(repository: repository, directory: directory).tracked(file) {
            throw CommandFailure(
                ExitStatus.usage, "\(path) is tracked by git; a report is never written over a tracked file",
                advice: "name another file, and ignore it in .gitignore")
        }
        guard status.st_size > 0, !(try isOurs(file)) else { return }
        throw CommandFailure(
            ExitStatus.usage, "\(file) exists and is not a report of aiops-gate",
            advice: "move it away or name another file")
    }

    private static func checkFolder(of file: String) throws {
        let folder = file.lastIndex(of: "/").map { String(file[...$0]) } ?? "."
        guard access(folder, F_OK) == 0 else {
            throw CommandFailure(
                ExitStatus.couldNotAnalyse, "cannot write \(file): there is no folder \(folder)",
                advice: "make it first: mkdir -p \(folder)")
        }
    }

    /// Every format names the tool within its first bytes, but for an empty list of GitLab's.
    private static func isOurs(_ file: String) throws -> Bool {
        let descriptor = open(file, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return false }
        defer { close(descriptor) }
        var head = [UInt8](repeating: 0, count: 16 << 10)
        let count = head.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
        guard count > 0 else { return false }
        let text = String(decoding: head[..<count], as: UTF8.self)
        return text.contains(ToolInfo.name) || text.allSatisfy { "[] \n".contains($0) }
    }
}
