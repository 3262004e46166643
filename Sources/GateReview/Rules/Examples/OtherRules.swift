import GateModel
package import GateSyntax

/// What other rules find in the good examples of one: an alarm about code that somebody held up as right.
package enum OtherRules {
    package struct Hit: Sendable, Equatable {
        /// Whose example it is, and which good one, from 1.
        package let example: Int
        /// The line of the rule file from 1; 0 where it is not known.
        package let line: Int
        /// The rule that found something.
        package let other: String
    }

    /// Every hit of the program's other rules that are on by default, in the order of the examples.
    package static func hits(in rule: RuleFile, _ program: RuleProgram) throws -> [Hit] {
        var hits: [Hit] = []
        for (index, example) in rule.examples.good.enumerated() {
            let language =
                example.path.map { ExamplePaths.language(of: $0, among: rule.languages) } ?? rule.languages.first
            let path = RepoPath(example.path ?? language.map(ExamplePaths.path) ?? ExamplePaths.anyText)
            let text = SourceText(Array(example.text.utf8))
            var run = RuleRun(
                rules: program.rules(of: language), text: text.bytes, path: path, shelf: program.shelf, near: nil)
            let isSample = PathTraits(path).isSample
            run.only = { other in
                other.id != rule.id && other.side == .new && other.isEnabledByDefault && (other.readsTests || !isSample)
                    && (other.paths.isEmpty || other.paths.contains { $0.matches(path) })
            }
            for match in try run.matches(deadline: .never) {
                let line = text.line(atByte: match.range.lowerBound)
                hits.append(
                    Hit(
                        example: index + 1, line: example.line == 0 ? 0 : example.line + line - 1, other: match.rule.id)
                )
            }
        }
        return hits
    }
}

extension RuleProgram {
    /// Whether texts of a language can become trees here: there is a grammar, or a reader of our own.
    package func reads(_ language: Language) -> Bool { (try? SourceTree.kinds(of: language, shelf: shelf)) != nil }
}
