#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif
import GateModel

/// Writes a file whole or not at all: into a neighbour first, then renamed over the target.
enum AtomicFile {
    /// Writes what `body` writes. Devices and pipes are written in place. A refusal leaves the target as it was
    /// and ends the command with exit 3.
    static func write(
        _ path: String, mode: mode_t = 0o666, _ body: (inout ByteWriter) throws -> Void
    ) throws {
        var status = stat()
        let exists = stat(path, &status) == 0
        if exists, status.st_mode & S_IFMT == S_IFDIR { throw refusal(path, EISDIR) }
        if exists, status.st_mode & S_IFMT != S_IFREG {
            try fill(path, flags: O_WRONLY, mode: 0, name: path, body)
            return
        }
        let target = exists ? resolved(path) : path
        let temporary = "\(target).\(getpid()).aiops-gate.tmp"
        Interruption.willCreate(temporary)
        defer { Interruption.didRemove(temporary) }
        do {
            try fill(temporary, flags: O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, mode: mode, name: path, body)
            if exists { chmod(temporary, status.st_mode & 0o777) }
            guard rename(temporary, target) == 0 else { throw refusal(path, errno) }
        } catch {
            unlink(temporary)
            throw error
        }
    }

    private static func fill(
        _ file: String, flags: Int32, mode: mode_t, name: String, _ body: (inout ByteWriter) throws -> Void
    ) throws {
        let descriptor = open(file, flags | O_CLOEXEC, mode)
        guard descriptor >= 0 else { throw refusal(name, errno) }
        var writer = ByteWriter(descriptor: descriptor)
        do {
            try body(&writer)
            try writer.flush()
        } catch {
            close(descriptor)
            throw (error as? WriteError).map { refusal(name, $0.code) } ?? error
        }
        guard close(descriptor) == 0 else { throw refusal(name, errno) }
    }

    /// The file behind symbolic links, so that a rename replaces it and not the link.
    private static func resolved(_ path: String) -> String {
        guard let real = realpath(path, nil) else { return path }
        defer { free(real) }
        return String(cString: real)
    }

    private static func refusal(_ path: String, _ code: Int32) -> CommandFailure {
        CommandFailure(ExitStatus.couldNotAnalyse, "cannot write \(path): \(String(cString: strerror(code)))")
    }
}
