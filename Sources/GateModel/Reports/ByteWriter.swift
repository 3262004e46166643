#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// Collects bytes and hands them to a file descriptor 64 KiB at a time.
///
/// The first failed write is kept and thrown by `flush`; later bytes are dropped.
public struct ByteWriter {
    private var buffer: [UInt8] = []
    private let descriptor: Int32?
    private var failure: WriteError?
    private static let chunk = 64 << 10

    /// Writes to `descriptor`, which stays open.
    public init(descriptor: Int32) {
        self.descriptor = descriptor
        buffer.reserveCapacity(ByteWriter.chunk + 4096)
    }

    /// Keeps everything in memory; see `bytes`.
    public init() { descriptor = nil }

    /// What has been written and not yet handed over.
    public var bytes: [UInt8] { buffer }

    public mutating func write(_ text: String) {
        var text = text
        text.withUTF8 { buffer.append(contentsOf: $0) }
        drain()
    }

    public mutating func write(_ text: StaticString) {
        buffer.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
        drain()
    }

    public mutating func write(bytes: some Collection<UInt8>) {
        buffer.append(contentsOf: bytes)
        drain()
    }

    /// Hands over what is left; throws the first error of any write.
    public mutating func flush() throws(WriteError) {
        handOver()
        if let failure { throw failure }
    }

    private mutating func drain() {
        if descriptor != nil, buffer.count >= ByteWriter.chunk { handOver() }
    }

    private mutating func handOver() {
        guard let descriptor else { return }
        defer { buffer.removeAll(keepingCapacity: true) }
        guard failure == nil else { return }
        var done = 0
        while done < buffer.count {
            let count = buffer.withUnsafeBytes {
                Glibc.write(descriptor, $0.baseAddress.map { $0 + done }, $0.count - done)
            }
            if count < 0 {
                if errno == EINTR { continue }
                failure = WriteError(code: errno)
                return
            }
            done += count
        }
    }
}

/// A write that the system refused.
public struct WriteError: Error, Sendable, Equatable {
    /// The C `errno`.
    public let code: Int32
    public var message: String { String(cString: strerror(code)) }
}
