/// The one function of the product: a change in, a verdict out.
public enum Gate {
    /// Runs the reviewers side by side over the change and applies the policy.
    ///
    /// Never throws: a reviewer's failure is part of the result, and one that does not come back within
    /// `limits.reviewerSeconds` is left behind on its thread. Same input, same result, whatever `workers` is.
    /// `cache` keeps answers between runs and changes none. `progress` is told, from any thread, how many files are done.
    public static func run(
        _ change: Change, blobs: any BlobSource, reviewers: [any Reviewer], policy: Policy, workers: Int = 2,
        cache: (any Cache)? = nil, progress: (@Sendable (_ done: Int, _ total: Int) -> Void)? = nil
    ) -> GateResult {
        let seconds = Double(policy.limits.reviewerSeconds)
        return run(
            change, blobs: blobs, reviewers: reviewers, policy: policy, workers: workers, cache: cache,
            progress: progress
        ) { _ in seconds }
    }

    /// The same with a budget in seconds for each reviewer by name.
    static func run(
        _ change: Change, blobs: any BlobSource, reviewers: [any Reviewer], policy: Policy, workers: Int,
        cache: (any Cache)? = nil, progress: (@Sendable (_ done: Int, _ total: Int) -> Void)? = nil,
        budget: (_ reviewer: String) -> Double
    ) -> GateResult {
        let started = Deadline.now
        let chosen = reviewers.filter { policy.runs($0.name) }
        let run = ReviewRun(change, blobs: blobs, reviewers: chosen, policy: policy, cache: cache, progress: progress)
        run.review(workers: workers, budgets: chosen.map { budget($0.name) })
        var result = run.result()
        result.seconds = Double(Deadline.now - started) / 1e9
        return result
    }
}
