/// Source: https://circleci.com/docs/variables/ (there is no base commit and no base branch among them)
enum CircleEvent {
    static func read(_ variables: Variables) -> CIEvent {
        let head = variables.commit("CIRCLE_SHA1")
        if variables["CIRCLE_TAG"] != nil { return CIEvent(.circle, "tag", .everything) }
        if variables["CIRCLE_PULL_REQUEST"] != nil || variables["CIRCLE_PULL_REQUESTS"] != nil {
            return CIEvent(.circle, "pull request", .pullRequest(CIEvent.PullRequest(head: head)))
        }
        return CIEvent(
            .circle, "push", .push(before: nil, after: head, branch: variables["CIRCLE_BRANCH"], isForced: false))
    }
}
