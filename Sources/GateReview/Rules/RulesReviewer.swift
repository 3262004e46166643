public import GateModel
package import GateSyntax

/// Runs the rules of the catalogue, and a repository's own, on the changed lines of every file of a known language.
public struct RulesReviewer: Reviewer {
    public let name = "rules"
    public let rules: [Rule]
    private let program: RuleProgram
    /// The catalogue is part of the program, the grammars are known to whoever keeps the answers. With a clock every rule
    /// has to run.
    public let cacheKey: String?

    /// Texts larger than this are read by patterns alone: their syntax would take seconds.
    static let syntaxBytes = 4 << 20

    /// `user`: the rules of the repository, none of which has the id of a built-in.
    package init(shelf: GrammarShelf, user: [RuleFile] = [], clock: RuleClock? = nil) {
        let all = Catalog.builtIn
        cacheKey = clock == nil ? user.map { String(describing: $0) }.joined(separator: "\n") : nil
        let own = user.map { $0.rule(of: "rules") }
        rules = own.isEmpty ? Catalog.builtInRules : (Catalog.builtInRules + own).sorted { $0.id < $1.id }
        program = RuleProgram(shelf: shelf, clock: clock) { language in
            all.rules(of: language)
                + user.filter { rule in language.map { rule.languages.contains($0) } ?? rule.languages.isEmpty }
        }
    }

    public func review(_ file: ChangedFile, in context: FileContext) throws -> FileReview {
        guard file.kind == .text, !file.hunks.isEmpty else { return FileReview([], .notMine) }
        let adds = file.hunks.contains { $0.newLines > 0 }
        let text: SourceText
        do throws(BlobError) {
            text = try context.text(adds ? .new : .old)
        } catch {
            return FileReview([], .partial(error.reason, hunks: 0))
        }
        let language = Language.detect(path: file.path.bytes) { Array(text.bytes.prefix(4096)) }
        let review = FileRules(program: program, file: file, context: context, language: language)
        return try review.run(text: text, adds: adds)
    }
}
