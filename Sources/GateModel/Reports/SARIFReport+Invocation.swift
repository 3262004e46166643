extension SARIFReport {
    /// How the run went: a notification for every file that was not wholly reviewed, every failed reviewer, every note.
    static func invocation(_ result: GateResult, _ options: ReportOptions, cut: Int, _ json: inout JSONWriter) {
        json.array("invocations") { json in
            json.object { json in
                json.field("executionSuccessful", result.unmeasured.isEmpty)
                json.field("exitCode", Int(options.exitCode ?? result.verdict.exitCode))
                json.field("exitCodeDescription", "\(result.verdict.outcome.rawValue): \(result.verdict.reason)")
                if let commandLine = options.commandLine { json.field("commandLine", commandLine) }
                json.array("toolExecutionNotifications") { json in
                    if cut > 0 { truncated(cut, &json) }
                    for row in result.ledger where row.status != .reviewed { notifications(row, &json) }
                    for run in result.reviewers {
                        guard let failure = run.failure else { continue }
                        notification(
                            failure.code.rawValue, "error", "reviewer \(run.name): \(failure.sentence)", nil, &json)
                    }
                    for note in result.notes { notification(note.code, note.level.sarifLevel, note.text, nil, &json) }
                }
                json.array("toolConfigurationNotifications") { _ in }
            }
        }
    }

    /// Every id that a notification of this result may have, sorted.
    static func notificationCodes(_ result: GateResult) -> [String] {
        var codes: Set<String> = ["results-truncated"]
        for row in result.ledger { codes.formUnion(row.reasons.map(\.reason.code.rawValue)) }
        codes.formUnion(result.reviewers.compactMap(\.failure?.code.rawValue))
        codes.formUnion(result.notes.map(\.code))
        return codes.sorted()
    }

    static func truncated(_ cut: Int, _ json: inout JSONWriter) {
        notification(
            "results-truncated", "warning",
            "\(cut) results were left out, the gravest kept: code scanning takes no more in one run", nil, &json)
    }

    private static func notifications(_ row: LedgerRow, _ json: inout JSONWriter) {
        for reason in row.reasons {
            let by = reason.reviewer.isEmpty ? "" : " by \(reason.reviewer)"
            notification(
                reason.reason.code.rawValue, reason.isAccepted ? "note" : "error",
                "\(row.status.rawValue)\(by), \(row.reviewed) of \(row.hunks) hunks reviewed: \(reason.reason.sentence)",
                row.path, &json)
        }
    }

    private static func notification(
        _ code: String, _ level: StaticString, _ text: String, _ path: RepoPath?, _ json: inout JSONWriter
    ) {
        json.newLine()
        json.object { json in
            json.object("descriptor") { $0.field("id", code) }
            json.field("level", word: level)
            json.object("message") { $0.field("text", text) }
            json.array("locations") { json in
                guard let path else { return }
                json.object { json in
                    json.object("physicalLocation") { $0.artifactLocation(path) }
                }
            }
        }
    }
}

extension Note.Level {
    fileprivate var sarifLevel: StaticString {
        switch self {
        case .note: "note"
        case .warning: "warning"
        case .error: "error"
        }
    }
}

extension JSONWriter {
    /// A path of the repository, relative to its root.
    mutating func artifactLocation(_ path: RepoPath) {
        object("artifactLocation") { json in
            json.key("uri")
            json.uri(path.isRoot ? "." : path)
            json.field("uriBaseId", word: "%SRCROOT%")
        }
    }
}
