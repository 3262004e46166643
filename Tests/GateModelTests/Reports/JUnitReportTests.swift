import Foundation
import GateModel
import TestSupport
import Testing

@Suite("JUnit XML", .enabled(if: Python.has("xml.etree"), "python3 is not there"))
struct JUnitReportTests {
    private static let jenkins = Shared.url("contracts/junit/jenkins-junit-10.xsd")
    private static let windyRoad = Shared.url("contracts/junit/windyroad-junit.xsd")
    private static let hasXMLLint = (try? Command.run(["xmllint", "--version"]))?.status == 0

    @Test(
        "every fixture is valid against both published schemas, but for the readers' file and line",
        .enabled(if: jenkins != nil && windyRoad != nil, "the contracts are not beside the repository"),
        .enabled(if: hasXMLLint, "xmllint (libxml2-utils) is not installed"))
    func valid() throws {
        for (name, result) in ResultFixture.named {
            let xml = ReportsTests.text(of: result, "junit")
                .replacing(#/(<testcase [^>]*?)(?: file="[^"]*")?(?: line="[^"]*")?(/?>)/#) { "\($0.1)\($0.2)" }
            for schema in [JUnitReportTests.jenkins, JUnitReportTests.windyRoad].compactMap({ $0 }) {
                let lint = try Command.run(
                    ["xmllint", "--noout", "--schema", schema.path, "-"], input: Array(xml.utf8))
                #expect(lint.status == 0, "\(name) \(schema.lastPathComponent): \(lint.error)")
            }
        }
    }

    @Test("a clean run has a passing case for each reviewer and file")
    func clean() throws {
        #expect(
            try cases(ResultFixture.clean) == [
                "hygiene|src/a.swift|passed", "hygiene|src/b.bin|passed", "secrets|src/a.swift|passed",
            ])
    }

    @Test("an empty change has one passing case that says so")
    func empty() throws {
        #expect(try cases(ResultFixture.empty) == ["gate|nothing in scope|passed"])
    }

    @Test("what could not be measured is an error, also where no reviewer is to blame")
    func notMeasured() throws {
        #expect(try cases(ResultFixture.notMeasured).contains("gate|src/lost.c: unreadable|error"))
        var result = ResultFixture.clean
        result.reviewers[1] = ReviewerRun(name: "secrets", failure: Reason(.timeout, "60 s"), files: 0)
        #expect(try cases(result).contains("secrets|run|error"))
        result = ResultFixture.empty
        result.verdict = Verdict(outcome: .notMeasured, exitCode: 4, reason: "no reviewer ran")
        #expect(try cases(result) == ["gate|run|error"])
    }

    @Test("the counts of a suite are those of its cases")
    func counts() throws {
        let text = ReportsTests.text(of: ResultFixture.full, "junit")
        let all = try cases(ResultFixture.full)
        for suite in ["hygiene", "rules", "secrets"] {
            let own = all.filter { $0.hasPrefix("\(suite)|") }
            let failures = own.count { $0.hasSuffix("|failure") }
            let errors = own.count { $0.hasSuffix("|error") }
            let skipped = own.count { $0.hasSuffix("|skipped") }
            #expect(
                text.contains(
                    "tests=\"\(own.count)\" failures=\"\(failures)\" errors=\"\(errors)\" skipped=\"\(skipped)\""))
        }
        #expect(all.count { $0.hasSuffix("|failure") } == 4)
    }

    @Test("no two cases of a suite have one name, whatever the paths are")
    func uniqueNames() throws {
        var result = ResultFixture.large(200)
        let ledger = (0..<4).map { index in
            LedgerRow(
                path: RepoPath([0x61, 0xE4 + UInt8(index)]), status: .reviewed, reasons: [], hunks: 1, reviewed: 1,
                reviewers: ["hygiene"])
        }
        result.ledger = ledger
        let all = try cases(result)
        #expect(Set(all).count == all.count)
        #expect(all.contains("hygiene|a\u{FFFD}|passed") && all.contains("hygiene|a\u{FFFD} #4|passed"))
    }

    @Test("findings on a path outside of the ledger are not lost")
    func outsideOfTheLedger() throws {
        var result = ResultFixture.clean
        result.findings = [
            Finding(
                ruleId: "github-token", reviewer: "secrets", severity: .high, confidence: .high, path: "COMMIT_EDITMSG",
                region: Region(startLine: 1, startColumn: 1, endLine: 1, endColumn: 2), message: "m")
        ]
        #expect(try cases(result).contains("secrets|COMMIT_EDITMSG: github-token|failure"))
        result.ledger = []
        result.findings[0].status = .belowThreshold
        #expect(try cases(result) == ["secrets|run|passed"])
        #expect(ReportsTests.text(of: result, "junit").contains("COMMIT_EDITMSG:1:1: high: m [github-token]"))
    }

    @Test("a file that no reviewer looked at has a case of the gate")
    func unowned() throws {
        var result = ResultFixture.clean
        result.ledger = [LedgerRow(path: "a", status: .reviewed, reasons: [], hunks: 0, reviewed: 0)]
        #expect(try cases(result) == ["gate|a|passed"])
    }

    @Test("a file with a finding that gates has no passing case, whatever else was found in it")
    func failing() throws {
        var result = ResultFixture.clean
        result.findings = Array(ResultFixture.large(3).findings)
        result.findings[1].status = .belowThreshold
        result.findings[2].status = .suppressed
        let path = result.findings[0].path
        result.ledger = [
            LedgerRow(path: path, status: .reviewed, reasons: [], hunks: 1, reviewed: 1, reviewers: ["secrets"])
        ]
        let all = try cases(result)
        #expect(all.map { $0.split(separator: "|").last } == ["failure", "skipped"])
    }

    @Test("a long list below the threshold is cut with a count")
    func cut() throws {
        var result = ResultFixture.large(20_000)
        for index in result.findings.indices { result.findings[index].status = .belowThreshold }
        let text = ReportsTests.text(of: result, "junit")
        #expect(text.contains(#/\n\d+ more below the threshold\n/#))
        #expect(text.utf8.count < 3 << 20)
    }

    /// "suite|name|outcome" of each case, as a real parser reads them.
    private func cases(_ result: GateResult) throws -> [String] {
        let names = try Python.run(
            """
            import json, sys, xml.etree.ElementTree as tree
            print(json.dumps(["|".join([s.get("name"), c.get("name"), c[0].tag if len(c) else "passed"])
                              for s in tree.fromstring(sys.stdin.buffer.read()) for c in s.iter("testcase")]))
            """, input: ReportsTests.bytes(of: result, "junit"))
        return try #require(try JSONSerialization.jsonObject(with: Data(names.utf8)) as? [String])
    }
}
