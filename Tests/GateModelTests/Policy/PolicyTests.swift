import Testing

@testable import GateModel

@Suite("policy")
struct PolicyTests {
    private func run(_ findings: [Finding], _ change: (inout Policy) -> Void = { _ in }) -> GateResult {
        let reviewer = Scripted("one") { file, _ in FileReview(findings.filter { $0.path == file.path }) }
        var policy = Policy()
        change(&policy)
        let hunk = Hunk(oldStart: 0, oldLines: 0, newStart: 1, newLines: 9)
        let files = Set(findings.map(\.path)).map { ChangedFile.text($0, hunks: [hunk]) }
        return Gate.run(Change(files), blobs: MemoryBlobs(), reviewers: [reviewer], policy: policy)
    }

    @Test("what is below a threshold stays, marked, with the reason")
    func thresholds() {
        let findings = [
            Scripted.finding("a", line: 1, severity: .medium), Scripted.finding("a", line: 2, confidence: .low),
            Scripted.finding("a", line: 3, severity: .critical, confidence: .medium),
        ]
        let result = run(findings)
        #expect(result.findings.map(\.status) == [.belowThreshold, .belowThreshold, .new])
        #expect(result.findings.map(\.statusReason) == ["medium is below high", "low confidence is below medium", nil])
        #expect(result.verdict == Verdict(outcome: .fail, exitCode: 1, reason: "1 finding at or above high"))
        #expect(run(findings) { $0.failOn = .medium }.findings.map(\.status) == [.new, .belowThreshold, .new])
        let never = run(findings) { $0.failOn = nil }
        #expect(never.findings.allSatisfy { $0.status == .belowThreshold })
        #expect(never.verdict.outcome == .pass)
    }

    @Test("what is not about a changed line does not gate, unless a related place is")
    func scope() {
        func finding(_ lines: ClosedRange<Int>, side: Side = .new, related: Int? = nil) -> Finding {
            Finding(
                ruleId: "one-rule", reviewer: "one", severity: .high, confidence: .high, path: "a",
                region: Region(
                    startLine: lines.lowerBound, startColumn: 1, endLine: lines.upperBound, endColumn: 1), side: side,
                message: "m",
                related: related.map {
                    [
                        Related(
                            path: "a", region: Region(startLine: $0, startColumn: 1, endLine: $0, endColumn: 2),
                            message: "r")
                    ]
                } ?? [])
        }
        // Old lines 3-4 become new lines 3-5; old line 10 goes; new line 20 comes.
        let file = ChangedFile.text(
            "a",
            hunks: [
                Hunk(oldStart: 3, oldLines: 2, newStart: 3, newLines: 3),
                Hunk(oldStart: 10, oldLines: 1, newStart: 10, newLines: 0),
                Hunk(oldStart: 18, oldLines: 0, newStart: 20, newLines: 1),
            ])
        let cases: [(Finding, Finding.Status)] = [
            (finding(2...2), .belowThreshold), (finding(3...3), .new), (finding(5...5), .new), (finding(1...4), .new),
            (finding(6...6), .belowThreshold), (finding(10...10), .belowThreshold), (finding(20...20), .new),
            (finding(6...21), .new), (finding(21...21), .belowThreshold), (finding(10...10, side: .old), .new),
            (finding(5...5, side: .old), .belowThreshold), (finding(7...7, related: 4), .new),
            (finding(7...7, related: 8), .belowThreshold), (Scripted.finding("a", line: nil), .new),
            (Scripted.finding("b", line: 7), .new),
        ]
        for (finding, expected) in cases {
            let reviewer = Scripted("one") { file, _ in FileReview(file.path == "a" ? [finding] : []) }
            let result = Gate.run(
                Change([file, .text("b", hunks: [])]), blobs: MemoryBlobs(), reviewers: [reviewer], policy: Policy())
            #expect(result.findings.map(\.status) == [expected], "\(String(describing: finding.region))")
            if expected != .new { #expect(result.findings[0].statusReason == "not on a changed line") }
        }
    }

    @Test("the nearest directory decides for its paths alone")
    func directories() {
        let findings = ["a", "sub/a", "sub/deep/a", "subway/a"].map {
            Scripted.finding(RepoPath($0), severity: .medium)
        }
        let result = run(findings) { policy in
            var sub = DirectoryPolicy(directory: "sub")
            sub.failOn = .some(.medium)
            var deep = DirectoryPolicy(directory: "sub/deep")
            deep.failOn = .some(nil)
            policy.directories += [sub, deep]
        }
        #expect(result.findings.map(\.status) == [.belowThreshold, .new, .belowThreshold, .belowThreshold])
        #expect(result.verdict.reason == "1 finding that gates")
    }

    @Test("settings of rules change, switch off and say so; later ones win")
    func rules() {
        let findings = ["src/a", "test/a", "gen/a"].map { Scripted.finding(RepoPath($0)) }
        let result = run(findings) { policy in
            var all = RuleSetting(rule: "one-*")
            all.severity = .low
            all.exclude = [Glob("gen/")]
            var source = RuleSetting(rule: "one-rule")
            source.paths = [Glob("src/**")]
            source.severity = .critical
            source.confidence = .medium
            policy.directories[0].rules = [all, source]
        }
        #expect(result.findings.map(\.path) == ["src/a", "test/a"])
        #expect(result.findings.map(\.severity) == [.critical, .low])
        #expect(result.findings.map(\.confidence) == [.medium, .high])
        #expect(result.notes.map(\.text) == ["1 finding of disabled rules not reported: one-rule"])
    }

    @Test("a rule that is off by default reports only where the configuration turns it on, and is not counted else")
    func offByDefault() {
        var reviewer = Scripted("one") { file, _ in
            FileReview([Scripted.finding(file.path, rule: "quiet"), Scripted.finding(file.path)])
        }
        reviewer.more = [Scripted.rule("quiet", of: "one", isEnabledByDefault: false)]
        var policy = Policy()
        for (paths, expected) in [(nil, []), ([], ["a", "b"]), ([Glob("b")], ["b"])] as [([Glob]?, [RepoPath])] {
            var setting = RuleSetting(rule: "quiet")
            setting.enabled = paths == nil ? nil : true
            setting.severity = .low
            setting.paths = paths ?? []
            policy.directories[0].rules = [setting]
            let change = Change(["a", "b"].map { .text($0) })
            let result = Gate.run(change, blobs: MemoryBlobs(), reviewers: [reviewer], policy: policy)
            #expect(result.findings.filter { $0.ruleId == "quiet" }.map(\.path) == expected)
            #expect(result.notes.isEmpty)
        }
    }

    @Test("globs of a directory are relative to it")
    func relative() {
        let result = run(["sub/src/a", "src/a"].map { Scripted.finding(RepoPath($0)) }) { policy in
            var off = RuleSetting(rule: "*")
            off.paths = [Glob("/src/")]
            off.enabled = false
            var sub = DirectoryPolicy(directory: "sub")
            sub.rules = [off]
            policy.directories.append(sub)
        }
        #expect(result.findings.map(\.path) == ["src/a"])
    }

    @Test("only and skip choose the reviewers; none left is not measured")
    func choice() {
        let reviewers = ["one", "two"].map { Scripted($0) }
        func ran(_ change: (inout Policy) -> Void) -> GateResult {
            var policy = Policy()
            change(&policy)
            return Gate.run(Change([.text("a")]), blobs: MemoryBlobs(), reviewers: reviewers, policy: policy)
        }
        #expect(ran { $0.only = ["two"] }.reviewers.map(\.name) == ["two"])
        #expect(ran { $0.skip = ["two"] }.reviewers.map(\.name) == ["one"])
        #expect(ran { $0.only = [] }.verdict == Verdict(outcome: .notMeasured, exitCode: 4, reason: "no reviewer ran"))
    }

    @Test("a reason that the configuration takes off the list is not accepted")
    func reasons() {
        let reviewer = Scripted("one") { _, _ in FileReview([], .partial(Reason(.sizeLimit, "large"), hunks: 1)) }
        var policy = Policy()
        func outcome() -> GateResult {
            Gate.run(Change([.text("a")]), blobs: MemoryBlobs(), reviewers: [reviewer], policy: policy)
        }
        #expect(outcome().verdict.reason == "no finding at or above high, 1 file not wholly reviewed (size-limit)")
        policy.acceptedReasons.remove(.sizeLimit)
        #expect(outcome().verdict.reason == "1 file not wholly reviewed (one: size-limit)")
        #expect(outcome().verdict.exitCode == 4)
        policy.onIncomplete = .warn
        #expect(outcome().verdict.exitCode == 0)
        #expect(outcome().notes.map(\.level) == [.warning])
    }
}
