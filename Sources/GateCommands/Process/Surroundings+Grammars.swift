import GateSyntax

extension Surroundings {
    /// The grammars of `AIOPS_GRAMMARS`, of the installation or of the build; looked for when the first is needed.
    var grammars: GrammarShelf {
        let environment = environment
        return GrammarShelf { language in try GrammarFolder.find(environment: environment)?.library(language) }
    }
}
