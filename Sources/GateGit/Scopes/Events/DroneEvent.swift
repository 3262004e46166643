/// Source: https://docs.drone.io/pipeline/environment/reference/
enum DroneEvent {
    static func read(_ variables: Variables) -> CIEvent {
        let name = variables["DRONE_BUILD_EVENT"] ?? "push"
        return CIEvent(.drone, name, kind(name, variables), defaultBranch: variables["DRONE_REPO_BRANCH"])
    }

    private static func kind(_ name: String, _ variables: Variables) -> CIEvent.Kind {
        let head = variables.commit("DRONE_COMMIT_SHA") ?? variables.commit("DRONE_COMMIT_AFTER")
        switch name {
        case "pull_request":
            return .pullRequest(
                CIEvent.PullRequest(
                    baseBranch: variables["DRONE_TARGET_BRANCH"], head: head,
                    headRef: variables["DRONE_PULL_REQUEST"].map { "refs/pull/\($0)/head" }))
        case "push":
            return .push(
                before: variables.commit("DRONE_COMMIT_BEFORE"), after: head, branch: variables["DRONE_BRANCH"],
                isForced: false)
        default: return .everything
        }
    }
}
