import ArgumentParser

/// `aiops-gate hook NAME ARGS...`: what the hook scripts run.
struct HookCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "hook", abstract: "Answer a git hook; the scripts of `hooks install` call it.",
        discussion: "AIOPS_GATE=0 skips a client hook once, and says so.")

    @Argument(help: "pre-commit, pre-merge-commit, commit-msg, pre-push, pre-receive or update.")
    var name: String

    @Argument(parsing: .captureForPassthrough, help: "What git gives the hook.")
    var arguments: [String] = []

    func run() throws {
        throw ExitCode(try HookRun(name: name, arguments: arguments, surroundings: .current()).run())
    }
}
