import Foundation
import GateGit
import GateModel
import TestSupport
import Testing

@Suite("CIEvent")
struct CIEventTests {
    static let (a, b, c) = (
        String(repeating: "a", count: 40), String(repeating: "b", count: 40), String(repeating: "c", count: 40)
    )
    static let zeros = String(repeating: "0", count: 40)

    private func read(_ environment: [String: String], _ file: String? = nil) throws(GitError) -> CIEvent? {
        try CIEvent.read(environment) { _ in file.map { Array($0.utf8) } }
    }

    private func github(_ name: String, _ payload: String?, _ more: [String: String] = [:]) throws(GitError) -> CIEvent?
    {
        try read(
            [
                "GITHUB_ACTIONS": "true", "CI": "true", "GITHUB_EVENT_NAME": name, "GITHUB_EVENT_PATH": "/event.json",
                "GITHUB_SHA": CIEventTests.c,
            ].merging(more) { $1 }, payload)
    }

    @Test("outside CI there is no event", arguments: [[:], ["CI": ""], ["CI": "false"], ["GITHUB_ACTIONS": "false"]])
    func outside(environment: [String: String]) throws {
        #expect(try read(environment) == nil)
    }

    @Test("systems that set another's variables too are told apart")
    func detection() {
        let rows: [([String: String], CISystem)] = [
            (["GITEA_ACTIONS": "true", "GITHUB_ACTIONS": "true", "CI": "true"], .gitea),
            (["FORGEJO_ACTIONS": "true", "GITHUB_ACTIONS": "true"], .gitea), (["GITHUB_ACTIONS": "true"], .github),
            (["GITLAB_CI": "true", "CI": "true"], .gitlab), (["TF_BUILD": "True"], .azure),
            (["BITBUCKET_PIPELINE_UUID": "{1}", "CI": "true"], .bitbucket), (["CIRCLECI": "true"], .circle),
            (["BUILDKITE": "true", "CI": "true"], .buildkite), (["CI": "woodpecker"], .woodpecker),
            (["DRONE": "true", "CI": "true"], .drone), (["JENKINS_URL": "http://x/"], .jenkins), (["CI": "1"], .other),
        ]
        for (environment, system) in rows { #expect(CISystem(environment: environment) == system) }
        #expect(Set(rows.map(\.1)).count == CISystem.allCases.count)
    }

    @Test(
        "a GitHub pull request gives both shas, the branch and the test merge",
        arguments: ["pull_request", "pull_request_target", "pull_request_review", "pull_request_review_comment"])
    func pullRequest(name: String) throws {
        let payload = """
            {"number": 7, "pull_request": {"number": 7, "base": {"sha": "\(CIEventTests.a)", "ref": "main"},
            "head": {"sha": "\(CIEventTests.b)", "ref": "topic", "repo": null}}, "repository": {"default_branch": "trunk"}}
            """
        let event = try #require(try github(name, payload))
        #expect(event.defaultBranch == "trunk")
        #expect(
            event.kind
                == .pullRequest(
                    CIEvent.PullRequest(
                        base: CIEventTests.a, baseBranch: "main", head: CIEventTests.b,
                        testMerge: name == "pull_request_target" ? nil : CIEventTests.c,
                        headRef: "refs/pull/7/head")))
    }

    @Test("without the event file the variables still name branch and commit")
    func noFile() throws {
        let event = try #require(try github("pull_request", nil, ["GITHUB_BASE_REF": "main"]))
        #expect(
            event.kind == .pullRequest(CIEvent.PullRequest(baseBranch: "main", head: nil, testMerge: CIEventTests.c)))
    }

    @Test("a GitHub push gives before and after; a new branch has no before, a tag is everything")
    func push() throws {
        func kind(_ text: String) throws -> CIEvent.Kind? { try github("push", text)?.kind }
        let (a, b, zeros) = (CIEventTests.a, CIEventTests.b, CIEventTests.zeros)
        #expect(
            try kind(#"{"ref": "refs/heads/x", "before": "\#(a)", "after": "\#(b)", "forced": true}"#)
                == .push(before: a, after: b, branch: "x", isForced: true))
        #expect(
            try kind(#"{"ref": "refs/heads/x", "before": "\#(zeros)", "after": "\#(b)", "created": true}"#)
                == .push(before: nil, after: b, branch: "x", isForced: false))
        #expect(
            try kind(#"{"ref": "refs/tags/v1", "before": "\#(zeros)", "after": "\#(b)"}"#) == .everything)
        #expect(throws: GitError.self) {
            try kind(#"{"ref": "refs/heads/x", "before": "\#(a)", "after": "\#(zeros)", "deleted": true}"#)
        }
    }

    @Test("a merge group is judged against its base sha")
    func mergeGroup() throws {
        let payload = #"{"merge_group": {"head_sha": "\#(CIEventTests.b)", "base_sha": "\#(CIEventTests.a)"}}"#
        #expect(
            try github("merge_group", payload)?.kind == .mergeGroup(base: CIEventTests.a, head: CIEventTests.b))
        #expect(throws: GitError.self) { try github("merge_group", "{}") }
    }

    @Test("events without a change judge everything", arguments: ["schedule", "workflow_dispatch", "release"])
    func everything(name: String) throws {
        #expect(try github(name, "{}")?.kind == .everything)
    }

    @Test("an event that names no change asks for a scope", arguments: ["issue_comment", "workflow_run", "fork"])
    func unknown(name: String) throws {
        do throws(GitError) {
            _ = try github(name, "{}")
            Issue.record("\(name) was taken for a change")
        } catch {
            #expect(error.code == .missingBase && error.message.contains(name))
            #expect(error.advice?.contains("--base") == true)
        }
    }

    @Test("words of an event that are no object name never become arguments")
    func hostile() throws {
        let payload =
            #"{"pull_request": {"base": {"sha": "--upload-pack=x", "ref": "main"}, "head": {"sha": "HEAD:x"}}}"#
        #expect(
            try github("pull_request", payload)?.kind
                == .pullRequest(CIEvent.PullRequest(baseBranch: "main", testMerge: CIEventTests.c)))
        #expect(throws: GitError.self) { try github("push", "{") }
    }

    @Test("every published webhook sample is read as its event or refused with advice")
    func contracts() throws {
        guard let folder = Shared.url("contracts/github/webhooks") else {
            print("skipped: no ../shared/contracts")
            return
        }
        func sample(_ file: String, _ name: String) throws -> CIEvent? {
            let bytes = Array(try Data(contentsOf: folder.appendingPathComponent(file)))
            return try github(name, String(decoding: bytes, as: UTF8.self))
        }
        for file in ["opened", "synchronize", "closed", "labeled", "opened.null-body"] {
            guard case .pullRequest(let request) = try sample("pull_request.\(file).json", "pull_request")?.kind else {
                Issue.record("\(file) is no pull request")
                continue
            }
            #expect(request.base?.count == 40 && request.head?.count == 40 && request.baseBranch?.isEmpty == false)
        }
        guard case .mergeGroup(let base, _) = try sample("merge_group.checks_requested.json", "merge_group")?.kind
        else {
            Issue.record("no merge group")
            return
        }
        #expect(base == "380387fbc80638b734a49e1be1c4dfec1c01b33c")
        #expect(
            try sample("push.new-branch.json", "push")?.kind
                == .push(
                    before: nil, after: "6113728f27ae82c7b1a177c8d03f9e96e0adf246", branch: "master", isForced: false))
        // This sample deletes a tag.
        #expect(throws: GitError.self) { try sample("push.json", "push") }
    }

    @Test("the other systems' variables", arguments: CIEventTests.rows.indices)
    func others(index: Int) throws {
        let row = CIEventTests.rows[index]
        let event = try #require(try read(row.environment))
        #expect(event.kind == row.kind, "\(row.environment)")
    }

    struct Row: Sendable {
        let environment: [String: String]
        let kind: CIEvent.Kind
    }

    private static func row(_ system: [String: String], _ more: [String: String], _ kind: CIEvent.Kind) -> Row {
        Row(environment: system.merging(more) { $1 }, kind: kind)
    }

    static let rows: [Row] = {
        let gitlab = ["GITLAB_CI": "true", "CI": "true", "CI_COMMIT_SHA": c, "CI_DEFAULT_BRANCH": "main"]
        let azure = ["TF_BUILD": "True", "BUILD_SOURCEVERSION": c]
        let bitbucket = ["BITBUCKET_PIPELINE_UUID": "{1}", "BITBUCKET_COMMIT": b, "CI": "true"]
        let circle = ["CIRCLECI": "true", "CIRCLE_SHA1": b, "CIRCLE_BRANCH": "topic"]
        let buildkite = ["BUILDKITE": "true", "BUILDKITE_COMMIT": b, "BUILDKITE_BRANCH": "topic"]
        let woodpecker = ["CI": "woodpecker", "CI_COMMIT_SHA": b, "CI_COMMIT_BRANCH": "topic"]
        let drone = ["DRONE": "true", "DRONE_COMMIT_SHA": b, "DRONE_BRANCH": "topic"]
        let jenkins = ["JENKINS_URL": "http://x/", "GIT_COMMIT": b]
        let newBranch = CIEvent.Kind.push(before: nil, after: b, branch: "topic", isForced: false)
        return [
            row(
                gitlab,
                [
                    "CI_PIPELINE_SOURCE": "merge_request_event", "CI_MERGE_REQUEST_IID": "3",
                    "CI_MERGE_REQUEST_DIFF_BASE_SHA": a, "CI_MERGE_REQUEST_TARGET_BRANCH_NAME": "main",
                    "CI_MERGE_REQUEST_SOURCE_BRANCH_SHA": "", "CI_COMMIT_BEFORE_SHA": zeros,
                ],
                .pullRequest(
                    CIEvent.PullRequest(base: a, baseBranch: "main", head: c, headRef: "refs/merge-requests/3/head"))),
            row(
                gitlab,
                [
                    "CI_PIPELINE_SOURCE": "merge_request_event", "CI_MERGE_REQUEST_EVENT_TYPE": "merge_train",
                    "CI_MERGE_REQUEST_IID": "3", "CI_MERGE_REQUEST_DIFF_BASE_SHA": a,
                    "CI_MERGE_REQUEST_TARGET_BRANCH_NAME": "main", "CI_MERGE_REQUEST_SOURCE_BRANCH_SHA": b,
                ],
                .pullRequest(
                    CIEvent.PullRequest(
                        base: a, baseBranch: "main", head: b, testMerge: c, headRef: "refs/merge-requests/3/head"))),
            row(
                gitlab, ["CI_PIPELINE_SOURCE": "push", "CI_COMMIT_BEFORE_SHA": a, "CI_COMMIT_BRANCH": "topic"],
                .push(before: a, after: c, branch: "topic", isForced: false)),
            row(
                gitlab, ["CI_PIPELINE_SOURCE": "push", "CI_COMMIT_BEFORE_SHA": zeros, "CI_COMMIT_BRANCH": "topic"],
                .push(before: nil, after: c, branch: "topic", isForced: false)),
            row(gitlab, ["CI_PIPELINE_SOURCE": "push", "CI_COMMIT_TAG": "v1"], .everything),
            row(gitlab, ["CI_PIPELINE_SOURCE": "schedule", "CI_COMMIT_BRANCH": "main"], .everything),
            row(gitlab, ["CI_PIPELINE_SOURCE": "web", "CI_COMMIT_BRANCH": "main"], .everything),
            row(
                azure,
                [
                    "BUILD_REASON": "PullRequest", "SYSTEM_PULLREQUEST_TARGETBRANCH": "refs/heads/main",
                    "SYSTEM_PULLREQUEST_SOURCECOMMITID": b, "SYSTEM_PULLREQUEST_PULLREQUESTID": "9",
                ],
                .pullRequest(
                    CIEvent.PullRequest(baseBranch: "main", head: b, testMerge: c, headRef: "refs/pull/9/head"))),
            row(
                azure, ["BUILD_REASON": "IndividualCI", "BUILD_SOURCEBRANCH": "refs/heads/topic"],
                .push(before: nil, after: c, branch: "topic", isForced: false)),
            row(azure, ["BUILD_REASON": "Schedule", "BUILD_SOURCEBRANCH": "refs/heads/main"], .everything),
            row(
                bitbucket,
                [
                    "BITBUCKET_PR_ID": "4", "BITBUCKET_PR_DESTINATION_COMMIT": "aaaaaaaaaaaa",
                    "BITBUCKET_PR_DESTINATION_BRANCH": "main", "BITBUCKET_BRANCH": "topic",
                ], .pullRequest(CIEvent.PullRequest(base: "aaaaaaaaaaaa", baseBranch: "main", head: b))),
            row(bitbucket, ["BITBUCKET_BRANCH": "topic"], newBranch),
            row(bitbucket, ["BITBUCKET_TAG": "v1"], .everything),
            row(
                circle, ["CIRCLE_PULL_REQUEST": "https://x/pull/1"], .pullRequest(CIEvent.PullRequest(head: b))),
            row(circle, [:], newBranch),
            row(circle, ["CIRCLE_TAG": "v1"], .everything),
            row(
                buildkite, ["BUILDKITE_PULL_REQUEST": "5", "BUILDKITE_PULL_REQUEST_BASE_BRANCH": "main"],
                .pullRequest(CIEvent.PullRequest(baseBranch: "main", head: b, headRef: "refs/pull/5/head"))),
            row(buildkite, ["BUILDKITE_PULL_REQUEST": "false"], newBranch),
            row(buildkite, ["BUILDKITE_SOURCE": "schedule"], .everything),
            row(
                buildkite, ["BUILDKITE_COMMIT": "HEAD", "BUILDKITE_PULL_REQUEST": "false"],
                .push(before: nil, after: nil, branch: "topic", isForced: false)),
            row(
                buildkite, ["BUILDKITE_MERGE_QUEUE_BASE_COMMIT": a], .mergeGroup(base: a, head: b)),
            row(
                woodpecker,
                [
                    "CI_PIPELINE_EVENT": "pull_request", "CI_COMMIT_TARGET_BRANCH": "main",
                    "CI_COMMIT_PULL_REQUEST": "6",
                ], .pullRequest(CIEvent.PullRequest(baseBranch: "main", head: b, headRef: "refs/pull/6/head"))),
            row(
                woodpecker,
                ["CI_PIPELINE_EVENT": "push", "CI_PREV_COMMIT_SHA": a, "CI_PREV_COMMIT_BRANCH": "topic"],
                .push(before: a, after: b, branch: "topic", isForced: false)),
            row(
                woodpecker,
                ["CI_PIPELINE_EVENT": "push", "CI_PREV_COMMIT_SHA": a, "CI_PREV_COMMIT_BRANCH": "other"], newBranch),
            row(woodpecker, ["CI_PIPELINE_EVENT": "cron"], .everything),
            row(
                drone, ["DRONE_BUILD_EVENT": "push", "DRONE_COMMIT_BEFORE": a],
                .push(before: a, after: b, branch: "topic", isForced: false)),
            row(
                drone, ["DRONE_BUILD_EVENT": "pull_request", "DRONE_TARGET_BRANCH": "main"],
                .pullRequest(CIEvent.PullRequest(baseBranch: "main", head: b))),
            row(
                jenkins, ["CHANGE_ID": "8", "CHANGE_TARGET": "main"],
                .pullRequest(CIEvent.PullRequest(baseBranch: "main", headRef: "refs/pull/8/head"))),
            row(
                jenkins, ["GIT_PREVIOUS_SUCCESSFUL_COMMIT": a, "BRANCH_NAME": "topic"],
                .push(before: a, after: b, branch: "topic", isForced: false)),
            row(
                jenkins, ["GIT_PREVIOUS_SUCCESSFUL_COMMIT": b, "GIT_PREVIOUS_COMMIT": b, "GIT_BRANCH": "origin/topic"],
                newBranch),
            row(["CI": "true"], [:], .push(before: nil, after: nil, branch: nil, isForced: false)),
        ]
    }()
}
