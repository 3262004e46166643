import GateModel
import GateSyntax

/// One key of a rule file: what the reader accepts, what the schema says and what an error asks for.
struct RuleKey: Sendable {
    indirect enum Shape: Sendable {
        /// Text on one line.
        case line
        case text
        /// Text on one line that is one of a few words.
        case words([String])
        case bool
        case number
        case glob
        /// One value of the shape, or more; at least `least`.
        case list(Shape, least: Int)
        case map([RuleKey])
        /// A text, or the mapping.
        case textOr([RuleKey])
    }

    let name: String
    let shape: Shape
    let isRequired: Bool
    /// One sentence, for editors.
    let summary: String

    private init(_ name: String, _ shape: Shape, isRequired: Bool = false, _ summary: String) {
        self.name = name
        self.shape = shape
        self.isRequired = isRequired
        self.summary = summary
    }

    /// The names that `languages` may hold.
    static let languages = (Language.allCases.map(\.rawValue) + [anyText]).sorted()

    /// The name that stands for any text file.
    static let anyText = "text"

    /// In the order in which a rule file is written.
    static let all: [RuleKey] = [
        RuleKey("id", .line, isRequired: true, "Kebab-case, begins with the language; the word of a suppression."),
        RuleKey("summary", .line, isRequired: true, "What is found: one line, lower case, no full stop."),
        RuleKey("message", .line, "What a finding says; {name} is the text of a capture. Default: the summary."),
        RuleKey("why", .text, isRequired: true, "Why it matters: one or two sentences."),
        RuleKey("advice", .text, isRequired: true, "What to write instead: one or two sentences."),
        RuleKey(
            "severity", .words(["critical", "high", "medium", "low"]), isRequired: true,
            "How bad a finding is if it is true; high and critical gate by default."),
        RuleKey(
            "confidence", .words(["high", "medium", "low"]), isRequired: true,
            "How likely a finding is true; low never gates by default."),
        RuleKey("enabled", .bool, "false: only where the configuration turns the rule on. Default: true."),
        RuleKey(
            "cwe", .list(.number, least: 0), "CWE numbers, most specific first; needed unless category is quality."),
        RuleKey("category", .words(RuleFile.Category.allCases.map(\.rawValue)), "Default: security."),
        RuleKey(
            "languages", .list(.words(languages), least: 1), isRequired: true,
            "The languages whose files are read; [text] is any text file, with `pattern` alone."),
        RuleKey("paths", .list(.glob, least: 1), "Path patterns, one of which the file must match."),
        RuleKey("tests", .bool, "false: not in tests, fixtures, examples and documentation. Default: true."),
        RuleKey(
            "side", .words(["new", "removed"]), "removed: what the old side has and the new one has not. Default: new."),
        RuleKey("query", .text, "A tree-sitter query with our predicates; @finding is what is found."),
        RuleKey("pattern", .text, "PCRE2 in multi-line mode, instead of `query`; group 1, if any, is what is found."),
        RuleKey(
            "literals", .list(.line, least: 1),
            "Only files that hold one of these are read. Default: taken from the query or pattern."),
        RuleKey("fix", .map(fix), "How to mend a finding."),
        RuleKey("examples", .map(examples), isRequired: true, "The test and the documentation of the rule."),
    ]

    static let fix: [RuleKey] = [
        RuleKey("title", .line, isRequired: true, "One clause: what the fix does."),
        RuleKey("replace", .line, "The capture whose text is replaced. Default: finding."),
        RuleKey("with", .text, isRequired: true, "The new text; {name} is the text of a capture."),
        RuleKey("safe", .bool, "Whether it cannot change what the program does. Default: false."),
    ]

    static let examples: [RuleKey] = [
        RuleKey(
            "bad", .list(.textOr(example), least: 1), isRequired: true,
            "Texts with a finding; a comment HERE at the end of a line marks where."),
        RuleKey(
            "good", .list(.textOr(example), least: 1), isRequired: true, "Texts near to bad ones without a finding."),
        RuleKey("fixed", .list(.text, least: 1), "The bad texts after the fix, in the same order."),
    ]

    static let example: [RuleKey] = [
        RuleKey("path", .line, "Where the text lies."),
        RuleKey("text", .text, "The text."),
        RuleKey("before", .text, "The old side, for `side: removed`."),
        RuleKey("after", .text, "The new side, for `side: removed`."),
    ]
}
