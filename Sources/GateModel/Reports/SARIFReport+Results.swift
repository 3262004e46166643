/// Writes SARIF results; keeps what is the same for all of them.
struct SARIFResults {
    private let ruleIndex: [String: Int]
    /// nil for our own run.
    private let run: ForeignRun?
    /// Whether a baseline took part, so that a result without its mark is known to be new.
    private let hasBaseline: Bool
    /// GitLab drops a result with a text above 1,024 characters.
    private static let messageLimit = 1000

    init(_ result: GateResult) {
        let rules = result.rules.filter { !SARIFReport.isForeign($0) }
        let index = Dictionary(
            rules.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { first, _ in first })
        self.init(result, run: nil, ruleIndex: index)
    }

    /// For the run of another program; `ruleIndex` by what the run calls its rules.
    init(_ result: GateResult, run: ForeignRun?, ruleIndex: [String: Int]) {
        self.run = run
        self.ruleIndex = ruleIndex
        hasBaseline = result.findings.contains { $0.status == .baseline }
    }

    func write(_ finding: Finding, _ json: inout JSONWriter) {
        json.object { json in
            let ruleId = run?.ruleId(finding) ?? finding.ruleId
            json.field("ruleId", ruleId)
            if let index = ruleIndex[ruleId] { json.field("ruleIndex", index) }
            json.field("level", word: finding.severity.sarifLevel)
            json.object("message") { $0.field("text", message(finding)) }
            json.array("locations") { json in
                json.object { location(finding, &$0) }
            }
            related(finding, &json)
            json.object("partialFingerprints") { json in
                if let hash = finding.lineHash { json.field("primaryLocationLineHash", hash) }
                json.field("aiopsGate/v1", finding.fingerprint)
            }
            suppressions(finding, &json)
            baselineState(finding, &json)
            fixes(finding, &json)
            properties(finding, &json)
        }
    }

    // MARK: Message

    /// The finding's sentence with a link to each related place; only mentioned places are shown by code scanning.
    private func message(_ finding: Finding) -> String {
        let sentence = finding.message.isEmpty ? finding.ruleId : finding.message
        guard !finding.related.isEmpty else { return unlinked(sentence).cut(toUTF8: SARIFResults.messageLimit) }
        let links = finding.related.prefix(4).enumerated().map { index, related in
            let words = related.message.cut(toUTF8: 60).map { $0 == "[" ? "(" : $0 == "]" ? ")" : $0 }
            return "[\(String(words))](\(index + 1))"
        }
        return unlinked(sentence).cut(toUTF8: 600) + " (see " + links.joined(separator: ", ") + ")"
    }

    /// Text in which no reader finds a link.
    private func unlinked(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "]")) else { return text }
        var bytes: [UInt8] = []
        for byte in text.utf8 {
            if byte == UInt8(ascii: "("), bytes.last == UInt8(ascii: "]") { bytes.append(UInt8(ascii: " ")) }
            bytes.append(byte)
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    // MARK: Places

    private func location(_ finding: Finding, _ json: inout JSONWriter) {
        json.object("physicalLocation") { json in
            json.artifactLocation(finding.path)
            // Code scanning demands a region. A line number of the old side would point at a stranger.
            let isPlaced = finding.side == .new && finding.region != nil
            region(isPlaced ? finding.region : nil, finding.utf16Columns, "region", &json)
        }
    }

    private func related(_ finding: Finding, _ json: inout JSONWriter) {
        json.array("relatedLocations") { json in
            for (index, related) in finding.related.enumerated() {
                json.object { json in
                    json.field("id", index + 1)
                    json.object("physicalLocation") { json in
                        json.artifactLocation(related.path)
                        region(related.region, related.utf16Columns, "region", &json)
                    }
                    json.object("message") { $0.field("text", unlinked(related.message)) }
                }
            }
        }
    }

    /// nil stands for the whole file: its first character's place.
    private func region(_ region: Region?, _ columns: Columns?, _ key: StaticString, _ json: inout JSONWriter) {
        json.object(key) { json in
            json.field("startLine", region?.startLine ?? 1)
            json.field("startColumn", region.map { columns?.start ?? $0.startColumn } ?? 1)
            json.field("endLine", region?.endLine ?? 1)
            json.field("endColumn", region.map { columns?.end ?? $0.endColumn } ?? 1)
        }
    }

    // MARK: State

    private func suppressions(_ finding: Finding, _ json: inout JSONWriter) {
        json.array("suppressions") { json in
            guard finding.status == .suppressed || finding.status == .baseline else { return }
            json.object { json in
                json.field("kind", word: finding.status == .suppressed ? "inSource" : "external")
                json.field("status", word: "accepted")
                if let reason = finding.statusReason { json.field("justification", reason) }
                if finding.isSuppressedByThisChange {
                    json.object("properties") { $0.field("isAddedByThisChange", true) }
                }
            }
        }
    }

    private func baselineState(_ finding: Finding, _ json: inout JSONWriter) {
        switch finding.status {
        case .baseline: json.field("baselineState", word: "unchanged")
        case .new where hasBaseline: json.field("baselineState", word: "new")
        case .new, .suppressed, .belowThreshold: break
        }
    }

    private func properties(_ finding: Finding, _ json: inout JSONWriter) {
        json.object("properties") { json in
            json.field("severity", finding.severity.rawValue)
            json.field("confidence", finding.confidence.rawValue)
            json.field("reviewer", finding.reviewer)
            json.field("status", finding.status.rawValue)
            if finding.status == .belowThreshold, let reason = finding.statusReason { json.field("reason", reason) }
            if finding.region == nil { json.field("isWholeFile", true) }
            if finding.side == .old { region(finding.region, finding.utf16Columns, "oldRegion", &json) }
        }
    }

    // MARK: Fixes

    private func fixes(_ finding: Finding, _ json: inout JSONWriter) {
        json.array("fixes") { json in
            guard let fix = finding.fix, let edits = replacements(fix, finding) else { return }
            json.object { json in
                json.object("description") { $0.field("text", fix.title) }
                json.array("artifactChanges") { json in
                    json.object { json in
                        json.artifactLocation(finding.path)
                        json.array("replacements") { json in
                            for (edit, columns) in edits {
                                json.object { json in
                                    region(edit.region, columns, "deletedRegion", &json)
                                    json.object("insertedContent") { json in
                                        json.key("text")
                                        json.string(repairing: edit.replacement)
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }

    /// nil where the fix cannot be said in SARIF without a wrong byte: unknown UTF-16 columns, a replacement that is
    /// not text.
    private func replacements(_ fix: Fix, _ finding: Finding) -> [(Edit, Columns)]? {
        var edits: [(Edit, Columns)] = []
        for edit in fix.edits {
            guard let columns = edit.utf16Columns ?? (edit.region == finding.region ? finding.utf16Columns : nil),
                String(validating: edit.replacement, as: UTF8.self) != nil
            else { return nil }
            edits.append((edit, columns))
        }
        return edits.isEmpty ? nil : edits
    }
}

/// Which results are written where there are more than a run may have: the gravest, what gates first.
struct ResultBudget {
    /// How many are left out.
    let cut: Int
    private var room: [Int]

    /// `limit` nil: all are written.
    init(_ findings: [Finding], limit: Int?) {
        var counts = [Int](repeating: 0, count: 20)
        for finding in findings { counts[ResultBudget.rank(finding)] += 1 }
        var left = limit ?? findings.count
        room = counts.map { count in
            let taken = min(count, left)
            left -= taken
            return taken
        }
        cut = findings.count - room.reduce(0, +)
    }

    /// Whether there is room for the finding; each finding is asked about once, in order.
    mutating func admits(_ finding: Finding) -> Bool {
        guard cut > 0 else { return true }
        let rank = ResultBudget.rank(finding)
        guard room[rank] > 0 else { return false }
        room[rank] -= 1
        return true
    }

    /// 0 is kept first.
    private static func rank(_ finding: Finding) -> Int {
        let group =
            switch finding.status {
            case .new: 0
            case .belowThreshold: 1
            case .baseline: 2
            case .suppressed: 3
            }
        return group * 5 + (4 - finding.severity.rank)
    }
}

extension String {
    /// The text, cut at a character and marked with `…`, so that it has at most `limit` UTF-8 bytes.
    func cut(toUTF8 limit: Int) -> String {
        guard utf8.count > limit else { return self }
        var end = utf8.index(utf8.startIndex, offsetBy: max(0, limit - 3))
        while end > utf8.startIndex, end.samePosition(in: unicodeScalars) == nil { end = utf8.index(before: end) }
        return String(self[..<end]) + "…"
    }
}
