import ArgumentParser

/// `aiops-gate completions SHELL`.
struct CompletionsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "completions", abstract: "Print the completion script of a shell.")

    enum Shell: String, ExpressibleByArgument, CaseIterable { case bash, zsh, fish }

    @Argument(help: "bash, zsh or fish.") var shell: Shell

    init() {}

    func run() throws {
        let script =
            switch shell {
            case .bash: AIOpsGate.completionScript(for: .bash)
            case .zsh: AIOpsGate.completionScript(for: .zsh)
            case .fish: AIOpsGate.completionScript(for: .fish)
            }
        try StandardStreams.print(script)
    }
}
