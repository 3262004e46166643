#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// The folder of the grammars' shared libraries: their code runs in this process, so it is never looked for in the
/// repository under review, and it must belong to whom the program itself is trusted to.
package struct GrammarFolder: Sendable, Equatable {
    package enum Origin: String, Sendable {
        case environment = "AIOPS_GRAMMARS"
        case installed = "beside the program"
        case built = "of the build"
    }

    package let path: String
    package let origin: Origin
    /// Whose files are accepted besides root's and those of the user who runs.
    private let programOwner: UInt32?

    /// Why a place that exists, or was asked for, is not taken.
    package struct Refusal: Error, Sendable, Equatable, CustomStringConvertible {
        package let path: String
        package let reason: String
        package var description: String { "\(path): \(reason)" }
    }

    /// The absolute path of the running program, links resolved; nil where /proc is not there.
    package static let runningProgram: String? = {
        var buffer = [CChar](repeating: 0, count: 4096)
        let count = readlink("/proc/self/exe", &buffer, buffer.count - 1)
        guard count > 0 else { return nil }
        return String(decoding: buffer[..<count].map(UInt8.init(bitPattern:)), as: UTF8.self)
    }()

    /// The first of: `AIOPS_GRAMMARS` (absolute; then no other is tried), `../lib/aiops-gate/grammars` beside the
    /// program, `grammars` of the build folder that the program stands in. nil where there is none.
    package static func find(
        environment: [String: String], program: String? = runningProgram
    ) throws(Refusal) -> GrammarFolder? {
        let owner = program.flatMap { status(of: $0)?.st_uid }
        if let asked = environment["AIOPS_GRAMMARS"], !asked.isEmpty {
            guard asked.utf8.first == UInt8(ascii: "/") else {
                throw Refusal(
                    path: asked, reason: "AIOPS_GRAMMARS is not an absolute path; it is never relative to a repository")
            }
            return try GrammarFolder(path: asked, origin: .environment, programOwner: owner).checked()
        }
        guard let program, let folder = parent(program), let above = parent(folder) else { return nil }
        var places = [GrammarFolder(path: "\(above)/lib/aiops-gate/grammars", origin: .installed, programOwner: owner)]
        // .build/<triple>/<configuration>/aiops-gate
        if let build = parent(above), build.hasSuffix("/.build") {
            places.append(GrammarFolder(path: "\(build)/grammars", origin: .built, programOwner: owner))
        }
        for place in places where status(of: place.path) != nil { return try place.checked() }
        return nil
    }

    /// The library of a language; nil where it is not there.
    package func library(_ language: Language) throws(Refusal) -> String? {
        guard language.grammarSymbol != nil else { return nil }
        let file = "\(path)/\(language.rawValue).so"
        guard let status = GrammarFolder.status(of: file) else { return nil }
        try check(status, file)
        return file
    }

    /// The lock that the libraries were built from; nil where the copy beside them is missing.
    package func lock() -> GrammarLock? {
        let descriptor = open("\(path)/grammars.lock", O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var bytes = [UInt8](repeating: 0, count: 65_536)
        let count = bytes.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
        return count > 0 ? GrammarLock(bytes[..<count]) : nil
    }

    private func checked() throws(Refusal) -> GrammarFolder {
        guard let status = GrammarFolder.status(of: path) else { throw Refusal(path: path, reason: "no such folder") }
        guard status.st_mode & S_IFMT == S_IFDIR else { throw Refusal(path: path, reason: "not a folder") }
        try check(status, path)
        return self
    }

    private func check(_ status: stat, _ name: String) throws(Refusal) {
        guard status.st_mode & S_IWOTH == 0 else {
            throw Refusal(path: name, reason: "everybody may write there; run: chmod o-w \(name)")
        }
        guard status.st_uid == 0 || status.st_uid == geteuid() || status.st_uid == programOwner else {
            throw Refusal(
                path: name, reason: "belongs to user \(status.st_uid), not to you, root or the program's owner")
        }
    }

    private static func status(of path: String) -> stat? {
        var found = stat()
        return stat(path, &found) == 0 ? found : nil
    }

    private static func parent(_ path: String) -> String? {
        guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")), slash != path.startIndex else { return nil }
        return String(path[..<slash])
    }
}
