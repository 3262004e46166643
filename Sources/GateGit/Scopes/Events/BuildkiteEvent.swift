/// Source: https://buildkite.com/docs/pipelines/configure/environment-variables
enum BuildkiteEvent {
    static func read(_ variables: Variables) -> CIEvent {
        let (name, kind) = kind(variables)
        return CIEvent(.buildkite, name, kind, defaultBranch: variables["BUILDKITE_PIPELINE_DEFAULT_BRANCH"])
    }

    private static func kind(_ variables: Variables) -> (String, CIEvent.Kind) {
        // `HEAD` until the agent has looked, which is no commit's name: then what is checked out is meant.
        let head = variables.commit("BUILDKITE_COMMIT")
        if let base = variables.commit("BUILDKITE_MERGE_QUEUE_BASE_COMMIT") {
            return ("merge queue", .mergeGroup(base: base, head: head ?? "HEAD"))
        }
        if variables.isTrue("BUILDKITE_PULL_REQUEST") {
            return (
                "pull request",
                .pullRequest(
                    CIEvent.PullRequest(
                        baseBranch: variables["BUILDKITE_PULL_REQUEST_BASE_BRANCH"], head: head,
                        headRef: variables["BUILDKITE_PULL_REQUEST"].map { "refs/pull/\($0)/head" }))
            )
        }
        if variables["BUILDKITE_TAG"] != nil { return ("tag", .everything) }
        let source = variables["BUILDKITE_SOURCE"] ?? "webhook"
        if source == "schedule" || source == "ui" { return (source, .everything) }
        return ("push", .push(before: nil, after: head, branch: variables["BUILDKITE_BRANCH"], isForced: false))
    }
}
