/// reviewdog's rdjson: one line for each diagnostic, so that reviewdog can post for the gate.
///
/// Positions are as inside the gate: lines from 1, columns from 1 in UTF-8 bytes, the end exclusive. Every diagnostic
/// has a severity (reviewdog takes an unknown one for the worst). Silenced findings have no place in the format.
package enum RDJSONReport: Report {
    package static let format = "rdjson"

    package static func write(_ result: GateResult, options: ReportOptions, to output: inout ByteWriter) {
        output.json { json in
            json.object { json in
                json.object("source") { json in
                    json.field("name", ToolInfo.name)
                    json.field("url", ToolInfo.uri)
                }
                json.array("diagnostics") { json in
                    for blocked in result.unmeasured {
                        json.newLine()
                        json.object { json in
                            json.field("message", "not measured: \(blocked.message)")
                            if !blocked.path.isRoot { json.location(blocked.path, nil) }
                            json.field("severity", word: "ERROR")
                            json.object("code") { $0.field("value", word: "not-measured") }
                        }
                    }
                    for finding in result.findings where !finding.isSilenced {
                        json.newLine()
                        json.object { write(finding, &$0) }
                    }
                }
            }
        }
    }

    private static func write(_ finding: Finding, _ json: inout JSONWriter) {
        json.field("message", finding.message)
        json.location(finding.path, finding.side == .new ? finding.region : nil)
        json.field("severity", word: finding.severity.rdWord)
        json.object("code") { $0.field("value", finding.ruleId) }
        if let fix = finding.fix, let text = onlyText(fix) {
            json.array("suggestions") { json in
                json.object { json in
                    json.range(fix.edits[0].region)
                    json.field("text", text)
                }
            }
        }
        if !finding.related.isEmpty {
            json.array("related_locations") { json in
                for related in finding.related {
                    json.object { json in
                        json.field("message", related.message)
                        json.location(related.path, related.region)
                    }
                }
            }
        }
    }

    /// The replacement of a fix with one edit; nil for others, because each suggestion stands for itself and half a
    /// fix is worse than none.
    private static func onlyText(_ fix: Fix) -> String? {
        fix.edits.count == 1 ? String(validating: fix.edits[0].replacement, as: UTF8.self) : nil
    }
}

extension JSONWriter {
    fileprivate mutating func location(_ path: RepoPath, _ region: Region?) {
        object("location") { json in
            json.key("path")
            json.string(repairing: path.bytes)
            if let region { json.range(region) }
        }
    }

    fileprivate mutating func range(_ region: Region) {
        object("range") { json in
            json.object("start") { $0.position(region.startLine, region.startColumn) }
            json.object("end") { $0.position(region.endLine, region.endColumn) }
        }
    }

    private mutating func position(_ line: Int, _ column: Int) {
        field("line", line)
        field("column", column)
    }
}

extension Severity {
    fileprivate var rdWord: StaticString {
        switch self {
        case .critical, .high: "ERROR"
        case .medium: "WARNING"
        case .low, .info: "INFO"
        }
    }
}
