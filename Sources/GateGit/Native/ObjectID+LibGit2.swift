import CLibGit2
import GateModel

extension ObjectID {
    init(_ oid: git_oid) {
        let copied = withUnsafeBytes(of: oid) { ObjectID(copying: $0) }
        guard let copied else { preconditionFailure("a git_oid has 20 bytes") }
        self = copied
    }

    /// The name as libgit2 wants it; only SHA-1 names reach libgit2.
    var oid: git_oid {
        var oid = git_oid()
        withBytes { bytes in
            withUnsafeMutableBytes(of: &oid) { $0.copyMemory(from: UnsafeRawBufferPointer(rebasing: bytes.prefix(20))) }
        }
        return oid
    }

    /// Calls `body` with the address of the 20 bytes.
    func withPointer<R: ~Copyable>(_ body: (UnsafeRawPointer) throws(GitError) -> R) throws(GitError) -> R {
        try withUnsafePointer(to: oid) { (pointer) throws(GitError) in try body(UnsafeRawPointer(pointer)) }
    }
}
