#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// Whole files as bytes.
enum FileContent {
    /// The bytes of a file; nil when there is no such file. Other refusals and more than `limit` bytes end the
    /// command with exit `status`.
    static func read(
        _ path: String, limit: Int = 256 << 20, status: Int32 = ExitStatus.usage
    ) throws -> [UInt8]? {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            if errno == ENOENT || errno == ENOTDIR { return nil }
            throw CommandFailure(status, "cannot read \(path): \(String(cString: strerror(errno)))")
        }
        defer { close(descriptor) }
        guard let bytes = try read(descriptor: descriptor, name: path, limit: limit, status: status) else {
            throw CommandFailure(status, "\(path) has more than \(limit) bytes")
        }
        return bytes
    }

    /// What is left to read from a descriptor; nil when there are more than `limit` bytes.
    static func read(
        descriptor: Int32, name: String, limit: Int, status: Int32 = ExitStatus.couldNotAnalyse
    ) throws -> [UInt8]? {
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 256 << 10)
        while true {
            let count = chunk.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress, $0.count) }
            if count < 0 {
                if errno == EINTR { continue }
                throw CommandFailure(status, "cannot read \(name): \(String(cString: strerror(errno)))")
            }
            if count == 0 { return bytes }
            bytes += chunk[..<count]
            if bytes.count > limit { return nil }
        }
    }
}
