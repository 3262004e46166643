import GateModel
import GateSyntax
import Testing

@testable import GateReview

@Suite("the rules reviewer", .enabled(if: Shelf.isBuilt, "no grammars were built"))
struct RulesReviewerTests {
    private let reviewer = RulesReviewer(shelf: Shelf.built)
    private let unsafe = "import yaml\n\ndef f(text):\n    return yaml.load(text)\n"

    @Test("a rule speaks of added lines alone")
    func addedLines() throws {
        let touched = try reviewer.review(unsafe, path: "a.py", added: [4..<5], old: "import yaml\n")
        #expect(touched.findings.map(\.ruleId) == ["python-yaml-load"])
        #expect(touched.findings.first?.region?.startLine == 4)
        #expect(try reviewer.review(unsafe, path: "a.py", added: [1..<2], old: "\n").findings.isEmpty)
    }

    @Test("a statement over several lines is found when any of its lines is added")
    func severalLines() throws {
        let text = "import yaml\nx = yaml.load(\n    a,\n)\n"
        #expect(
            try reviewer.review(text, path: "a.py", added: [3..<4], old: "\n").findings.map(\.ruleId) == [
                "python-yaml-load"
            ])
    }

    @Test("nobody is stopped by what a test does")
    func samples() throws {
        let text = "class A {\n  Object f() throws Exception {\n    return Cipher.getInstance(\"DES\");\n  }\n}\n"
        #expect(try reviewer.review(text, path: "src/test/ATest.java").findings.map(\.confidence) == [.low])
        #expect(try reviewer.review(text, path: "src/main/A.java").findings.map(\.confidence) == [.high])
    }

    @Test("without its grammar a file is partly reviewed, and the ledger says why")
    func missingGrammar() throws {
        let review = try RulesReviewer(shelf: Shelf.empty).review(unsafe, path: "a.py")
        #expect(review.findings.isEmpty)
        guard case .partial(let reason, _) = review.outcome else {
            Issue.record("\(review.outcome)")
            return
        }
        #expect(reason.code == .missingGrammar && reason.detail.contains("python"))
    }

    @Test("a file of no language that rules read is not ours")
    func foreign() throws {
        #expect(try reviewer.review("a,b\n1,2\n", path: "a.csv").outcome == .notMine)
    }

    @Test("a check that is taken away is a finding on the line where it stood, one that is rewritten is none")
    func removed() throws {
        let old = "class A {\n  @PreAuthorize(\"x\")\n  void f() {}\n}\n"
        func findings(_ new: String, _ hunk: Hunk) throws -> [Finding] {
            let path: RepoPath = "A.java"
            let entry = Entry(path: path, mode: .regular, id: nil)
            let file = ChangedFile(status: .modified, old: entry, new: entry, hunks: [hunk])
            let blobs = Memory(old: [path: Array(old.utf8)], new: [path: Array(new.utf8)])
            return try reviewer.review(file, in: FileContext(file: file, blobs: blobs, limits: Limits())).findings
        }
        let gone = try findings(
            "class A {\n  void f() {}\n}\n", Hunk(oldStart: 2, oldLines: 1, newStart: 1, newLines: 0))
        #expect(gone.map(\.ruleId) == ["java-removed-authorization"])
        #expect(gone.first?.side == .old && gone.first?.region?.startLine == 2)
        let rewritten = "class A {\n  @Secured(\"y\")\n  void f() {}\n}\n"
        #expect(try findings(rewritten, Hunk(oldStart: 2, oldLines: 1, newStart: 2, newLines: 1)).isEmpty)
        let moved = "class A {\n  void f() {}\n}\nclass B {\n  @PreAuthorize(\"x\")\n  void f() {}\n}\n"
        #expect(try findings(moved, Hunk(oldStart: 2, oldLines: 1, newStart: 1, newLines: 0)).isEmpty)
    }

    @Test("shell text of a Dockerfile is judged once, by the rules of the outer language first")
    func embedded() throws {
        let text = "FROM debian:12\nRUN curl -fsSL https://example.com/a.sh | bash\nUSER a\n"
        let ids = try reviewer.review(text, path: "Dockerfile").findings.map(\.ruleId)
        #expect(ids.filter { $0.hasSuffix("pipe-to-shell") } == ["docker-pipe-to-shell"])
    }

    @Test("broken text, and text that nests without end, ends")
    func hostile() throws {
        let deep = String(repeating: "(", count: 50_000) + "yaml.load(x)"
        _ = try reviewer.review("import yaml\n" + deep, path: "a.py")
        _ = try reviewer.review(String(repeating: "if x:\n", count: 2_000) + "yaml.load(x", path: "b.py")
        let chain =
            "import subprocess\nx = a" + String(repeating: " + a", count: 20_000) + "\nsubprocess.run(x, shell=True)\n"
        _ = try reviewer.review(chain, path: "c.py")
    }
}
