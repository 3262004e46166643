/// GitLab's Code Quality artifact: a JSON array, one line for each entry.
///
/// GitLab stops reading at the first entry it does not understand and shows entries with equal fingerprints once; so
/// every entry has all its fields and a fingerprint of its own. Silenced findings have no place in the format.
package enum GitLabCodeQualityReport: Report {
    package static let format = "gitlab-codequality"

    package static func write(_ result: GateResult, options: ReportOptions, to output: inout ByteWriter) {
        var seen: [String: Int] = [:]
        output.json { json in
            json.array { json in
                for blocked in result.unmeasured {
                    let id = "not-measured:\(blocked.reviewer):\(blocked.code):\(blocked.path.text)"
                    json.newLine()
                    entry(
                        &json, "not measured: \(blocked.message)", "not-measured", unique(id, &seen), "blocker",
                        blocked.path, 1...1)
                }
                for finding in result.findings where !finding.isSilenced {
                    let place = finding.side == .new ? finding.region : nil
                    let first = place?.startLine ?? 1
                    json.newLine()
                    entry(
                        &json, finding.message.isEmpty ? finding.ruleId : finding.message, finding.ruleId,
                        unique(finding.fingerprint, &seen), finding.severity.gitLabWord, finding.path,
                        first...max(first, place?.endLine ?? 1))
                }
            }
        }
    }

    private static func entry(
        _ json: inout JSONWriter, _ description: String, _ name: String, _ fingerprint: String,
        _ severity: StaticString, _ path: RepoPath, _ lines: ClosedRange<Int>
    ) {
        json.object { json in
            json.field("engine_name", ToolInfo.name)
            json.field("description", description)
            json.field("check_name", name)
            json.field("fingerprint", fingerprint)
            json.field("severity", word: severity)
            json.object("location") { json in
                json.key("path")
                json.string(repairing: path.isRoot ? [UInt8(ascii: ".")] : path.bytes)
                json.object("lines") { json in
                    json.field("begin", lines.lowerBound)
                    json.field("end", lines.upperBound)
                }
            }
        }
    }

    /// `fingerprint`, with a number behind it where it was given before.
    private static func unique(_ fingerprint: String, _ seen: inout [String: Int]) -> String {
        let count = seen[fingerprint, default: 0] + 1
        seen[fingerprint] = count
        return count == 1 ? fingerprint : "\(fingerprint)#\(count)"
    }
}

extension Severity {
    fileprivate var gitLabWord: StaticString {
        switch self {
        case .critical: "blocker"
        case .high: "critical"
        case .medium: "major"
        case .low: "minor"
        case .info: "info"
        }
    }
}
