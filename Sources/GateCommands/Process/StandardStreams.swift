#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif
import GateModel

/// Standard output and error, made safe to use.
enum StandardStreams {
    /// Whether standard output was closed when the program started (`>&-`).
    nonisolated(unsafe) private static var isOutputClosed = false  // safe because written once, before any thread

    /// Call first: keeps descriptors 0 to 2 taken, so that no repository file lands on one of them, and turns a
    /// closed pipe into an error of `write` instead of a signal.
    static func prepare() {
        signal(SIGPIPE, SIG_IGN)
        for descriptor: Int32 in 0...2 where fcntl(descriptor, F_GETFD) == -1 {
            if descriptor == 1 { isOutputClosed = true }
            _ = open("/dev/null", descriptor == 0 ? O_RDONLY : O_WRONLY)
        }
    }

    /// Writes to standard output through `body`.
    ///
    /// A reader that went away (EPIPE) is a quiet end. Any other refusal ends the command with exit 3.
    static func output(_ body: (inout ByteWriter) throws -> Void) throws {
        guard !isOutputClosed else {
            throw CommandFailure(
                ExitStatus.couldNotAnalyse, "cannot write to standard output: it is closed",
                advice: "open it, or name a file for the report")
        }
        var writer = ByteWriter(descriptor: 1)
        try body(&writer)
        do throws(WriteError) {
            try writer.flush()
        } catch {
            if error.code == EPIPE { return }
            throw CommandFailure(ExitStatus.couldNotAnalyse, "cannot write to standard output: \(error.message)")
        }
    }

    /// Writes text and a line end to standard output.
    static func print(_ text: String) throws {
        try output { $0.write(text + "\n") }
    }

    /// Writes a line to standard error; a refusal there has nobody to tell.
    static func error(_ text: String) { error(bytes: Array((text + "\n").utf8)) }

    static func error(bytes: [UInt8]) {
        var writer = ByteWriter(descriptor: 2)
        writer.write(bytes: bytes)
        do throws(WriteError) { try writer.flush() } catch {}
    }

    /// Everything that standard input holds, up to `limit` bytes; nil when there is more.
    static func input(limit: Int) throws -> [UInt8]? {
        try FileContent.read(descriptor: 0, name: "standard input", limit: limit)
    }
}
