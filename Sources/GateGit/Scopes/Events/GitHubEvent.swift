import GateModel

/// GITHUB_EVENT_NAME and the payload in GITHUB_EVENT_PATH; Gitea and Forgejo Actions write the same.
///
/// Source: https://docs.github.com/en/webhooks/webhook-events-and-payloads and "Events that trigger workflows".
struct GitHubEvent {
    private let system: CISystem
    private let variables: Variables
    private let payload: JSONValue?
    private let name: String

    /// Events that run on the base branch whatever is proposed: the checkout is never the test merge.
    private static let ofBase: Set<String> = ["pull_request_target"]
    private static let ofPullRequest: Set<String> = [
        "pull_request", "pull_request_target", "pull_request_review", "pull_request_review_comment",
    ]
    private static let ofEverything: Set<String> = [
        "schedule", "workflow_dispatch", "repository_dispatch", "release", "create", "page_build", "deployment",
        "deployment_status", "registry_package",
    ]

    init(_ system: CISystem, _ variables: Variables, readFile: (String) -> [UInt8]?) throws(GitError) {
        self.system = system
        self.variables = variables
        name = variables["GITHUB_EVENT_NAME"] ?? "unknown"
        guard let path = variables["GITHUB_EVENT_PATH"], let bytes = readFile(path) else {
            payload = nil
            return
        }
        do throws(JSONError) {
            payload = try JSONValue(parsing: bytes)
        } catch {
            throw GitError(
                .missingBase, "the event file \(path) is not JSON: line \(error.line): \(error.message)",
                advice: "name the scope with --base REF or --range A..B")
        }
    }

    func event() throws(GitError) -> CIEvent {
        CIEvent(system, name, try kind(), defaultBranch: text("repository", "default_branch"))
    }

    private func kind() throws(GitError) -> CIEvent.Kind {
        if GitHubEvent.ofPullRequest.contains(name) { return .pullRequest(pullRequest()) }
        if name == "push" { return try push() }
        if name == "merge_group" {
            guard let base = commit("merge_group", "base_sha"),
                let head = commit("merge_group", "head_sha") ?? variables.commit("GITHUB_SHA")
            else { throw unknown("does not say its base") }
            return .mergeGroup(base: base, head: head)
        }
        if GitHubEvent.ofEverything.contains(name) { return .everything }
        throw unknown("names no change")
    }

    private func pullRequest() -> CIEvent.PullRequest {
        let number = payload?["pull_request"]?["number"]?.int ?? payload?["number"]?.int
        // Gitea checks out the head itself; only GitHub makes the test merge.
        let merges = system == .github && !GitHubEvent.ofBase.contains(name)
        return CIEvent.PullRequest(
            base: commit("pull_request", "base", "sha"),
            baseBranch: text("pull_request", "base", "ref") ?? variables["GITHUB_BASE_REF"],
            head: commit("pull_request", "head", "sha"), testMerge: merges ? variables.commit("GITHUB_SHA") : nil,
            headRef: number.map { "refs/pull/\($0)/head" })
    }

    private func push() throws(GitError) -> CIEvent.Kind {
        let ref = text("ref") ?? variables["GITHUB_REF"] ?? ""
        if payload?["deleted"]?.bool == true || text("after").map(CommitName.isZero) == true {
            throw unknown("deletes \(ref)")
        }
        if ref.hasPrefix("refs/tags/") { return .everything }
        return .push(
            before: payload?["created"]?.bool == true ? nil : commit("before"),
            after: commit("after") ?? variables.commit("GITHUB_SHA"), branch: CommitName.branch(ref),
            isForced: payload?["forced"]?.bool == true)
    }

    private func unknown(_ words: String) -> GitError {
        GitError(
            .missingBase, "the \(system.rawValue) event \(name) \(words)",
            advice: "name the scope: --base REF, --range A..B or --all")
    }

    private func text(_ path: String...) -> String? { value(path)?.string.flatMap { $0.isEmpty ? nil : $0 } }

    private func commit(_ path: String...) -> String? {
        value(path)?.string.flatMap(CommitName.checked)
    }

    private func value(_ path: [String]) -> JSONValue? {
        var value = payload
        for name in path { value = value?[name] }
        return value
    }
}
