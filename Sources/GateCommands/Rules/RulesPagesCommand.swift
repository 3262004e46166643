import ArgumentParser
import GateModel
import GateReview

/// `aiops-gate rules pages CATALOG DOCS`: what `make catalog` runs. Not for users, so not shown.
struct RulesPagesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "pages", abstract: "Write docs/rules.md and docs/rules/ for a folder of rules.",
        shouldDisplay: false)

    @Argument(help: ArgumentHelp("The folder of the rules.", valueName: "folder"), completion: .directory)
    var folder: String
    @Argument(help: ArgumentHelp("The folder of the documentation.", valueName: "docs"), completion: .directory)
    var documents: String

    func run() throws {
        let directory = Surroundings.current().directory
        let rules = try RuleSources.read([folder], below: directory).map(\.rule)
        for (name, text) in RulePages.all(Reviewers.all, catalog: rules).sorted(by: { $0.key < $1.key }) {
            try AtomicFile.write(Locations.normalized(documents + "/" + name, below: directory)) { $0.write(text) }
        }
    }
}
