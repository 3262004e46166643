/// Source: https://docs.gitlab.com/ci/variables/predefined_variables/
enum GitLabEvent {
    static func read(_ variables: Variables) -> CIEvent {
        let source = variables["CI_PIPELINE_SOURCE"] ?? "push"
        return CIEvent(.gitlab, source, kind(source, variables), defaultBranch: variables["CI_DEFAULT_BRANCH"])
    }

    private static func kind(_ source: String, _ variables: Variables) -> CIEvent.Kind {
        // Child pipelines of a merge request have its variables under another source.
        if variables["CI_MERGE_REQUEST_IID"] != nil {
            // Set in merged-result pipelines and merge trains alone, where CI_COMMIT_SHA is the merge.
            let source = variables.commit("CI_MERGE_REQUEST_SOURCE_BRANCH_SHA")
            return .pullRequest(
                CIEvent.PullRequest(
                    base: variables.commit("CI_MERGE_REQUEST_DIFF_BASE_SHA"),
                    baseBranch: variables["CI_MERGE_REQUEST_TARGET_BRANCH_NAME"],
                    head: source ?? variables.commit("CI_COMMIT_SHA"),
                    testMerge: source == nil ? nil : variables.commit("CI_COMMIT_SHA"),
                    headRef: variables["CI_MERGE_REQUEST_IID"].map { "refs/merge-requests/\($0)/head" }))
        }
        if variables["CI_EXTERNAL_PULL_REQUEST_IID"] != nil {
            return .pullRequest(
                CIEvent.PullRequest(
                    base: variables.commit("CI_EXTERNAL_PULL_REQUEST_TARGET_BRANCH_SHA"),
                    baseBranch: variables["CI_EXTERNAL_PULL_REQUEST_TARGET_BRANCH_NAME"],
                    head: variables.commit("CI_EXTERNAL_PULL_REQUEST_SOURCE_BRANCH_SHA")
                        ?? variables.commit("CI_COMMIT_SHA")))
        }
        if variables["CI_COMMIT_TAG"] != nil { return .everything }
        switch source {
        case "push", "parent_pipeline", "pipeline":
            return .push(
                before: variables.commit("CI_COMMIT_BEFORE_SHA"), after: variables.commit("CI_COMMIT_SHA"),
                branch: variables["CI_COMMIT_BRANCH"], isForced: false)
        default: return .everything
        }
    }
}
