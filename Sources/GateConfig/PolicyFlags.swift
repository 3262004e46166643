/// What the command line says about policy, as typed; checked by `Configuration.load` like a value of a file.
public struct PolicyFlags: Sendable {
    public var failOn: String?
    public var minConfidence: String?
    public var onIncomplete: String?
    public var baseline: String?
    /// Reviewers; empty: not given.
    public var only: [String] = []
    public var skip: [String] = []
    public var exitZero = false

    public init() {}
}
