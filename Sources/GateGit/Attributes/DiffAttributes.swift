import GateModel

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// What `.gitattributes` say about showing a file as text.
struct DiffAttributes: Sendable {
    /// Without a word from the attributes, a NUL in this many bytes at the start makes a file binary, as in git.
    private static let binaryProbe = 8000

    /// Whether git would not show the content. Attributes speak of regular files only; a link is judged by its target.
    func isBinary(_ entry: Entry, bytes: [UInt8]) -> Bool {
        guard entry.mode != .submodule else { return false }
        if entry.mode.isRegular, let isText = isText(entry.path) { return !isText }
        return bytes.withUnsafeBytes { bytes in
            guard let base = bytes.baseAddress else { return false }
            return memchr(base, 0, min(bytes.count, DiffAttributes.binaryProbe)) != nil
        }
    }

    /// Whether the attributes call for text (true) or binary (false); nil: the content decides.
    func isText(_ path: RepoPath) -> Bool? { nil }

    func isHiddenByNewSideAlone(_ path: RepoPath) -> Bool { false }
}
