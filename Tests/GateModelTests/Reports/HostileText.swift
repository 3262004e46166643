@testable import GateModel

/// Text made to get out of whatever it is put in: pieces that mean something somewhere, joined at random.
struct HostileText {
    private var state: UInt64

    /// The same seed gives the same texts.
    init(seed: Int) { state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

    static let pieces = [
        // Markdown and HTML.
        "`", "``", "```", "~~~", "\n```\n", "</details>", "</summary>", "<script>alert(1)</script>", "<img src=x>",
        "![i](https://evil.example/i.png)", "[l](javascript:x)", "<https://evil.example>", "https://evil.example/a",
        "www.evil.example", "<!-- aiops-gate:gate -->", "<!--", "-->", "\\", "|", "\n\n# h\n", "- [ ] t", "> q", "*b*",
        "_e_", "$x$", "<b onclick=\"x\">", "&lt;", "&#64;all", "'", "\"", "]]>", "]", "(", "<", ">", "&",
        // Forges.
        "@everyone", "@org/team", "#1", "owner/repo#12", "GH-7", "fixes #3", "closes https://github.com/o/r/issues/1",
        "!5", "\n/merge\n", "/close", "a@b.example", "JIRA-12",
        // Runners.
        "\n::add-mask::x", "::error::x", "\n  ::set-output name=a::b", "##[command]x", "##vso[task.complete]",
        "##teamcity[a]", "%0A::x", "\u{3000}::group::x",
        // Terminals.
        "\u{1B}[31m", "\u{1B}]0;t\u{7}", "\u{9B}2J", "\r", "\u{8}", "\u{7F}", "\0",
        // Eyes.
        "\u{202E}", "\u{2066}", "\u{200B}", "\u{200D}", "\u{FEFF}", "\u{E0041}", "\u{2028}", "\u{FE0F}", "\u{FFFE}",
        "\u{301}", "漢字", "👩‍👩‍👧", "🏳️‍🌈", "é", "\t",
        // Words.
        "a", "name", " ", " ", "x.y", "snake_case", "0", "src/a.swift",
    ]

    private mutating func next(_ bound: Int) -> Int {
        state = state &+ 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((mixed ^ (mixed >> 31)) % UInt64(bound))
    }

    mutating func text(_ longest: Int = 8) -> String {
        (0..<(1 + next(longest))).map { _ in HostileText.pieces[next(HostileText.pieces.count)] }.joined()
    }

    /// A result in which every text that can come from a repository or a tool is hostile.
    mutating func result() -> GateResult {
        var scope = ScopeRecord(
            kind: [.staged, .base, .patch, .all][next(4)], base: next(2) == 0 ? nil : text(), head: text(),
            mergeBase: text(), baseName: text(), headName: text(), how: text())
        scope.paths = [RepoPath(text())]
        let rules = (0..<3).map { _ in
            Rule(
                id: text(2), reviewer: text(2), summary: text(), why: text(), advice: text(), severity: .high,
                confidence: .high)
        }
        let findings = (0..<4).map { _ in finding(rules[next(3)].id) }
        return GateResult(
            scope: scope, verdict: Verdict(outcome: .fail, exitCode: 1, reason: text()), findings: findings,
            ledger: (0..<4).map { _ in row() },
            reviewers: [ReviewerRun(name: text(2), failure: Reason(.crash, text()), files: 1)], rules: rules,
            notes: [Note(.warning, "n", text()), Note(.note, "n", text()), Note(.error, "n", text())],
            provenance: Provenance(
                repositoryURI: next(2) == 0 ? "https://github.com/o/r.git" : "https://github.com/" + text(),
                revision: next(2) == 0 ? "0123abcd" : text(), branch: text()),
            seconds: 1)
    }

    private mutating func finding(_ ruleId: String) -> Finding {
        let region = Region(startLine: 1 + next(2000), startColumn: 1 + next(50), endLine: 2000, endColumn: 9)
        let path = RepoPath(text(4))
        var finding = Finding(
            ruleId: ruleId, reviewer: text(2), severity: Severity.allCases[next(5)], confidence: .high, path: path,
            region: next(5) == 0 ? nil : region, side: next(5) == 0 ? .old : .new, message: text(),
            fix: Fix(title: text(), edits: [], isSafe: next(2) == 0),
            related: [Related(path: RepoPath(text()), region: region, message: text())])
        finding.excerpt = Excerpt(text: text(12), highlight: next(5)..<(5 + next(9)), isCut: next(2) == 0)
        finding.suggestion = Suggestion(lines: 1...2, replacement: (0..<next(4)).map { _ in text() })
        finding.status = [.new, .new, .belowThreshold, .suppressed, .baseline][next(5)]
        finding.statusReason = text()
        finding.isSuppressedByThisChange = next(2) == 0
        return finding
    }

    private mutating func row() -> LedgerRow {
        let reason = LedgerReason(reviewer: text(2), reason: Reason(.crash, text()), isAccepted: next(2) == 0)
        return LedgerRow(
            path: RepoPath(text()), status: [.reviewed, .partial, .skipped][next(3)], reasons: [reason], hunks: 3,
            reviewed: 1, reviewers: [text(2)])
    }
}

extension HostileText {
    /// The first scalar of a report that a reader would not see or a terminal would obey; nil for none.
    static func firstHidden(in report: String, allowing allowed: Set<Unicode.Scalar>) -> Unicode.Scalar? {
        var previous: Unicode.Scalar?
        for scalar in report.unicodeScalars {
            if !allowed.contains(scalar), VisibleText.isHidden(scalar, after: previous) { return scalar }
            previous = scalar
        }
        return nil
    }

    /// The first line that a CI runner would take for a command.
    static func firstCommand(in report: String) -> String? {
        report.split(separator: "\n").first { line in
            let trimmed = line.unicodeScalars.drop { $0.properties.isWhitespace }
            return trimmed.starts(with: "::".unicodeScalars)
                || ["##[", "##vso[", "##teamcity["].contains { line.contains($0) }
        }.map(String.init)
    }
}
