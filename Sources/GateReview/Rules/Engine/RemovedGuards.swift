import GateModel
import GateSyntax

/// Rules on the old side: a check that a change takes away is a finding on the line where it stood.
///
/// A match counts as removed when its lines were removed and the new side has fewer equal ones; a match of the same
/// rule among the lines that the hunk adds stands for a check that was rewritten.
struct RemovedGuards {
    let program: RuleProgram
    let file: ChangedFile
    let context: FileContext
    let language: Language

    func findings(new: SourceText?, wants: @escaping (RuleFile) -> Bool) throws -> [Finding] {
        let rules = program.rules(of: language)
        let isWanted = { (rule: RuleFile) in rule.side == .old && wants(rule) }
        guard rules.rules.contains(where: isWanted) else { return [] }
        // A file that is gone guards nothing.
        guard file.new != nil, let old = try? context.text(.old), old.isWhole,
            old.bytes.count <= RulesReviewer.syntaxBytes
        else { return [] }
        let removed = file.hunks.filter { $0.oldLines > 0 }.compactMap { old.range(ofLines: $0.oldRange) }
        var run = RuleRun(rules: rules, text: old.bytes, path: file.path, shelf: program.shelf, near: removed)
        run.only = isWanted
        let before = try matches(run).filter { match in removed.contains { $0.overlaps(match.range) } }
        guard !before.isEmpty else { return [] }
        let text = try new ?? context.text(.new)
        guard text.isWhole else { return [] }
        var after = RuleRun(rules: rules, text: text.bytes, path: file.path, shelf: program.shelf, near: nil)
        after.only = isWanted
        let present = try matches(after)
        var oldRun = run
        oldRun = RuleRun(rules: rules, text: old.bytes, path: file.path, shelf: program.shelf, near: nil)
        oldRun.only = isWanted
        var balance: [Key: Int] = [:]
        for match in try matches(oldRun) { balance[Key(match, old.bytes), default: 0] += 1 }
        for match in present { balance[Key(match, text.bytes), default: 0] -= 1 }
        return before.compactMap { match in
            let key = Key(match, old.bytes)
            guard balance[key, default: 0] > 0 else { return nil }
            if isRewritten(match, old, text, present) { return nil }
            balance[key, default: 0] -= 1
            return Finding(
                ruleId: match.rule.id, reviewer: "rules", severity: match.rule.severity,
                confidence: match.rule.confidence, path: file.path, region: Region(match.range, in: old), side: .old,
                message: match.message, identity: RuleIdentity.bytes(old.bytes[match.range]))
        }
    }

    private struct Key: Hashable {
        let rule: String
        let text: [UInt8]

        init(_ match: RuleMatch, _ bytes: [UInt8]) {
            rule = match.rule.id
            text = RuleIdentity.bytes(bytes[match.range])
        }
    }

    private func matches(_ run: RuleRun) throws -> [RuleMatch] {
        do {
            return try run.matches(deadline: context.deadline)
        } catch is RuleRun.Gap {
            return []
        }
    }

    /// Whether the hunk that takes the match away brings another of the same rule.
    private func isRewritten(_ match: RuleMatch, _ old: SourceText, _ new: SourceText, _ present: [RuleMatch]) -> Bool {
        let line = old.line(atByte: match.range.lowerBound)
        guard let hunk = file.hunks.first(where: { $0.oldRange.contains(line) }), hunk.newLines > 0 else {
            return false
        }
        return present.contains { other in
            other.rule.id == match.rule.id && hunk.newRange.contains(new.line(atByte: other.range.lowerBound))
        }
    }
}
