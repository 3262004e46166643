import Synchronization

/// Many literals at once: by `LiteralIndex` at first, and by vectorscan once a process has searched so much text that
/// opening the library pays. The hits and their order are the same; a test holds them so.
package final class LiteralSearch: Sendable {
    /// From this many bytes on a database is read that an earlier run compiled (1.3 ms), and from this many on it is
    /// compiled (9 ms). Measured: the index takes 1.2 ms for a megabyte, vectorscan 0.6; docs/decisions/secrets.md.
    package static let readBytes = 4 << 20
    package static let compileBytes = 16 << 20

    private enum Engine {
        case index
        /// There was none to read; it may still be compiled.
        case unread
        case database(LiteralDatabase)
        case none
    }

    private static let folder = Mutex<String?>(nil)

    private let literals: [String]
    private let ignoresCase: Bool
    private let index: LiteralIndex
    private let state = Mutex<(engine: Engine, bytes: Int)>((.index, 0))

    package init(_ literals: [String], ignoresCase: Bool = false) {
        self.literals = literals
        self.ignoresCase = ignoresCase
        index = LiteralIndex(literals, ignoresCase: ignoresCase)
    }

    /// The folder of this user where databases are kept; without one none is kept, and vectorscan is not used.
    package static func keepDatabases(in path: String) { folder.withLock { $0 = path } }

    /// As `LiteralIndex.forEachHit`.
    package func forEachHit(
        in text: UnsafeRawBufferPointer, range: Range<Int>, _ body: (_ literal: Int, _ offset: Int) throws -> Void
    ) rethrows {
        if let database = database(for: range.count), try database.forEachHit(in: text, range: range, body) { return }
        try index.forEachHit(in: text, range: range, body)
    }

    private func database(for count: Int) -> LiteralDatabase? {
        state.withLock { state in
            state.bytes += count
            switch state.engine {
            case .database(let database): return database
            case .none: return nil
            case .index: if state.bytes < LiteralSearch.readBytes { return nil }
            case .unread: if state.bytes < LiteralSearch.compileBytes { return nil }
            }
            guard let folder = LiteralSearch.folder.withLock({ $0 }) else { return nil }
            let compiles = state.bytes >= LiteralSearch.compileBytes
            let made = LiteralDatabase(literals, ignoresCase: ignoresCase, folder: folder, compiles: compiles)
            state.engine = made.map { .database($0) } ?? (compiles ? .none : .unread)
            return made
        }
    }
}
