#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif
import GateModel
import Synchronization

/// One line on a terminal that says how far a long run is; nothing in the first second, nothing elsewhere.
final class Progress: Sendable {
    private struct State {
        var next: UInt64
        var isShown = false
    }

    private static let second: UInt64 = 1_000_000_000
    private let state: Mutex<State>

    /// nil where standard error is no terminal.
    init?(surroundings: Surroundings) {
        guard surroundings.isErrorTerminal, surroundings.environment["TERM"] != "dumb" else { return nil }
        state = Mutex(State(next: Progress.now() + Progress.second))
    }

    /// Called from any thread, once a file.
    func report(done: Int, of total: Int) {
        state.withLock { state in
            let now = Progress.now()
            guard now >= state.next else { return }
            state.next = now + Progress.second / 10
            state.isShown = true
            StandardStreams.error(bytes: Array("\r\u{1B}[Kreviewing \(done) of \(total) files".utf8))
        }
    }

    /// Takes the line away.
    func finish() {
        state.withLock { state in
            if state.isShown { StandardStreams.error(bytes: Array("\r\u{1B}[K".utf8)) }
            state.next = .max
        }
    }

    private static func now() -> UInt64 {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return UInt64(time.tv_sec) * second + UInt64(time.tv_nsec)
    }
}
