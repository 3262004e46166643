import GateGit
import GateModel

/// Judges what a push brings: the net change of every ref, and for secrets also each commit on the way, because what
/// one commit adds and the next takes back stays in the history that is pushed.
struct PushRun {
    let surroundings: Surroundings
    let scopes: HookScopes
    /// Why somebody asks a server to let the push pass; counts only where the policy in force allows it.
    var bypass: String?
    var place = HookPlace.local

    /// More commits than this are not looked at one by one; a note says so.
    private static let commitLimit = 500

    func run(_ pushed: [HookScope]) throws -> Int32 {
        guard !pushed.isEmpty else {
            StandardStreams.error("aiops-gate: nothing in scope, the push brings no commit")
            return ExitStatus.pass
        }
        var codes: [Int32] = []
        for scope in pushed {
            do {
                codes.append(try judge(scope))
            } catch let failure as CommandFailure {
                // One ref that cannot be read must not hide the verdict about another.
                AIOpsGate.report(failure)
                codes.append(failure.status)
            }
        }
        return ExitStatus.weightiest(codes)
    }

    private func judge(_ pushed: HookScope) throws -> Int32 {
        var profile = Profile(isOn: false)
        let source = ChangeSource(pushed.scope)
        let judgement = Judgement(options: PolicyOptions(), surroundings: surroundings, hook: place)
        var result = try judgement.judge(source, &profile)
        let isCut = pushed.commits.count > PushRun.commitLimit
        if isCut {
            result.notes.append(
                Note(
                    .warning, "history-not-searched",
                    "\(pushed.commits.count) commits; only the newest \(PushRun.commitLimit) were searched for secrets")
            )
        }
        let writer = ReportWriter(surroundings: surroundings, output: OutputOptions())
        result.seconds = profile.seconds
        try writer.write(result, profile: &profile)
        var codes = [result.verdict.exitCode]
        if pushed.commits.count > 1 {
            let known = Set(result.findings.map(\.fingerprint))
            for commit in pushed.commits.suffix(PushRun.commitLimit) {
                guard let hidden = try hidden(commit, of: pushed, known: known) else { continue }
                try writer.write(hidden, profile: &profile)
                codes.append(hidden.verdict.exitCode)
            }
        }
        for told in try messages(pushed) {
            try writer.write(told, profile: &profile)
            codes.append(told.verdict.exitCode)
        }
        let code = ExitStatus.weightiest(codes)
        guard code != ExitStatus.pass, let bypass, try judgement.allowsBypass(source) else { return code }
        StandardStreams.error("aiops-gate: passed by push option, exit \(code) set aside; reason given: \(bypass)")
        return ExitStatus.pass
    }

    /// What the secrets reviewer finds in the messages of the commits: they are pushed with everything else.
    private func messages(_ pushed: HookScope) throws -> [GateResult] {
        let commits = Array(pushed.commits.suffix(PushRun.commitLimit))
        let texts = try CommandFailure.refusing { try scopes.messages(of: commits) }
        let all = try judge(Array(texts.map(\.message).joined(separator: [10])), of: pushed, name: "messages")
        guard all.verdict.outcome == .fail else { return [] }
        return try texts.map { text in
            try judge(text.message, of: pushed, name: "the message of commit \(text.commit.hex.prefix(12))")
        }.filter { $0.verdict.outcome == .fail }
    }

    private func judge(_ message: [UInt8], of pushed: HookScope, name: String) throws -> GateResult {
        let (change, blobs) = CommitMessage.change(message, name: name, how: "push to \(pushed.ref)")
        let source = ChangeSource(
            change, blobs: blobs, repository: pushed.scope.repository, policy: pushed.scope.policy)
        return try secrets(source)
    }

    private func secrets(_ source: ChangeSource) throws -> GateResult {
        var options = PolicyOptions()
        options.only = ["secrets"]
        var profile = Profile(isOn: false)
        return try Judgement(options: options, surroundings: surroundings, hook: place).judge(source, &profile)
    }

    /// What the secrets reviewer finds in one commit and the net change no longer has; nil where that is nothing.
    private func hidden(_ commit: ObjectID, of pushed: HookScope, known: Set<String>) throws -> GateResult? {
        let repository = pushed.scope.repository
        var result = try findings(commit, over: try parent(1, of: commit, repository), of: pushed)
        if let second = try parent(2, of: commit, repository) {
            // What a merge brings stands in the commits that it joins; its own is what neither parent has.
            let other = Set(try findings(commit, over: second, of: pushed).findings.map(\.fingerprint))
            result.findings.removeAll { !other.contains($0.fingerprint) }
        }
        if result.ledger.contains(where: { row in row.reasons.contains { !$0.isAccepted } }) { return result }
        let isNews = result.findings.contains { $0.status == .new && !known.contains($0.fingerprint) }
        guard result.verdict.outcome == .fail, isNews else { return nil }
        result.notes.append(
            Note(
                .warning, "still-in-history",
                "a later commit of the push takes this back, but the push brings it into the history; rewrite the commits"
            ))
        return result
    }

    /// What the secrets reviewer says of one commit against one of its parents; nil: against nothing.
    private func findings(_ commit: ObjectID, over parent: ObjectID?, of pushed: HookScope) throws -> GateResult {
        let request = ScopeRequest(
            .range(parent?.hex, commit.hex),
            how: "commit \(commit.hex.prefix(12)) of the push to \(pushed.ref)")
        let scope = ResolvedScope(request: request, policy: pushed.scope.policy, repository: pushed.scope.repository)
        return try secrets(ChangeSource(scope))
    }

    private func parent(_ number: Int, of commit: ObjectID, _ repository: Repository) throws -> ObjectID? {
        do throws(GitError) {
            return try repository.backend.commit(named: "\(commit.hex)^\(number)")
        } catch {
            guard error.code == .missingBase else { throw CommandFailure(error) }
            return nil
        }
    }
}
