#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// JUnit XML as Jenkins, GitLab, CircleCI and the GitHub reporters read it: a suite for each reviewer, a case for each
/// file it looked at, a failed case for each finding that gates.
///
/// Keeps to what the two published schemas have in common, but for `file` and `line` on a case, which the readers use
/// to link. Names are unique in a suite and hold no line number: GitLab drops the second of two equal ones and
/// follows a case by its name.
package enum JUnitReport: Report {
    package static let format = "junit"

    package static func write(_ result: GateResult, options: ReportOptions, to output: inout ByteWriter) {
        let suites = JUnitSuites(result).suites
        let rules = Dictionary(result.rules.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let timestamp = timestamp(options.epoch ?? time(nil))
        output.xml { xml in
            xml.element("testsuites") { xml in
                for (index, suite) in suites.enumerated() {
                    xml.element("testsuite") { xml in
                        xml.attribute("name", suite.name)
                        xml.attribute("package", ToolInfo.name)
                        xml.attribute("id", index)
                        xml.attribute("timestamp", timestamp)
                        xml.attribute("hostname", "localhost")
                        xml.attribute("tests", suite.cases.count)
                        xml.attribute("failures", suite.cases.count { $0.outcome.kind == .failure })
                        xml.attribute("errors", suite.cases.count { $0.outcome.kind == .error })
                        xml.attribute("skipped", suite.cases.count { $0.outcome.kind == .skipped })
                        xml.attribute("time", "0")
                        properties(result, &xml)
                        for test in suite.cases { write(test, suite.name, result.findings, rules, &xml) }
                        xml.element("system-out") { $0.text(belowThreshold(suite, result.findings)) }
                        xml.element("system-err") { _ in }
                    }
                }
            }
        }
    }

    private static func properties(_ result: GateResult, _ xml: inout XMLWriter) {
        xml.element("properties") { xml in
            for (name, value) in [
                ("version", ToolInfo.version), ("verdict", result.verdict.outcome.rawValue),
                ("reason", result.verdict.reason), ("scope", result.scope.kind.rawValue), ("how", result.scope.how),
                ("base", result.scope.base), ("head", result.scope.head), ("mergeBase", result.scope.mergeBase),
                ("replay", result.scope.replay), ("hunks", "\(result.hunks.reviewed) of \(result.hunks.total)"),
            ] {
                guard let value else { continue }
                xml.element("property") { xml in
                    xml.attribute("name", name)
                    xml.attribute("value", value)
                }
            }
        }
    }

    private static func write(
        _ test: JUnitCase, _ suite: String, _ findings: [Finding], _ rules: [String: Rule], _ xml: inout XMLWriter
    ) {
        xml.element("testcase") { xml in
            xml.attribute("name", test.name)
            xml.attribute("classname", "\(ToolInfo.name).\(suite)")
            xml.attribute("time", "0")
            let finding = test.outcome.finding.map { findings[$0] }
            if let path = finding?.path ?? test.path, !path.isRoot { xml.attribute("file", path.text) }
            if let finding, finding.side == .new, let region = finding.region {
                xml.attribute("line", region.startLine)
            }
            switch test.outcome {
            case .passed: break
            case .failed(let offset):
                let finding = findings[offset]
                xml.element("failure") { xml in
                    xml.attribute("message", finding.message)
                    xml.attribute("type", finding.severity.rawValue)
                    xml.text(details(finding, rules[finding.ruleId]))
                }
            case .silenced(let offset):
                let finding = findings[offset]
                let reason = "\(finding.status.rawValue): \(finding.statusReason ?? "no reason given")"
                xml.element("skipped") { xml in
                    xml.attribute("message", reason)
                    xml.text("\(reason)\n\(line(finding))")
                }
            case .notReviewed(let reason):
                xml.element("skipped") { xml in
                    xml.attribute("message", reason.sentence)
                    xml.text(reason.sentence)
                }
            case .notMeasured(let code, let message):
                xml.element("error") { xml in
                    xml.attribute("message", message)
                    xml.attribute("type", code)
                    xml.text("not measured: \(message)")
                }
            }
        }
    }

    /// What most readers show: they ignore the message attribute.
    private static func details(_ finding: Finding, _ rule: Rule?) -> String {
        var lines = [line(finding)]
        if let excerpt = finding.excerpt { lines.append("    \(excerpt.text)") }
        if let rule {
            lines.append("Why: \(rule.why)")
            lines.append("How to fix: \(rule.advice)")
        }
        for related in finding.related {
            lines.append("See \(related.path.text)\(place(related.region)): \(related.message)")
        }
        lines.append("Fingerprint: \(finding.fingerprint)")
        return lines.joined(separator: "\n")
    }

    /// "src/a.c:12:3: high: the message [rule-id]"
    private static func line(_ finding: Finding) -> String {
        let side = finding.side == .old ? " (before the change)" : ""
        return "\(finding.path.text)\(place(finding.region))\(side): \(finding.severity.rawValue): "
            + "\(finding.message) [\(finding.ruleId)]"
    }

    private static func place(_ region: Region?) -> String {
        region.map { ":\($0.startLine):\($0.startColumn)" } ?? ""
    }

    /// Findings that do not gate, a line each; cut where a reader would refuse the text (GitLab: 8 MB).
    private static func belowThreshold(_ suite: JUnitSuite, _ findings: [Finding]) -> String {
        var text = ""
        for (index, offset) in suite.belowThreshold.enumerated() {
            let finding = findings[offset]
            if text.utf8.count > 1 << 20 {
                text += "\(suite.belowThreshold.count - index) more below the threshold\n"
                break
            }
            text += "\(line(finding)) (\(finding.statusReason ?? "below the threshold"))\n"
        }
        return text
    }

    /// UTC without a zone, as the stricter schema wants it.
    static func timestamp(_ epoch: Int) -> String {
        var seconds = time_t(epoch)
        var parts = tm()
        gmtime_r(&seconds, &parts)
        func padded(_ number: Int32, _ width: Int) -> String {
            let digits = String(number)
            return String(repeating: "0", count: max(0, width - digits.count)) + digits
        }
        let day = "\(padded(parts.tm_year + 1900, 4))-\(padded(parts.tm_mon + 1, 2))-\(padded(parts.tm_mday, 2))"
        return "\(day)T\(padded(parts.tm_hour, 2)):\(padded(parts.tm_min, 2)):\(padded(parts.tm_sec, 2))"
    }
}
