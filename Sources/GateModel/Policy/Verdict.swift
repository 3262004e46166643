/// The answer of a run, computed once; reports render it and never influence it.
public struct Verdict: Sendable, Equatable {
    public enum Outcome: String, Sendable { case pass, fail, notMeasured = "not-measured" }

    public let outcome: Outcome
    /// 0, 1 or 4; see docs/exit-codes.md.
    public let exitCode: Int32
    /// One sentence, lower case: "2 findings at or above high", "nothing in scope".
    public let reason: String

    public init(outcome: Outcome, exitCode: Int32, reason: String) {
        self.outcome = outcome
        self.exitCode = exitCode
        self.reason = reason
    }
}
