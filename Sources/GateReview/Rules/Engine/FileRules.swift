import GateModel
import GateSyntax
import GateYAML

/// One changed file under the rules: the new side's added lines, and what the removed ones guarded.
struct FileRules {
    let program: RuleProgram
    let file: ChangedFile
    let context: FileContext
    let language: Language?

    func run(text: SourceText, adds: Bool) throws -> FileReview {
        var review = FileReview([], .notMine)
        let isSample = PathTraits(file.path).isSample
        let wants = { (rule: RuleFile) in
            (rule.readsTests || !isSample) && (rule.paths.isEmpty || rule.paths.contains { $0.matches(file.path) })
        }
        var said: [RuleMatch] = []
        if adds {
            for language in [language, nil] as [Language?] {
                if language == nil, self.language != nil, program.rules(of: nil).rules.isEmpty { continue }
                try check(text, language, wants, isSample, &review, &said)
                if self.language == nil { break }
            }
            for source in EmbeddedSource.all(in: text.bytes, language) {
                try check(text, source.language, wants, isSample, &review, &said, within: source.ranges)
            }
        }
        // What only takes lines away has nothing else to be looked at for.
        if !adds, let language, !program.rules(of: language).rules.isEmpty { review.outcome = .reviewed }
        if let language, case .reviewed = review.outcome, file.hunks.contains(where: { $0.oldLines > 0 }) {
            review.findings += try RemovedGuards(program: program, file: file, context: context, language: language)
                .findings(new: adds ? text : nil, wants: wants)
        }
        return review
    }

    private func check(
        _ text: SourceText, _ language: Language?, _ wants: @escaping (RuleFile) -> Bool, _ isSample: Bool,
        _ review: inout FileReview, _ said: inout [RuleMatch], within parts: [Range<Int>] = []
    ) throws {
        let rules = program.rules(of: language)
        guard !rules.rules.isEmpty else { return }
        var ranges = file.hunks.filter { $0.newLines > 0 }.compactMap { text.range(ofLines: $0.newRange) }
        if !parts.isEmpty {
            ranges = ranges.flatMap { range in parts.map { range.clamped(to: $0) }.filter { !$0.isEmpty } }
            guard !ranges.isEmpty else { return }
        }
        var run = RuleRun(rules: rules, text: text.bytes, path: file.path, shelf: program.shelf, near: ranges)
        run.parts = parts
        run.clock = program.clock
        run.tree = SourceTree.kept(in: context, language)
        run.only = { $0.side == .new && wants($0) }
        let candidates = run.candidates()
        // A file that no rule of its language can say a thing about has been reviewed by that very look.
        if case .notMine = review.outcome, language != nil || !candidates.isEmpty { review.outcome = .reviewed }
        guard !candidates.isEmpty else { return }
        var matches = try run.patternMatches(candidates)
        do {
            matches += try queryMatches(run, candidates, text)
        } catch let gap as RuleRun.Gap {
            review.outcome = .partial(gap.reason, hunks: 0)
        } catch let partial as Partial {
            review.outcome = .partial(partial.reason, hunks: 0)
        }
        for match in matches {
            // A language inside another says again what the outer one's rules have said of the place.
            if !parts.isEmpty, said.contains(where: { $0.range.overlaps(match.range) && $0.isLike(match) }) { continue }
            if parts.isEmpty { said.append(match) }
            review.findings.append(
                finding(match, in: text, isSample: isSample, language: parts.isEmpty ? language : nil))
        }
    }

    private struct Partial: Error {
        let reason: Reason
    }

    private func queryMatches(_ run: RuleRun, _ candidates: [Int], _ text: SourceText) throws -> [RuleMatch] {
        guard candidates.contains(where: { if case .query = run.rules.rules[$0].search { true } else { false } }) else {
            return []
        }
        guard text.isWhole else {
            throw Partial(
                reason: Reason(.unknownText, "a patch shows only some lines, so rules that need syntax did not run"))
        }
        guard text.bytes.count <= RulesReviewer.syntaxBytes else {
            throw Partial(
                reason: Reason(
                    .sizeLimit, "\(text.bytes.count) bytes, the limit for syntax is \(RulesReviewer.syntaxBytes)"))
        }
        return try run.queryMatches(candidates, deadline: context.deadline)
    }

    private func finding(_ match: RuleMatch, in text: SourceText, isSample: Bool, language: Language?) -> Finding {
        let rule = match.rule
        var fix: Fix?
        if let made = match.fix, let language {
            let verifier = FixVerifier(program: program, text: text.bytes, path: file.path, language: language)
            if verifier.isGood(made, of: match) {
                fix = Fix(
                    title: made.title,
                    edits: [Edit(region: Region(made.range, in: text), replacement: made.replacement)],
                    isSafe: made.isSafe)
            }
        }
        return Finding(
            ruleId: rule.id, reviewer: "rules", severity: rule.severity,
            // Nobody is stopped by what a test or an example does.
            confidence: isSample ? .low : rule.confidence, path: file.path, region: Region(match.range, in: text),
            message: match.message, identity: RuleIdentity.bytes(text.bytes[match.range]), fix: fix)
    }
}

/// What makes two matches of one rule the same: their text without its white space.
enum RuleIdentity {
    static func bytes(_ text: ArraySlice<UInt8>) -> [UInt8] {
        text.filter { $0 != 32 && !(9...13).contains($0) }
    }
}

extension RuleMatch {
    /// Whether both are about one weakness.
    fileprivate func isLike(_ other: RuleMatch) -> Bool { rule.cwe.contains { other.rule.cwe.contains($0) } }
}

extension RuleRun.Gap {
    var reason: Reason {
        switch self {
        case .grammar(let missing): Reason(.missingGrammar, "\(missing); only patterns ran")
        case .time: Reason(.timeout, "out of time in the rules that need syntax")
        case .refused(let error):
            Reason(.unknownText, "line \(error.position.line): \(error.message); rules that need syntax did not run")
        }
    }
}
