import GateModel

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// What `.gitattributes` say about showing a file as text: those of the base side count, so that no change hides itself.
struct DiffAttributes: Sendable {
    /// Without a word from the attributes, a NUL in this many bytes at the start makes a file binary, as in git.
    private static let binaryProbe = 8000

    private let old: AttributeTable?
    /// nil where the change touches no attribute file.
    private let new: AttributeTable?

    /// No attributes at all: the content alone decides.
    static let none = DiffAttributes(old: nil, new: nil)

    private init(old: AttributeTable?, new: AttributeTable?) {
        self.old = old
        self.new = new
    }

    /// `files`: the attribute files of the old side by their folder; those of the new side follow from the deltas.
    init(files: [RepoPath: Entry], deltas: [RawDelta], blobs: RepositoryBlobs, limit: Int) {
        func table(_ files: [RepoPath: Entry]) -> AttributeTable {
            AttributeTable(files: files) { entry in
                // An attribute file that cannot be read says nothing, as in git; its own row tells when it is new.
                try? blobs.load(entry, side: entry.id == nil ? .new : .old, limit: limit)
            }
        }
        old = table(files)
        var newFiles = files
        let changed = deltas.filter { DiffAttributes.isAttributeFile($0.path) }
        for delta in changed { newFiles[delta.path.parent] = delta.new.flatMap { $0.mode.isRegular ? $0 : nil } }
        new = changed.isEmpty ? nil : table(newFiles)
    }

    static func isAttributeFile(_ path: RepoPath) -> Bool {
        path.bytes.suffix(14).elementsEqual(".gitattributes".utf8)
            && (path.bytes.count == 14 || path.bytes[path.bytes.count - 15] == UInt8(ascii: "/"))
    }

    /// Whether git would not show the content. Attributes speak of regular files only; a link is judged by its target.
    func isBinary(_ entry: Entry, bytes: [UInt8]) -> Bool {
        guard entry.mode != .submodule else { return false }
        if entry.mode.isRegular, let isText = DiffAttributes.isText(old, entry.path) { return !isText }
        return bytes.withUnsafeBytes { bytes in
            guard let base = bytes.baseAddress else { return false }
            return memchr(base, 0, min(bytes.count, DiffAttributes.binaryProbe)) != nil
        }
    }

    /// Whether the new side's attributes hide a file that those of the old side show.
    func isHiddenByNewSideAlone(_ entry: Entry) -> Bool {
        guard let new, entry.mode.isRegular else { return false }
        return DiffAttributes.isText(new, entry.path) == false && DiffAttributes.isText(old, entry.path) != false
    }

    /// Whether the attributes call for text (true) or binary (false); nil: the content decides, as it does for a named
    /// diff driver, whose configuration is the user's own.
    private static func isText(_ table: AttributeTable?, _ path: RepoPath) -> Bool? {
        switch table?.state(of: "diff", at: path) {
        case .set: true
        case .unset: false
        default: nil
        }
    }
}
