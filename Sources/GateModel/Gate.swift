/// The one function of the product: a change in, a verdict out.
public enum Gate {
    /// Runs the reviewers side by side over the change and applies the policy.
    ///
    /// Never throws: a reviewer's failure is part of the result. Same input, same result, whatever `workers` is.
    public static func run(
        _ change: Change, blobs: any BlobSource, reviewers: [any Reviewer], policy: Policy, workers: Int = 2
    ) -> GateResult {
        GateResult(
            scope: change.scope, verdict: Verdict(outcome: .notMeasured, exitCode: 4, reason: "no reviewer ran"))
    }
}
