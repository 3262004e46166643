import GateModel
import GateSyntax

/// What the examples of one rule say about it.
package struct ExampleRun: Sendable {
    package struct Remark: Sendable, Equatable {
        /// The rule does not do what the example says; else only something to look at.
        package let isFailure: Bool
        /// The line of the rule file from 1; 0 where it is not known.
        package let line: Int
        /// One clause, lower case: which example, and what is wrong.
        package let message: String
    }

    /// In the order of the examples.
    package private(set) var remarks: [Remark] = []
    package let rule: RuleFile
    private let program: RuleProgram

    /// Whether every example came out as it says.
    package var passes: Bool { !remarks.contains(where: \.isFailure) }

    /// Runs every example: bad ones must hit, on the lines that say `HERE` if any does; good ones must not; a fixed one
    /// must be what the fix makes of its bad one, and must not hit.
    package init(_ rule: RuleFile, _ program: RuleProgram) {
        self.rule = rule
        self.program = program
        for (index, example) in rule.examples.bad.enumerated() { runBad(example, "bad example \(index + 1)") }
        for (index, example) in rule.examples.good.enumerated() { runGood(example, "good example \(index + 1)") }
        for (index, example) in rule.examples.fixed.enumerated() {
            runFixed(example, from: rule.examples.bad[index], "fixed example \(index + 1)")
        }
    }

    // MARK: The three kinds

    private mutating func runBad(_ example: RuleFile.Example, _ name: String) {
        for place in places(example, name) {
            guard let matches = matches(example, at: place, name) else { continue }
            let text = SourceText(Array((example.before ?? example.text).utf8))
            let expected = ExampleMarks.lines(in: text)
            let found = Set(matches.map { text.line(atByte: $0.range.lowerBound) })
            guard !matches.isEmpty else {
                fail(example, "\(name): no finding\(place.words)")
                continue
            }
            for line in expected where !found.contains(line) {
                fail(
                    example, at: line,
                    "\(name): no finding on line \(line) of the example, which says HERE\(place.words)")
            }
            if !expected.isEmpty {
                for line in found.subtracting(expected).sorted() {
                    warn(
                        example, at: line,
                        "\(name): also a finding on line \(line), which does not say HERE\(place.words)")
                }
            }
        }
    }

    private mutating func runGood(_ example: RuleFile.Example, _ name: String) {
        for place in places(example, name) {
            let text = SourceText(Array((example.before ?? example.text).utf8))
            for match in matches(example, at: place, name) ?? [] {
                let line = text.line(atByte: match.range.lowerBound)
                fail(example, at: line, "\(name): a finding on line \(line) of the example\(place.words)")
            }
        }
    }

    private mutating func runFixed(_ fixed: RuleFile.Example, from bad: RuleFile.Example, _ name: String) {
        guard let place = places(bad, nil).first, let matches = matches(bad, at: place, name) else { return }
        let result = FixedText.applying(matches.compactMap(\.fix), to: Array(bad.text.utf8))
        guard ExampleMarks.trimmed(result) == ExampleMarks.trimmed(Array(fixed.text.utf8)) else {
            let line = FixedText.firstDifference(result, Array(fixed.text.utf8))
            return fail(
                fixed, at: line.number,
                "\(name): line \(line.number) after the fix is '\(RuleWords.printable(line.text))'")
        }
        let again = RuleFile.Example(path: bad.path, before: nil, text: fixed.text, line: fixed.line)
        if self.matches(again, at: place, name)?.isEmpty == false {
            fail(fixed, "\(name): the rule still finds something after the fix")
        }
    }

    // MARK: Matching

    private struct Place {
        let path: RepoPath
        let language: Language?
        /// Whether it is not the first of the rule's languages.
        let isOther: Bool

        var words: String { language.map { isOther ? " (as \($0.rawValue))" : "" } ?? "" }
    }

    /// Where an example is looked at: as its path says, else once in each language of the rule.
    private mutating func places(_ example: RuleFile.Example, _ name: String?) -> [Place] {
        guard !rule.languages.isEmpty else {
            let path = RepoPath(example.path ?? ExamplePaths.anyText)
            return isRead(path, example, name) ? [Place(path: path, language: nil, isOther: false)] : []
        }
        if let path = example.path {
            let language = ExamplePaths.language(of: path, among: rule.languages)
            return [Place(path: RepoPath(path), language: language, isOther: false)]
        }
        // A text of one language need not be one of its sisters'.
        let text = Array(example.text.utf8)
        let valid = rule.languages.filter { (try? errorLine(text, $0)) == .some(nil) }
        var places: [Place] = []
        for language in valid.isEmpty ? Array(rule.languages.prefix(1)) : valid {
            let path = RepoPath(ExamplePaths.path(of: language))
            guard isRead(path, example, name) else { return [] }
            places.append(Place(path: path, language: language, isOther: language != rule.languages.first))
        }
        return places
    }

    /// An example without a path needs one where the rule reads certain paths alone.
    private mutating func isRead(_ path: RepoPath, _ example: RuleFile.Example, _ name: String?) -> Bool {
        if example.path != nil || rule.paths.isEmpty || rule.paths.contains(where: { $0.matches(path) }) { return true }
        if let name { fail(example, "\(name): needs a 'path' that the rule's 'paths' match (\(path.text) is none)") }
        return false
    }

    /// The findings; nil where the engine refused, which is a failure of its own.
    private mutating func matches(_ example: RuleFile.Example, at place: Place, _ name: String) -> [RuleMatch]? {
        do {
            let new = Array(example.text.utf8)
            if let line = try errorLine(new, place.language), !place.isOther {
                warn(example, at: line, "\(name): a syntax error on line \(line) of the example")
            }
            guard isRead(place.path) else { return [] }
            let after = try program.matches(of: rule, in: new, language: place.language, path: place.path)
            guard let before = example.before else { return after }
            let old = Array(before.utf8)
            let matches = try program.matches(of: rule, in: old, language: place.language, path: place.path)
            return RemovedMatches(old: SourceText(old), new: SourceText(new)).removed(matches, still: after)
        } catch {
            fail(example, "\(name): \((error as? RuleError)?.message ?? String(describing: error))")
            return nil
        }
    }

    /// Whether a review would give the rule a file of this path.
    private func isRead(_ path: RepoPath) -> Bool {
        (rule.readsTests || !PathTraits(path).isSample)
            && (rule.paths.isEmpty || rule.paths.contains { $0.matches(path) })
    }

    /// The line of the first text that the language's grammar makes no sense of; nil where there is none.
    private func errorLine(_ text: [UInt8], _ language: Language?) throws -> Int? {
        try program.parseErrors(in: text, language: language).first.map { SourceText(text).line(atByte: $0.lowerBound) }
    }

    // MARK: Remarks

    private mutating func fail(_ example: RuleFile.Example, at line: Int = 1, _ message: String) {
        remark(example, line, message, isFailure: true)
    }

    private mutating func warn(_ example: RuleFile.Example, at line: Int = 1, _ message: String) {
        remark(example, line, message, isFailure: false)
    }

    private mutating func remark(_ example: RuleFile.Example, _ line: Int, _ message: String, isFailure: Bool) {
        let place = example.line == 0 ? 0 : example.line + line - 1
        let remark = Remark(isFailure: isFailure, line: place, message: message)
        if !remarks.contains(remark) { remarks.append(remark) }
    }
}
