import GateModel
import Testing

@testable import GateReview

@Suite("patch coverage")
struct CoverageMeasureTests {
    private let text = "def f(a):\n    if a:\n        return 1\n\n    return 2\n"

    private func measure(
        _ reports: [String], path: RepoPath = "src/a.py", threshold: Int? = nil, hunks: [Hunk]? = nil,
        symbols: @escaping CoverageMeasure.Symbols = { _, _ in nil }
    ) throws -> PatchCoverage {
        let memory = Memory([path: text])
        let file = memory.added(path, hunks: hunks ?? [Hunk(oldStart: 0, oldLines: 0, newStart: 1, newLines: 5)])
        let sources = try reports.map {
            CoverageMeasure.Source(
                name: "r", report: try CoverageReport(Array($0.utf8), names: CoverageMeasure.names([file])), folder: nil
            )
        }
        return CoverageMeasure(blobs: memory, limit: 1 << 20, symbols: symbols).measure(
            [file], sources, repository: [path], workTrees: [], threshold: threshold)
    }

    private func lcov(_ counts: [(Int, Int)], path: String = "src/a.py") -> String {
        "SF:\(path)\n" + counts.map { "DA:\($0.0),\($0.1)\n" }.joined() + "end_of_record\n"
    }

    @Test("counts the changed lines that have a counter, and names those without a test")
    func counts() throws {
        let measured = try measure([lcov([(1, 1), (2, 1), (3, 0), (5, 1)])], threshold: 80)
        #expect(measured.measurable == 4 && measured.covered == 3 && measured.permille == 750)
        #expect(measured.files.first?.hunks.first?.uncovered == [3])
        #expect(measured.isBelowThreshold)
        #expect(measured.sentence == "3 of 4 changed lines covered (75.0 %, 80 % asked for)")
    }

    @Test("is of changed lines alone")
    func hunks() throws {
        let measured = try measure(
            [lcov([(1, 0), (2, 0), (3, 0), (5, 1)])], hunks: [Hunk(oldStart: 4, oldLines: 0, newStart: 5, newLines: 1)])
        #expect(measured.measurable == 1 && measured.covered == 1)
    }

    @Test("of several reports counts a line as run that any of them saw run")
    func merged() throws {
        let measured = try measure([lcov([(1, 1), (3, 0), (5, 0)]), lcov([(1, 0), (3, 2)])])
        #expect(measured.files.first?.hunks.first?.uncovered == [5])
    }

    @Test("of a file that no report has is not measured, never all of nothing")
    func nothing() throws {
        let measured = try measure([lcov([(1, 1)], path: "src/b.py")], threshold: 50)
        #expect(measured.permille == nil && !measured.isBelowThreshold)
        #expect(measured.unmeasured.map(\.path) == ["src/a.py"])
        #expect(measured.sentence == "patch coverage not measured; 1 changed file not measured")
    }

    @Test("asks for no coverage of what is no code, nor of tests that the report leaves out")
    func notCode() throws {
        #expect(try measure([], path: "README.md").unmeasured.isEmpty)
        #expect(try measure([], path: "tests/test_a.py").unmeasured.isEmpty)
        #expect(try measure([], path: "src/a.py").unmeasured.first?.why == "there is no report")
    }

    @Test("does not take a report of another version of the file for its own")
    func stale() throws {
        let measured = try measure([lcov([(1, 1), (40, 1)])])
        #expect(measured.files.isEmpty)
        #expect(measured.unmeasured.first?.why == "r counts line 40 of its 5 lines: it is of another version")
    }

    @Test("is also told by symbol, where there is an outline")
    func symbols() throws {
        let measured = try measure([lcov([(1, 1), (3, 0), (5, 0)])]) { _, _ in
            [CoverageMeasure.Symbol(name: "f", lines: 1..<6), CoverageMeasure.Symbol(name: "g", lines: 9..<12)]
        }
        #expect(measured.files.first?.symbols.map(\.name) == ["f"])
        #expect(measured.files.first?.symbols.first?.uncovered == [3, 5])
    }

    @Test("names the functions of a language with a grammar", .enabled(if: Shelf.isBuilt, "no grammars are built"))
    func functions() throws {
        let measured = try measure(
            [lcov([(1, 1), (3, 0), (5, 0)])], symbols: CoverageMeasure.functions(Shelf.built))
        #expect(measured.files.first?.symbols.map(\.name) == ["f"])
        #expect(measured.files.first?.symbols.first?.uncovered == [3, 5])
    }

    @Test("rounds down: only all of it is 100 %")
    func rounding() {
        let hunk = PatchCoverage.Part(lines: 1..<2001, measurable: 2000, uncovered: [7])
        let measured = PatchCoverage(
            files: [PatchCoverage.File(path: "a", hunks: [hunk])], unmeasured: [], threshold: 100)
        #expect(measured.permille == 999 && measured.isBelowThreshold)
    }

    @Test("is a finding for each hunk with a line that no test runs, and one for a threshold that is missed")
    func findings() throws {
        let measured = try measure([lcov([(1, 1), (2, 0), (3, 0), (5, 0)])], threshold: 80)
        let memory = Memory(["src/a.py": text])
        let file = memory.added("src/a.py", hunks: [Hunk(oldStart: 0, oldLines: 0, newStart: 1, newLines: 5)])
        let change = Change(scope: ScopeRecord(kind: .staged, how: "t"), files: [file])
        let result = Gate.run(change, blobs: memory, reviewers: [CoverageReviewer(measured)], policy: Policy())
        #expect(result.verdict.outcome == .fail)
        #expect(result.findings.map(\.ruleId) == ["coverage-below-threshold", "uncovered-lines"])
        #expect(result.findings.last?.message == "no test runs 3 of 4 changed lines: 2-3, 5")
        #expect(result.findings.last?.region == Region(startLine: 2, startColumn: 1, endLine: 5, endColumn: 13))
    }

    @Test("not measured is not a pass where a threshold is asked for, and a failed report is a failed reviewer")
    func notMeasured() throws {
        let memory = Memory(["src/a.py": text])
        let file = memory.added("src/a.py", hunks: [Hunk(oldStart: 0, oldLines: 0, newStart: 1, newLines: 5)])
        let change = Change(scope: ScopeRecord(kind: .staged, how: "t"), files: [file])
        let reviewers: [any Reviewer] = [CoverageReviewer(try measure([], threshold: 50)), HygieneReviewer()]
        let result = Gate.run(change, blobs: memory, reviewers: reviewers, policy: Policy())
        #expect(result.verdict.exitCode == 4)
        #expect(result.ledger.first?.reasons.first?.reason.code == .noCoverage)
        let failed = Gate.run(
            change, blobs: memory, reviewers: [CoverageReviewer(failure: "r: bad"), HygieneReviewer()], policy: Policy()
        )
        #expect(failed.verdict.exitCode == 4)
        let unasked = Gate.run(
            change, blobs: memory, reviewers: [CoverageReviewer(try measure([])), HygieneReviewer()], policy: Policy())
        #expect(unasked.verdict.exitCode == 0)
    }
}
