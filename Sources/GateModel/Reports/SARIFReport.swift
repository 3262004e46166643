/// SARIF 2.1.0 as GitHub code scanning, GitLab and the VS Code viewer read it: one line for each result. Our
/// findings are the first run; those of each other program are a run of its name.
///
/// Paths are relative URIs against `%SRCROOT%`; columns are UTF-16 code units.
package enum SARIFReport: Report {
    package static let format = "sarif"

    package static func write(_ result: GateResult, options: ReportOptions, to output: inout ByteWriter) {
        let own = result.findings.filter { $0.foreign == nil }
        var budget = ResultBudget(own, limit: options.resultLimit)
        let writer = SARIFResults(result)
        output.json { json in
            json.object { json in
                json.field("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
                json.field("version", "2.1.0")
                json.array("runs") { json in
                    json.object { json in
                        json.newLine()
                        tool(result, &json)
                        json.newLine()
                        json.object("automationDetails") { $0.field("id", "\(ToolInfo.name)/\(options.key)/") }
                        json.newLine()
                        invocation(result, options, cut: budget.cut, &json)
                        json.newLine()
                        provenance(result.provenance, &json)
                        json.newLine()
                        sourceRoot(&json)
                        json.newLine()
                        json.field("columnKind", word: "utf16CodeUnits")
                        json.newLine()
                        properties(result, &json)
                        json.newLine()
                        json.array("results") { json in
                            for finding in own where budget.admits(finding) {
                                json.newLine()
                                writer.write(finding, &json)
                            }
                        }
                    }
                    for run in ForeignRun.all(result.findings) { foreign(run, result, options, &json) }
                }
            }
        }
    }

    private static func tool(_ result: GateResult, _ json: inout JSONWriter) {
        json.object("tool") { json in
            json.object("driver") { json in
                json.field("name", ToolInfo.name)
                json.field("fullName", "\(ToolInfo.name) \(ToolInfo.version)")
                json.field("version", ToolInfo.version)
                json.field("semanticVersion", ToolInfo.version)
                json.field("informationUri", ToolInfo.uri)
                json.array("rules") { json in
                    for rule in result.rules where !isForeign(rule) {
                        json.newLine()
                        json.object { write(rule, as: rule.id, &$0) }
                    }
                }
                json.array("notifications") { json in
                    for code in notificationCodes(result) { json.object { $0.field("id", code) } }
                }
            }
        }
    }

    /// `id`: what its run calls it.
    static func write(_ rule: Rule, as id: String, helpURI: String? = nil, _ json: inout JSONWriter) {
        json.field("id", id)
        json.field("name", pascalCase(id))
        if let helpURI { json.field("helpUri", helpURI) }
        json.object("shortDescription") { $0.field("text", rule.summary) }
        json.object("fullDescription") { $0.field("text", rule.why.isEmpty ? rule.summary : rule.why) }
        json.object("help") { json in
            json.field("text", "\(rule.summary).\n\nWhy: \(rule.why)\n\nHow to fix: \(rule.advice)")
            json.field("markdown", "\(rule.summary).\n\n**Why**: \(rule.why)\n\n**How to fix**: \(rule.advice)")
        }
        json.object("defaultConfiguration") { json in
            if !rule.isEnabledByDefault { json.field("enabled", false) }
            json.field("level", word: rule.severity.sarifLevel)
        }
        json.object("properties") { json in
            json.array("tags") { json in
                if rule.isSecurity { json.word("security") }
                json.string(rule.reviewer)
                // GitHub reads 20 tags of a rule.
                for number in rule.cwe.prefix(16) {
                    let digits = String(number)
                    let zeros = String(repeating: "0", count: max(0, 3 - digits.count))
                    json.string("external/cwe/cwe-\(zeros)\(digits)")
                }
            }
            json.field("precision", rule.confidence.rawValue)
            json.field("problem.severity", word: rule.severity.problemSeverity)
            // Its mere presence makes a result a security result, so only those have it.
            if rule.isSecurity { json.field("security-severity", word: rule.severity.securitySeverity) }
        }
    }

    /// "bidi-control" → "BidiControl", as Azure's reader wants a rule's name.
    private static func pascalCase(_ id: String) -> String {
        id.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    }

    static func provenance(_ provenance: Provenance?, _ json: inout JSONWriter) {
        json.array("versionControlProvenance") { json in
            guard let provenance, let uri = provenance.repositoryURI.flatMap(absoluteURI) else { return }
            json.object { json in
                json.field("repositoryUri", uri)
                if let revision = provenance.revision { json.field("revisionId", revision) }
                if let branch = provenance.branch { json.field("branch", branch) }
                json.object("mappedTo") { $0.field("uriBaseId", word: "%SRCROOT%") }
            }
        }
    }

    /// The remote as a URI: `git@host:team/app.git` is written as ssh; nil for a path of this machine.
    private static func absoluteURI(_ remote: String) -> String? {
        let bytes = Array(remote.utf8)
        guard bytes.allSatisfy({ $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\") })
        else { return nil }
        guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")) else { return nil }
        if bytes[colon...].starts(with: Array("://".utf8)) {
            return bytes.starts(with: Array("file:".utf8)) ? nil : remote
        }
        guard colon > 0, !bytes[..<colon].contains(UInt8(ascii: "/")) else { return nil }
        let path = bytes[(colon + 1)...].drop { $0 == UInt8(ascii: "/") }
        return "ssh://" + String(decoding: bytes[..<colon], as: UTF8.self) + "/" + String(decoding: path, as: UTF8.self)
    }

    static func sourceRoot(_ json: inout JSONWriter) {
        json.object("originalUriBaseIds") { json in
            json.object("%SRCROOT%") { json in
                // No `uri`: a path of the machine that ran the gate means nothing to a reader.
                json.object("description") { $0.field("text", "the root of the repository") }
            }
        }
    }

    private static func properties(_ result: GateResult, _ json: inout JSONWriter) {
        json.object("properties") { json in
            json.object("scope") { $0.fields(of: result.scope) }
            json.object("verdict") { json in
                json.field("outcome", result.verdict.outcome.rawValue)
                json.field("reason", result.verdict.reason)
            }
            json.object("hunks") { json in
                json.field("total", result.hunks.total)
                json.field("reviewed", result.hunks.reviewed)
            }
            if let coverage = result.coverage { json.object("coverage") { $0.fields(of: coverage) } }
        }
    }
}

extension Severity {
    var sarifLevel: StaticString {
        switch self {
        case .critical, .high: "error"
        case .medium: "warning"
        case .low, .info: "note"
        }
    }

    fileprivate var problemSeverity: StaticString {
        switch self {
        case .critical, .high: "error"
        case .medium: "warning"
        case .low, .info: "recommendation"
        }
    }

    /// In the middle of GitHub's bands: above 9 critical, from 7 high, from 4 medium, from 0.1 low.
    fileprivate var securitySeverity: StaticString {
        switch self {
        case .critical: "9.5"
        case .high: "8.0"
        case .medium: "5.5"
        case .low: "2.0"
        case .info: "0.5"
        }
    }
}
