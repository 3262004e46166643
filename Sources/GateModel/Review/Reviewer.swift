/// Looks at a change and says what it found. Called from several threads at once.
///
/// A reviewer that throws is ledgered as crashed; what it returned for other files stays.
public protocol Reviewer: Sendable {
    /// Kebab-case: `hygiene`, `secrets`.
    var name: String { get }
    /// Every rule it may report, sorted by id.
    var rules: [Rule] { get }
    /// Whether it also reads generated and vendored files.
    var readsGenerated: Bool { get }

    /// What an answer about one delta depends on beside the delta itself, its two texts, where it came from and the
    /// limits: the version of a set of rules. nil where it depends on more, such as other files; then it is never kept.
    var cacheKey: String? { get }

    /// Looks at the change as a whole, once, before the files.
    func review(_ change: Change, blobs: any BlobSource, policy: Policy) throws -> [Finding]

    /// Looks at one delta. Findings must lie on changed lines, on the file as a whole, or have a related place that does.
    func review(_ file: ChangedFile, in context: FileContext) throws -> FileReview
}

extension Reviewer {
    public var readsGenerated: Bool { false }
    public var cacheKey: String? { nil }
    public func review(_ change: Change, blobs: any BlobSource, policy: Policy) throws -> [Finding] { [] }
}

/// What one reviewer did with one delta.
public struct FileReview: Sendable {
    public enum Outcome: Sendable, Equatable {
        /// The delta has nothing that this reviewer looks at; leaves no trace in the ledger.
        case notMine
        case reviewed
        /// Some content could not be read; `hunks` of the file's hunks were.
        case partial(Reason, hunks: Int)
        case skipped(Reason)
    }

    public var findings: [Finding]
    public var outcome: Outcome

    public init(_ findings: [Finding] = [], _ outcome: Outcome = .reviewed) {
        self.findings = findings
        self.outcome = outcome
    }
}

/// What a reviewer may ask about the file in front of it. Content is read once and shared by all reviewers.
public final class FileContext {
    public enum Origin: String, Sendable { case authored, generated, vendored }

    public let file: ChangedFile
    public let blobs: any BlobSource
    public let limits: Limits
    public let origin: Origin
    public let quality: QualityLimits
    /// What the file is one of; nil where it stands alone.
    public let change: Change?
    /// What a reviewer leaves for those after it, by a name that both know: a syntax tree.
    package var kept: [String: any Sendable] = [:]
    /// When the reviewer that is being called must be done; it should look at `isPast` where it loops long.
    public internal(set) var deadline: Deadline
    private var texts: [Side: Result<SourceText, BlobError>] = [:]

    public init(
        file: ChangedFile, blobs: any BlobSource, limits: Limits, origin: Origin = .authored,
        deadline: Deadline = .never, quality: QualityLimits = QualityLimits(), change: Change? = nil
    ) {
        self.quality = quality
        self.change = change
        self.file = file
        self.blobs = blobs
        self.limits = limits
        self.origin = origin
        self.deadline = deadline
    }

    /// The text of one side; throws what the source says, `.tooLarge` above `limits.fileBytes`.
    public func text(_ side: Side = .new) throws(BlobError) -> SourceText {
        if let known = texts[side] { return try known.get() }
        let result: Result<SourceText, BlobError>
        do throws(BlobError) {
            result = .success(try blobs.text(of: file, side: side, limit: limits.fileBytes))
        } catch {
            result = .failure(error)
        }
        texts[side] = result
        return try result.get()
    }

    /// What `text(_:)` has already given; nil where nobody asked or it failed.
    public func loadedText(_ side: Side) -> SourceText? { try? texts[side]?.get() }
}

/// Sizes and times past which content is ledgered instead of read.
public struct Limits: Sendable, Equatable {
    /// A side of a file larger than this is not given to reviewers.
    public var fileBytes = 32 << 20
    /// A line longer than this is passed over by reviewers that read lines.
    public var lineBytes = 1 << 20
    /// A side of a file larger than this is not diffed.
    public var diffBytes = 64 << 20
    /// Seconds that one reviewer may take for the whole run.
    public var reviewerSeconds = 60

    public init() {}
}
