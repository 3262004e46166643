/// Turns what reviewers said of one file into findings as reports need them, while the file's text is at hand.
struct Finishing: Sendable {
    struct Finished: Sendable {
        var findings: [Finding] = []
        /// Findings of disabled rules, by rule.
        var disabled: [String: Int] = [:]
        /// Findings whose suppression does not count, because this change adds it.
        var refused = 0
    }

    private let settings: RuleSettings
    private let policy: Policy
    private let isChange: Bool
    /// The reviewer of each rule.
    private let owners: [String: String]
    /// Rules that report only where the configuration turns them on.
    private let offByDefault: Set<String>
    /// Whether every reviewer ran, so that a rule nobody knows is a wrong name.
    private let knowsAllRules: Bool

    init(policy: Policy, reviewers: [any Reviewer], scope: ScopeRecord.Kind) {
        self.policy = policy
        settings = RuleSettings(policy)
        isChange = scope != .all
        owners = Dictionary(
            reviewers.flatMap { reviewer in reviewer.rules.map { ($0.id, reviewer.name) } },
            uniquingKeysWith: { first, _ in first })
        offByDefault = Set(reviewers.flatMap { $0.rules.filter { !$0.isEnabledByDefault }.map(\.id) })
        knowsAllRules = policy.only == nil && policy.skip.isEmpty
    }

    /// Findings on a path that the change does not have: nothing of its text is known.
    func finish(_ findings: [Finding], at path: RepoPath) -> Finished {
        var finished = configured(findings)
        for index in finished.findings.indices { finished.findings[index].describe(in: nil, hiding: []) }
        return finished
    }

    func finish(_ findings: [Finding], in context: FileContext, outcomes: [ReviewerOutcome]) -> Finished {
        let path = context.file.path
        var finished = configured(findings)
        let needsText = finished.findings.contains { $0.path == path && $0.region != nil }
        if let text = context.loadedText(.new) ?? (needsText ? try? context.text(.new) : nil) {
            let whole = outcomes.compactMap { $0.outcome == .reviewed ? $0.reviewer : nil }
            let extra = configured(suppress(&finished, in: text, of: context.file, wholeReviewers: Set(whole)))
            finished.findings += extra.findings
            finished.disabled.merge(extra.disabled, uniquingKeysWith: +)
        }
        describe(&finished.findings, in: context)
        return finished
    }

    /// What the configuration did to findings, in words.
    static func notes(disabled: [String: Int], refused: Int) -> [Note] {
        var notes: [Note] = []
        if !disabled.isEmpty {
            let count = disabled.values.reduce(0, +)
            let rules = disabled.keys.sorted().joined(separator: ", ")
            let text = "\(counted(count, "finding")) of disabled rules not reported: \(rules)"
            notes.append(Note(.note, "disabled-rules", text))
        }
        if refused > 0 {
            let text =
                "\(counted(refused, "finding")) not suppressed: the policy does not count comments that this change adds"
            notes.append(Note(.warning, "refused-suppressions", text))
        }
        return notes
    }

    private func configured(_ findings: [Finding]) -> Finished {
        var finished = Finished()
        for finding in findings {
            let isOff = offByDefault.contains(finding.ruleId)
            if let kept = settings.applied(to: finding, isEnabledByDefault: !isOff) {
                finished.findings.append(kept)
            } else if !isOff {
                finished.disabled[finding.ruleId, default: 0] += 1
            }
        }
        return finished
    }

    /// Marks what comments suppress; returns what is wrong with the comments that the change touches.
    private func suppress(
        _ finished: inout Finished, in text: SourceText, of file: ChangedFile, wholeReviewers: Set<String>
    ) -> [Finding] {
        var suppressions = Suppressions(in: text, of: file, isChange: isChange)
        var used: Set<Use> = []
        for index in finished.findings.indices {
            let finding = finished.findings[index]
            guard let region = finding.region, finding.side == .new, finding.path == file.path else { continue }
            let comments = suppressions.about(region.startLine).filter {
                $0.reason != nil && $0.ruleIds.contains(finding.ruleId)
            }
            for comment in comments { used.insert(Use(line: comment.line, ruleId: finding.ruleId)) }
            // One that was there before weighs more than one that this change adds.
            guard let comment = comments.first(where: { !suppressions.isAdded($0) }) ?? comments.first else { continue }
            let isAdded = suppressions.isAdded(comment)
            if isAdded && policy.addedSuppressions == .ignore {
                finished.refused += 1
                continue
            }
            finished.findings[index].status = .suppressed
            finished.findings[index].statusReason = comment.reason
            finished.findings[index].isSuppressedByThisChange = isAdded
        }
        var own: [Finding] = []
        for comment in suppressions.onChangedLines() {
            if comment.reason == nil || comment.ruleIds.isEmpty {
                own.append(Finding(Suppressions.rules[0], comment, in: file, "aiops-ignore names no rule or no reason"))
                continue
            }
            guard suppressions.isTargetChanged(comment) else { continue }
            for ruleId in comment.ruleIds where !used.contains(Use(line: comment.line, ruleId: ruleId)) {
                let message: String
                if let owner = owners[ruleId] ?? (ruleId.utf8.contains(UInt8(ascii: "/")) ? "tools" : nil) {
                    guard wholeReviewers.contains(owner) else { continue }
                    message = "there is no finding of \(ruleId) here"
                } else {
                    guard knowsAllRules else { continue }
                    message = "there is no rule \(ruleId)"
                }
                own.append(Finding(Suppressions.rules[1], comment, in: file, message))
            }
        }
        return own
    }

    private struct Use: Hashable {
        let line: Int
        let ruleId: String
    }

    private func describe(_ findings: inout [Finding], in context: FileContext) {
        let path = context.file.path
        var texts: [Side: SourceText] = [:]
        var secrets: [Side: SecretLines] = [:]
        var lines: Set<Int> = []
        for finding in findings where finding.path == path {
            guard let region = finding.region else { continue }
            let side = finding.side
            if texts[side] == nil { texts[side] = context.loadedText(side) ?? (try? context.text(side)) }
            if finding.redacts { secrets[side, default: SecretLines()].insert(region) }
            if side == .new { lines.insert(region.startLine) }
        }
        let hashes = texts[.new].map { LineHash.hashes(of: $0, lines: lines) } ?? [:]
        for index in findings.indices {
            let finding = findings[index]
            let isHere = finding.path == path
            let line = finding.region?.startLine ?? 0
            findings[index].describe(
                in: isHere ? texts[finding.side] : nil, hiding: secrets[finding.side]?.regions(onLine: line) ?? [])
            if isHere, finding.side == .new, let region = finding.region {
                findings[index].lineHash = hashes[region.startLine]
            }
        }
    }
}

/// Regions that must not be shown, by the lines that they touch.
struct SecretLines {
    private var byLine: [Int: [Region]] = [:]
    /// Regions too long to be entered line by line.
    private var long: [Region] = []
    private static let mostLines = 1000

    mutating func insert(_ region: Region) {
        guard region.endLine - region.startLine < SecretLines.mostLines else {
            long.append(region)
            return
        }
        for line in region.startLine...max(region.startLine, region.endLine) {
            byLine[line, default: []].append(region)
        }
    }

    func regions(onLine line: Int) -> [Region] { (byLine[line] ?? []) + long }
}

extension Finding {
    fileprivate init(_ rule: Rule, _ comment: Suppression, in file: ChangedFile, _ message: String) {
        let region = Region(
            startLine: comment.line, startColumn: comment.columns.lowerBound, endLine: comment.line,
            endColumn: comment.columns.upperBound)
        self.init(
            ruleId: rule.id, reviewer: rule.reviewer, severity: rule.severity, confidence: rule.confidence,
            path: file.path, region: region, message: message)
    }

    /// Fills in what the text of the finding's side gives; the fingerprint is without its ordinal yet.
    mutating func describe(in text: SourceText?, hiding secrets: [Region]) {
        let line = region.flatMap { region in text?.range(ofLine: region.startLine) }
        if !fingerprint.isEmpty {
            // It was kept with the answer, without the text that it is about.
        } else if let identity {
            fingerprint = Fingerprint.base(ruleId: ruleId, about: identity)
        } else if let line, let text {
            fingerprint = Fingerprint.base(ruleId: ruleId, about: text.bytes[line])
        } else {
            fingerprint = Fingerprint.base(ruleId: ruleId, about: message.utf8)
        }
        guard let text, let region else { return }
        excerpt = Excerpt(of: region, in: text, hiding: secrets)
        utf16Columns = Columns(utf16: region, in: text)
        if side == .new, var fix {
            for index in fix.edits.indices {
                fix.edits[index].utf16Columns = Columns(utf16: fix.edits[index].region, in: text)
            }
            self.fix = fix
            suggestion = Suggestion(fix, in: text)
            // Its lines are printed whole, so none of them may hold a secret.
            if let lines = suggestion?.lines, secrets.contains(where: { lines.overlaps($0.startLine...$0.endLine) }) {
                suggestion = nil
            }
        }
        for index in related.indices where related[index].path == path {
            related[index].utf16Columns = related[index].region.flatMap { Columns(utf16: $0, in: text) }
        }
    }
}

extension Columns {
    /// The columns of `region` in UTF-16 code units; nil where one of its lines is not known.
    init?(utf16 region: Region, in text: SourceText) {
        guard let start = Columns.utf16(region.startColumn, onLine: region.startLine, text),
            let end = Columns.utf16(region.endColumn, onLine: region.endLine, text)
        else { return nil }
        self.init(start: start, end: end)
    }

    private static func utf16(_ column: Int, onLine line: Int, _ text: SourceText) -> Int? {
        guard let range = text.range(ofLine: line) else { return nil }
        let end = min(range.upperBound, range.lowerBound + max(0, column - 1))
        let before = text.bytes[range.lowerBound..<end]
        if before.allSatisfy({ $0 < 0x80 }) { return before.count + 1 }
        return String(decoding: before, as: UTF8.self).utf16.count + 1
    }
}

/// "1 file", "2 files"; `many` where an s does not do.
func counted(_ count: Int, _ noun: String, _ many: String? = nil) -> String {
    count == 1 ? "1 \(noun)" : "\(count) \(many ?? noun + "s")"
}
