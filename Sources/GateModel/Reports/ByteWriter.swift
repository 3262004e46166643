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

    /// Writes a number in decimal digits without making a string of it.
    package mutating func write(_ number: Int) {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 20) { digits in
            var rest = number.magnitude
            var first = 20
            repeat {
                first -= 1
                digits[first] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
                rest /= 10
            } while rest > 0
            if number < 0 { buffer.append(UInt8(ascii: "-")) }
            buffer.append(contentsOf: UnsafeBufferPointer(rebasing: digits[first...]))
        }
        drain()
    }

    /// Hands over what is left; throws the first error of any write.
    public mutating func flush() throws(WriteError) {
        handOver()
        if let failure { throw failure }
    }

    private mutating func drain() {
        if buffer.count >= ByteWriter.chunk, descriptor != nil { handOver() }
    }

    private mutating func handOver() {
        guard let descriptor else { return }
        defer { buffer.removeAll(keepingCapacity: true) }
        guard failure == nil else { return }
        var done = 0
        while done < buffer.count {
            let count = buffer.withUnsafeBytes {
                systemWrite(descriptor, $0.baseAddress.map { $0 + done }, $0.count - done)
            }
            if count >= 0 {
                done += count
            } else if errno == EAGAIN {
                // A standard output that its owner made non-blocking: wait until it takes more.
                var wait = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
                _ = poll(&wait, 1, -1)
            } else if errno != EINTR {
                failure = WriteError(code: errno)
                return
            }
        }
    }
}

/// The C `write`, which the methods of the same name hide.
private let systemWrite: @Sendable (Int32, UnsafeRawPointer?, Int) -> Int = { write($0, $1, $2) }

/// A write that the system refused.
public struct WriteError: Error, Sendable, Equatable {
    /// The C `errno`.
    public let code: Int32
    public var message: String { String(cString: strerror(code)) }
}
