import ArgumentParser
import GateModel
import GateReview

/// `aiops-gate rules embed FOLDER`: what `make catalog` runs. Not for users, so not shown.
struct RulesEmbedCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "embed", abstract: "Write a folder of rules as the Swift source of the built-in catalogue.",
        shouldDisplay: false)

    @Argument(help: ArgumentHelp("The folder of the rules.", valueName: "folder"), completion: .directory)
    var folder: String

    func run() throws {
        let sources = try RuleSources.read([folder], below: Surroundings.current().directory)
        for source in sources where !source.name.hasSuffix("/\(source.rule.id).yml") {
            throw CommandFailure(
                ExitStatus.usage, "\(source.name): a built-in rule's file has its name; call it \(source.rule.id).yml")
        }
        try StandardStreams.output { $0.write(CatalogWriter.source(sources.map(\.rule))) }
    }
}
