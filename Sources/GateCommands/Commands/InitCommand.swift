import ArgumentParser
import GateConfig
import GateGit
import GateModel

/// `aiops-gate init`: a configuration, the hooks and a CI file; nothing that exists is overwritten.
struct InitCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "init", abstract: "Start here: write a configuration, install the hooks, write a CI file.",
        discussion: "What exists already is left as it is, and said so.")

    enum System: String, ExpressibleByArgument, CaseIterable { case github, gitlab, none }

    @Option(help: "The CI file to write: github, gitlab or none; by default what the remote looks like.")
    var ci: System?

    @Flag(help: "Start advisory: report everything, fail nothing.")
    var advisory = false

    @Flag(help: "Record the findings that are there as the baseline.")
    var baseline = false

    @Flag(inversion: .prefixedNo, help: "Install the hooks.")
    var hooks = true

    func run() throws {
        let surroundings = Surroundings.current()
        let repository = try CommandFailure.refusing {
            try Repository.open(at: surroundings.directory, environment: surroundings.environment)
        }
        guard let top = repository.backend.layout.workTree else {
            throw CommandFailure(ExitStatus.couldNotAnalyse, "a bare repository has no place for a configuration")
        }
        let baselineFile = PolicyLoader.standardBaseline
        try write(
            InitTemplates.configuration(isAdvisory: advisory, baseline: baseline ? baselineFile : nil),
            to: ConfigFile.standardName, below: top)
        switch try ci ?? guess(repository, top) {
        case .github: try write(InitTemplates.githubWorkflow(), to: InitTemplates.githubWorkflowPath, below: top)
        case .gitlab:
            try write(InitTemplates.gitlabJob(), to: InitTemplates.gitlabJobPath, below: top)
            let lines = InitTemplates.gitlabInclude.split(separator: "\n").map { "    \($0)" }
            try StandardStreams.print("  add this to .gitlab-ci.yml:\n" + lines.joined(separator: "\n"))
        case .none: break
        }
        if hooks { try HookReport.show { try HookReport.installer(surroundings).install() } }
        let next =
            baseline
            ? "aiops-gate baseline create, then commit the files"
            : "git add and commit; findings that are there already can go into a baseline: aiops-gate baseline create"
        try StandardStreams.print("next: \(next)")
    }

    private func guess(_ repository: Repository, _ top: String) throws -> System {
        if try FileContent.read(top + "/.gitlab-ci.yml") != nil { return .gitlab }
        let remote = try CommandFailure.refusing { try repository.backend.configuration("remote.origin.url") } ?? ""
        if remote.contains("gitlab") { return .gitlab }
        return remote.contains("github") || Folders.exists(top + "/.github") ? .github : .none
    }

    private func write(_ text: String, to name: String, below top: String) throws {
        let path = top + "/" + name
        guard try FileContent.read(path) == nil else {
            return try StandardStreams.print("\(name): there already, left as it is")
        }
        try Folders.make(for: path)
        try AtomicFile.write(path) { $0.write(text) }
        try StandardStreams.print("\(name): written")
    }
}
