import Synchronization

/// Time and matches by rule, for `--profile`; all threads write to it.
package final class RuleClock: Sendable {
    package struct Row: Sendable {
        package var nanoseconds: UInt64 = 0
        package var files = 0
        package var matches = 0
    }

    private let rows = Mutex<[String: Row]>([:])

    package init() {}

    func add(_ rule: String, nanoseconds: UInt64, matches: Int) {
        rows.withLock { rows in
            rows[rule, default: Row()].nanoseconds += nanoseconds
            rows[rule, default: Row()].files += 1
            rows[rule, default: Row()].matches += matches
        }
    }

    /// Dearest first.
    package var sorted: [(rule: String, row: Row)] {
        rows.withLock { rows in
            rows.map { ($0.key, $0.value) }.sorted { ($1.1.nanoseconds, $0.0) < ($0.1.nanoseconds, $1.0) }
        }
    }
}
