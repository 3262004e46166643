package import ArgumentParser
import GateModel

/// The program: `aiops-gate [check]` and its subcommands.
package struct AIOpsGate: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "aiops-gate",
        abstract: "Review the changed hunks of a commit, a branch or a push, and gate on the verdict.",
        usage: """
            aiops-gate [check] [SCOPE] [PATH...] [REPORT...] [POLICY...]
            aiops-gate <subcommand> ...
            """,
        discussion: """
            SCOPE   --staged, --base REF, --range A..B, --worktree, --patch FILE|-, --all; none: in a hook, or where
                    something is staged, the index; in CI the change of the event; else what the branch has over its
                    upstream.
            REPORT  --sarif, --junit, --markdown, --json [FILE], --report FORMAT=FILE
            POLICY  --fail-on SEVERITY, --min-confidence, --baseline FILE, --only/--skip REVIEWER, --exit-zero

            `aiops-gate help check` says all of it. Exit codes: 0 pass, 1 fail, 2 usage, 3 could not analyse, 4 not
            measured.
            """,
        version: ToolInfo.version,
        subcommands: subcommands,
        defaultSubcommand: CheckCommand.self)

    /// In the order of `--help`.
    private static let subcommands: [any ParsableCommand.Type] = [
        CheckCommand.self,
        DiffCommand.self,
        RulesCommand.self,
        ExplainCommand.self,
        InitCommand.self,
        BaselineCommand.self,
        HooksCommand.self,
        HookCommand.self,
        ConfigCommand.self,
        DoctorCommand.self,
        CompletionsCommand.self,
    ]

    package init() {}

    /// Parses and runs; gives the exit code. Never exits the process itself.
    package static func run(_ arguments: [String]) -> Int32 {
        StandardStreams.prepare()
        Interruption.prepare()
        return finish {
            try refuseBrokenText()
            if try runsWithoutParser(arguments) { return }
            var command = try parseAsRoot(arguments)
            try command.run()
        }
    }

    /// The calls that a commit pays for, answered before ArgumentParser's reflection (3 ms of CPU): whatever they
    /// accept, the parser accepts with the same meaning.
    private static func runsWithoutParser(_ arguments: [String]) throws -> Bool {
        switch arguments {
        case ["--version"]: try StandardStreams.print(ToolInfo.version)
        case []: throw ExitCode(try CheckRun(surroundings: .current()).run())
        case ["--staged"]:
            throw ExitCode(try CheckRun(scope: ScopeOptions(isStaged: true), surroundings: .current()).run())
        case let call where call.count >= 2 && call[0] == "hook" && !call[1].hasPrefix("-"):
            let run = HookRun(name: call[1], arguments: Array(call[2...]), surroundings: .current())
            throw ExitCode(try run.run())
        default: return false
        }
        return true
    }

    /// Swift's arguments are repaired text: a path that is no UTF-8 would name another file, or none. Exit 2.
    private static func refuseBrokenText() throws {
        for index in 1..<max(2, Int(CommandLine.argc)) where index < Int(CommandLine.argc) {
            guard let argument = CommandLine.unsafeArgv[index], String(validatingCString: argument) == nil else {
                continue
            }
            throw CommandFailure(
                ExitStatus.usage, "argument \(index) is not UTF-8 and cannot be taken as a path",
                advice: "name the folder above it; such files are judged like any other")
        }
    }

    private static func finish(_ body: () throws -> Void) -> Int32 {
        do {
            try body()
            return ExitStatus.pass
        } catch let failure as CommandFailure {
            report(failure)
            return failure.status
        } catch let refused as ReportWriter.Refused {
            return refused.status
        } catch let code as ExitCode {
            return code.rawValue
        } catch {
            return refuse(error)
        }
    }

    /// Prints a failure as one line, and its advice as a second one.
    static func report(_ failure: CommandFailure) {
        StandardStreams.error("aiops-gate: \(failure.message)")
        if let advice = failure.advice { StandardStreams.error("  \(advice)") }
    }

    /// ArgumentParser's own answers: help goes to standard output with 0, everything else is a usage error.
    private static func refuse(_ error: any Error) -> Int32 {
        let text = fullMessage(for: error)
        guard exitCode(for: error) != .success else {
            do { try StandardStreams.print(text) } catch { return ExitStatus.couldNotAnalyse }
            return ExitStatus.pass
        }
        StandardStreams.error(text)
        return ExitStatus.usage
    }
}
