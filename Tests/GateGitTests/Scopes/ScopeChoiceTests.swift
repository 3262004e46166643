import Foundation
@testable import GateGit
import GateModel
import TestSupport
import Testing

@Suite("ScopeChoice")
struct ScopeChoiceTests {
    /// A repository with `main` (two commits), `topic` (two more) and the test merge of both, and a bare copy of it.
    private struct Forge {
        let work: TestRepository
        let bare: TemporaryDirectory
        let root: String
        let fork: String
        let main: String
        let head: String
        let merge: String

        init() throws {
            work = try TestRepository()
            try work.write("a", "1\n")
            root = try work.commit("one")
            try work.write("a", "2\n")
            fork = try work.commit("two")
            try work.git("checkout", "-q", "-b", "topic")
            try work.write("b", "1\n")
            _ = try work.commit("three")
            try work.write("b", "2\n")
            head = try work.commit("four")
            try work.git("checkout", "-q", "main")
            try work.write("c", "1\n")
            main = try work.commit("five")
            try work.git("checkout", "-q", "--detach")
            try work.git("merge", "-q", "--no-ff", "-m", "merge", "topic")
            merge = try work.git("rev-parse", "HEAD").trimmingCharacters(in: .newlines)
            try work.git("update-ref", "refs/pull/1/merge", "HEAD")
            try work.git("update-ref", "refs/pull/1/head", head)
            try work.git("checkout", "-q", "main")
            bare = try TemporaryDirectory()
            try work.git("clone", "-q", "--mirror", work.path, bare.path)
            try work.git("--git-dir", bare.path, "config", "uploadpack.allowFilter", "true")
            try work.git("--git-dir", bare.path, "config", "uploadpack.allowAnySHA1InWant", "true")
        }

        /// A checkout as CI makes it: one ref at some depth, detached.
        func checkout(_ ref: String, depth: Int?) throws -> TestRepository {
            let clone = try TestRepository()
            try clone.git("remote", "add", "origin", "file://" + bare.path)
            var fetch = ["fetch", "-q", "--no-tags"]
            if let depth {
                fetch.append("--depth=\(depth)")
            } else {
                fetch.append("+refs/heads/*:refs/remotes/origin/*")
            }
            fetch.insert("origin", at: depth == nil ? 3 : 4)
            try clone.git(fetch + ["+\(ref):refs/remotes/\(ref.dropFirst(5))"])
            try clone.git("checkout", "-q", "--detach", "refs/remotes/\(ref.dropFirst(5))")
            return clone
        }

        func event(_ base: String) -> String {
            #"{"number": 1, "pull_request": {"number": 1, "base": {"sha": "\#(base)", "ref": "main"}, "head": {"sha": "\#(head)"}}}"#
        }
    }

    private static let pullRequest = [
        "GITHUB_ACTIONS": "true", "GITHUB_EVENT_NAME": "pull_request", "GITHUB_EVENT_PATH": "e",
    ]

    private func resolve(
        _ repository: TestRepository, _ environment: [String: String] = [:], event: String = "", mayFetch: Bool = false,
        isHook: Bool = false, named: (kind: ScopeRequest.Kind, how: String)? = nil
    ) throws(GitError) -> ResolvedScope {
        let whole = Command.environment.merging(environment) { $1 }
        let opened = try Repository.open(at: repository.path, environment: whole)
        let choice = ScopeChoice(environment: whole, isHook: isHook, mayFetch: mayFetch) { _ in Array(event.utf8) }
        return try choice.resolve(named, in: opened)
    }

    private func refusal(_ body: () throws(GitError) -> ResolvedScope) -> GitError? {
        do throws(GitError) {
            _ = try body()
            return nil
        } catch {
            return error
        }
    }

    private func paths(_ scope: ResolvedScope) throws -> [String] {
        try scope.repository.change(scope.request, limits: Limits()).change.files.map(\.path.text)
    }

    @Test("outside CI the index is judged where something is staged, else what the branch has over the default one")
    func local() throws {
        let forge = try Forge()
        try forge.work.git("checkout", "-q", "topic")
        let branch = try resolve(forge.work)
        #expect(branch.request.kind == .base("refs/heads/main", head: nil) && branch.policy == .workTree)
        #expect(try paths(branch) == ["b"])
        try forge.work.write("d", "1\n")
        try forge.work.git("add", "d")
        let staged = try resolve(forge.work)
        #expect(staged.request.kind == .staged && staged.policy == .index)
        #expect(try paths(staged) == ["d"])
    }

    @Test("an upstream goes before the default branch")
    func upstream() throws {
        let forge = try Forge()
        let clone = try forge.checkout("refs/heads/main", depth: nil)
        try clone.git("checkout", "-q", "-b", "mine", "--track", "origin/topic")
        try clone.write("e", "1\n")
        _ = try clone.commit()
        let scope = try resolve(clone)
        #expect(scope.request.kind == .base("@{upstream}", head: nil))
        #expect(try paths(scope) == ["e"])
    }

    @Test("a hook judges the index whatever CI variables say, and so does the pre-commit framework outside CI")
    func hooks() throws {
        let repository = try TestRepository()
        _ = try repository.commit()
        #expect(try resolve(repository, ["CI": "true"], isHook: true).request.kind == .staged)
        #expect(try resolve(repository, ["PRE_COMMIT": "1"]).request.kind == .staged)
    }

    @Test("the ends that the pre-commit framework gives a pre-push hook are the scope")
    func preCommitEnds() throws {
        let forge = try Forge()
        let scope = try resolve(
            forge.work, ["PRE_COMMIT": "1", "PRE_COMMIT_FROM_REF": forge.main, "PRE_COMMIT_TO_REF": forge.head])
        #expect(scope.request.kind == .base(forge.main, head: forge.head))
        #expect(try paths(scope) == ["b"])
    }

    @Test("a repository without a commit is judged by its index")
    func unborn() throws {
        let repository = try TestRepository()
        #expect(try resolve(repository).request.kind == .staged)
    }

    @Test("of a GitHub pull request's test merge only the proposed changes are judged, by the base's policy")
    func pullRequest() throws {
        let forge = try Forge()
        let clone = try forge.checkout("refs/pull/1/merge", depth: nil)
        let environment = ScopeChoiceTests.pullRequest.merging(["GITHUB_SHA": forge.merge]) { $1 }
        // The event's base sha is the branch's tip of some time; the merge base is what counts.
        let scope = try resolve(clone, environment, event: forge.event(forge.main))
        #expect(scope.request.kind == .base(forge.main, head: forge.head))
        #expect(scope.policy == .commit(try #require(ObjectID(hex: forge.main))))
        #expect(scope.request.how == "GitHub pull_request event")
        #expect(try paths(scope) == ["b"])
    }

    @Test("with the two parents of the test merge alone, its first one is the base")
    func testMerge() throws {
        let forge = try Forge()
        let clone = try forge.checkout("refs/pull/1/merge", depth: 2)
        let environment = ScopeChoiceTests.pullRequest.merging(["GITHUB_SHA": forge.merge]) { $1 }
        let scope = try resolve(clone, environment, event: forge.event(forge.root))
        #expect(scope.request.kind == .range(forge.main, forge.merge))
        #expect(scope.request.how.contains("first parent"))
        #expect(try paths(scope) == ["b"])
    }

    @Test("a clone of depth 1 is refused with the command, and --fetch brings what is missing")
    func depthOne() throws {
        let forge = try Forge()
        let clone = try forge.checkout("refs/pull/1/merge", depth: 1)
        let environment = ScopeChoiceTests.pullRequest.merging(["GITHUB_SHA": forge.merge]) { $1 }
        let error = try #require(
            refusal { () throws(GitError) in try resolve(clone, environment, event: forge.event(forge.main)) })
        #expect(error.code == .missingBase)
        #expect(error.advice?.contains("git fetch --no-tags --unshallow origin \(forge.main)") == true)
        #expect(error.advice?.contains("fetch-depth: 0") == true)
        let scope = try resolve(clone, environment, event: forge.event(forge.main), mayFetch: true)
        #expect(scope.request.kind == .base(forge.main, head: forge.head))
        #expect(try paths(scope) == ["b"])
    }

    @Test("the command of the refusal mends it")
    func advice() throws {
        let forge = try Forge()
        let clone = try forge.checkout("refs/pull/1/merge", depth: 1)
        let environment = ScopeChoiceTests.pullRequest.merging(["GITHUB_SHA": forge.merge]) { $1 }
        let error = try #require(
            refusal { () throws(GitError) in try resolve(clone, environment, event: forge.event(forge.main)) })
        let command = try #require(error.advice?.split(separator: ",").first)
        try clone.git(command.split(separator: " ").dropFirst().map(String.init))
        #expect(try paths(try resolve(clone, environment, event: forge.event(forge.main))) == ["b"])
    }

    @Test("a base that no remote has is refused after the fetch too")
    func noSuchBase() throws {
        let forge = try Forge()
        let clone = try forge.checkout("refs/pull/1/merge", depth: 1)
        let environment = ScopeChoiceTests.pullRequest.merging(["GITHUB_SHA": forge.head]) { $1 }
        let nowhere = String(repeating: "d", count: 40)
        let error = refusal { () throws(GitError) in
            try resolve(clone, environment, event: forge.event(nowhere), mayFetch: true)
        }
        #expect(error?.code == .missingBase && error?.function == "git fetch")
    }

    private func push(_ before: String, _ after: String, _ more: String = "") -> String {
        #"{"ref": "refs/heads/topic", "before": "\#(before)", "after": "\#(after)", "repository": {"default_branch": "main"}\#(more)}"#
    }

    private static let push = ["GITHUB_ACTIONS": "true", "GITHUB_EVENT_NAME": "push", "GITHUB_EVENT_PATH": "e"]

    @Test("a push is before..after; a new branch starts where it left the default branch; a lost old tip too")
    func pushes() throws {
        let forge = try Forge()
        let clone = try forge.checkout("refs/heads/topic", depth: nil)
        let ordinary = try resolve(clone, ScopeChoiceTests.push, event: push(forge.fork, forge.head))
        #expect(ordinary.request.kind == .range(forge.fork, forge.head))
        #expect(ordinary.policy == .commit(try #require(ObjectID(hex: forge.fork))))
        let zeros = String(repeating: "0", count: 40)
        let new = try resolve(clone, ScopeChoiceTests.push, event: push(zeros, forge.head))
        #expect(new.request.kind == .base("refs/remotes/origin/main", head: forge.head))
        #expect(try paths(new) == ["b"])
        let gone = String(repeating: "d", count: 40)
        let forced = try resolve(clone, ScopeChoiceTests.push, event: push(gone, forge.head, #", "forced": true"#))
        #expect(forced.request.how.contains("forced push"))
        #expect(try paths(forced) == ["b"])
        let lost = refusal { () throws(GitError) in
            try resolve(clone, ScopeChoiceTests.push, event: push(gone, forge.head))
        }
        #expect(lost?.code == .missingBase && lost?.message.contains(gone) == true)
    }

    @Test("base equal to head in CI is refused, never passed")
    func equal() throws {
        let forge = try Forge()
        let clone = try forge.checkout("refs/heads/main", depth: nil)
        let zeros = String(repeating: "0", count: 40)
        for (environment, event) in [
            (ScopeChoiceTests.push, push(forge.main, forge.main)), (ScopeChoiceTests.push, push(zeros, forge.main)),
            (["CI": "true"], ""), (["CIRCLECI": "true", "CIRCLE_SHA1": forge.main], ""),
        ] {
            let error = refusal { () throws(GitError) in try resolve(clone, environment, event: event) }
            #expect(error?.code == .missingBase && error?.message.contains("same commit") == true, "\(environment)")
        }
    }

    @Test("a schedule judges the whole commit, by its own policy")
    func schedule() throws {
        let forge = try Forge()
        let scope = try resolve(
            forge.work, ["GITHUB_ACTIONS": "true", "GITHUB_EVENT_NAME": "schedule"], event: "{}")
        #expect(scope.request.kind == .allOfCommit(forge.main))
        #expect(try paths(scope) == ["a", "c"])
    }

    @Test("the policy of a named scope comes from the base in CI and from this machine outside it")
    func policies() throws {
        let forge = try Forge()
        let main = PolicySource.commit(try #require(ObjectID(hex: forge.main)))
        let fork = PolicySource.commit(try #require(ObjectID(hex: forge.fork)))
        let rows: [(ScopeRequest.Kind, PolicySource, PolicySource)] = [
            (.base("main", head: "topic"), main, .workTree), (.range(forge.fork, "topic"), fork, .workTree),
            (.range(nil, "topic"), .nowhere, .workTree), (.staged, main, .index), (.worktree, main, .workTree),
            (.all, main, .workTree),
        ]
        for (kind, inCI, outside) in rows {
            #expect(try resolve(forge.work, ["CI": "true"], named: (kind, "x")).policy == inCI, "\(kind)")
            #expect(try resolve(forge.work, named: (kind, "x")).policy == outside, "\(kind)")
        }
    }

    @Test("a named base that is not here is refused with the command, and fetched with --fetch")
    func namedBase() throws {
        let forge = try Forge()
        let clone = try forge.checkout("refs/heads/topic", depth: 1)
        let error = refusal { () throws(GitError) in
            try resolve(clone, named: (.base("origin/main", head: nil), "--base origin/main"))
        }
        #expect(error?.code == .missingBase && error?.advice?.contains("--unshallow") == true)
        let scope = try resolve(clone, mayFetch: true, named: (.base("origin/main", head: nil), "--base origin/main"))
        #expect(try paths(scope) == ["b"])
        #expect(try clone.git("for-each-ref", "--format=%(refname)", "refs/heads", "refs/tags") == "")
    }

    @Test("a whole clone of one branch lacks the base's branch only, and --fetch brings it without a border")
    func singleBranch() throws {
        let forge = try Forge()
        let clone = try TestRepository()
        try clone.git("remote", "add", "origin", "file://" + forge.bare.path)
        try clone.git("fetch", "-q", "--no-tags", "origin", "+refs/heads/topic:refs/remotes/origin/topic")
        try clone.git("checkout", "-q", "--detach", "origin/topic")
        let base = (kind: ScopeRequest.Kind.base("origin/main", head: nil), how: "--base origin/main")
        let error = refusal { () throws(GitError) in try resolve(clone, named: base) }
        let command = "git fetch --no-tags origin +refs/heads/main:refs/remotes/origin/main"
        #expect(error?.advice?.hasPrefix(command) == true, "\(error?.advice ?? "")")
        #expect(try paths(try resolve(clone, mayFetch: true, named: base)) == ["b"])
        #expect(try clone.git("rev-parse", "--is-shallow-repository") == "false\n")
    }

    @Test("credentials in git's words are left out")
    func credentials() {
        #expect(
            FetchBase.withoutCredentials("unable to access 'https://u:secret@h/x': no 'https://a@b'")
                == "unable to access 'https://h/x': no 'https://b'")
        #expect(FetchBase.withoutCredentials("file:///a/b@c") == "file:///a/b@c")
    }
}
