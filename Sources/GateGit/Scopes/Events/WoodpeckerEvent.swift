/// Source: https://woodpecker-ci.org/docs/usage/environment
enum WoodpeckerEvent {
    static func read(_ variables: Variables) -> CIEvent {
        let name = variables["CI_PIPELINE_EVENT"] ?? variables["CI_BUILD_EVENT"] ?? "push"
        return CIEvent(
            .woodpecker, name, kind(name, variables), defaultBranch: variables["CI_REPO_DEFAULT_BRANCH"])
    }

    private static func kind(_ name: String, _ variables: Variables) -> CIEvent.Kind {
        let head = variables.commit("CI_COMMIT_SHA")
        if name.hasPrefix("pull_request") {
            return .pullRequest(
                CIEvent.PullRequest(
                    baseBranch: variables["CI_COMMIT_TARGET_BRANCH"], head: head,
                    headRef: variables["CI_COMMIT_PULL_REQUEST"].map { "refs/pull/\($0)/head" }))
        }
        guard name == "push" else { return .everything }
        let branch = variables["CI_COMMIT_BRANCH"]
        // The commit of the pipeline before, which may have been one of another branch.
        let isSameBranch = branch != nil && variables["CI_PREV_COMMIT_BRANCH"] == branch
        return .push(
            before: isSameBranch ? variables.commit("CI_PREV_COMMIT_SHA") : nil, after: head, branch: branch,
            isForced: false)
    }
}
