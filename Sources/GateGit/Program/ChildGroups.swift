import Glibc
import Synchronization

/// The process groups of children that are running, for a signal handler: Ctrl-C reaches our own group alone.
package enum ChildGroups {
    private static let count = 64
    private static let lock = Mutex<Void>(())
    /// 0 where free. Safe because slots are only written under `lock`, one store each, and the handler only reads.
    nonisolated(unsafe) private static let slots: UnsafeMutablePointer<pid_t> = {
        let slots = UnsafeMutablePointer<pid_t>.allocate(capacity: count)
        slots.initialize(repeating: 0, count: count)
        return slots
    }()

    /// Makes what `end` needs, which must not allocate.
    package static func prepare() { _ = slots }

    static func insert(_ group: pid_t) {
        lock.withLock { _ in
            for slot in 0..<count where slots[slot] == 0 {
                slots[slot] = group
                return
            }
        }
    }

    static func remove(_ group: pid_t) {
        lock.withLock { _ in for slot in 0..<count where slots[slot] == group { slots[slot] = 0 } }
    }

    /// Asks every group to end; may be called from a signal handler.
    package static func end() { for slot in 0..<count where slots[slot] > 0 { kill(-slots[slot], SIGTERM) } }
}
