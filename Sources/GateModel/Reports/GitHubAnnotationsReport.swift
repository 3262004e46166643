/// GitHub workflow commands, which a runner turns into annotations when they stand on standard output.
///
/// A step may show 10 annotations of a level and the rest vanish without a word: the gravest are written, and the last
/// notice says how many are not. Every text is escaped, so that none of it opens another command.
package enum GitHubAnnotationsReport: Report {
    package static let format = "github-annotations"
    /// Annotations of one level that GitHub shows for a step.
    private static let cap = 10

    package static func write(_ result: GateResult, options: ReportOptions, to output: inout ByteWriter) {
        output.write(WorkflowText.neutralised(result.headline))
        output.write("\n" as StaticString)
        let blocked = result.unmeasured
        var room = Room(result, blocked: blocked.count, cap: cap)
        for blocked in blocked where room.take(.error) {
            write(
                "not measured: " + VisibleText.of(blocked.message), .error, blocked.path, nil, title: "not measured",
                to: &output)
        }
        let advice = Dictionary(result.rules.map { ($0.id, $0.advice) }, uniquingKeysWith: { first, _ in first })
        for status in [Finding.Status.new, .belowThreshold] {
            for severity in Severity.allCases.reversed() {
                for finding in result.findings where finding.severity == severity && finding.status == status {
                    guard room.take(Level(finding)) else { continue }
                    let fix = advice[finding.ruleId].map { "\nHow to fix: \($0)" } ?? ""
                    write(
                        VisibleText.of(finding.message) + fix, Level(finding), finding.path, finding,
                        title: "\(severity.rawValue): \(finding.ruleId)", to: &output)
                }
            }
        }
        if let cut = room.cutText { write(cut, .notice, RepoPath([]), nil, title: ToolInfo.name, to: &output) }
    }

    private static func write(
        _ message: String, _ level: Level, _ path: RepoPath, _ finding: Finding?, title: String,
        to output: inout ByteWriter
    ) {
        output.write("::\(level.rawValue) ")
        if !path.isRoot {
            output.write("file=" as StaticString)
            output.write(bytes: escaped(path.text, isProperty: true))
            if let finding, finding.side == .new, let region = finding.region {
                write(region, finding.utf16Columns, to: &output)
            }
            output.write("," as StaticString)
        }
        output.write("title=" as StaticString)
        output.write(bytes: escaped(title, isProperty: true))
        output.write("::" as StaticString)
        output.write(bytes: escaped(message, isProperty: false))
        output.write("\n" as StaticString)
    }

    /// GitHub takes columns only where the annotation has one line.
    private static func write(_ region: Region, _ columns: Columns?, to output: inout ByteWriter) {
        output.write(",line=\(region.startLine),endLine=\(region.endLine)")
        guard region.startLine == region.endLine else { return }
        output.write(",col=\(columns?.start ?? region.startColumn),endColumn=\(columns?.end ?? region.endColumn)")
    }

    /// The escapes of the runner's command syntax: three everywhere, two more in properties.
    private static func escaped(_ text: String, isProperty: Bool) -> [UInt8] {
        var result: [UInt8] = []
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "%"): result += "%25".utf8
            case UInt8(ascii: "\r"): result += "%0D".utf8
            case UInt8(ascii: "\n"): result += "%0A".utf8
            case UInt8(ascii: ":") where isProperty: result += "%3A".utf8
            case UInt8(ascii: ",") where isProperty: result += "%2C".utf8
            // An escape sequence of a hostile path must not reach the terminal of a reader of the log.
            case 0..<0x20, 0x7F: result += "\u{FFFD}".utf8
            default: result.append(byte)
            }
        }
        return result
    }
}

private enum Level: String {
    case error, warning, notice

    /// What does not gate is never red.
    init(_ finding: Finding) {
        switch finding.severity {
        case .critical, .high: self = finding.status == .new ? .error : .warning
        case .medium: self = .warning
        case .low, .info: self = .notice
        }
    }
}

/// How many annotations of each level may still be written.
private struct Room {
    private var left: [Level: Int] = [:]
    let cutText: String?

    init(_ result: GateResult, blocked: Int, cap: Int) {
        var counts: [Level: Int] = [.error: blocked, .warning: 0, .notice: 0]
        for finding in result.findings where !finding.isSilenced { counts[Level(finding), default: 0] += 1 }
        let isCut = counts.values.contains { $0 > cap }
        var cuts: [String] = []
        for level in [Level.error, .warning, .notice] {
            // The notice that counts the others needs a place of its own.
            let room = isCut && level == .notice ? cap - 1 : cap
            left[level] = room
            let cut = max(0, counts[level, default: 0] - room)
            if cut > 0 { cuts.append(Figures.counted(cut, level.rawValue)) }
        }
        cutText =
            isCut
            ? "GitHub shows \(cap) annotations of a level: \(cuts.joined(separator: ", ")) not shown, the gravest are"
            : nil
    }

    mutating func take(_ level: Level) -> Bool {
        guard let room = left[level], room > 0 else { return false }
        left[level] = room - 1
        return true
    }
}
