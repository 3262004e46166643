/// One thing a reviewer says about one place.
public struct Finding: Sendable, Equatable {
    public enum Status: String, Sendable { case new, baseline, suppressed, belowThreshold = "below-threshold" }

    public let ruleId: String
    public let reviewer: String
    public var severity: Severity
    public var confidence: Confidence
    public let path: RepoPath
    /// nil: the file as a whole.
    public let region: Region?
    /// Which side's lines `region` counts; `.old` only for what was removed.
    public let side: Side
    /// One sentence, lower case, no markup; never holds a secret.
    public let message: String
    /// What makes two findings of one rule the same wherever they stand: the text that matched, without its
    /// surroundings. nil: the finding's line. It enters the fingerprint as a hash and is never printed.
    public let identity: [UInt8]?
    public var fix: Fix?
    public var related: [Related]
    /// Whether the region's text is a secret: the excerpt shows its first 4 characters and `…` in its place.
    public let redacts: Bool
    /// The rule of another program that the finding comes from; nil for our own.
    public let foreign: ForeignRule?

    // Filled in by `Gate.run`.
    /// `<32 hex digits>:<ordinal from 1>`; empty until then.
    public var fingerprint: String = ""
    /// GitHub's `primaryLocationLineHash` for the first line; nil where the whole file is not known.
    public var lineHash: String?
    /// The first line of the region for people to read: at most 240 bytes of it, redacted, no line end.
    public var excerpt: Excerpt?
    /// `region`'s columns in UTF-16 code units, for SARIF; nil where the text is not known.
    public var utf16Columns: Columns?
    /// What the touched lines read after `fix`; nil without one, or where a line holds a secret.
    public var suggestion: Suggestion?
    public var status: Status = .new
    /// Why `status` is not `.new`: the suppression's reason, the baseline's name, the threshold.
    public var statusReason: String?
    /// Whether a suppression that this very change adds is what silences it.
    public var isSuppressedByThisChange = false

    public init(
        ruleId: String, reviewer: String, severity: Severity, confidence: Confidence, path: RepoPath, region: Region?,
        side: Side = .new, message: String, identity: [UInt8]? = nil, fix: Fix? = nil, related: [Related] = [],
        redacts: Bool = false, foreign: ForeignRule? = nil
    ) {
        self.ruleId = ruleId
        self.reviewer = reviewer
        self.severity = severity
        self.confidence = confidence
        self.path = path
        self.region = region
        self.side = side
        self.message = message
        self.identity = identity
        self.fix = fix
        self.related = related
        self.redacts = redacts
        self.foreign = foreign
    }
}

/// A place in a text: 1-based lines; 1-based columns in UTF-8 bytes; `endColumn` is one past the last byte.
public struct Region: Sendable, Hashable {
    public let startLine: Int
    public let startColumn: Int
    public let endLine: Int
    public let endColumn: Int

    public init(startLine: Int, startColumn: Int, endLine: Int, endColumn: Int) {
        self.startLine = startLine
        self.startColumn = startColumn
        self.endLine = endLine
        self.endColumn = endColumn
    }

    /// The region of a byte range of `text`.
    public init(_ range: Range<Int>, in text: SourceText) {
        startLine = text.line(atByte: range.lowerBound)
        startColumn = text.column(atByte: range.lowerBound)
        let last = range.isEmpty ? range.lowerBound : range.upperBound - 1
        endLine = text.line(atByte: last)
        endColumn = text.column(atByte: last) + (range.isEmpty ? 0 : 1)
    }
}

/// The two columns of a region in some unit, 1-based; `end`, on the region's last line, is one past the last unit.
///
/// Not a range: on a region of several lines `end` may be before `start`.
public struct Columns: Sendable, Hashable {
    public let start: Int
    public let end: Int

    public init(start: Int, end: Int) {
        self.start = start
        self.end = end
    }
}

/// A line cut to what a person can read.
public struct Excerpt: Sendable, Equatable {
    /// The text, control characters made visible, secrets replaced.
    public let text: String
    /// Where the region starts and ends in `text`, as offsets in Characters.
    public let highlight: Range<Int>
    /// Whether the line was cut before or after.
    public let isCut: Bool

    public init(text: String, highlight: Range<Int>, isCut: Bool) {
        self.text = text
        self.highlight = highlight
        self.isCut = isCut
    }
}

/// Another place that explains a finding.
public struct Related: Sendable, Equatable {
    public let path: RepoPath
    public let region: Region?
    public let message: String
    /// Filled in by `Gate.run`, as `Finding.utf16Columns`.
    public var utf16Columns: Columns?

    public init(path: RepoPath, region: Region?, message: String) {
        self.path = path
        self.region = region
        self.message = message
    }
}

/// A proposed edit of the finding's file, on the new side.
public struct Fix: Sendable, Equatable {
    /// One clause: "remove the character".
    public let title: String
    /// Non-overlapping, ascending.
    public var edits: [Edit]
    /// Whether the edit cannot change what the program does.
    public let isSafe: Bool

    public init(title: String, edits: [Edit], isSafe: Bool) {
        self.title = title
        self.edits = edits
        self.isSafe = isSafe
    }
}

public struct Edit: Sendable, Equatable {
    public let region: Region
    public let replacement: [UInt8]
    /// Filled in by `Gate.run`, as `Finding.utf16Columns`.
    public var utf16Columns: Columns?

    public init(region: Region, replacement: [UInt8]) {
        self.region = region
        self.replacement = replacement
    }
}
