import GateModel

/// Every key of `.aiops-gate.yml`, sorted by name. The parser, the schema and the test over docs/configuration.md read
/// this table; what a value means stands with `GateModel.Policy`.
enum Keys {
    static let root: [Key] = [
        Key(
            "accept", .edit(.words(Reason.Code.allCases.map(\.rawValue))),
            "Reasons for which content may stay unreviewed while the verdict still passes.",
            default: flow(Reason.Code.allCases.filter(\.isAcceptedByDefault).map(\.rawValue)),
            example: "{add: [timeout], remove: [size-limit]}"),
        Key(
            "baseline", .text,
            "The file of known findings, relative to the repository's root; they never gate. A file of the default's name need not be there.",
            default: standardBaseline, example: "known-findings.json"),
        Key(
            "coverage", .map(coverage), "Which of the changed lines tests must run.",
            example: "{reports: [\"coverage/lcov.info\"], threshold: 80}"),
        Key(
            "exclude", .list(.glob), "Paths that no reviewer looks at; every report lists them as excluded.",
            default: "[]", example: "[\"testdata/**\"]", isPathScoped: true),
        Key(
            "fail-on", .words(failOnWords), "Findings of this severity or above fail the gate; `never` only reports.",
            default: "high", example: "medium", isPathScoped: true),
        Key(
            "generated", .edit(.glob), "Files that a program writes; most reviewers pass over them.",
            default: "built in", example: "{add: [\"api/*.gen.go\"]}", isPathScoped: true),
        Key("hooks", .map(hooks), "What hooks on a server allow.", example: "{bypass-push-option: true}"),
        Key(
            "limits", .map(limits), "Sizes and times past which content is listed instead of read.",
            example: "{file-bytes: 8MiB}"),
        Key(
            "min-confidence", .words(confidenceWords), "Findings less certain than this never gate.",
            default: "medium", example: "high", isPathScoped: true),
        Key(
            "on-incomplete", .words(Policy.OnIncomplete.allCases.map(\.rawValue)),
            "What a change becomes that could not be reviewed whole for a reason that is not accepted: `fail` is exit 4, `warn` is exit 0 and a loud line.",
            default: "fail", example: "warn"),
        Key(
            "plugins", .list(.name), "Plugins to run: `NAME` is the program `aiops-gate-NAME` on PATH.", default: "[]",
            example: "[licences]"),
        Key(
            "quality", .map(quality), "What a change may do to the measures of its code before somebody is told.",
            example: "{complexity: 25}"),
        Key("reviewers", .map(reviewers), "Which reviewers run.", example: "{skip: [hygiene]}"),
        Key(
            "rules", .rules(rule),
            "Settings by rule id, or by a pattern with `*` over ids: `off`, a severity, a mapping, or a list of mappings for different paths. Later entries win.",
            example: "{\"secret-*\": critical, secret-stripe-test-key: off}", isPathScoped: true),
        Key(
            "suppressions", .map(suppressions), "What suppression comments may do.",
            example: "{added-in-change: ignore}"),
        Key(
            "tools", .named(tool), "Other programs to run, or whose reports to read; each under a name of your choice.",
            example:
                "{shellcheck: {run: [shellcheck, -f, checkstyle, \"{files}\"], files: [\"*.sh\"], format: checkstyle}}"),
        Key(
            "vendored", .edit(.glob), "Other people's code kept here; most reviewers pass over it.",
            default: "built in", example: "{add: [\"libs/**\"], remove: [vendor/]}", isPathScoped: true),
        Key("version", .exactly(1), "The version of this format.", default: "1", example: "1"),
    ]

    static let rule: [Key] = [
        Key("confidence", .words(confidenceWords), "The confidence of its findings.", example: "low"),
        Key("enabled", .bool, "Whether it reports at all.", example: "false"),
        Key("exclude", .list(.glob), "Paths where its rules report nothing.", default: "[]", example: "[\"docs/**\"]"),
        Key(
            "paths", .list(.glob), "Paths that this entry is about; none given: all.", default: "[]",
            example: "[\"src/**\"]"),
        Key("severity", .words(severityWords), "The severity of its findings.", example: "low"),
    ]

    static let coverage: [Key] = [
        Key(
            "reports", .list(.glob), "Coverage reports of the run, as patterns over the files of the work tree.",
            default: "[]", example: "[\"coverage/lcov.info\", \"**/jacoco.xml\"]"),
        Key(
            "threshold", .number(1...100),
            "The least percentage of changed lines that tests must run; with it, a changed code file without coverage is not measured.",
            example: "80"),
    ]

    static let limits: [Key] = [
        Key(
            "diff-bytes", .size, "A side of a file larger than this is not diffed.", default: size(Limits().diffBytes),
            example: "128MiB"),
        Key(
            "file-bytes", .size, "A side of a file larger than this is not given to reviewers.",
            default: size(Limits().fileBytes), example: "64MiB"),
        Key(
            "line-bytes", .size, "A line longer than this is passed over.", default: size(Limits().lineBytes),
            example: "1MiB"),
        Key(
            "reviewer-seconds", .seconds, "What one reviewer may take for the whole run.",
            default: String(Limits().reviewerSeconds), example: "2m"),
    ]

    static let tool: [Key] = [
        Key(
            "directory", .text,
            "Where it starts, relative to the root, which is the default; its paths are relative to it.",
            example: "web"),
        Key(
            "environment", .list(.text), "Variables that it gets beside HOME, LANG, PATH, TMPDIR and their like.",
            default: "[]", example: "[GOFLAGS]"),
        Key(
            "files", .list(.glob), "The changed files that it is about; none given: all.", default: "[]",
            example: "[\"*.py\"]"),
        Key(
            "format", .words(ToolSettings.Format.allCases.map(\.rawValue)), "What it writes.", default: "sarif",
            example: "checkstyle"),
        Key("hooks", .bool, "Whether git hooks run it.", default: "true", example: "false"),
        Key(
            "matcher", .text, "For `problem-matcher`: the file of the repository with GitHub's JSON.",
            example: ".github/tsc.json"),
        Key(
            "ok-exit", .list(.number(0...255)), "Exit codes with which its answer counts.", default: "[0, 1]",
            example: "[0, 2]"),
        Key(
            "report", .glob, "The files of the work tree that it writes its findings to; none given: it prints them.",
            example: "build/checkstyle.xml"),
        Key(
            "run", .list(.text),
            "The program and its arguments; no shell. `{files}` becomes the changed files, `{file}` one of them for each run. None given: `report` is read as it is.",
            example: "[ruff, check, --output-format, sarif, \"{files}\"]"),
        Key(
            "severity", .words(severityWords), "The severity of all its findings; none given: as it says.",
            example: "medium"),
        Key(
            "stdin", .bool, "Whether it gets a file's text on standard input, one run for each file.", default: "false",
            example: "true"),
        Key(
            "stream", .words(ToolSettings.Stream.allCases.map(\.rawValue)), "Where it prints its findings.",
            default: "stdout", example: "stderr"),
        Key("timeout", .seconds, "The time that all of its runs may take.", default: "120", example: "5m"),
    ]

    static let quality: [Key] = [
        Key(
            "complexity", .number(1...10_000),
            "A changed function that grows past this cognitive complexity is a finding.",
            default: String(QualityLimits().complexity), example: "25"),
        Key(
            "duplicate-lines", .number(3...10_000),
            "A block of fewer lines that stands twice in a change is no finding.",
            default: String(QualityLimits().duplicateLines), example: "12"),
        Key(
            "files", .number(0...1_000_000),
            "In a change of more files neither side is parsed for these measures; the ledger says so.",
            default: String(QualityLimits().files), example: "50"),
        Key(
            "function-lines", .number(1...1_000_000),
            "A changed function that grows past this many lines is a finding.",
            default: String(QualityLimits().functionLines), example: "120"),
    ]

    static let reviewers: [Key] = [
        Key("only", .list(.reviewer), "The reviewers to run; none given: all.", example: "[secrets]"),
        Key("skip", .list(.reviewer), "Reviewers not to run.", default: "[]", example: "[hygiene]"),
    ]

    static let suppressions: [Key] = [
        Key(
            "added-in-change", .words(Policy.AddedSuppressions.allCases.map(\.rawValue)),
            "Whether a suppression comment counts that the change itself adds.", default: "allow", example: "ignore")
    ]

    static let hooks: [Key] = [
        Key(
            "bypass-push-option", .bool,
            "Whether `git push -o aiops-bypass=REASON` may pass a failing gate in a server hook.", default: "false",
            example: "true")
    ]

    /// The two keys of `Shape.edit`.
    static func edit(_ element: Shape) -> [Key] {
        [
            Key("add", .list(element), "What is added to the default.", example: "[]"),
            Key("remove", .list(element), "What is taken out of the default.", example: "[]"),
        ]
    }

    static let standardBaseline = ".aiops-gate.baseline.json"
    static let severityWords = Severity.allCases.sorted(by: >).map(\.rawValue)
    static let failOnWords = Severity.allCases.sorted(by: >).filter { $0 != .info }.map(\.rawValue) + ["never"]
    static let confidenceWords = Confidence.allCases.sorted(by: >).map(\.rawValue)
    static let off = "off"

    static func flow(_ words: [String]) -> String { "[\(words.joined(separator: ", "))]" }

    /// Bytes with the largest unit that divides them.
    static func size(_ bytes: Int) -> String {
        for (unit, shift) in [("GiB", 30), ("MiB", 20), ("KiB", 10)] where bytes >= 1 << shift {
            if bytes % (1 << shift) == 0 { return "\(bytes >> shift)\(unit)" }
        }
        return String(bytes)
    }
}
