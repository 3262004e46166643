/// Why a repository could not answer. Every case but `usage` is exit 3.
public struct GitError: Error, Sendable, Equatable {
    public enum Code: String, Sendable {
        case notARepository = "not-a-repository"
        case dubiousOwnership = "dubious-ownership"
        case unsupported
        case missingBase = "missing-base"
        case missingObject = "missing-object"
        case conflicts
        case corrupt
        case patch
        case io
        /// The arguments name something that cannot be: exit 2.
        case usage
    }

    public let code: Code
    /// Lower case: what failed, on what.
    public let message: String
    /// The command or step that mends it; nil where nobody can know.
    public let advice: String?
    /// The C function or git command that failed, for `--verbose`; nil where none did.
    public let function: String?

    public init(_ code: Code, _ message: String, advice: String? = nil, function: String? = nil) {
        self.code = code
        self.message = message
        self.advice = advice
        self.function = function
    }
}
