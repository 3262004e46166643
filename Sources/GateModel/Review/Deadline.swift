#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// A moment on the monotonic clock.
public struct Deadline: Sendable, Equatable {
    private let nanoseconds: UInt64

    public static let never = Deadline(nanoseconds: .max)

    public static func after(seconds: Double) -> Deadline {
        Deadline(nanoseconds: Deadline.now &+ UInt64(max(0, seconds) * 1e9))
    }

    private init(nanoseconds: UInt64) { self.nanoseconds = nanoseconds }

    public var isPast: Bool { nanoseconds != .max && Deadline.now >= nanoseconds }

    /// Nanoseconds of CLOCK_MONOTONIC.
    package static var now: UInt64 {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return UInt64(time.tv_sec) &* 1_000_000_000 &+ UInt64(time.tv_nsec)
    }
}
