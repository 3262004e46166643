import Foundation
import GateModel
import TestSupport
import Testing

@Suite("SARIF")
struct SARIFReportTests {
    static let schema = Shared.url("contracts/sarif/sarif-schema-2.1.0.json")

    @Test(
        "every fixture is valid against the published schema",
        .enabled(if: schema != nil, "the contracts are not beside the repository"),
        .enabled(if: Python.has("jsonschema"), "python3 has no jsonschema"))
    func valid() throws {
        let schema = try #require(SARIFReportTests.schema)
        for result in [
            ResultFixture.full, ResultFixture.clean, ResultFixture.empty, ResultFixture.notMeasured,
            ResultFixture.large(50),
        ] {
            #expect(try Python.schemaErrors(ReportsTests.bytes(of: result, "sarif"), schema) == "")
        }
    }

    @Test("a clean run has arrays, not nulls")
    func clean() throws {
        let run = try run(ResultFixture.clean)
        #expect((run["results"] as? [Any])?.isEmpty == true)
        #expect((run["versionControlProvenance"] as? [Any])?.isEmpty == true)
        let invocation = try #require((run["invocations"] as? [[String: Any]])?.first)
        #expect(invocation["executionSuccessful"] as? Bool == true)
        #expect((invocation["toolExecutionNotifications"] as? [Any])?.isEmpty == true)
    }

    @Test("a run that was not measured says that the execution failed, and on which file")
    func notMeasured() throws {
        let run = try run(ResultFixture.notMeasured)
        let invocation = try #require((run["invocations"] as? [[String: Any]])?.first)
        #expect(invocation["executionSuccessful"] as? Bool == false)
        #expect(invocation["exitCode"] as? Int == 4)
        let notifications = try #require(invocation["toolExecutionNotifications"] as? [[String: Any]])
        #expect(notifications.map { $0["level"] as? String } == ["error"])
        #expect(try uri(#require((notifications[0]["locations"] as? [[String: Any]])?.first)) == "src/lost.c")
    }

    @Test("the invocation has the arguments and the exit code of the process where they are given")
    func invocation() throws {
        let text = ReportsTests.text(of: ResultFixture.full, "sarif") {
            $0.commandLine = "aiops-gate --exit-zero"
            $0.exitCode = 0
        }
        let invocation = try #require((try run(text)["invocations"] as? [[String: Any]])?.first)
        #expect(invocation["commandLine"] as? String == "aiops-gate --exit-zero")
        #expect(invocation["exitCode"] as? Int == 0)
    }

    @Test("a path is percent-encoded byte by byte, also where it is not UTF-8")
    func uris() throws {
        let uris = try results(ResultFixture.full).map { result in
            try uri(#require((result["locations"] as? [[String: Any]])?.first))
        }
        #expect(uris.contains("src/b%E4d.txt"))
        #expect(uris.contains("src/%C3%BCn%C3%AF/d%C3%A9j%C3%A0%20vu.swift"))
        #expect(uris.allSatisfy { URL(string: $0) != nil && !$0.hasPrefix("/") && !$0.contains(":") })
    }

    @Test("each result has a rule, all four columns, and links to its related places")
    func results() throws {
        let run = try run(ResultFixture.full)
        let driver = try #require((run["tool"] as? [String: Any])?["driver"] as? [String: Any])
        let rules = try #require(driver["rules"] as? [[String: Any]])
        for result in try results(ResultFixture.full) {
            let index = try #require(result["ruleIndex"] as? Int)
            #expect(rules[index]["id"] as? String == result["ruleId"] as? String)
            let region = try region(result)
            #expect(Set(region.keys) == ["startLine", "startColumn", "endLine", "endColumn"])
            let text = try #require((result["message"] as? [String: Any])?["text"] as? String)
            for related in try #require(result["relatedLocations"] as? [[String: Any]]) {
                let id = try #require(related["id"] as? Int)
                #expect(text.contains("](\(id))"))
            }
            #expect(!text.contains("](http"), "\(text)")
            #expect(text.utf16.count <= 1024)
        }
    }

    @Test("columns are UTF-16 code units, in the region and in the fix")
    func columns() throws {
        let result = try #require(
            try results(ResultFixture.full).first {
                ($0["ruleId"] as? String) == "bidi-control" && !fixes($0).isEmpty
                    && (try? uri(first($0)))?.contains("vu") == true
            })
        #expect(try region(result)["startColumn"] as? Int == 15)
        let changes = try #require(fixes(result)[0]["artifactChanges"] as? [[String: Any]])
        let replacements = try #require(changes[0]["replacements"] as? [[String: Any]])
        #expect((replacements[0]["deletedRegion"] as? [String: Any])?["endColumn"] as? Int == 16)
        #expect((replacements[1]["insertedContent"] as? [String: Any])?["text"] as? String == "// “quoted” \\ end\n")
    }

    @Test("a fix whose UTF-16 columns are unknown or whose text is not UTF-8 is left out, never guessed")
    func unspeakableFix() throws {
        var result = ResultFixture.full
        let region = Region(startLine: 1, startColumn: 2, endLine: 1, endColumn: 3)
        let other = Region(startLine: 2, startColumn: 2, endLine: 2, endColumn: 3)
        for (edit, count) in [
            (Edit(region: region, replacement: [0x61]), 1), (Edit(region: other, replacement: [0x61]), 0),
            (Edit(region: region, replacement: [0xFF]), 0),
        ] {
            var finding = Finding(
                ruleId: "large-file", reviewer: "hygiene", severity: .low, confidence: .low, path: "a", region: region,
                message: "m", fix: Fix(title: "t", edits: [edit], isSafe: true))
            finding.utf16Columns = Columns(start: 2, end: 3)
            result.findings = [finding]
            #expect(try fixes(results(result)[0]).count == count)
        }
    }

    @Test("what was removed points at no line of the new file")
    func oldSide() throws {
        let result = try #require(try results(ResultFixture.full).first { try uri(first($0)) == "src/removed.c" })
        #expect(try region(result)["startLine"] as? Int == 1)
        let old = (result["properties"] as? [String: Any])?["oldRegion"] as? [String: Any]
        #expect(old?["startLine"] as? Int == 7)
    }

    @Test("comments suppress in source, a baseline from outside, and every result says so or says none")
    func suppressions() throws {
        var kinds: [String: Int] = [:]
        for result in try results(ResultFixture.full) {
            let suppressions = try #require(result["suppressions"] as? [[String: Any]])
            kinds[suppressions.first?["kind"] as? String ?? "none", default: 0] += 1
        }
        #expect(kinds == ["none": 7, "inSource": 2, "external": 1])
    }

    @Test("above the limit the gravest results are kept, what gates first, and the number cut is said")
    func truncation() throws {
        var large = ResultFixture.large(100)
        for index in large.findings.indices where index % 2 == 0 { large.findings[index].status = .suppressed }
        let text = ReportsTests.text(of: large, "sarif") { $0.resultLimit = 35 }
        let kept = try results(text)
        #expect(kept.count == 35)
        // 50 gate, 10 of each severity: all critical, high and medium ones, and the first 5 low ones.
        let levels = Dictionary(grouping: kept) { ($0["properties"] as? [String: Any])?["severity"] as? String ?? "" }
        #expect(levels.mapValues(\.count) == ["critical": 10, "high": 10, "medium": 10, "low": 5])
        #expect(text.contains("65 results were left out"))
        #expect(try results(ReportsTests.text(of: large, "sarif") { $0.resultLimit = nil }).count == 100)
        #expect(try results(ReportsTests.text(of: large, "sarif") { $0.resultLimit = 0 }).isEmpty)
    }

    @Test("a security rule has a score as a string and its weaknesses as tags; another rule has neither")
    func rules() throws {
        let driver = try #require((try run(ResultFixture.full)["tool"] as? [String: Any])?["driver"] as? [String: Any])
        for rule in try #require(driver["rules"] as? [[String: Any]]) {
            let properties = try #require(rule["properties"] as? [String: Any])
            let tags = try #require(properties["tags"] as? [String])
            let isSecurity = ResultFixture.rules.first { $0.id == rule["id"] as? String }?.isSecurity
            #expect(tags.contains("security") == isSecurity)
            #expect((properties["security-severity"] is String) == isSecurity)
            #expect(((rule["help"] as? [String: Any])?["markdown"] as? String)?.contains("How to fix") == true)
        }
        #expect(ReportsTests.text(of: ResultFixture.full, "sarif").contains("external/cwe/cwe-079"))
    }

    @Test(
        "a remote is written as an absolute URI, or not at all",
        arguments: [
            ("https://example.org/a.git", "https://example.org/a.git"),
            ("git@example.org:a/b.git", "ssh://git@example.org/a/b.git"),
            ("ssh://git@example.org/~a/b", "ssh://git@example.org/~a/b"), ("/srv/git/a.git", nil), ("../a", nil),
            ("file:///srv/a", nil), ("C:\\a", nil), ("https://exa mple.org", nil),
        ] as [(String, String?)])
    func remote(remote: String, uri: String?) throws {
        var result = ResultFixture.clean
        result.provenance = Provenance(repositoryURI: remote, revision: nil, branch: nil)
        let found = try #require(try run(result)["versionControlProvenance"] as? [[String: Any]])
        #expect(found.first?["repositoryUri"] as? String == uri)
    }

    // MARK: Reading

    private func run(_ result: GateResult) throws -> [String: Any] { try run(ReportsTests.text(of: result, "sarif")) }

    private func run(_ text: String) throws -> [String: Any] {
        let log = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
        let runs = try #require(log["runs"] as? [[String: Any]])
        #expect(runs.count == 1)
        return runs[0]
    }

    private func results(_ result: GateResult) throws -> [[String: Any]] {
        try results(ReportsTests.text(of: result, "sarif"))
    }

    private func results(_ text: String) throws -> [[String: Any]] {
        try #require(try run(text)["results"] as? [[String: Any]])
    }

    private func first(_ result: [String: Any]) throws -> [String: Any] {
        try #require((result["locations"] as? [[String: Any]])?.first)
    }

    private func uri(_ location: [String: Any]) throws -> String {
        let physical = try #require(location["physicalLocation"] as? [String: Any])
        return try #require((physical["artifactLocation"] as? [String: Any])?["uri"] as? String)
    }

    private func region(_ result: [String: Any]) throws -> [String: Any] {
        let physical = try #require(try first(result)["physicalLocation"] as? [String: Any])
        return try #require(physical["region"] as? [String: Any])
    }

    private func fixes(_ result: [String: Any]) -> [[String: Any]] { result["fixes"] as? [[String: Any]] ?? [] }
}
