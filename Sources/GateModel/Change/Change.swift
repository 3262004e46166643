/// A change as values: how its two sides were found, and every delta between them.
public struct Change: Sendable {
    public let scope: ScopeRecord
    /// Every delta, also those without hunks; sorted by `path`, byte order, no path twice.
    public let files: [ChangedFile]
    /// What the reader of a report must know about how the change was measured.
    public let notes: [Note]

    public init(scope: ScopeRecord, files: [ChangedFile], notes: [Note] = []) {
        self.scope = scope
        self.files = files.sorted { $0.path < $1.path }
        self.notes = notes
    }

    /// The number of hunks of all files.
    public var hunkCount: Int { files.reduce(0) { $0 + $1.hunks.count } }
}

/// One side of a change.
public enum Side: String, Sendable, Hashable { case old, new }

/// One delta of a change.
public struct ChangedFile: Sendable, Equatable {
    public enum Status: String, Sendable, CaseIterable { case added, deleted, modified, renamed, copied, typechange }
    public enum Kind: String, Sendable, CaseIterable { case text, binary, symlink, submodule, lfs }

    public let status: Status
    /// nil when added.
    public let old: Entry?
    /// nil when deleted.
    public let new: Entry?
    /// 0...100 for a rename or copy, else nil.
    public let similarity: Int?
    /// Of the new side, or of the old one when deleted.
    public let kind: Kind
    /// Sorted, non-overlapping, no context lines; empty for a delta without text.
    public let hunks: [Hunk]
    /// Why `hunks` could not be computed (a missing object, a size limit); nil when they are whole.
    public let unread: Reason?
    /// Whether attributes that only the new side has would hide this file from `git diff`.
    public let isHiddenByNewAttributes: Bool

    public init(
        status: Status, old: Entry?, new: Entry?, similarity: Int? = nil, kind: Kind = .text, hunks: [Hunk] = [],
        unread: Reason? = nil, isHiddenByNewAttributes: Bool = false
    ) {
        precondition(old != nil || new != nil, "a delta has at least one side")
        self.status = status
        self.old = old
        self.new = new
        self.similarity = similarity
        self.kind = kind
        self.hunks = hunks
        self.unread = unread
        self.isHiddenByNewAttributes = isHiddenByNewAttributes
    }

    /// The new path, or the old one of a deletion.
    public var path: RepoPath { (new ?? old).map(\.path) ?? RepoPath([]) }
    /// Whether only the mode or the path differs.
    public var isWithoutText: Bool { hunks.isEmpty && unread == nil }

    public func entry(_ side: Side) -> Entry? { side == .old ? old : new }
}

/// One side of a delta.
public struct Entry: Sendable, Hashable {
    public let path: RepoPath
    public let mode: FileMode
    /// nil where the content has no object: a file of the work tree, a patch.
    public let id: ObjectID?

    public init(path: RepoPath, mode: FileMode, id: ObjectID?) {
        self.path = path
        self.mode = mode
        self.id = id
    }
}

/// A git file mode, as a tree stores it.
public struct FileMode: RawRepresentable, Sendable, Hashable {
    public let rawValue: UInt32
    public init(rawValue: UInt32) { self.rawValue = rawValue }

    public static let regular = FileMode(rawValue: 0o100644)
    public static let executable = FileMode(rawValue: 0o100755)
    public static let symlink = FileMode(rawValue: 0o120000)
    public static let submodule = FileMode(rawValue: 0o160000)
    public static let tree = FileMode(rawValue: 0o040000)

    public var isRegular: Bool { rawValue & 0o170000 == 0o100000 }
    /// Six octal digits, as `git diff --raw` prints them.
    public var octal: String {
        let digits = String(rawValue, radix: 8)
        return String(repeating: "0", count: max(0, 6 - digits.count)) + digits
    }
}

/// One block of changed lines without context, numbered as `git diff -U0` numbers it.
///
/// Lines are 1-based. Where a count is 0 the start is the line before the place (0 at the top).
public struct Hunk: Sendable, Hashable {
    public let oldStart: Int
    public let oldLines: Int
    public let newStart: Int
    public let newLines: Int

    public init(oldStart: Int, oldLines: Int, newStart: Int, newLines: Int) {
        self.oldStart = oldStart
        self.oldLines = oldLines
        self.newStart = newStart
        self.newLines = newLines
    }

    /// The lines of the new side, empty for a pure deletion.
    public var newRange: Range<Int> { newLines == 0 ? newStart..<newStart : newStart..<(newStart + newLines) }
    /// The lines of the old side, empty for a pure addition.
    public var oldRange: Range<Int> { oldLines == 0 ? oldStart..<oldStart : oldStart..<(oldStart + oldLines) }
}

/// One sentence about the run, with a kebab-case code that scripts may look for.
public struct Note: Sendable, Hashable {
    public enum Level: String, Sendable { case note, warning, error }
    public let level: Level
    public let code: String
    public let text: String

    public init(_ level: Level, _ code: String, _ text: String) {
        self.level = level
        self.code = code
        self.text = text
    }
}
