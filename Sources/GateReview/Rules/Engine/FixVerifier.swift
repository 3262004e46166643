import GateModel
import GateSyntax

/// Tries a fix before it is offered: the new text parses as well as the old, the finding is gone, no rule says more
/// than before, and no comment is lost.
struct FixVerifier {
    let program: RuleProgram
    let text: [UInt8]
    let path: RepoPath
    let language: Language

    func isGood(_ fix: RuleFix, of match: RuleMatch) -> Bool {
        guard fix.range.upperBound <= text.count, !text[fix.range].elementsEqual(fix.replacement) else { return false }
        var fixed = text
        fixed.replaceSubrange(fix.range, with: fix.replacement)
        do {
            let before = try SourceTree.parse(text, language: language, shelf: program.shelf, seconds: 5)
            let after = try SourceTree.parse(fixed, language: language, shelf: program.shelf, seconds: 5)
            guard after.errors.count <= before.errors.count, comments(after) >= comments(before) else { return false }
            let old = try counts(text, before)
            let new = try counts(fixed, after)
            guard new[match.rule.id, default: 0] < old[match.rule.id, default: 0] else { return false }
            return new.allSatisfy { $0.value <= old[$0.key, default: 0] }
        } catch {
            return false
        }
    }

    private func comments(_ tree: SyntaxTree) -> Int { tree.nodes.count { $0.isExtra && $0.isNamed } }

    private func counts(_ text: [UInt8], _ tree: SyntaxTree) throws -> [String: Int] {
        var run = RuleRun(rules: program.rules(of: language), text: text, path: path, shelf: program.shelf, near: nil)
        run.only = { $0.side == .new }
        run.tree = tree
        var counts: [String: Int] = [:]
        for match in try run.matches(deadline: .after(seconds: 5)) { counts[match.rule.id, default: 0] += 1 }
        return counts
    }
}
