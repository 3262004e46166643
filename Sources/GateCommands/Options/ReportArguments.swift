import ArgumentParser
import GateModel

/// REPORT of the command line, as typed. A destination of `-` is standard output.
struct ReportArguments: ParsableArguments {
    @Option(defaultAsFlag: "-", help: ArgumentHelp("SARIF 2.1.0, for code scanning.", valueName: "file"))
    var sarif: String?

    @Option(defaultAsFlag: "-", help: ArgumentHelp("JUnit XML.", valueName: "file"))
    var junit: String?

    @Option(defaultAsFlag: "-", help: ArgumentHelp("Markdown for a pull request.", valueName: "file"))
    var markdown: String?

    @Option(defaultAsFlag: "-", help: ArgumentHelp("JSON.", valueName: "file"))
    var json: String?

    @Option(
        help: ArgumentHelp(
            "Any format in a file; may be repeated. See docs/reports.md for the formats.", valueName: "format=file"))
    var report: [String] = []

    @Flag(help: "Say on standard error where the time went.")
    var profile = false

    @Option(
        defaultAsFlag: .patch,
        help: ArgumentHelp(
            "Write the fixes as a patch to standard output, or edit the files: --fix=apply.", valueName: "patch|apply"))
    var fix: FixMode?

    @Flag(help: "With --fix: also the fixes that may change what the program does.")
    var unsafeFixes = false

    @Option(help: ArgumentHelp("Tells several gates on one change apart.", valueName: "name"))
    var key = "gate"

    init() {}

    /// What was asked for, in the order sarif, junit, markdown, json, `--report`.
    func options() throws -> OutputOptions {
        var wanted = [("sarif", sarif), ("junit", junit), ("markdown", markdown), ("json", json)]
            .compactMap { format, file in file.map { WantedReport(format: format, file: $0 == "-" ? nil : $0) } }
        let known = Reports.all.map { $0.format }
        for text in report {
            let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            guard parts.count == 2, !parts[1].isEmpty else {
                throw CommandFailure(ExitStatus.usage, "'--report \(text)' is not FORMAT=FILE")
            }
            guard known.contains(parts[0]) else {
                throw CommandFailure(
                    ExitStatus.usage, "unknown report format '\(parts[0])'",
                    advice: "formats: \(known.joined(separator: ", "))")
            }
            wanted.append(WantedReport(format: parts[0], file: parts[1] == "-" ? nil : parts[1]))
        }
        if unsafeFixes, fix == nil { throw CommandFailure(ExitStatus.usage, "'--unsafe-fixes' needs '--fix'") }
        guard wanted.filter({ $0.file == nil }).count + (fix == .patch ? 1 : 0) <= 1 else {
            throw CommandFailure(
                ExitStatus.usage, "two reports cannot share standard output",
                advice: "name a file for all but one, as in --sarif gate.sarif")
        }
        let files = wanted.compactMap(\.file)
        if let twice = files.first(where: { file in files.filter { $0 == file }.count > 1 }) {
            throw CommandFailure(ExitStatus.usage, "two reports cannot share the file \(twice)")
        }
        return OutputOptions(
            reports: wanted, key: key, isProfiling: profile, fix: fix, takesUnsafeFixes: unsafeFixes)
    }
}

/// What `ReportArguments` says, or a hook in its place.
struct OutputOptions: Sendable {
    /// Beside the human report, which is always written unless it is one of them.
    var reports: [WantedReport] = []
    var key = "gate"
    var isProfiling = false
    var fix: FixMode?
    var takesUnsafeFixes = false
}

/// One wanted report.
struct WantedReport: Equatable, Sendable {
    let format: String
    /// nil: standard output.
    let file: String?
}
