public import GateModel

/// Finds what has no place in a change whatever its language: conflict markers, hidden text, traps for other machines.
public struct HygieneReviewer: Reviewer {
    public let name = "hygiene"
    public let rules: [Rule] = []
    public let readsGenerated = true

    public init() {}

    public func review(_ file: ChangedFile, in context: FileContext) throws -> FileReview {
        FileReview()
    }
}
