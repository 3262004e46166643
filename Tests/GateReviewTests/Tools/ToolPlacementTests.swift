import GateModel
import Testing

@testable import GateReview

@Suite("a tool's finding")
struct ToolPlacementTests {
    private let text = "one\ntwo = \"äö𝄞\" + x\nthree\nfour\n"

    private func place(
        _ location: String, path: String = "src/a.py", directory: RepoPath = "", status: Int32 = 1,
        hunks: [Hunk] = [Hunk(oldStart: 1, oldLines: 0, newStart: 2, newLines: 2)], kind: String = ""
    ) -> ToolOutcome {
        let memory = Memory(["src/a.py": text])
        var settings = ToolSettings(name: "lint")
        settings.directory = directory
        let placement = ToolPlacement(
            settings, files: [memory.added("src/a.py", hunks: hunks)], blobs: memory, limit: 1 << 20,
            workTrees: ["/work/app"])
        let result =
            location.isEmpty
            ? ""
            : """
            {"ruleId": "S608", "level": "error", "message": {"text": "m"}, "locations": [{"physicalLocation":
            {"artifactLocation": {"uri": "\(path)"}, "region": \(location)}}]}
            """
        let sarif = """
            {"version": "2.1.0", "runs": [{\(kind)"tool": {"driver": {"name": "ruff"}}, "results": [\(result)]}]}
            """
        var outcome = ToolOutcome(name: "lint", files: ["src/a.py"])
        placement.read(ToolPlacement.Answer(Array(sarif.utf8), status: status), into: &outcome)
        return outcome
    }

    @Test("on an added line is one of ours under its tool's name; on another line it is counted")
    func scoped() {
        let inside = place("{\"startLine\": 3}")
        #expect(inside.findings.map(\.ruleId) == ["lint/S608"] && inside.outside == 0)
        #expect(inside.findings.first?.region == Region(startLine: 3, startColumn: 1, endLine: 3, endColumn: 6))
        #expect(inside.findings.first?.foreign?.cwe == [89])
        let outside = place("{\"startLine\": 1}")
        #expect(outside.findings.isEmpty && outside.outside == 1 && outside.failure == nil)
    }

    @Test("of which a part is on added lines is shown on these")
    func clamped() {
        let region = place("{\"startLine\": 1, \"startColumn\": 2, \"endLine\": 4, \"endColumn\": 3}").findings.first?
            .region
        #expect(region == Region(startLine: 2, startColumn: 1, endLine: 3, endColumn: 6))
    }

    @Test("has its columns in bytes, whatever unit its program counts in")
    func columns() {
        // `two = "äö𝄞" + x`: x is the 16th UTF-16 unit, the 15th character and the 20th byte.
        let utf16 = place("{\"startLine\": 2, \"startColumn\": 16, \"endColumn\": 17}").findings.first?.region
        #expect(utf16 == Region(startLine: 2, startColumn: 20, endLine: 2, endColumn: 21))
        let scalars = place(
            "{\"startLine\": 2, \"startColumn\": 15, \"endColumn\": 16}", kind: "\"columnKind\": \"unicodeCodePoints\","
        )
        #expect(scalars.findings.first?.region == utf16)
        let beyond = place("{\"startLine\": 2, \"startColumn\": 400, \"endColumn\": 500}").findings.first?.region
        #expect(beyond?.endColumn == 21)
    }

    @Test(
        "is found by a relative, an absolute and an encoded path, and from the tool's folder",
        arguments: [
            ("src/a.py", RepoPath("")), ("./src/../src/a.py", ""), ("/work/app/src/a.py", ""),
            ("file:///work/app/src/%61.py", ""), ("a.py", "src"), ("src/a.py", "src"),
        ])
    func paths(path: String, directory: RepoPath) {
        #expect(place("{\"startLine\": 2}", path: path, directory: directory).findings.count == 1)
    }

    @Test("on a path outside the work tree is none of the change's", arguments: ["/etc/a.py", "../src/a.py", "b.py"])
    func foreignPaths(path: String) {
        let outcome = place("{\"startLine\": 2}", path: path)
        #expect(outcome.findings.isEmpty && outcome.outside == 1)
    }

    @Test("is missing where the program says by its exit that there is one: then it has failed")
    func nothing() {
        #expect(place("", status: 1).failure?.code == .crash)
        #expect(place("", status: 0).failure == nil)
    }

    @Test("that says what a rule of ours says on the line is marked, and never where ours does not gate")
    func duplicates() {
        struct Ours: Reviewer {
            let severity: Severity
            let name = "ours"
            var rules: [Rule] {
                [
                    Rule(
                        id: "sql", reviewer: name, summary: "s", why: "w.", advice: "a.", severity: severity,
                        confidence: .high, cwe: [564])
                ]
            }
            func review(_ file: ChangedFile, in context: FileContext) throws -> FileReview {
                FileReview([
                    Finding(
                        ruleId: "sql", reviewer: name, severity: severity, confidence: .high, path: file.path,
                        region: Region(startLine: 2, startColumn: 1, endLine: 2, endColumn: 4), message: "m")
                ])
            }
        }
        let memory = Memory(["src/a.py": text])
        let file = memory.added("src/a.py", hunks: [Hunk(oldStart: 1, oldLines: 0, newStart: 2, newLines: 2)])
        let change = Change(scope: ScopeRecord(kind: .staged, how: "t"), files: [file])
        let tools = ToolsReviewer([place("{\"startLine\": 2, \"startColumn\": 3}")])
        func theirs(_ severity: Severity) -> Finding? {
            Gate.run(change, blobs: memory, reviewers: [Ours(severity: severity), tools], policy: Policy())
                .findings.first { $0.foreign != nil }
        }
        #expect(theirs(.high)?.status == .belowThreshold)
        #expect(theirs(.high)?.statusReason == "says the same as sql on this line")
        #expect(theirs(.low)?.status == .new)
    }

    @Test("of a tool that failed keeps the file from being reviewed: exit 4, the other tools' findings stay")
    func failed() {
        let memory = Memory(["src/a.py": text])
        let file = memory.added("src/a.py", hunks: [Hunk(oldStart: 1, oldLines: 0, newStart: 2, newLines: 2)])
        let change = Change(scope: ScopeRecord(kind: .staged, how: "t"), files: [file])
        var broken = ToolOutcome(name: "b", files: ["src/a.py"])
        broken.failure = Reason(.timeout, "b: not done after 1 seconds")
        var policy = Policy()
        policy.failOn = nil
        let result = Gate.run(
            change, blobs: memory, reviewers: [ToolsReviewer([place("{\"startLine\": 2}"), broken])], policy: policy)
        #expect(result.verdict.exitCode == 4 && result.findings.count == 1)
        #expect(result.ledger.first?.reasons.first?.reason.code == .timeout)
    }
}
