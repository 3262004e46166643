/// Source: https://www.jenkins.io/doc/book/pipeline/jenkinsfile/ and the git and branch-source plugins' variables.
enum JenkinsEvent {
    static func read(_ variables: Variables) -> CIEvent {
        if let target = variables["CHANGE_TARGET"] {
            // The merge or the head is checked out, as the job's strategy says: HEAD is right either way.
            return CIEvent(
                .jenkins, "change request",
                .pullRequest(
                    CIEvent.PullRequest(
                        baseBranch: target, headRef: variables["CHANGE_ID"].map { "refs/pull/\($0)/head" })))
        }
        if variables["TAG_NAME"] != nil { return CIEvent(.jenkins, "tag", .everything) }
        let after = variables.commit("GIT_COMMIT")
        let before = [variables.commit("GIT_PREVIOUS_SUCCESSFUL_COMMIT"), variables.commit("GIT_PREVIOUS_COMMIT")]
            .compactMap(\.self).first { $0 != after }
        let branch = variables["BRANCH_NAME"] ?? variables["GIT_BRANCH"].map(withoutRemote)
        return CIEvent(.jenkins, "build", .push(before: before, after: after, branch: branch, isForced: false))
    }

    private static func withoutRemote(_ branch: String) -> String {
        branch.hasPrefix("origin/") ? String(branch.dropFirst(7)) : branch
    }
}
