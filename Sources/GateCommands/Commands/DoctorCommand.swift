import ArgumentParser
import GateConfig
import GateGit
import GateModel

/// `aiops-gate doctor`: what is there, what is missing, and what that costs.
struct DoctorCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor", abstract: "Say what is there, what is missing and what that costs.",
        discussion: "Exit 0 when a check could run here, else the code that the check would give.")

    func run() throws {
        let doctor = Doctor(surroundings: .current())
        let findings = doctor.examine()
        try StandardStreams.output { output in
            for finding in findings {
                let mark = finding.level.rawValue + String(repeating: " ", count: 6 - finding.level.rawValue.count)
                output.write("\(mark)\(finding.text)\n")
                if let cost = finding.cost { output.write("      \(cost)\n") }
            }
        }
        let code = ExitStatus.weightiest(findings.map(\.status))
        if code != ExitStatus.pass { throw ExitCode(code) }
    }
}

/// One look at the program's surroundings.
struct Doctor {
    struct Finding {
        enum Level: String { case ok, note, wrong }
        let level: Level
        let text: String
        /// What it costs, or what mends it.
        var cost: String?
        /// What a check would exit with because of it.
        var status = ExitStatus.pass
    }

    let surroundings: Surroundings

    func examine() -> [Finding] {
        [Finding(level: .ok, text: "aiops-gate \(ToolInfo.version), libgit2 \(Repository.libraryVersion)"), git()]
            + grammars() + repository() + configuration() + surroundingsOfCI()
    }

    private func git() -> Finding {
        let child = ChildProcess(
            ["git", "--version"], environment: ChildEnvironment.local(from: surroundings.environment), seconds: 10)
        guard let result = try? child.run(), result.isSuccess else {
            return Finding(
                level: .note, text: "git is not in PATH",
                cost: "no hooks, no --worktree, no --fetch; repositories that libgit2 cannot read are exit 3")
        }
        return Finding(level: .ok, text: result.text)
    }

    private func repository() -> [Finding] {
        let repository: Repository
        do throws(GitError) {
            repository = try Repository.open(at: surroundings.directory, environment: surroundings.environment)
        } catch {
            let isOutside = error.code == .notARepository
            return [
                Finding(
                    level: isOutside ? .note : .wrong, text: error.message,
                    cost: isOutside ? "only --patch and --all work here" : error.advice,
                    status: isOutside ? ExitStatus.pass : ExitStatus.couldNotAnalyse)
            ]
        }
        let layout = repository.backend.layout
        var found = [Finding(level: .ok, text: "repository \(layout.workTree ?? layout.gitDirectory)")]
        if repository.backend.name != "libgit2" {
            found.append(
                Finding(
                    level: .note, text: "this repository is read through the git program",
                    cost: "a hook takes some tens of milliseconds longer"))
        }
        if layout.isShallow {
            found.append(
                Finding(
                    level: .note, text: "this is a shallow clone",
                    cost: "a base behind its border is exit 3; --fetch brings it, or: git fetch --unshallow"))
        }
        return found + hooks()
    }

    private func hooks() -> [Finding] {
        guard let outcomes = try? HookReport.installer(surroundings).status() else { return [] }
        return outcomes.compactMap { outcome in
            switch outcome.kind {
            case .absent:
                HookName.standard.contains(outcome.hook)
                    ? Finding(
                        level: .note, text: "hook \(HookReport.line(outcome))",
                        cost: "commits are not checked here: aiops-gate hooks install") : nil
            case .outdated, .foreign: Finding(level: .note, text: "hook \(HookReport.line(outcome))")
            default: Finding(level: .ok, text: "hook \(HookReport.line(outcome))")
            }
        }
    }

    private func configuration() -> [Finding] {
        let policy = WorkTreePolicy(options: PolicyOptions(), surroundings: surroundings)
        do {
            let files = try policy.files(below: surroundings.directory)
            let configuration = try policy.configuration()
            let text =
                files.isEmpty
                ? "no \(ConfigFile.standardName), the defaults are in force" : files.joined(separator: ", ")
            return [Finding(level: .ok, text: "configuration: \(text)")]
                + configuration.notes.map { Finding(level: .note, text: $0.text) }
        } catch let failure as CommandFailure {
            return [Finding(level: .wrong, text: failure.message, cost: failure.advice, status: failure.status)]
        } catch {
            return [Finding(level: .wrong, text: "\(error)", status: ExitStatus.usage)]
        }
    }

    private func surroundingsOfCI() -> [Finding] {
        let choice = ScopeChoice(
            environment: surroundings.environment, readFile: { (try? FileContent.read($0)) ?? nil })
        guard let how = choice.eventName else { return [] }
        return [Finding(level: .ok, text: "CI: \(how)")]
    }
}
