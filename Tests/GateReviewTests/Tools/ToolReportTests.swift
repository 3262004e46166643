import GateModel
import Testing

@testable import GateReview

@Suite("what another program says")
struct ToolReportTests {
    private func read(
        _ text: String, _ format: ToolSettings.Format, matcher: String? = nil
    ) throws -> ToolReport {
        try ToolReport(
            Array(text.utf8), format: format, name: "lint", matcher: matcher.map { try ProblemMatcher(Array($0.utf8)) })
    }

    @Test("in SARIF keeps rule, level, CWE, place and the program's own name")
    func sarif() throws {
        let report = try read(
            """
            {"version": "2.1.0", "runs": [{"tool": {"driver": {"name": "Checker", "semanticVersion": "1.2.3", "rules": [
            {"id": "X1", "shortDescription": {"text": "an evil"}, "helpUri": "https://example.org/X1",
             "properties": {"tags": ["security", "external/cwe/cwe-089"], "precision": "high", "security-severity": "9.1"}},
            {"id": "X2", "defaultConfiguration": {"level": "error"}, "messageStrings": {"m": {"text": "{0} of {1}"}}}]}},
            "results": [
            {"ruleId": "X1", "level": "note", "message": {"text": "SQL\\nhere"}, "locations": [{"physicalLocation":
             {"artifactLocation": {"uri": "src/a%20b.py"}, "region": {"startLine": 3, "startColumn": 5, "endColumn": 9}}}]},
            {"ruleIndex": 1, "message": {"id": "m", "arguments": ["one", "two"]}, "locations": [{"physicalLocation":
             {"artifactLocation": {"uri": "a.py"}, "region": {"startLine": 1}}}]}]}]}
            """, .sarif)
        let (first, second) = (try #require(report.findings.first), try #require(report.findings.last))
        #expect(first.rule.tool == "Checker" && first.rule.version == "1.2.3" && first.rule.id == "X1")
        #expect(first.rule.cwe == [89] && first.rule.helpURI == "https://example.org/X1")
        #expect(first.severity == .critical && first.confidence == .high && first.message == "SQL here")
        #expect(first.line == 3 && first.column == 5 && first.endColumn == 9 && first.unit == .utf16)
        #expect(second.rule.id == "X2" && second.severity == .high && second.message == "one of two")
    }

    @Test("in SARIF is not taken where it passes, is suppressed or is gone")
    func sarifStates() throws {
        let place = "\"locations\": [{\"physicalLocation\": {\"artifactLocation\": {\"uri\": \"a.py\"}}}]"
        let results = [
            "\"kind\": \"pass\"", "\"suppressions\": [{\"kind\": \"inSource\"}]", "\"baselineState\": \"absent\"",
            "\"suppressions\": [{\"kind\": \"inSource\", \"status\": \"rejected\"}]", "\"kind\": \"fail\"",
        ].map { "{\"ruleId\": \"X\", \"message\": {\"text\": \"m\"}, \($0), \(place)}" }.joined(separator: ",")
        let report = try read("{\"version\": \"2.1.0\", \"runs\": [{\"results\": [\(results)]}]}", .sarif)
        #expect(report.findings.count == 2)
        #expect(report.findings.first?.rule.tool == "lint")
    }

    @Test("in SARIF is a failure where the program says that it failed")
    func sarifFailure() throws {
        let report = try read(
            """
            {"version": "2.1.0", "runs": [{"results": [], "invocations": [{"executionSuccessful": false,
            "toolExecutionNotifications": [{"message": {"text": "no module x"}}]}]}]}
            """, .sarif)
        #expect(report.failure == "it says that it failed: no module x")
    }

    @Test("in Checkstyle's XML")
    func checkstyle() throws {
        let report = try read(
            """
            <?xml version='1.0'?><checkstyle version='4.3'><file name='a.sh'><error line='2' column='8' severity='info'
            message='Double quote &lt;it&gt;' source='ShellCheck.SC2086'/><error line='0' message='x' source='' severity='error'/>
            </file></checkstyle>
            """, .checkstyle)
        #expect(report.findings.map(\.rule.id) == ["SC2086", "finding"])
        #expect(report.findings.map(\.severity) == [.low, .high])
        #expect(report.findings.first?.message == "Double quote <it>" && report.findings.last?.line == nil)
    }

    @Test("in reviewdog's formats, as one object and a line each")
    func rdjson() throws {
        let one = """
            {"message": "bad", "location": {"path": "a.go", "range": {"start": {"line": 4, "column": 2},
            "end": {"line": 4, "column": 6}}}, "severity": "ERROR", "code": {"value": "E1", "url": "https://example.org"}}
            """.split(separator: "\n").joined()
        let report = try read("{\"source\": {\"name\": \"vet\"}, \"diagnostics\": [\(one)]}", .rdjson)
        #expect(report.findings.first?.rule == ForeignRule(tool: "vet", id: "E1", helpURI: "https://example.org"))
        let lines = try read("\(one)\n\n\(one)\n", .rdjsonl)
        #expect(lines.findings.count == 2 && lines.findings.first?.rule.tool == "lint")
        #expect(lines.findings.first?.unit == .bytes && lines.findings.first?.severity == .high)
    }

    @Test("in JUnit's XML: what failed, at the case's file")
    func junit() throws {
        let report = try read(
            """
            <testsuites><testsuite name="s"><testcase name="a.py" classname="x"/><testcase name="t" file="b.py" line="7">
            <failure type="AssertionError">1 != 2
            here</failure></testcase></testsuite></testsuites>
            """, .junit)
        #expect(report.findings.map(\.path) == ["b.py"] && report.findings.first?.line == 7)
        #expect(report.findings.first?.message == "t: 1 != 2 here")
    }

    static let stylish = """
        {"problemMatcher": [{"owner": "eslint", "pattern": [{"regexp": "^([^\\\\s].*)$", "file": 1},
        {"regexp": "^\\\\s+(\\\\d+):(\\\\d+)\\\\s+(error|warning|info)\\\\s+(.*)\\\\s\\\\s+(.*)$", "line": 1, "column": 2,
        "severity": 3, "message": 4, "code": 5, "loop": true}]}]}
        """

    @Test("in lines that a problem matcher knows, over several lines and without their colours")
    func matcher() throws {
        let report = try read(
            "start\n\u{1B}[4msrc/a.js\u{1B}[0m\n  3:10  error    bad thing  no-eval\n  9:1   warning  so so      semi\n\ndone\n",
            .problemMatcher, matcher: ToolReportTests.stylish)
        #expect(report.findings.map(\.path) == ["src/a.js", "src/a.js"])
        #expect(report.findings.map(\.rule.id) == ["no-eval", "semi"])
        #expect(report.findings.map(\.severity) == [.high, .medium])
        #expect(report.findings.map(\.line) == [3, 9] && report.findings.first?.column == 10)
    }

    @Test(
        "is none where it is garbage, whatever the format",
        arguments: [
            ("", ToolSettings.Format.sarif), ("Traceback", .sarif), ("{}", .sarif),
            ("{\"version\": \"1.0.0\", \"runs\": []}", .sarif), ("", .checkstyle), ("<a/>", .checkstyle),
            ("<checkstyle>", .checkstyle), ("<testcase/>", .junit), ("[]", .rdjson), ("oops", .rdjsonl),
            ("{\"message\": \"m\"}", .rdjsonl),
        ])
    func garbage(text: String, format: ToolSettings.Format) {
        #expect(throws: ToolError.self) { try read(text, format) }
    }

    @Test("by a matcher that cannot be one is said in words")
    func badMatcher() {
        for (text, words) in [
            ("{}", "problemMatcher"), ("{\"problemMatcher\": [{\"pattern\": [{\"regexp\": \"(\"}]}]}", "at offset"),
            ("{\"problemMatcher\": [{\"pattern\": [{\"regexp\": \"a\", \"file\": 1}]}]}", "no such group"),
        ] {
            let error = #expect(throws: ProblemMatcherError.self) { try ProblemMatcher(Array(text.utf8)) }
            #expect(error?.message.contains(words) == true, "\(error?.message ?? "")")
        }
    }
}
