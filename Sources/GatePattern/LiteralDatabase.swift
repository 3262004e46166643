#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// The literals of a `LiteralIndex` as a database of vectorscan: the same hits in the same order, found by the
/// processor's vector instructions.
///
/// `@unchecked Sendable` is safe because the database never changes after `init`; every scan has its own scratch.
package final class LiteralDatabase: @unchecked Sendable {
    private let library: VectorScanLibrary
    private let database: OpaquePointer
    /// The length of each literal, and where its rarest bytes stand in it: what hits are sorted by.
    private let counts: [Int]
    private let anchors: [Int]
    /// Whether it was read from the folder rather than compiled.
    package let isFromCache: Bool

    /// Reads what an earlier run compiled from `folder`, or, where `compiles`, compiles the literals and keeps them there.
    ///
    /// nil where the library is not installed or refuses. The folder is made when it is absent; what cannot be read or
    /// written there costs the compilation (some 8 ms) and nothing else.
    package init?(_ literals: [String], ignoresCase: Bool = false, folder: String? = nil, compiles: Bool = true) {
        guard let library = VectorScanLibrary.shared, !literals.isEmpty else { return nil }
        let file = folder.map { "\($0)/literals-\(LiteralDatabase.key(literals, ignoresCase, library)).hsdb" }
        if let file, let known = LiteralDatabase.read(file, library) {
            database = known
            isFromCache = true
        } else {
            guard compiles, let made = LiteralDatabase.compile(literals, ignoresCase, library) else { return nil }
            database = made
            isFromCache = false
            if let file, let folder { LiteralDatabase.write(made, to: file, in: folder, library) }
        }
        self.library = library
        counts = literals.map(\.utf8.count)
        anchors = literals.map { LiteralIndex.anchor(of: Array($0.utf8)) }
    }

    deinit { _ = library.freeDatabase(database) }

    /// What `LiteralIndex.forEachHit` says; false where the library failed, and then `body` was never called.
    package func forEachHit(
        in text: UnsafeRawBufferPointer, range: Range<Int>, _ body: (_ literal: Int, _ offset: Int) throws -> Void
    ) rethrows -> Bool {
        precondition(range.lowerBound >= 0 && range.upperBound <= text.count, "the range lies in the text")
        guard let base = text.baseAddress, range.count < Int(UInt32.max) else { return false }
        var scratch: OpaquePointer?
        guard library.makeScratch(database, &scratch) == 0 else { return false }
        defer { _ = library.freeScratch(scratch) }
        let hits = LiteralHits()
        let status = library.scan(
            database, (base + range.lowerBound).assumingMemoryBound(to: CChar.self), UInt32(range.count), 0, scratch,
            literalHit, Unmanaged.passUnretained(hits).toOpaque())
        guard status == 0 else { return false }
        var found = hits.ends.map { literal, end in
            (literal: literal, offset: range.lowerBound + end - counts[literal])
        }
        found.sort { ($0.offset + anchors[$0.literal], $0.literal) < ($1.offset + anchors[$1.literal], $1.literal) }
        for hit in found { try body(hit.literal, hit.offset) }
        return true
    }

    private static func compile(
        _ literals: [String], _ ignoresCase: Bool, _ library: VectorScanLibrary
    ) -> OpaquePointer? {
        let texts = literals.map { $0.withCString { strdup($0) } }
        defer { for text in texts { free(text) } }
        let flags = [UInt32](repeating: ignoresCase ? 1 : 0, count: literals.count)
        var database: OpaquePointer?
        var problem: OpaquePointer?
        // Mode 1: the text is in one block.
        let status = library.compile(
            texts.map { $0.map { UnsafePointer($0) } }, flags, Array(0..<UInt32(literals.count)),
            literals.map(\.utf8.count), UInt32(literals.count), 1, nil, &database, &problem)
        if problem != nil { _ = library.freeCompileError(problem) }
        return status == 0 ? database : nil
    }

    /// What the database depends on: the literals, the library and the processor.
    private static func key(_ literals: [String], _ ignoresCase: Bool, _ library: VectorScanLibrary) -> String {
        let parts =
            literals + [ignoresCase ? "caseless" : "exact", library.version] + library.processor.map { "\($0)" }
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for part in parts {
            for byte in part.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
            hash = (hash ^ 0xFF) &* 0x0000_0100_0000_01B3
        }
        return String(hash, radix: 16)
    }

    /// Reads what this user alone could write; the library checks a sum of its own.
    private static func read(_ path: String, _ library: VectorScanLibrary) -> OpaquePointer? {
        let file = open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC)
        guard file >= 0 else { return nil }
        defer { close(file) }
        var state = stat()
        guard fstat(file, &state) == 0, state.st_uid == geteuid(), state.st_mode & 0o077 == 0,
            state.st_mode & S_IFMT == S_IFREG, state.st_size > 0, state.st_size < 64 << 20
        else { return nil }
        var bytes = [CChar](repeating: 0, count: Int(state.st_size))
        var done = 0
        while done < bytes.count {
            let count = pread(file, &bytes[done], bytes.count - done, off_t(done))
            guard count > 0 else { return nil }
            done += count
        }
        var database: OpaquePointer?
        return library.deserialize(bytes, bytes.count, &database) == 0 ? database : nil
    }

    private static func write(
        _ database: OpaquePointer, to path: String, in folder: String, _ library: VectorScanLibrary
    ) {
        var bytes: UnsafeMutablePointer<CChar>?
        var count = 0
        guard library.serialize(database, &bytes, &count) == 0, let bytes else { return }
        defer { free(bytes) }
        // It is there from the second run on.
        mkdir(folder, 0o700)
        let draft = "\(path).\(getpid())"
        let file = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard file >= 0 else { return }
        var done = 0
        while done < count {
            let written = pwrite(file, bytes + done, count - done, off_t(done))
            guard written > 0 else { break }
            done += written
        }
        close(file)
        if done < count || rename(draft, path) != 0 { unlink(draft) }
    }
}

/// What the callback has seen: the number of a literal and one past its last byte.
private final class LiteralHits {
    var ends: [(literal: Int, end: Int)] = []
}

/// Called by the library on the scanning thread.
private nonisolated func literalHit(
    _ id: UInt32, _ from: UInt64, _ to: UInt64, _ flags: UInt32, _ context: UnsafeMutableRawPointer?
) -> Int32 {
    guard let context else { return 1 }
    Unmanaged<LiteralHits>.fromOpaque(context).takeUnretainedValue().ends.append((Int(id), Int(to)))
    return 0
}
