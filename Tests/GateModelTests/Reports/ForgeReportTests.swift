import Foundation
import GateModel
import TestSupport
import Testing

@Suite("GitLab Code Quality")
struct GitLabCodeQualityReportTests {
    static let schema = Shared.url("contracts/gitlab/codequality-report.schema.json")

    @Test(
        "every fixture is valid against the schema",
        .enabled(if: schema != nil, "the contracts are not beside the repository"),
        .enabled(if: Python.has("jsonschema"), "python3 has no jsonschema"))
    func valid() throws {
        let schema = try #require(GitLabCodeQualityReportTests.schema)
        for (name, result) in ResultFixture.named {
            let errors = try Python.schemaErrors(ReportsTests.bytes(of: result, "gitlab-codequality"), schema)
            #expect(errors == "", "\(name)")
        }
    }

    @Test("fingerprints are unique even where the findings' are not")
    func fingerprints() throws {
        var result = ResultFixture.large(100)
        for index in result.findings.indices { result.findings[index].fingerprint = "a:\(index % 3)" }
        let entries = try entries(result)
        #expect(Set(entries.compactMap { $0["fingerprint"] as? String }).count == entries.count)
    }

    @Test("what is suppressed or in the baseline is left out, what does not gate stays")
    func silenced() throws {
        let names = try entries(ResultFixture.full).map { "\($0["check_name"] ?? "")" }.sorted()
        #expect(
            names == [
                "bidi-control", "bidi-control", "conflict-marker", "executable-bit", "github-token", "inner-html",
                "large-file", "not-measured",
            ])
    }

    @Test("a clean run is an empty array")
    func clean() { #expect(ReportsTests.text(of: ResultFixture.clean, "gitlab-codequality") == "[]\n") }

    private func entries(_ result: GateResult) throws -> [[String: Any]] {
        let data = Data(ReportsTests.bytes(of: result, "gitlab-codequality"))
        return try #require(try JSONSerialization.jsonObject(with: data) as? [[String: Any]])
    }
}

@Suite("GitHub annotations")
struct GitHubAnnotationsReportTests {
    @Test("at most 10 of a level are written, the gravest, and the last notice counts the rest")
    func caps() {
        let lines = lines(ResultFixture.large(1000))
        #expect(lines.count { $0.hasPrefix("::error ") } == 10)
        #expect(lines.count { $0.hasPrefix("::warning ") } == 10)
        #expect(lines.count { $0.hasPrefix("::notice ") } == 10)
        // 2 severities are errors, 2 notices; the crash of the fixture is one error more.
        #expect(lines.last?.contains("391 errors, 190 warnings, 391 notices not shown") == true)
        #expect(lines.filter { $0.hasPrefix("::error ") }.dropFirst().allSatisfy { $0.contains("title=critical%3A") })
    }

    @Test("exactly 10 need no notice")
    func exact() {
        var result = ResultFixture.clean
        result.findings = ResultFixture.large(50).findings.filter { $0.severity == .info }
        #expect(result.findings.count == 10)
        #expect(lines(result).count == 11)
    }

    @Test("no text of a change begins a line, and none opens a command inside one")
    func hostile() {
        var result = ResultFixture.full
        result.verdict = Verdict(outcome: .fail, exitCode: 1, reason: "\n::add-mask::x ##[group]y")
        let lines = lines(result)
        #expect(
            lines.allSatisfy {
                $0.hasPrefix("::error ") || $0.hasPrefix("::warning ") || $0.hasPrefix("::notice ")
                    || $0.hasPrefix("aiops-gate ")
            })
        #expect(lines.count == 9)
        #expect(!lines[0].contains("##["))
        #expect(!lines.joined().contains("\u{1B}"))
        // Properties end at the first "::": what stands before it must be ours.
        let path = lines.first { $0.contains("inner-html") }
        #expect(path?.hasPrefix("::error file=src/%3A%3Aerror%3A%3A%2Ctitle=x%250A<b>@all</b>%0A&") == true)
    }

    @Test("columns stand only where the annotation has one line")
    func columns() {
        for line in lines(ResultFixture.full) where line.contains("endLine=") {
            #expect(line.contains("line=30,endLine=31") == !line.contains(",col="))
        }
    }

    @Test("what does not gate is never red")
    func levels() {
        var result = ResultFixture.clean
        result.findings = ResultFixture.large(5).findings
        for index in result.findings.indices { result.findings[index].status = .belowThreshold }
        #expect(!lines(result).contains { $0.hasPrefix("::error") })
    }

    private func lines(_ result: GateResult) -> [String] {
        ReportsTests.text(of: result, "github-annotations").split(separator: "\n").map(String.init)
    }
}

@Suite("rdjson")
struct RDJSONReportTests {
    static let schema = Shared.url("contracts/rdformat/DiagnosticResult.json")

    @Test(
        "every fixture is valid against the published schema",
        .enabled(if: schema != nil, "the contracts are not beside the repository"),
        .enabled(if: Python.has("jsonschema"), "python3 has no jsonschema"))
    func valid() throws {
        let schema = try #require(RDJSONReportTests.schema)
        for (name, result) in ResultFixture.named {
            #expect(try Python.schemaErrors(ReportsTests.bytes(of: result, "rdjson"), schema) == "", "\(name)")
        }
    }

    @Test("a fix of several edits is no suggestion, because each suggestion stands alone")
    func suggestions() throws {
        let data = Data(ReportsTests.bytes(of: ResultFixture.full, "rdjson"))
        let log = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
        let diagnostics = try #require(log["diagnostics"] as? [[String: Any]])
        let paths = diagnostics.filter { $0["suggestions"] != nil }
            .compactMap { ($0["location"] as? [String: Any])?["path"] as? String }
        #expect(paths.count == 2 && !paths.contains { $0.contains("déjà") })
        #expect(diagnostics.allSatisfy { ["ERROR", "WARNING", "INFO"].contains($0["severity"] as? String) })
    }
}

@Suite("Checkstyle", .enabled(if: Python.has("xml.etree"), "python3 is not there"))
struct CheckstyleReportTests {
    @Test("a parser finds every finding that is not silenced, by file")
    func parsed() throws {
        let rows = try Python.run(
            """
            import sys, xml.etree.ElementTree as tree
            files = tree.fromstring(sys.stdin.buffer.read())
            assert len(files) == len({f.get("name") for f in files})
            for source in sorted(e.get("source") for f in files for e in f): print(source)
            """, input: ReportsTests.bytes(of: ResultFixture.full, "checkstyle"))
        #expect(
            rows.split(separator: "\n") == [
                "hygiene.bidi-control", "hygiene.bidi-control", "hygiene.conflict-marker", "hygiene.executable-bit",
                "hygiene.large-file", "rules.inner-html", "rules.not-measured", "secrets.github-token",
            ])
    }
}
