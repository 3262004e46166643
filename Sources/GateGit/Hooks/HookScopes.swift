public import GateModel

/// Turns the refs of a push into scopes: each is judged by its net change, deletions are not judged.
public struct HookScopes: Sendable {
    private let repository: Repository
    private let git: GitProgram
    private let history: History

    /// `environment` leads `git` to the same repository, quarantine included.
    public init(repository: Repository, environment: [String: String]) {
        self.repository = repository
        git = GitProgram(layout: repository.backend.layout, environment: environment, mayFetch: false)
        history = History(repository.backend)
    }

    /// The scopes of a pre-push hook; `remote` is its first argument, a remote's name or a URL.
    ///
    /// A ref starts at its place on the remote where that is known here and still its ancestor, else at the best common
    /// ancestor with everything known of the remote (a new branch, a rebased one), else at nothing.
    public func prePush(_ refs: [PushedRef], remote: String) throws(GitError) -> [HookScope] {
        let tracked = try trackedTips(of: remote)
        return try distinct(refs) { (row, new) throws(GitError) in
            let old = try row.old.flatMap { (name) throws(GitError) in try history.find(name) }
            let known = (old.map { [$0] } ?? []) + tracked
            let base: ObjectID?
            if let old, try history.mergeBase(old, new) == old {
                base = old
            } else {
                base = try nearest(new, to: known)
            }
            return try scope(row, base: base, new: new, without: known, policy: .index, hook: "pre-push")
        }
    }

    /// The scopes of a pre-receive or update hook, in which the new objects are still in quarantine.
    ///
    /// The policy is that of the old tip, of a new ref that of the default branch. A new ref starts at the merge base
    /// with the default branch (HEAD); where that is unborn or unrelated, at nothing.
    public func received(_ refs: [PushedRef], hook: HookName) throws(GitError) -> [HookScope] {
        let head = try repository.backend.headCommit()
        return try distinct(refs) { (row, new) throws(GitError) in
            let old = try row.old.map { (name) throws(GitError) in try history.commit(name) }
            var base = old
            if old == nil, let head { base = try history.mergeBase(head, new) }
            let policy = (old ?? head).map { PolicySource.commit($0) } ?? .nowhere
            return try scope(row, base: base, new: new, without: nil, policy: policy, hook: hook.rawValue)
        }
    }

    /// One scope for each pair of ends, whatever the number of refs that share it.
    private func distinct(
        _ refs: [PushedRef], _ make: (PushedRef, ObjectID) throws(GitError) -> HookScope
    ) throws(GitError) -> [HookScope] {
        var scopes: [HookScope] = []
        for row in refs {
            guard let name = row.new else { continue }
            let made = try make(row, try history.commit(name))
            if !scopes.contains(where: { $0.scope.request.kind == made.scope.request.kind }) { scopes.append(made) }
        }
        return scopes
    }

    private func scope(
        _ row: PushedRef, base: ObjectID?, new: ObjectID, without known: [ObjectID]?, policy: PolicySource, hook: String
    ) throws(GitError) -> HookScope {
        let request = ScopeRequest(.range(base?.hex, new.hex), how: "\(hook) of \(row.ref)")
        return HookScope(
            ref: row.ref, scope: ResolvedScope(request: request, policy: policy, repository: repository),
            commits: try commits(new, without: known))
    }

    /// The commits that only this push brings, oldest first; `known` nil: every ref of this repository is known.
    private func commits(_ new: ObjectID, without known: [ObjectID]?) throws(GitError) -> [ObjectID] {
        let list = ["rev-list", "--reverse", "--topo-order"]
        let output: [UInt8]
        if let known {
            // On standard input, because a remote may have more branches than an argument list holds.
            let lines = [new.hex] + known.map { "^\($0.hex)" }
            output = try git.output(list + ["--stdin"], input: Array((lines.joined(separator: "\n") + "\n").utf8))
        } else {
            output = try git.output(list + [new.hex, "--not", "--all"])
        }
        return String(decoding: output, as: UTF8.self).split(separator: "\n").compactMap { ObjectID(hex: String($0)) }
    }

    /// The messages of commits, in their order.
    public func messages(of commits: [ObjectID]) throws(GitError) -> [CommitText] {
        guard !commits.isEmpty else { return [] }
        let names = commits.map(\.hex).joined(separator: "\n") + "\n"
        let output = try git.output(
            ["log", "--no-walk=unsorted", "--stdin", "-z", "--format=%B"], input: Array(names.utf8))
        let texts = output.split(separator: 0, omittingEmptySubsequences: false)
        return zip(commits, texts).map { CommitText(commit: $0, message: Array($1)) }
    }

    /// The commits of the remote's tracking refs; of all remotes where `remote` is a URL without a name.
    private func trackedTips(of remote: String) throws(GitError) -> [ObjectID] {
        let isNamed = !remote.isEmpty && !remote.contains(":") && !remote.hasPrefix("/") && !remote.hasPrefix(".")
        let prefix = isNamed ? "refs/remotes/\(remote)/" : "refs/remotes/"
        let output = try git.output(["for-each-ref", "--format=%(objectname) %(objecttype)", prefix])
        let tips = String(decoding: output, as: UTF8.self).split(separator: "\n")
            .filter { $0.hasSuffix(" commit") }.compactMap { ObjectID(hex: String($0.prefix { $0 != " " })) }
        return Array(Set(tips)).sorted { $0.hex < $1.hex }
    }

    /// The best common ancestor of a commit and of any of the others; nil where there is none.
    private func nearest(_ commit: ObjectID, to others: [ObjectID]) throws(GitError) -> ObjectID? {
        guard !others.isEmpty else { return nil }
        let result = try git.command(["merge-base", commit.hex] + others.map(\.hex)).run()
        if result.status == 1 { return nil }
        guard result.isSuccess else { throw git.failure(result.errorText, running: "merge-base") }
        return result.text.split(separator: "\n").first.flatMap { ObjectID(hex: String($0)) }
    }
}

/// A commit with its message, as bytes in the commit's own encoding turned to UTF-8 by git.
public struct CommitText: Sendable, Equatable {
    public let commit: ObjectID
    public let message: [UInt8]
}

/// One change that a push brings.
public struct HookScope: Sendable {
    /// The ref on the receiving side.
    public let ref: String
    public let scope: ResolvedScope
    /// The commits that the receiving side does not have yet, oldest first: what was added and taken back in
    /// between is in their changes alone.
    public let commits: [ObjectID]
}
