/// Gives the content behind a change. Called from several threads at once.
public protocol BlobSource: Sendable {
    /// The bytes of one side of a delta: a blob's content, a link's target, a patch's lines.
    ///
    /// Throws `.tooLarge` before reading when there are more than `limit` bytes.
    func text(of file: ChangedFile, side: Side, limit: Int) throws(BlobError) -> SourceText

    /// The size in bytes of one side, without reading it; nil where it cannot be known (a patch).
    func size(of file: ChangedFile, side: Side) throws(BlobError) -> Int?

    /// The bytes of any path on one side, changed or not; nil where there is no such file on that side.
    func bytes(at path: RepoPath, side: Side, limit: Int) throws(BlobError) -> [UInt8]?

    /// The names directly inside a directory of one side, unsorted, directories included;
    /// nil where the side cannot be listed (a patch), empty where the directory does not exist.
    func names(in directory: RepoPath, side: Side) throws(BlobError) -> [RepoPath]?
}

/// Why content could not be had.
public struct BlobError: Error, Sendable, Equatable {
    public enum Code: String, Sendable { case missing, tooLarge, unreadable, unknown }
    public let code: Code
    /// Lower case, what failed and on what: "blob 3f… of src/a.c is missing; run git fetch".
    public let message: String

    public init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }

    /// The ledger reason that says the same.
    public var reason: Reason {
        switch code {
        case .tooLarge: Reason(.sizeLimit, message)
        case .unknown: Reason(.unknownText, message)
        case .missing, .unreadable: Reason(.unreadable, message)
        }
    }
}
