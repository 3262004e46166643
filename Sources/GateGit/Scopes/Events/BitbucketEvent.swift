/// Source: https://support.atlassian.com/bitbucket-cloud/docs/variables-and-secrets/
enum BitbucketEvent {
    static func read(_ variables: Variables) -> CIEvent {
        let head = variables.commit("BITBUCKET_COMMIT")
        if variables["BITBUCKET_PR_ID"] != nil {
            return CIEvent(
                .bitbucket, "pull request",
                .pullRequest(
                    CIEvent.PullRequest(
                        base: variables.commit("BITBUCKET_PR_DESTINATION_COMMIT"),
                        baseBranch: variables["BITBUCKET_PR_DESTINATION_BRANCH"],
                        // The checkout is a merge made on the spot; the commit is the proposed one.
                        head: head)))
        }
        guard variables["BITBUCKET_TAG"] == nil, let branch = variables["BITBUCKET_BRANCH"] else {
            return CIEvent(.bitbucket, "tag", .everything)
        }
        // Bitbucket does not tell where the branch was before.
        return CIEvent(.bitbucket, "push", .push(before: nil, after: head, branch: branch, isForced: false))
    }
}
