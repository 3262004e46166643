import ArgumentParser
import GateModel

/// `aiops-gate diff SCOPE`: the change itself.
struct DiffCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff", abstract: "Show the change that a check would judge.",
        discussion: "Hunks have no context lines and are numbered as git diff -U0 numbers them.")

    @OptionGroup(title: "Scope (one of)") var scope: ScopeArguments

    @Flag(help: "As JSON (the default where standard output is no terminal).") var json = false
    @Flag(help: "As a git patch without context.") var unified = false
    @Flag(help: "One line a file with the numbers of added and removed lines.") var stat = false

    init() {}

    mutating func validate() throws {
        guard [json, unified, stat].filter(\.self).count <= 1 else {
            throw ValidationError("--json, --unified and --stat are three forms; give one")
        }
    }

    func run() throws {
        let surroundings = Surroundings.current()
        let (change, blobs) = try ChangeSource.find(scope.options, surroundings: surroundings).change(limits: Limits())
        try StandardStreams.output { output in
            if unified {
                try DiffUnified.write(change, blobs: blobs, to: &output)
            } else if stat || (!json && surroundings.isOutputTerminal) {
                DiffStat.write(change, to: &output)
            } else {
                DiffJSON.write(change, to: &output)
            }
        }
    }
}
