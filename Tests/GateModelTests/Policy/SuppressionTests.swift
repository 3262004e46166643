import Testing

@testable import GateModel

@Suite("suppression comments")
struct SuppressionTests {
    private func parsed(_ line: String, _ name: String = "swift") -> Suppression? {
        Suppression(line: 1, Array(line.utf8)[...], extension: name)
    }

    @Test(
        "are read after any common comment leader",
        arguments: [
            "// aiops-ignore: r -- why", "x = 1  # aiops-ignore: r -- why", "/* aiops-ignore: r -- why */",
            "-- aiops-ignore: r -- why", "; aiops-ignore: r -- why", "% aiops-ignore: r -- why",
            "<!-- aiops-ignore: r -- why -->", "{# aiops-ignore: r -- why #}", "(* aiops-ignore: r -- why *)",
            "{- aiops-ignore: r -- why -}", "REM aiops-ignore: r -- why", "dnl aiops-ignore: r -- why",
            " * aiops-ignore: r -- why", "/// aiops-ignore: r -- why", "### aiops-ignore: r -- why",
            "/** aiops-ignore: r -- why */", "{{!-- aiops-ignore: r -- why --}}", "<%# aiops-ignore: r -- why %>",
            "//aiops-ignore: r -- why", "#\taiops-ignore:r -- why\r", "foo(\"#\") // aiops-ignore: r -- why",
            "impl<'a> X { // aiops-ignore: r -- why",
        ])
    func leaders(line: String) {
        let found = parsed(line)
        #expect(found?.ruleIds == ["r"])
        #expect(found?.reason == "why")
    }

    @Test(
        "are not read where the marker is no comment, or not its first word",
        arguments: [
            "aiops-ignore: r -- why", "let a = \"// aiops-ignore: r -- why\"", "print('# aiops-ignore: r -- why')",
            "x = `-- aiops-ignore: r -- why`", "// see aiops-ignore: r -- why", "// aiops-ignored: r -- why",
            "// aiops-ignore-file: r -- why", "a aiops-ignore: r -- why", "\"\\\" # aiops-ignore: r -- why\"",
        ])
    func others(line: String) { #expect(parsed(line) == nil) }

    @Test("are read after leaders that only one language has")
    func special() {
        #expect(parsed("' aiops-ignore: r -- why", "vb") != nil)
        #expect(parsed("' aiops-ignore: r -- why", "py") == nil)
        #expect(parsed("\" aiops-ignore: r -- why", "vim") != nil)
        #expect(parsed(":: aiops-ignore: r -- why", "bat") != nil)
        #expect(parsed("! aiops-ignore: r -- why", "f90") != nil)
    }

    @Test("name several rules, and need a reason")
    func arguments() {
        #expect(parsed("# aiops-ignore: a-b, c -- x -- y")?.ruleIds == ["a-b", "c"])
        #expect(parsed("# aiops-ignore: a-b, c -- x -- y")?.reason == "x -- y")
        #expect(parsed("# aiops-ignore: a")?.reason == nil)
        #expect(parsed("# aiops-ignore: a --")?.reason == nil)
        #expect(parsed("<!-- aiops-ignore: a -->")?.reason == nil)
        #expect(parsed("# aiops-ignore")?.ruleIds == [])
        #expect(parsed("# aiops-ignore: -- why")?.ruleIds == [])
    }

    @Test("know whether they stand alone on their line")
    func alone() {
        for line in ["  // aiops-ignore: r -- w", "<!-- aiops-ignore: r -- w -->", "\t * aiops-ignore: r -- w"] {
            #expect(parsed(line)?.isAlone == true, "\(line)")
        }
        for line in ["} // aiops-ignore: r -- w", "x;// aiops-ignore: r -- w", "<p><!-- aiops-ignore: r -- w -->"] {
            #expect(parsed(line)?.isAlone == false, "\(line)")
        }
    }

    // MARK: In a run

    /// `one-rule` on every line that says `key`, over the given hunks (nil: every line).
    private func run(
        _ text: String, hunks: [Range<Int>]? = nil, kind: ScopeRecord.Kind = .staged,
        _ change: (inout Policy) -> Void = { _ in },
        outcome: FileReview.Outcome = .reviewed
    ) -> GateResult {
        let reviewer = Scripted("one") { file, context in
            let text = try context.text()
            let lines = file.hunks.flatMap { Array($0.newRange) }
            return FileReview(
                lines.filter { text.text(ofLine: $0)?.contains("key") == true }.map {
                    Scripted.finding("a.c", line: $0)
                },
                outcome)
        }
        let file = hunks.map { ranges in
            ChangedFile.text(
                "a.c",
                hunks: ranges.map {
                    Hunk(oldStart: $0.lowerBound, oldLines: 0, newStart: $0.lowerBound, newLines: $0.count)
                })
        }
        var policy = Policy()
        change(&policy)
        return Gate.run(
            Change([file ?? .added("a.c", text)], kind: kind), blobs: MemoryBlobs(texts: ["a.c": text]),
            reviewers: [reviewer], policy: policy)
    }

    private func statuses(_ result: GateResult) -> [String] {
        result.findings.map { "\($0.region?.startLine ?? 0) \($0.ruleId) \($0.status.rawValue)" }
    }

    @Test("suppress on their own line and, alone, on the next one")
    func places() {
        let result = run(
            """
            key // aiops-ignore: one-rule -- known
            // aiops-ignore: one-rule -- next
            key
            key
            x // aiops-ignore: other-rule -- not alone
            key
            """, hunks: [1..<5, 6..<7])
        #expect(
            statuses(result) == [
                "1 one-rule suppressed", "3 one-rule suppressed", "4 one-rule new", "6 one-rule new",
            ])
        #expect(result.findings[0].statusReason == "known")
        #expect(result.findings[1].statusReason == "next")
        #expect(result.findings[0].isSuppressedByThisChange)
        #expect(result.notes.map(\.code) == ["added-suppressions"])
        #expect(result.verdict.exitCode == 1)
    }

    @Test("several alone above one another are all about the line below them")
    func stacked() {
        let result = run("// aiops-ignore: two-rule -- b\n// aiops-ignore: one-rule -- a\nkey\n") { $0.only = ["one"] }
        #expect(statuses(result) == ["3 one-rule suppressed"])
    }

    @Test("that the change does not touch suppress, and are no addition")
    func old() {
        let text = "// aiops-ignore: one-rule -- known\nkey\n"
        let result = run(text, hunks: [2..<3]) { $0.addedSuppressions = .ignore }
        #expect(statuses(result) == ["2 one-rule suppressed"])
        #expect(!result.findings[0].isSuppressedByThisChange)
        let whole = run(text, kind: .all) { $0.addedSuppressions = .ignore }
        #expect(statuses(whole) == ["2 one-rule suppressed"])
    }

    @Test("that the change adds do not count where the policy says so")
    func ignored() {
        let result = run("key // aiops-ignore: one-rule -- trust me\n") { $0.addedSuppressions = .ignore }
        #expect(statuses(result) == ["1 one-rule new"])
        #expect(result.verdict.exitCode == 1)
        #expect(result.notes.map(\.code) == ["refused-suppressions"])
    }

    @Test("without a reason suppress nothing and are a finding")
    func noReason() {
        let result = run("key // aiops-ignore: one-rule\n")
        #expect(statuses(result) == ["1 one-rule new", "1 suppression-without-reason below-threshold"])
        #expect(result.findings[1].region == Region(startLine: 1, startColumn: 8, endLine: 1, endColumn: 20))
        #expect(result.findings[1].fingerprint.hasSuffix(":1"))
        #expect(result.rules.map(\.id) == ["one-rule", "suppression-without-reason", "unused-suppression"])
    }

    @Test("that suppress nothing are a finding, where that can be known")
    func unused() {
        let text = "x // aiops-ignore: one-rule, no-rule -- old\n"
        #expect(
            run(text).findings.map(\.message).sorted() == [
                "there is no finding of one-rule here", "there is no rule no-rule",
            ])
        // The reviewer did not read all, or not all reviewers ran.
        #expect(
            run(text, outcome: .partial(Reason(.longLine, ""), hunks: 0)).findings.map(\.message) == [
                "there is no rule no-rule"
            ])
        #expect(run(text, { $0.skip = ["other"] }).findings.map(\.message) == ["there is no finding of one-rule here"])
        // The change adds the comment only: what it is about was there before.
        #expect(run("// aiops-ignore: one-rule -- known\nkey\n", hunks: [1..<2]).findings.isEmpty)
        // Untouched comments are nobody's business.
        #expect(run("// aiops-ignore: one-rule -- known\nx\ny\n", hunks: [3..<4]).findings.isEmpty)
    }
}
