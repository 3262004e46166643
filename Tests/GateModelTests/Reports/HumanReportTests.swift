import TestSupport
import Testing

@testable import GateModel

@Suite struct HumanReportTests {
    @Test("the report on a terminal is what was looked at", arguments: ResultFixture.named.keys.sorted())
    func golden(name: String) throws {
        let result = try #require(ResultFixture.named[name])
        #expect(try Snapshot.difference(human(result), "Golden/human-\(name).txt") == nil)
        #expect(try Snapshot.difference(human(result, color: true), "Golden/human-\(name)-color.txt") == nil)
    }

    @Test("a clean pass is two lines", arguments: ["clean", "empty"])
    func quiet(name: String) throws {
        #expect(try lines(human(try #require(ResultFixture.named[name]))).count == 2)
    }

    @Test("colour changes no word")
    func colour() throws {
        var text = String(decoding: try human(ResultFixture.full, color: true), as: UTF8.self)
        for style in ["0", "1", "2", "1;35", "1;31", "1;33", "1;36", "1;34", "1;32", "1;97;41"] {
            text = text.split(separator: "\u{1B}[\(style)m", omittingEmptySubsequences: false).joined()
        }
        // The label of a verdict that stops has a space on either side, so that its ground can be seen.
        let plain = String(decoding: try human(ResultFixture.full), as: UTF8.self)
        #expect(text.split(separator: " ").joined() == plain.split(separator: " ").joined())
    }

    @Test("no line is wider than the terminal, except for a word that cannot be broken", arguments: [80, 60, 120])
    func width(width: Int) throws {
        for name in ResultFixture.named.keys {
            for line in lines(try human(try #require(ResultFixture.named[name]), width: width)) {
                let longest = line.split(separator: " ").map { CellWidth.of(String($0)) }.max() ?? 0
                #expect(CellWidth.of(line) <= width || longest > width - 30, "\(line)")
            }
        }
    }

    @Test("a not-measured verdict names each file and reason, and never says pass")
    func notMeasured() throws {
        let text = String(decoding: try human(ResultFixture.notMeasured), as: UTF8.self)
        #expect(text.contains("NOT MEASURED  1 of 2 files could not be reviewed"))
        #expect(text.contains("src/lost.c"))
        #expect(text.contains("blob 3f786850 is missing; run git fetch"))
        #expect(!text.contains("PASS"))
    }

    @Test("an exit code of 0 with another verdict is said")
    func exitZero() throws {
        var options = ReportOptions()
        options.exitCode = 0
        let text = String(
            decoding: try ResultFixture.written(HumanReport.self, ResultFixture.full, options: options), as: UTF8.self)
        #expect(text.contains("4 findings at or above high; the exit code is 0 all the same"))
    }

    @Test("why and how stand once a rule")
    func once() throws {
        let text = String(decoding: try human(ResultFixture.full), as: UTF8.self)
        #expect(text.split(separator: "A reviewer sees other code").count == 2)
    }

    @Test("a pass with vendored files only is still quiet, one with a file too large is not")
    func quietReasons() throws {
        var result = ResultFixture.clean
        func row(_ code: Reason.Code) -> LedgerRow {
            LedgerRow(
                path: "v", status: .skipped,
                reasons: [LedgerReason(reviewer: "", reason: Reason(code, "d"), isAccepted: true)], hunks: 1,
                reviewed: 0)
        }
        result.ledger.append(row(.vendored))
        #expect(try lines(human(result, width: 120)).joined().contains("1 vendored"))
        #expect(try lines(human(result)).count <= 3)
        result.ledger.append(row(.sizeLimit))
        #expect(try lines(human(result)).joined().contains("v      size-limit, d"))
    }

    @Test("hostile text neither steers the terminal nor hides", arguments: 0..<200)
    func hostile(seed: Int) throws {
        var hostile = HostileText(seed: seed)
        let result = hostile.result()
        var options = ReportOptions()
        options.isWorkflowLog = true
        let text = String(
            decoding: try ResultFixture.written(HumanReport.self, result, options: options), as: UTF8.self)
        #expect(HostileText.firstHidden(in: text, allowing: ["\n"]) == nil)
        #expect(HostileText.firstCommand(in: text) == nil)
    }

    private func lines(_ bytes: [UInt8]) -> [String] {
        String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false).dropLast()
            .map(String.init)
    }

    private func human(_ result: GateResult, color: Bool = false, width: Int = 80) throws -> [UInt8] {
        var options = ReportOptions()
        options.color = color
        options.width = width
        return try ResultFixture.written(HumanReport.self, result, options: options)
    }
}
