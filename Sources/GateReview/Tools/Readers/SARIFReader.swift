import GateModel

/// SARIF 2.1.0 of another program: every run, what it calls a failure and does not suppress.
enum SARIFReader {
    static func read(_ bytes: [UInt8], name: String) throws(ToolError) -> ToolReport {
        let json: JSONValue
        do throws(JSONError) {
            json = try JSONValue(parsing: withoutMark(bytes))
        } catch {
            throw ToolError(message: "no SARIF: line \(error.line): \(error.message)")
        }
        guard let runs = json["runs"]?.array else { throw ToolError(message: "no SARIF: the JSON has no runs") }
        guard json["version"]?.string?.hasPrefix("2.") == true else {
            throw ToolError(message: "SARIF of version \(json["version"]?.string ?? "none"), not 2.1.0")
        }
        var report = ToolReport()
        for run in runs {
            let reader = Run(run, name: name)
            report.findings += (run["results"]?.array ?? []).flatMap(reader.findings)
            for invocation in run["invocations"]?.array ?? [] where invocation["executionSuccessful"]?.bool == false {
                let notes = invocation["toolExecutionNotifications"]?.array ?? []
                let words = notes.lazy.compactMap { $0["message"]?["text"]?.string }.first
                report.failure =
                    words.map { "it says that it failed: \(ToolReport.line($0))" } ?? "it says that it failed"
            }
        }
        return report
    }

    static func withoutMark(_ bytes: [UInt8]) -> [UInt8] {
        bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    }

    private struct Run {
        private let tool: String
        private let version: String?
        private let rules: [JSONValue]
        private let byId: [String: JSONValue]
        private let bases: [String: String]
        private let unit: ToolReport.Unit

        init(_ run: JSONValue, name: String) {
            let driver = run["tool"]?["driver"]
            tool = driver?["name"]?.string.flatMap { $0.isEmpty ? nil : ToolReport.line($0) } ?? name
            version = driver?["semanticVersion"]?.string ?? driver?["version"]?.string
            let extensions = (run["tool"]?["extensions"]?.array ?? []).flatMap { $0["rules"]?.array ?? [] }
            rules = driver?["rules"]?.array ?? []
            byId = Dictionary(
                (rules + extensions).compactMap { rule in rule["id"]?.string.map { ($0, rule) } },
                uniquingKeysWith: { first, _ in first })
            bases = Dictionary(
                (run["originalUriBaseIds"]?.members ?? []).compactMap { base in
                    base.value["uri"]?.string.map { (base.name, $0) }
                }, uniquingKeysWith: { first, _ in first })
            unit = run["columnKind"]?.string == "unicodeCodePoints" ? .scalars : .utf16
        }

        func findings(_ result: JSONValue) -> [ToolReport.Finding] {
            guard result["kind"]?.string ?? "fail" == "fail", result["baselineState"]?.string != "absent",
                !(result["suppressions"]?.array ?? []).contains(where: isInForce)
            else { return [] }
            let index = result["ruleIndex"]?.int ?? result["rule"]?["index"]?.int
            let named = result["ruleId"]?.string ?? result["rule"]?["id"]?.string
            let rule = named.flatMap { byId[$0] } ?? index.flatMap { rules.indices.contains($0) ? rules[$0] : nil }
            let id = ToolReport.id(named ?? rule?["id"]?.string)
            let properties = rule?["properties"]
            let foreign = ForeignRule(
                tool: tool, version: version, id: id, summary: summary(rule),
                helpURI: rule?["helpUri"]?.string.flatMap { $0.hasPrefix("https://") ? $0 : nil },
                cwe: ForeignWeakness.numbers(
                    tool: tool, id: id,
                    words: (properties?["tags"]?.array ?? []).compactMap(\.string) + taxa(result) + taxa(rule)))
            let level =
                result["level"]?.string ?? rule?["defaultConfiguration"]?["level"]?.string ?? "warning"
            let score = properties?["security-severity"].flatMap { $0.string.flatMap(Double.init) ?? $0.double }
            let precision = properties?["precision"]?.string
            let places = result["locations"]?.array ?? []
            return (places.isEmpty ? [.null] : places.prefix(1)).compactMap { place in
                let physical = place["physicalLocation"]
                guard let path = path(physical?["artifactLocation"]) else { return nil }
                let region = physical?["region"]
                return ToolReport.Finding(
                    rule: foreign, severity: severity(level, score),
                    confidence: precision == "low" ? .low : precision?.hasSuffix("high") == true ? .high : .medium,
                    message: message(result, rule), path: path, isURI: true, line: region?["startLine"]?.int,
                    column: region?["startColumn"]?.int, endLine: region?["endLine"]?.int,
                    endColumn: region?["endColumn"]?.int, unit: unit)
            }
        }

        /// SARIF 3.35: a suppression without a status, or an accepted one, counts.
        private func isInForce(_ suppression: JSONValue) -> Bool {
            let status = suppression["status"]?.string ?? "accepted"
            return status == "accepted"
        }

        private func severity(_ level: String, _ score: Double?) -> Severity {
            if let score, score > 0 { return score >= 9 ? .critical : score >= 7 ? .high : score >= 4 ? .medium : .low }
            return switch level {
            case "error": .high
            case "warning": .medium
            case "note": .low
            default: .info
            }
        }

        private func summary(_ rule: JSONValue?) -> String? {
            (rule?["shortDescription"]?["text"]?.string ?? rule?["fullDescription"]?["text"]?.string
                ?? rule?["name"]?.string).map(ToolReport.line)
        }

        /// The text, or the rule's message of that id with its arguments put in (SARIF 3.11).
        private func message(_ result: JSONValue, _ rule: JSONValue?) -> String {
            let message = result["message"]
            var text = message?["text"]?.string ?? ""
            if text.isEmpty, let id = message?["id"]?.string {
                text = rule?["messageStrings"]?[id]?["text"]?.string ?? id
                for (index, argument) in (message?["arguments"]?.array ?? []).enumerated() {
                    text = text.split(separator: "{\(index)}", omittingEmptySubsequences: false)
                        .joined(separator: argument.string ?? "")
                }
            }
            return ToolReport.line(text)
        }

        private func path(_ location: JSONValue?) -> String? {
            guard let uri = location?["uri"]?.string, !uri.isEmpty else { return nil }
            guard let base = location?["uriBaseId"]?.string.flatMap({ bases[$0] }), base.hasPrefix("file://") else {
                return uri
            }
            return (base.hasSuffix("/") ? base : base + "/") + uri
        }

        private func taxa(_ value: JSONValue?) -> [String] {
            let direct = (value?["taxa"]?.array ?? []).compactMap { $0["id"]?.string.map { "CWE-\($0)" } }
            let related = (value?["relationships"]?.array ?? []).compactMap { relation -> String? in
                guard relation["target"]?["toolComponent"]?["name"]?.string == "CWE" else { return nil }
                return relation["target"]?["id"]?.string.map { "CWE-\($0)" }
            }
            return direct + related
        }
    }
}
