/// Source: https://learn.microsoft.com/azure/devops/pipelines/build/variables
enum AzureEvent {
    static func read(_ variables: Variables) -> CIEvent {
        let reason = variables["BUILD_REASON"] ?? "Manual"
        return CIEvent(.azure, reason, kind(reason, variables))
    }

    private static func kind(_ reason: String, _ variables: Variables) -> CIEvent.Kind {
        if variables["SYSTEM_PULLREQUEST_TARGETBRANCH"] != nil {
            let number =
                variables["SYSTEM_PULLREQUEST_PULLREQUESTNUMBER"]
                ?? variables["SYSTEM_PULLREQUEST_PULLREQUESTID"]
            return .pullRequest(
                CIEvent.PullRequest(
                    baseBranch: variables["SYSTEM_PULLREQUEST_TARGETBRANCH"].map(CommitName.branch),
                    head: variables.commit("SYSTEM_PULLREQUEST_SOURCECOMMITID"),
                    // Of a pull request the merge is built.
                    testMerge: variables.commit("BUILD_SOURCEVERSION"),
                    headRef: number.map { "refs/pull/\($0)/head" }))
        }
        let ref = variables["BUILD_SOURCEBRANCH"] ?? ""
        guard reason == "IndividualCI" || reason == "BatchedCI", !ref.hasPrefix("refs/tags/") else {
            return .everything
        }
        // Azure does not tell where the branch was before.
        return .push(
            before: nil, after: variables.commit("BUILD_SOURCEVERSION"), branch: CommitName.branch(ref),
            isForced: false)
    }
}
