/// Why content was not, or not wholly, reviewed.
public struct Reason: Sendable, Hashable {
    public enum Code: String, Sendable, CaseIterable {
        // Accepted unless configured.
        case sizeLimit = "size-limit"
        case longLine = "long-line"
        case unknownKind = "unknown-kind"
        case unknownText = "unknown-text"
        case missingGrammar = "missing-grammar"
        case excluded
        case generated
        case vendored
        // Never a pass unless `on-incomplete: warn`.
        case noCoverage = "no-coverage"
        case workTreeDiffers = "work-tree-differs"
        case unreadable
        case crash
        case timeout
        case cancelled
    }

    public let code: Code
    /// Lower case, one clause with the numbers: "17,000,000 bytes, the limit is 8,388,608".
    public let detail: String

    public init(_ code: Code, _ detail: String) {
        self.code = code
        self.detail = detail
    }
}

extension Reason.Code {
    /// Whether a verdict may pass with this reason when the policy says nothing.
    public var isAcceptedByDefault: Bool {
        switch self {
        case .sizeLimit, .longLine, .unknownKind, .unknownText, .missingGrammar, .excluded, .generated, .vendored: true
        case .noCoverage, .workTreeDiffers, .unreadable, .crash, .timeout, .cancelled: false
        }
    }
}
