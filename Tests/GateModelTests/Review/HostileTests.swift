import Testing

@testable import GateModel

/// Files made to cost much where no reviewer's budget counts.
@Suite("hostile files")
struct HostileTests {
    private static let lines = 20_000

    /// One finding a line of one file of that many equal lines.
    private func run(_ line: String, ending: String = "", redacts: Bool = false) -> (GateResult, seconds: Double) {
        let text = String(repeating: line + "\n", count: HostileTests.lines) + ending
        let reviewer = Scripted("one") { file, _ in
            FileReview((1...HostileTests.lines).map { Scripted.finding(file.path, line: $0, redacts: redacts) })
        }
        let started = Deadline.now
        let result = Gate.run(
            Change(adding: ["a": text]), blobs: MemoryBlobs(texts: ["a": text]), reviewers: [reviewer], policy: Policy()
        )
        return (result, Double(Deadline.now - started) / 1e9)
    }

    // A quadratic step would take minutes here, also in a debug build on a busy machine.

    @Test("nothing but secrets")
    func secrets() {
        let (result, seconds) = run("k = ghp_0123456789abcdef", redacts: true)
        #expect(result.findings.count == HostileTests.lines)
        #expect(seconds < 60)
    }

    @Test("nothing but suppression comments alone on their lines")
    func comments() {
        let (result, seconds) = run("# aiops-ignore: one-rule -- x")
        #expect(result.findings.allSatisfy { $0.status == .suppressed })
        #expect(seconds < 60)
    }

    @Test("nothing but suppression comments without a reason on one endless line")
    func endlessLine() {
        let (result, seconds) = run("x", ending: String(repeating: "\"# aiops-ignore\" ", count: 200_000))
        #expect(result.findings.count == HostileTests.lines)
        #expect(seconds < 60)
    }
}
