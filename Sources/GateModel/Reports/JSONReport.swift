/// The gate's own format: everything that a script may want to know, keys as docs/reports.md promises them.
///
/// Lines and columns are 1-based, columns in UTF-8 bytes; a finding about a whole file has null for all four.
package enum JSONReport: Report {
    package static let format = "json"
    /// Raised when a key goes away or changes its meaning, never for a new one.
    static let version = 1

    package static func write(_ result: GateResult, options: ReportOptions, to output: inout ByteWriter) {
        let cwe = Dictionary(result.rules.map { ($0.id, $0.cwe) }, uniquingKeysWith: { first, _ in first })
        output.json { json in
            json.object { json in
                json.field("version", version)
                json.object("tool") { json in
                    json.field("name", ToolInfo.name)
                    json.field("version", ToolInfo.version)
                }
                json.newLine()
                json.object("scope") { $0.fields(of: result.scope) }
                json.newLine()
                json.field("verdict", result.verdict.outcome.rawValue)
                json.newLine()
                json.object("summary") { $0.summary(of: result, options) }
                json.newLine()
                json.array("findings") { json in
                    for finding in result.findings {
                        json.newLine()
                        json.object { $0.fields(of: finding, cwe: cwe[finding.ruleId] ?? []) }
                    }
                }
                json.newLine()
                json.array("ledger") { json in
                    for row in result.ledger {
                        json.newLine()
                        json.object { $0.fields(of: row) }
                    }
                }
                if let coverage = result.coverage {
                    json.newLine()
                    json.object("coverage") { $0.fields(of: coverage) }
                }
            }
        }
    }
}

extension JSONWriter {
    /// The scope record, the same in every JSON format.
    package mutating func fields(of scope: ScopeRecord) {
        field("kind", scope.kind.rawValue)
        field("base", scope.base)
        field("head", scope.head)
        field("mergeBase", scope.mergeBase)
        field("baseName", scope.baseName)
        field("headName", scope.headName)
        field("how", scope.how)
        field("backend", scope.backend)
        array("paths") { json in
            for path in scope.paths { json.string(repairing: path.bytes) }
        }
        field("isShallow", scope.isShallow)
        field("replay", scope.replay)
    }

    fileprivate mutating func summary(of result: GateResult, _ options: ReportOptions) {
        let statuses = FindingCounts(result.findings)
        field("exitCode", Int(options.exitCode ?? result.verdict.exitCode))
        field("reason", result.verdict.reason)
        object("findings") { json in
            json.field("total", result.findings.count)
            json.field("new", statuses.new)
            json.field("baseline", statuses.baseline)
            json.field("suppressed", statuses.suppressed)
            json.field("suppressedByThisChange", statuses.suppressedByThisChange)
            json.field("belowThreshold", statuses.belowThreshold)
        }
        object("files") { json in
            json.field("total", result.ledger.count)
            json.field("reviewed", result.ledger.count { $0.status == .reviewed })
            json.field("partial", result.ledger.count { $0.status == .partial })
            json.field("skipped", result.ledger.count { $0.status == .skipped })
        }
        object("hunks") { json in
            json.field("total", result.hunks.total)
            json.field("reviewed", result.hunks.reviewed)
        }
        array("reviewers") { json in
            for run in result.reviewers {
                json.object { json in
                    json.field("name", run.name)
                    json.field("files", run.files)
                    json.field("failure", run.failure?.sentence)
                }
            }
        }
        array("notes") { json in
            for note in result.notes {
                json.object { json in
                    json.field("level", note.level.rawValue)
                    json.field("code", note.code)
                    json.field("text", note.text)
                }
            }
        }
    }

    fileprivate mutating func fields(of finding: Finding, cwe: [Int]) {
        field("ruleId", finding.ruleId)
        field("reviewer", finding.reviewer)
        field("severity", finding.severity.rawValue)
        field("confidence", finding.confidence.rawValue)
        if let foreign = finding.foreign {
            object("tool") { json in
                json.field("name", foreign.tool)
                json.field("version", foreign.version)
                json.field("ruleId", foreign.id)
            }
        }
        field("path", path: finding.path, base64Key: "pathBase64")
        place(finding.region)
        if finding.side == .old { field("side", word: "old") }
        field("message", finding.message)
        array("cwe") { json in
            for number in cwe { json.string("CWE-\(number)") }
        }
        field("fingerprint", finding.fingerprint)
        field("status", finding.status.rawValue)
        field("reason", finding.statusReason)
        if finding.isSuppressedByThisChange { field("isSuppressedByThisChange", true) }
        fix(finding.fix)
        guard !finding.related.isEmpty else { return }
        array("related") { json in
            for related in finding.related {
                json.object { json in
                    json.field("path", path: related.path, base64Key: "pathBase64")
                    json.place(related.region)
                    json.field("message", related.message)
                }
            }
        }
    }

    private mutating func fix(_ fix: Fix?) {
        key("fix")
        guard let fix else { return null() }
        object { json in
            json.field("title", fix.title)
            json.field("isSafe", fix.isSafe)
            json.array("edits") { json in
                for edit in fix.edits {
                    json.object { json in
                        json.place(edit.region)
                        json.key("replacement")
                        json.string(repairing: edit.replacement)
                        if String(validating: edit.replacement, as: UTF8.self) == nil {
                            json.key("replacementBase64")
                            json.base64(edit.replacement)
                        }
                    }
                }
            }
        }
    }

    private mutating func place(_ region: Region?) {
        place("startLine", region?.startLine)
        place("startColumn", region?.startColumn)
        place("endLine", region?.endLine)
        place("endColumn", region?.endColumn)
    }

    private mutating func place(_ name: StaticString, _ value: Int?) {
        key(name)
        if let value { number(value) } else { null() }
    }

    fileprivate mutating func fields(of row: LedgerRow) {
        field("path", path: row.path, base64Key: "pathBase64")
        field("status", row.status.rawValue)
        field("reason", row.reasons.first?.reason.code.rawValue)
        field("hunks", row.hunks)
        field("reviewed", row.reviewed)
        array("reviewers") { json in
            for name in row.reviewers { json.string(name) }
        }
        guard !row.reasons.isEmpty else { return }
        array("reasons") { json in
            for reason in row.reasons {
                json.object { json in
                    json.field("reviewer", reason.reviewer)
                    json.field("code", reason.reason.code.rawValue)
                    json.field("detail", reason.reason.detail)
                    json.field("isAccepted", reason.isAccepted)
                }
            }
        }
    }
}

/// How many findings have each status.
struct FindingCounts: Equatable {
    private(set) var new = 0
    private(set) var baseline = 0
    private(set) var suppressed = 0
    private(set) var suppressedByThisChange = 0
    private(set) var belowThreshold = 0

    init(_ findings: [Finding]) {
        for finding in findings {
            switch finding.status {
            case .new: new += 1
            case .baseline: baseline += 1
            case .suppressed:
                suppressed += 1
                if finding.isSuppressedByThisChange { suppressedByThisChange += 1 }
            case .belowThreshold: belowThreshold += 1
            }
        }
    }
}
