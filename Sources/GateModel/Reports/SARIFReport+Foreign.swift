/// The findings of one other program: a SARIF run of its own.
struct ForeignRun {
    let name: String
    let version: String?
    /// Whether the run holds several programs, whose names then stand in their rule ids.
    let isMixed: Bool
    let findings: [Finding]

    /// GitHub takes 20 runs in a file, and ours is the first.
    private static let mostRuns = 19

    /// One of each program, by name; where there are more than a file may have, the last one holds the rest.
    static func all(_ findings: [Finding]) -> [ForeignRun] {
        // Readers that compare names without case and punctuation refuse two runs that then have one name.
        var groups: [String: [Finding]] = [:]
        for finding in findings {
            guard let foreign = finding.foreign else { continue }
            let key = String(foreign.tool.lowercased().map { $0.isLetter || $0.isNumber ? $0 : "_" })
            groups[key, default: []].append(finding)
        }
        let keys = groups.keys.sorted()
        let single = keys.count > mostRuns ? keys.prefix(mostRuns - 1) : keys[...]
        var runs = single.compactMap { key in groups[key].map { ForeignRun($0) } }
        let rest = Set(keys.dropFirst(single.count))
        if !rest.isEmpty {
            let others = findings.filter { finding in
                finding.foreign.map { foreign in
                    rest.contains(String(foreign.tool.lowercased().map { $0.isLetter || $0.isNumber ? $0 : "_" }))
                } ?? false
            }
            runs.append(ForeignRun(others, isMixed: true))
        }
        return runs
    }

    private init(_ findings: [Finding], isMixed: Bool = false) {
        self.findings = findings
        self.isMixed = isMixed
        name = isMixed ? "other tools" : findings.first?.foreign?.tool ?? ""
        version = isMixed ? nil : findings.lazy.compactMap { $0.foreign?.version }.first
    }

    /// What the run calls a finding's rule.
    func ruleId(_ finding: Finding) -> String { isMixed ? finding.ruleId : finding.foreign?.id ?? finding.ruleId }
}

extension SARIFReport {
    /// Whether a rule belongs to another program's run.
    static func isForeign(_ rule: Rule) -> Bool {
        // Only other programs' rules have a name before a slash.
        rule.id.utf8.contains(UInt8(ascii: "/"))
    }

    static func foreign(
        _ run: ForeignRun, _ result: GateResult, _ options: ReportOptions, _ json: inout JSONWriter
    ) {
        var budget = ResultBudget(run.findings, limit: options.resultLimit)
        let cut = budget.cut
        let rules = Dictionary(result.rules.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        var names: [String: Rule] = [:]
        var help: [String: String] = [:]
        for finding in run.findings {
            if let rule = rules[finding.ruleId] { names[run.ruleId(finding)] = rule }
            if let uri = finding.foreign?.helpURI { help[run.ruleId(finding)] = uri }
        }
        let ids = names.keys.sorted()
        let places = Dictionary(
            ids.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: { first, _ in first })
        let writer = SARIFResults(result, run: run, ruleIndex: places)
        json.object { json in
            json.newLine()
            json.object("tool") { json in
                json.object("driver") { json in
                    json.field("name", run.name)
                    if let version = run.version { json.field("version", version) }
                    json.array("rules") { json in
                        for id in ids {
                            guard let rule = names[id] else { continue }
                            json.newLine()
                            json.object { write(rule, as: id, helpURI: help[id], &$0) }
                        }
                    }
                }
            }
            json.newLine()
            json.object("automationDetails") { $0.field("id", "\(ToolInfo.name)/\(options.key)/\(run.name)/") }
            json.newLine()
            json.array("invocations") { json in
                json.object { json in
                    // Whether the program came to its end stands in the first run's ledger.
                    json.field("executionSuccessful", result.unmeasured.isEmpty)
                    json.array("toolExecutionNotifications") { json in if cut > 0 { truncated(cut, &json) } }
                }
            }
            json.newLine()
            provenance(result.provenance, &json)
            json.newLine()
            sourceRoot(&json)
            json.newLine()
            json.field("columnKind", word: "utf16CodeUnits")
            json.newLine()
            json.array("results") { json in
                for finding in run.findings where budget.admits(finding) {
                    json.newLine()
                    writer.write(finding, &json)
                }
            }
        }
    }
}
