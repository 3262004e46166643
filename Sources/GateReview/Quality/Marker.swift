import GateModel
import GatePattern

/// A word that says something about the code around it: a skipped test, a silenced linter, a debugger's stop.
struct Marker: Sendable {
    enum Place: Sendable { case code, comment, anywhere }
    enum Files: Sendable {
        case any
        /// Tests by their path.
        case tests
        /// Everything but tests, fixtures and documents.
        case program
    }

    /// What a finding says; nil where the rest of the line makes the word ordinary. The line's text before and after it.
    typealias Words = @Sendable (_ before: Substring, _ after: Substring) -> String?

    let rule: Rule
    /// At least three bytes; where it stands decides.
    let literal: String
    let place: Place
    let files: Files
    /// Endings of paths, without the dot; `*` for all.
    let endings: Set<String>
    let message: Words

    init(
        _ rule: Rule, _ literal: String, in place: Place, of endings: String, _ files: Files = .any,
        _ message: @escaping Words
    ) {
        self.rule = rule
        self.literal = literal
        self.place = place
        self.files = files
        self.endings = Set(endings.split(separator: " ").map(String.init))
        self.message = message
    }

    static let all: [Marker] = focused + skipped + trivial + debuggers + excluded + silenced + tasks
    static let index = LiteralIndex(all.map(\.literal))

    static let script = "js jsx mjs cjs ts tsx mts cts vue svelte"

    /// Whether nothing but the start of a statement stands before a word.
    static func isStatement(_ before: Substring) -> Bool {
        guard let last = before.last else { return true }
        if last == ";" || last == "{" { return true }
        guard last.isWhitespace else { return false }
        return !(before.trimmedSpace.last.map { ".=,(:&|?".contains($0) } ?? false)
    }
}
