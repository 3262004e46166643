import CLibGit2

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// The library as a whole: started once a process, its global switches, its errors.
enum LibGit2 {
    /// Extensions of `extensions.*` that do not change what the library must read. SHA-256 and reftable never stand here.
    private static let extensions = ["worktreeconfig", "partialclone", "preciousobjects"]

    /// Starts the library at the first touch. Ownership is checked by `Repository.open`, as git does it.
    /// Whoever calls the library without a handle touches it first: in a repository that `git` reads nobody else does.
    static let start: Void = {
        git_libgit2_init()
        _ = gate_libgit2_set_owner_validation(0)
        let names = extensions.map { UnsafePointer(strdup($0)) }
        defer { names.forEach { free(UnsafeMutablePointer(mutating: $0)) } }
        var list: [UnsafePointer<CChar>?] = names
        _ = gate_libgit2_set_extensions(&list, list.count)
    }()

    /// `verifiesObjects`: whether every object read is hashed and held against its name, for the whole process
    /// (a fifth of the cost of a big diff).
    static func prepare(verifiesObjects: Bool) {
        _ = start
        _ = gate_libgit2_set_strict_hash_verification(verifiesObjects ? 1 : 0)
    }

    /// What the library last said on this thread, in lower case; call right after the failure.
    static var lastMessage: String {
        guard let error = git_error_last(), let text = error.pointee.message else { return "no reason given" }
        return String(cString: text)
    }
}

extension Repository {
    /// The version of the libgit2 that is linked: `1.5.1`.
    public static var libraryVersion: String {
        var (major, minor, revision): (Int32, Int32, Int32) = (0, 0, 0)
        git_libgit2_version(&major, &minor, &revision)
        return "\(major).\(minor).\(revision)"
    }
}
