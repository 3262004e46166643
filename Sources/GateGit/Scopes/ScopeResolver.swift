import GateModel

/// Asks a repository what a named or chosen scope means there.
struct ScopeResolver {
    let choice: ScopeChoice
    private(set) var repository: Repository
    private var history: History
    private var hasFetched = false

    init(choice: ScopeChoice, repository: Repository) {
        self.choice = choice
        self.repository = repository
        history = History(repository.backend)
    }

    /// A scope that the command line names.
    mutating func named(_ kind: ScopeRequest.Kind, how: String) throws(GitError) -> ResolvedScope {
        switch kind {
        case .base(let base, let head):
            let ends = try ends(base, head ?? "HEAD")
            if choice.isCI, ends.base == ends.head {
                throw GitError(
                    .missingBase,
                    "\(how): \(base) and \(head ?? "HEAD") are the same commit, so there is no change to judge",
                    advice: "name the scope: --range HEAD^..HEAD, another --base, or --all")
            }
            return resolved(kind, how, policy: choice.isCI ? .commit(ends.base) : localPolicy)
        case .range(let base, let head):
            try require(base.map { [$0] } ?? [], head: head)
            let policy = try base.map { (name) throws(GitError) in try history.commit(name) }
            return resolved(kind, how, policy: choice.isCI ? policy.map { .commit($0) } ?? .nowhere : localPolicy)
        case .allOfCommit(let name):
            try require([], head: name)
            let commit = try history.commit(name)
            return resolved(kind, how, policy: choice.isCI ? .commit(commit) : localPolicy)
        case .staged:
            return resolved(kind, how, policy: choice.isCI ? try headPolicy() : .index)
        case .worktree, .all:
            return resolved(kind, how, policy: choice.isCI ? try headPolicy() : localPolicy)
        }
    }

    /// The scope of a CI event.
    mutating func event(_ event: CIEvent) throws(GitError) -> ResolvedScope {
        switch event.kind {
        case .everything: return try everything("HEAD", event.how)
        case .pullRequest(let request): return try pullRequest(request, event)
        case .mergeGroup(let base, let head):
            try require([base], head: head, event)
            return try range(base, head, event)
        case .push(let before, let after, let branch, let isForced):
            return try push(before, after ?? "HEAD", branch, isForced: isForced, event)
        }
    }

    /// Outside CI and hooks: what is staged, else what the branch has over its upstream or the default branch.
    mutating func local() throws(GitError) -> ResolvedScope {
        guard let head = try repository.backend.headCommit() else {
            return try named(.staged, how: "nothing is committed yet")
        }
        let tree = try repository.backend.tree(ofCommit: head)
        if repository.backend.layout.workTree != nil, !(try repository.backend.stagedDeltas(oldTree: tree).isEmpty) {
            return try named(.staged, how: "something is staged")
        }
        if try history.find("@{upstream}") != nil {
            return try named(.base("@{upstream}", head: nil), how: "nothing is staged; merge base with the upstream")
        }
        if let base = try history.defaultBranch(named: nil) {
            return try named(.base(base, head: nil), how: "nothing is staged; merge base with the default branch")
        }
        throw GitError(
            .missingBase, "nothing is staged, and there is no upstream or default branch to compare with",
            advice: "name the scope: --base REF, --range A..B, --worktree or --all")
    }

    private mutating func pullRequest(
        _ request: CIEvent.PullRequest, _ event: CIEvent
    ) throws(GitError) -> ResolvedScope {
        var bases = request.base.map { [$0] } ?? []
        if let branch = request.baseBranch {
            bases += History.refs(of: branch)
        } else if request.base == nil, let branch = try history.defaultBranch(named: event.defaultBranch) {
            bases.append(branch)
        }
        if let head = try history.find(request.head ?? "HEAD") {
            for name in bases {
                guard let base = try history.find(name), let ancestor = try history.mergeBase(base, head) else {
                    continue
                }
                if ancestor == head { throw equal(name, head, event) }
                return resolved(.base(name, head: head.hex), event.how, policy: .commit(base))
            }
        }
        // The forge has merged both: its first parent is the base branch, the second the head.
        if let merge = request.testMerge, let head = try history.find("HEAD"), head.hex == merge,
            let first = try history.find("HEAD^1"), let second = try history.find("HEAD^2"),
            request.head == nil || request.head == second.hex
        {
            return resolved(
                .range(first.hex, head.hex), event.how + ", test merge against its first parent",
                policy: .commit(first))
        }
        let base = request.base ?? request.baseBranch.map { "refs/heads/\($0)" }
        if let base, choice.mayFetch, !hasFetched {
            try fetch([base], head: request.head, headRef: request.headRef)
            return try pullRequest(request, event)
        }
        throw missing(base ?? "the base branch", request.head, request.headRef, event)
    }

    private mutating func push(
        _ before: String?, _ after: String, _ branch: String?, isForced: Bool, _ event: CIEvent
    ) throws(GitError) -> ResolvedScope {
        let isBeforeHere = try before.map { (name) throws(GitError) in try history.find(name) != nil } ?? false
        if let before, isBeforeHere || !isForced {
            try require([before], head: after, event)
            return try range(before, after, event)
        }
        let how = event.how + (before == nil ? "" : ", whose old commit is gone after a forced push")
        if before == nil, event.system.tellsBefore, let branch, branch == event.defaultBranch {
            return try everything(after, event.how + ", first push of the default branch")
        }
        guard let name = try history.defaultBranch(named: event.defaultBranch), let base = try history.find(name) else {
            let branch = "refs/heads/\(event.defaultBranch ?? "main")"
            if choice.mayFetch, !hasFetched {
                try fetch([branch], head: after, headRef: nil)
                return try push(before, after, branch, isForced: isForced, event)
            }
            throw missing(branch, after, nil, event)
        }
        try require([name], head: after, event, needsAncestor: true)
        let head = try history.commit(after)
        if try history.mergeBase(base, head) == head { throw equal(name, head, event) }
        return resolved(
            .base(name, head: head.hex), how + ", merge base with the default branch", policy: .commit(base))
    }

    private func range(_ base: String, _ head: String, _ event: CIEvent) throws(GitError) -> ResolvedScope {
        let (old, new) = (try history.commit(base), try history.commit(head))
        if old == new { throw equal(base, new, event) }
        return resolved(.range(old.hex, new.hex), event.how, policy: .commit(old))
    }

    private mutating func everything(_ name: String, _ how: String) throws(GitError) -> ResolvedScope {
        try require([], head: name)
        let head = try history.commit(name)
        return resolved(.allOfCommit(head.hex), how, policy: .commit(head))
    }

    /// The commits of a named base and head, which have a common ancestor.
    private mutating func ends(
        _ base: String, _ head: String
    ) throws(GitError) -> (base: ObjectID, head: ObjectID) {
        try require([base], head: head, nil, needsAncestor: true)
        return (try history.commit(base), try history.commit(head))
    }

    /// Makes sure that the commits are here, by a fetch where that is allowed.
    private mutating func require(
        _ bases: [String], head: String, _ event: CIEvent? = nil, needsAncestor: Bool = false
    ) throws(GitError) {
        let headCommit = try history.find(head)
        var isWhole = headCommit != nil
        for base in bases {
            guard let baseCommit = try history.find(base), let headCommit else {
                isWhole = false
                continue
            }
            if needsAncestor, try history.mergeBase(baseCommit, headCommit) == nil { isWhole = false }
        }
        if isWhole { return }
        guard choice.mayFetch, !hasFetched else { throw missing(bases.first ?? head, head, nil, event) }
        try fetch(bases, head: headCommit == nil ? head : nil, headRef: nil)
        try require(bases, head: head, event, needsAncestor: needsAncestor)
    }

    private mutating func fetch(_ bases: [String], head: String?, headRef: String?) throws(GitError) {
        hasFetched = true
        let layout = repository.backend.layout
        let fetch = FetchBase(layout: layout, remote: try history.remote(), environment: choice.environment)
        try fetch.run(bases: bases, head: head, headRef: headRef)
        repository = try Repository.open(
            at: layout.workTree ?? layout.gitDirectory, environment: choice.environment)
        history = History(repository.backend)
    }

    private func resolved(_ kind: ScopeRequest.Kind, _ how: String, policy: PolicySource) -> ResolvedScope {
        var request = ScopeRequest(kind, how: how)
        request.mayFetch = choice.mayFetch
        return ResolvedScope(request: request, policy: policy, repository: repository)
    }

    /// Outside CI: a hook goes by the index, a person by the files in front of him.
    private var localPolicy: PolicySource {
        choice.isHook || repository.backend.layout.workTree == nil ? .index : .workTree
    }

    private func headPolicy() throws(GitError) -> PolicySource {
        try repository.backend.headCommit().map { .commit($0) } ?? .nowhere
    }

    private func missing(_ base: String, _ head: String?, _ headRef: String?, _ event: CIEvent?) -> GitError {
        let layout = repository.backend.layout
        let place = layout.isShallow ? "this shallow clone" : "this clone"
        let isHeadMissing = head.map { (try? history.find($0)) == nil } ?? false
        let what =
            isHeadMissing && base != head
            ? "\(base) or \(head ?? "HEAD") is not in \(place)"
            : (try? history.find(base)) == nil
                ? "\(base) is not in \(place)"
                : "\(place) does not reach back to the common ancestor of \(base) and \(head ?? "HEAD")"
        let remote = (try? history.remote()) ?? "origin"
        let command = FetchBase.command(
            layout: layout, remote: remote, bases: [base], head: isHeadMissing ? headRef ?? head : nil)
        let depth = event?.system.depthAdvice.map { ", \($0)" } ?? ""
        return GitError(.missingBase, what, advice: "\(command), or run again with --fetch\(depth)")
    }

    private func equal(_ base: String, _ head: ObjectID, _ event: CIEvent) -> GitError {
        GitError(
            .missingBase, "\(event.how): base \(base) and head \(head.hex.prefix(12)) are the same commit",
            advice: "name the scope: --range HEAD^..HEAD, --base REF or --all")
    }
}
