import GateModel
import GateSyntax
import Synchronization

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// The cache of results: a file each in `aiops-gate/results` of the user's cache folder.
///
/// Readable by its user alone. A folder that is somebody else's, open to others or a link is not used. `program` is
/// only made out, and the folder only opened, when the first answer is asked for.
final class CacheFolder: Cache {
    private let environment: [String: String]
    private let opened = Mutex<Opened?>(nil)
    private let count = Atomic<Int>(0)

    /// Files of one of the 256 folders; above that the ones longest unused go.
    private static let mostFiles = 64
    private static let mostBytes = 64 << 10

    private struct Opened: Sendable {
        /// -1: not to be used.
        let descriptor: Int32
    }

    init(_ surroundings: Surroundings) { environment = surroundings.environment }

    deinit { opened.withLock { if let descriptor = $0?.descriptor, descriptor >= 0 { close(descriptor) } } }

    /// Version, and what the files of the program and of the grammars look like: a rebuild makes another program.
    var program: String {
        var files = [GrammarFolder.runningProgram ?? ""]
        // A folder that is refused has no grammars; the rules say so.
        if let folder = (try? GrammarFolder.find(environment: environment)) ?? nil {
            files += Language.allCases.map { "\(folder.path)/\($0.rawValue).so" }
        }
        return ToolInfo.version + files.map(CacheFolder.stamp).joined(separator: ";")
    }

    func bytes(named name: String) -> [UInt8]? {
        let root = descriptor
        guard root >= 0 else { return nil }
        let file = openat(root, CacheFolder.place(name), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
        guard file >= 0 else { return nil }
        defer { close(file) }
        var status = stat()
        guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_uid == geteuid(),
            status.st_size <= CacheFolder.mostBytes
        else { return nil }
        let size = Int(status.st_size)
        let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            count = max(0, read(file, buffer.baseAddress, size))
        }
        guard bytes.count == size else { return nil }
        // What is used stays: the time of the last use, to the hour.
        if time(nil) - status.st_mtim.tv_sec > 3600 { futimens(file, nil) }
        return bytes
    }

    func store(_ bytes: [UInt8], named name: String) {
        let root = descriptor
        guard root >= 0, bytes.count <= CacheFolder.mostBytes else { return }
        let folder = String(name.prefix(2))
        let temporary = "\(folder)/.\(getpid())-\(count.add(1, ordering: .relaxed).newValue)"
        let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
        var file = openat(root, temporary, flags, 0o600)
        if file < 0, errno == ENOENT, mkdirat(root, folder, 0o700) == 0 || errno == EEXIST {
            file = openat(root, temporary, flags, 0o600)
        }
        guard file >= 0 else { return }
        let written = bytes.withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
        close(file)
        guard written == bytes.count, renameat(root, temporary, root, CacheFolder.place(name)) == 0 else {
            unlinkat(root, temporary, 0)
            return
        }
        // One store in eight looks whether its folder is full.
        if name.utf8.last.map({ $0 & 7 == 0 }) ?? false { prune(folder, root) }
    }

    /// `ab/cdef…`.
    private static func place(_ name: String) -> String { "\(name.prefix(2))/\(name.dropFirst(2))" }

    private static func stamp(_ path: String) -> String {
        var status = stat()
        guard stat(path, &status) == 0 else { return "-" }
        return "\(status.st_dev).\(status.st_ino).\(status.st_size).\(status.st_mtim.tv_sec).\(status.st_mtim.tv_nsec)"
    }

    private func prune(_ folder: String, _ root: Int32) {
        let descriptor = openat(root, folder, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
        guard descriptor >= 0, let stream = fdopendir(descriptor) else { return }
        defer { closedir(stream) }
        var files: [(used: Int, name: String)] = []
        while let item = readdir(stream) {
            let name = withUnsafeBytes(of: &item.pointee.d_name) {
                String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
            }
            var status = stat()
            guard name != ".", name != "..", fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else {
                continue
            }
            files.append((Int(status.st_mtim.tv_sec), name))
        }
        guard files.count > CacheFolder.mostFiles else { return }
        for file in files.sorted(by: { ($0.used, $0.name) < ($1.used, $1.name) }).prefix(
            files.count - CacheFolder.mostFiles / 2)
        {
            unlinkat(descriptor, file.name, 0)
        }
    }

    // MARK: Opening

    private var descriptor: Int32 {
        opened.withLock { known in
            if let known { return known.descriptor }
            let descriptor = open()
            known = Opened(descriptor: descriptor)
            return descriptor
        }
    }

    /// -1 where there is no folder to use.
    private func open() -> Int32 {
        guard let base = base else { return -1 }
        try? Folders.make(for: base + "/x")
        var parent = Glibc.open(base, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        for name in ["aiops-gate", "results"] {
            guard parent >= 0 else { return -1 }
            let child = CacheFolder.own(name, in: parent)
            close(parent)
            parent = child
        }
        return parent
    }

    /// Where what big changes are searched with is kept; nil where there is no base.
    var databases: String? { base.map { $0 + "/aiops-gate" } }

    /// https://specifications.freedesktop.org/basedir-spec: a relative path is not to be used.
    private var base: String? {
        if let folder = environment["XDG_CACHE_HOME"], folder.hasPrefix("/") { return folder }
        guard let home = environment["HOME"], home.hasPrefix("/"), Folders.exists(home) else { return nil }
        return home + "/.cache"
    }

    /// A folder that is ours alone, made where it is missing; -1 where it is not ours.
    private static func own(_ name: String, in parent: Int32) -> Int32 {
        if mkdirat(parent, name, 0o700) != 0, errno != EEXIST { return -1 }
        let folder = openat(parent, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
        guard folder >= 0 else { return refused(name, "it is a link, or no folder") }
        var status = stat()
        guard fstat(folder, &status) == 0, status.st_uid == geteuid(), status.st_mode & 0o077 == 0 else {
            close(folder)
            return refused(name, "it is somebody else's, or open to others")
        }
        return folder
    }

    private static func refused(_ name: String, _ why: String) -> Int32 {
        StandardStreams.error("aiops-gate: the cache folder \(name) is not used: \(why)")
        return -1
    }
}
