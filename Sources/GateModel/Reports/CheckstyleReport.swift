/// Checkstyle's XML, which Jenkins, reviewdog and many older tools read: findings by file.
///
/// `source` is `<reviewer>.<rule id>`, so that Jenkins shows the reviewer as category and the rule as type. Silenced
/// findings have no place in the format; the run itself stands in a comment.
package enum CheckstyleReport: Report {
    package static let format = "checkstyle"

    package static func write(_ result: GateResult, options: ReportOptions, to output: inout ByteWriter) {
        let blocked = Dictionary(grouping: result.unmeasured, by: \.path)
        output.xml { xml in
            xml.element("checkstyle") { xml in
                xml.attribute("version", "4.3")
                xml.comment(result.headline)
                var isDone: Set<RepoPath> = []
                var rest = result.findings[...]
                while let path = rest.first?.path {
                    let end = rest.firstIndex { $0.path != path } ?? rest.endIndex
                    file(path, blocked[path] ?? [], rest[..<end], &xml)
                    isDone.insert(path)
                    rest = rest[end...]
                }
                for path in blocked.keys.filter({ !isDone.contains($0) }).sorted() {
                    file(path, blocked[path] ?? [], [], &xml)
                }
            }
        }
    }

    private static func file(
        _ path: RepoPath, _ blocked: [Unmeasured], _ findings: ArraySlice<Finding>, _ xml: inout XMLWriter
    ) {
        guard !blocked.isEmpty || findings.contains(where: { !$0.isSilenced }) else { return }
        xml.element("file") { xml in
            xml.attribute("name", path.isRoot ? "." : path.text)
            for blocked in blocked {
                xml.element("error") { xml in
                    xml.attribute("severity", "error")
                    xml.attribute("message", "not measured: \(blocked.message)")
                    xml.attribute("source", "\(blocked.reviewer.isEmpty ? "gate" : blocked.reviewer).not-measured")
                }
            }
            for finding in findings where !finding.isSilenced {
                xml.element("error") { xml in
                    if finding.side == .new, let region = finding.region {
                        xml.attribute("line", region.startLine)
                        xml.attribute("column", region.startColumn)
                    }
                    xml.attribute("severity", finding.severity.checkstyleWord)
                    xml.attribute("message", finding.message)
                    xml.attribute("source", "\(finding.reviewer).\(finding.ruleId)")
                }
            }
        }
    }
}

extension Severity {
    fileprivate var checkstyleWord: String {
        switch self {
        case .critical, .high: "error"
        case .medium: "warning"
        case .low, .info: "info"
        }
    }
}
