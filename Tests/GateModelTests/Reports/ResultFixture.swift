import GateModel

/// Results made by hand, for every report's golden file.
enum ResultFixture {
    static let base = "1f3c5b7d9e0a2c4e6f8091a3b5c7d9e0f1a2b3c4"
    static let head = "a0b1c2d3e4f5061728394a5b6c7d8e9f00112233"

    /// Every feature at once: all severities, confidences and statuses, a fix, related places, partial and skipped
    /// rows, a crash, notes, a path that is not UTF-8, columns that differ in UTF-16, and hostile text.
    static let full: GateResult = {
        var result = GateResult(
            scope: ScopeRecord(
                kind: .base, base: base, head: head, mergeBase: base, baseName: "origin/main",
                headName: "refs/pull/7/merge", how: "GitHub pull_request event"),
            verdict: Verdict(outcome: .fail, exitCode: 1, reason: "4 findings at or above high"),
            findings: findings, ledger: ledger,
            reviewers: [
                ReviewerRun(name: "hygiene", failure: nil, files: 9),
                ReviewerRun(name: "rules", failure: Reason(.crash, "stack overflow in src/ünï/deep.js"), files: 2),
                ReviewerRun(name: "secrets", failure: nil, files: 7),
            ],
            rules: rules,
            notes: [
                Note(.warning, "first-configuration", "this change adds the first .aiops-gate.yml; it was not used"),
                Note(.note, "shallow-clone", "the history is cut at 50 commits"),
            ],
            provenance: Provenance(
                repositoryURI: "https://example.org/team/app.git", revision: head, branch: "feature/login"),
            seconds: 1.25)
        result.scope.paths = ["src", "config"]
        return result
    }()

    /// Two files, nothing found.
    static let clean = GateResult(
        scope: ScopeRecord(kind: .staged, base: base, baseName: "HEAD", how: "--staged"),
        verdict: Verdict(outcome: .pass, exitCode: 0, reason: "no findings at or above high"),
        ledger: [
            LedgerRow(
                path: "src/a.swift", status: .reviewed, reasons: [], hunks: 2, reviewed: 2,
                reviewers: ["hygiene", "secrets"]),
            LedgerRow(
                path: "src/b.bin", status: .reviewed, reasons: [], hunks: 0, reviewed: 0, reviewers: ["hygiene"]),
        ],
        reviewers: [
            ReviewerRun(name: "hygiene", failure: nil, files: 2), ReviewerRun(name: "secrets", failure: nil, files: 1),
        ],
        rules: rules, seconds: 0.02)

    /// Nothing staged.
    static let empty = GateResult(
        scope: ScopeRecord(kind: .staged, base: base, baseName: "HEAD", how: "--staged"),
        verdict: Verdict(outcome: .pass, exitCode: 0, reason: "nothing in scope"),
        reviewers: [
            ReviewerRun(name: "hygiene", failure: nil, files: 0), ReviewerRun(name: "secrets", failure: nil, files: 0),
        ],
        rules: rules, seconds: 0.01)

    /// No findings, and one file that nobody could read.
    static let notMeasured = GateResult(
        scope: ScopeRecord(kind: .range, base: base, head: head, how: "--range", backend: "git"),
        verdict: Verdict(outcome: .notMeasured, exitCode: 4, reason: "1 of 2 files could not be reviewed"),
        ledger: [
            LedgerRow(
                path: "src/a.swift", status: .reviewed, reasons: [], hunks: 1, reviewed: 1,
                reviewers: ["hygiene", "secrets"]),
            LedgerRow(
                path: "src/lost.c", status: .skipped,
                reasons: [
                    LedgerReason(
                        reviewer: "", reason: Reason(.unreadable, "blob 3f786850 is missing; run git fetch"),
                        isAccepted: false)
                ], hunks: 1, reviewed: 0),
        ],
        reviewers: [
            ReviewerRun(name: "hygiene", failure: nil, files: 1), ReviewerRun(name: "secrets", failure: nil, files: 1),
        ],
        rules: rules, seconds: 0.1)

    /// A result with `count` findings over `count / 20` files, for figures and limits.
    static func large(_ count: Int) -> GateResult {
        var result = full
        result.findings = (0..<count).map { index in
            var finding = Finding(
                ruleId: rules[index % rules.count].id, reviewer: "secrets",
                severity: Severity.allCases[index % 5], confidence: .high,
                path: RepoPath("src/module\(index / 400)/Sources/file\(index / 20).swift"),
                region: Region(
                    startLine: index % 20 * 7 + 1, startColumn: 5, endLine: index % 20 * 7 + 1, endColumn: 45),
                message: "finding number \(index) of a large run, with the usual length of a sentence")
            finding.fingerprint = hex(UInt64(index) &* 0x9E37_79B9_7F4A_7C15) + hex(UInt64(index)) + ":1"
            finding.lineHash = hex(UInt64(index) &* 0xD134_2543_DE82_EF95) + ":1"
            finding.utf16Columns = Columns(start: 5, end: 45)
            return finding
        }
        return result
    }

    private static func hex(_ value: UInt64) -> String {
        let digits = String(value, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }

    static let rules: [Rule] = [
        Rule(
            id: "bidi-control", reviewer: "hygiene", summary: "A hidden character changes how the line reads",
            why: "A reviewer sees other code than the compiler does.",
            advice: "Remove the character, or write it as an escape.", severity: .high, confidence: .high,
            cwe: [1007, 451]),
        Rule(
            id: "conflict-marker", reviewer: "hygiene", summary: "A merge conflict was left in the file",
            why: "The file cannot be compiled or means something nobody wrote.",
            advice: "Resolve the conflict and remove the markers.", severity: .medium, confidence: .high,
            isSecurity: false),
        Rule(
            id: "executable-bit", reviewer: "hygiene", summary: "A file became executable",
            why: "A data file should not be run.", advice: "Run `git update-index --chmod=-x <file>`.",
            severity: .low, confidence: .medium, isSecurity: false),
        Rule(
            id: "github-token", reviewer: "secrets", summary: "A GitHub token in the text",
            why: "Whoever can read the repository can act with the token's rights; history keeps it for ever.",
            advice: "Revoke the token, then take it from the environment or a secret store.", severity: .critical,
            confidence: .high, cwe: [798]),
        Rule(
            id: "inner-html", reviewer: "rules", summary: "HTML is built from data",
            why: "Data that holds markup runs as a script: `<img onerror=…>`.",
            advice: "Set `textContent`, or clean the value first.", severity: .medium, confidence: .low, cwe: [79]),
        Rule(
            id: "large-file", reviewer: "hygiene", summary: "A large file was added",
            why: "Every clone carries it for ever.", advice: "Keep it in Git LFS or outside of the repository.",
            severity: .info, confidence: .high, isSecurity: false),
    ]

    static let findings: [Finding] = [
        make(
            "executable-bit", .low, "README.md", nil, "the executable bit was gained", status: .belowThreshold,
            reason: "low is below high", id: 1),
        make(
            "large-file", .info, "assets/movie.bin", nil, "1,500,000 bytes were added as one binary file",
            status: .belowThreshold, reason: "info is below high", id: 2),
        make(
            "github-token", .critical, "config/ci.yml",
            Region(startLine: 12, startColumn: 10, endLine: 12, endColumn: 50),
            "a GitHub token (ghp_…) is in the text", reviewer: "secrets", columns: Columns(start: 10, end: 50),
            excerpt: Excerpt(text: "  token: ghp_…", highlight: 9..<14, isCut: false),
            related: [
                Related(
                    path: "config/ci.yml", region: Region(startLine: 3, startColumn: 1, endLine: 3, endColumn: 5),
                    message: "the job that prints it")
            ], hash: "d8c2a1f0e4b39756:1", id: 3),
        make(
            "github-token", .critical, "docs/old.md", Region(startLine: 4, startColumn: 1, endLine: 4, endColumn: 41),
            "a GitHub token (ghp_…) is in the text", reviewer: "secrets", columns: Columns(start: 1, end: 41),
            excerpt: Excerpt(text: "ghp_… was our token", highlight: 0..<5, isCut: false), status: .suppressed,
            reason: "revoked in 2024 | see <ticket> & \"mail\"", id: 4),
        make(
            "inner-html", .medium, "src/old/page.js", Region(startLine: 8, startColumn: 3, endLine: 10, endColumn: 2),
            "HTML is built from `name`", reviewer: "rules", confidence: .low, columns: Columns(start: 3, end: 2),
            excerpt: Excerpt(text: "  el.innerHTML = `<b>${", highlight: 2..<23, isCut: true), status: .baseline,
            reason: ".aiops-gate.baseline.json", hash: "77aa00bb11cc22dd:2", id: 5),
        make(
            "conflict-marker", .medium, "src/removed.c", Region(startLine: 7, startColumn: 1, endLine: 7, endColumn: 8),
            "a conflict marker was in the lines that go", columns: Columns(start: 1, end: 8), side: .old,
            status: .belowThreshold, reason: "medium is below high", id: 6),
        hostile,
        make(
            "bidi-control", .high, "src/ünï/déjà vu.swift",
            Region(startLine: 2, startColumn: 17, endLine: 2, endColumn: 20),
            "U+202E RIGHT-TO-LEFT OVERRIDE changes how the line reads", columns: Columns(start: 15, end: 16),
            excerpt: Excerpt(text: "let größe = \"é𐐀<U+202E>\"", highlight: 15..<23, isCut: false),
            fix: Fix(
                title: "remove the character",
                edits: [
                    edit(Region(startLine: 2, startColumn: 17, endLine: 2, endColumn: 20), "", 15, 16),
                    edit(Region(startLine: 3, startColumn: 1, endLine: 3, endColumn: 1), "// “quoted” \\ end\n", 1, 1),
                ], isSafe: true),
            related: [
                Related(
                    path: RepoPath(Array("src/b".utf8) + [0xE4] + Array("d.txt".utf8)), region: nil,
                    message: "the same character [twice](http://evil.example)"),
                Related(
                    path: "src/ünï/déjà vu.swift",
                    region: Region(startLine: 1, startColumn: 1, endLine: 1, endColumn: 9), message: "opened here"),
            ], hash: "0123456789abcdef:1", id: 8),
        make(
            "bidi-control", .high, RepoPath(Array("src/b".utf8) + [0xE4] + Array("d.txt".utf8)),
            Region(startLine: 1, startColumn: 1, endLine: 1, endColumn: 4), "U+200B ZERO WIDTH SPACE is in the text",
            columns: Columns(start: 1, end: 2),
            excerpt: Excerpt(text: "<U+200B>text", highlight: 0..<8, isCut: false),
            fix: Fix(
                title: "remove the character",
                edits: [edit(Region(startLine: 1, startColumn: 1, endLine: 1, endColumn: 4), "", 1, 2)], isSafe: false),
            id: 9),
        {
            var finding = make(
                "github-token", .critical, "test/fixture.rb",
                Region(startLine: 1, startColumn: 9, endLine: 1, endColumn: 49),
                "a GitHub token (ghp_…) is in the text", reviewer: "secrets", columns: Columns(start: 9, end: 49),
                excerpt: Excerpt(text: "TOKEN = ghp_…", highlight: 8..<13, isCut: false), status: .suppressed,
                reason: "made up for the test", hash: "fedcba9876543210:1", id: 10)
            finding.isSuppressedByThisChange = true
            return finding
        }(),
    ].sorted { ($0.path, $0.region?.startLine ?? 0) < ($1.path, $1.region?.startLine ?? 0) }

    /// Text that tries to leave whatever it is put in.
    private static let hostile = make(
        "inner-html", .high, "src/::error::,title=x%0A<b>@all</b>\n&\"'`|.js",
        Region(startLine: 30, startColumn: 1, endLine: 31, endColumn: 4),
        """
        `</textarea><script>alert(1)</script>` ]]> -->\u{1B}[31m red\u{1B}[0m\u{7} \u{FFFE}
        ::error::owned
        ::add-mask::x %0A::stop-commands::y @everyone fixes #1 ![p](http://evil.example/p.png) [c](javascript:x) ##[group]
        """, reviewer: "rules", confidence: .medium, columns: Columns(start: 1, end: 4),
        excerpt: Excerpt(
            text: "```</code><img src=x onerror=alert(1)> ::set-output name=x::y \\u{1B}[31m", highlight: 3..<10,
            isCut: true),
        fix: Fix(
            title: "write <text>",
            edits: [
                edit(
                    Region(startLine: 30, startColumn: 1, endLine: 31, endColumn: 4),
                    "```\n</details><h1>&amp;\u{1B}[2J\n```", 1, 4)
            ], isSafe: false), id: 7)

    static let ledger: [LedgerRow] = [
        row("README.md", hunks: 0, reviewed: 0, ["hygiene"]),
        row(
            "assets/movie.bin", .skipped, hunks: 0, reviewed: 0, ["hygiene"],
            [("secrets", Reason(.unknownKind, "binary"), true)]),
        row("config/ci.yml", hunks: 2, reviewed: 2, ["hygiene", "secrets"]),
        row("docs/old.md", hunks: 1, reviewed: 1, ["hygiene", "secrets"]),
        row(
            "package-lock.json", .partial, hunks: 3, reviewed: 2, ["hygiene", "secrets"],
            [("secrets", Reason(.longLine, "line 7 has 17,000,000 bytes, the limit is 65,536"), true)]),
        row(RepoPath(Array("src/b".utf8) + [0xE4] + Array("d.txt".utf8)), hunks: 1, reviewed: 1, ["hygiene"]),
        row("src/old/page.js", hunks: 1, reviewed: 1, ["hygiene", "rules", "secrets"]),
        row("src/removed.c", hunks: 1, reviewed: 1, ["hygiene"]),
        row(
            "src/ünï/deep.js", .partial, hunks: 2, reviewed: 0, ["hygiene", "secrets"],
            [("rules", Reason(.crash, "stack overflow"), false)]),
        row("src/ünï/déjà vu.swift", hunks: 2, reviewed: 2, ["hygiene", "secrets"]),
        row("src/::error::,title=x%0A<b>@all</b>\n&\"'`|.js", hunks: 1, reviewed: 1, ["hygiene", "rules"]),
        row("test/fixture.rb", hunks: 1, reviewed: 1, ["hygiene", "secrets"]),
    ].sorted { $0.path < $1.path }

    private static func row(
        _ path: RepoPath, _ status: LedgerRow.Status = .reviewed, hunks: Int, reviewed: Int, _ reviewers: [String],
        _ reasons: [(String, Reason, Bool)] = []
    ) -> LedgerRow {
        LedgerRow(
            path: path, status: status,
            reasons: reasons.map { LedgerReason(reviewer: $0.0, reason: $0.1, isAccepted: $0.2) }, hunks: hunks,
            reviewed: reviewed, reviewers: reviewers)
    }

    private static func edit(_ region: Region, _ text: String, _ start: Int, _ end: Int) -> Edit {
        var edit = Edit(region: region, replacement: Array(text.utf8))
        edit.utf16Columns = Columns(start: start, end: end)
        return edit
    }

    private static func make(
        _ rule: String, _ severity: Severity, _ path: RepoPath, _ region: Region?, _ message: String,
        reviewer: String = "hygiene", confidence: Confidence = .high, columns: Columns? = nil, side: Side = .new,
        excerpt: Excerpt? = nil, fix: Fix? = nil, related: [Related] = [], status: Finding.Status = .new,
        reason: String? = nil, hash: String? = nil, id: Int
    ) -> Finding {
        var finding = Finding(
            ruleId: rule, reviewer: reviewer, severity: severity, confidence: confidence, path: path, region: region,
            side: side, message: message, fix: fix, related: related)
        finding.fingerprint = hex(UInt64(id) &* 0x1111_1111_1111_1111) + hex(UInt64(id)) + ":1"
        finding.lineHash = hash
        finding.excerpt = excerpt
        finding.utf16Columns = columns
        finding.status = status
        finding.statusReason = reason
        for index in finding.related.indices {
            finding.related[index].utf16Columns = finding.related[index].region.map {
                Columns(start: $0.startColumn, end: $0.endColumn)
            }
        }
        return finding
    }
}
