import GateGit
import GateModel

/// One git hook from its name to the exit code. The hook fixes the scope; CI variables do not count.
struct HookRun {
    let name: String
    let arguments: [String]
    let surroundings: Surroundings

    func run() throws -> Int32 {
        guard let hook = HookName(rawValue: name) else {
            throw CommandFailure(
                ExitStatus.usage, "there is no hook '\(name)' to answer",
                advice: "hooks: \(HookName.allCases.map(\.rawValue).joined(separator: ", "))")
        }
        if !hook.isOnServer, surroundings.environment["AIOPS_GATE"] == "0" {
            StandardStreams.error("aiops-gate: \(name) skipped once, as AIOPS_GATE=0 asks")
            return ExitStatus.pass
        }
        switch hook {
        case .preCommit, .preMergeCommit:
            return try CheckRun(scope: ScopeOptions(isStaged: true), hook: .local, surroundings: surroundings).run()
        case .commitMsg: return try message()
        case .prePush: return try push()
        case .preReceive, .update: return try receive(hook)
        }
    }

    private func message() throws -> Int32 {
        guard let file = arguments.first else {
            throw CommandFailure(ExitStatus.usage, "commit-msg needs the file of the message")
        }
        guard let bytes = try FileContent.read(Locations.normalized(file, below: surroundings.directory)) else {
            throw CommandFailure(ExitStatus.couldNotAnalyse, "there is no message file \(file)")
        }
        let (change, blobs) = CommitMessage.change(bytes)
        let source = ChangeSource(change, blobs: blobs, repository: try repository(), policy: .index)
        var profile = Profile(isOn: false)
        // A clean message is no news: the pre-commit hook has spoken already.
        let result = try Judgement(options: PolicyOptions(), surroundings: surroundings, hook: .message).judge(
            source, &profile)
        guard result.verdict.outcome != .pass else { return result.verdict.exitCode }
        try ReportWriter(surroundings: surroundings, output: OutputOptions()).write(result, profile: &profile)
        return result.verdict.exitCode
    }

    private func push() throws -> Int32 {
        let refs = try CommandFailure.refusing { try PushedRef.prePush(try input()) }
        let repository = try repository()
        let scopes = HookScopes(repository: repository, environment: surroundings.environment)
        let pushed = try CommandFailure.refusing { try scopes.prePush(refs, remote: arguments.first ?? "") }
        return try PushRun(surroundings: surroundings, scopes: scopes).run(pushed)
    }

    private func receive(_ hook: HookName) throws -> Int32 {
        let refs = try CommandFailure.refusing {
            hook == .update ? [try PushedRef.update(arguments)] : try PushedRef.preReceive(try input())
        }
        let repository = try repository()
        let scopes = HookScopes(repository: repository, environment: surroundings.environment)
        let pushed = try CommandFailure.refusing { try scopes.received(refs, hook: hook) }
        let run = PushRun(
            surroundings: surroundings, scopes: scopes, bypass: PushBypass.reason(in: surroundings.environment),
            place: .server)
        return try run.run(pushed)
    }

    private func repository() throws -> Repository {
        try CommandFailure.refusing {
            try Repository.open(at: surroundings.directory, environment: surroundings.environment)
        }
    }

    private func input() throws -> [UInt8] {
        guard let bytes = try StandardStreams.input(limit: 16 << 20) else {
            throw CommandFailure(ExitStatus.couldNotAnalyse, "git gave more than 16 MiB of refs")
        }
        return bytes
    }
}
