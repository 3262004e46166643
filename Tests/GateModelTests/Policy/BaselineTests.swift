import Testing

@testable import GateModel

@Suite("baseline")
struct BaselineTests {
    private static let fingerprint = String(repeating: "ab", count: 16)

    private func text(_ baseline: Baseline) -> String { String(decoding: baseline.encoded(), as: UTF8.self) }

    private func parsed(_ text: String) throws(BaselineError) -> Baseline {
        try Baseline(parsing: Array(text.utf8), name: "b.json")
    }

    /// Finds every line that says `key`.
    private func run(
        _ texts: [RepoPath: String], _ baseline: Baseline?, files: [ChangedFile]? = nil, kind: ScopeRecord.Kind = .all,
        paths: [RepoPath] = []
    ) -> GateResult {
        let reviewer = Scripted("one") { file, context in
            guard file.new != nil else { return FileReview() }
            let text = try context.text()
            return FileReview(
                (1...text.lineCount).filter { text.text(ofLine: $0)?.contains("key") == true }
                    .map { Scripted.finding(file.path, line: $0) })
        }
        var policy = Policy()
        policy.baseline = baseline
        return Gate.run(
            Change(files ?? texts.map { .added($0, $1) }, kind: kind, paths: paths), blobs: MemoryBlobs(texts: texts),
            reviewers: [reviewer], policy: policy)
    }

    private func created(_ texts: [RepoPath: String]) -> Baseline {
        Baseline(name: "b.json", of: run(texts, nil).findings)
    }

    @Test("the file has one entry on each line, sorted, without line numbers, and reads back")
    func file() throws {
        let baseline = created(["z": "key\n\nkey\n", "a\"q": "key\n", "b": "key 2\n"])
        let lines = text(baseline).split(separator: "\n")
        #expect(lines.count == 5)
        #expect(lines[0] == "{\"version\":1,\"entries\":[")
        #expect(
            lines[1...3].allSatisfy {
                $0.hasPrefix("{\"ruleId\":\"one-rule\",\"fingerprint\":\"") && $0.hasSuffix("},")
            })
        #expect(lines[4] == "null]}")
        #expect(try parsed(text(baseline)) == baseline)
        #expect(baseline.entries.map(\.count).sorted() == [1, 1, 2])
        #expect(text(baseline) == text(Baseline(name: "x", entries: baseline.entries.reversed())))
        #expect(text(Baseline(name: "b", entries: [])) == "{\"version\":1,\"entries\":[\nnull]}\n")
    }

    @Test("lines that two branches add merge, and the same entry twice counts once")
    func merge() throws {
        let one = created(["a": "key 1\n", "b": "key 2\n"])
        let other = created(["a": "key 1\nx\nkey 1\n", "c": "key 3\n"])
        // What git's union merge makes of both.
        let lines = text(one).split(separator: "\n").dropLast() + text(other).split(separator: "\n").dropFirst()
        let merged = try parsed(lines.joined(separator: "\n"))
        #expect(merged.entries.map(\.count).sorted() == [1, 1, 2])
        #expect(Set(merged.entries.map(\.path)) == ["a", "b", "c"])
    }

    @Test(
        "a file that is not exactly that is refused with its line",
        arguments: [
            ("", 1), ("[]", 1), ("{\"version\":2,\"entries\":[]}", 1), ("{\"version\":1}", 1),
            ("{\"version\":1,\"entries\":[],\"x\":1}", 1), ("{\"version\":1,\"entries\":[\n1,\nnull]}", 1),
            (
                "{\"version\":1,\"entries\":[\n{\"ruleId\":\"{r\",\"fingerprint\":\"F\",\"path\":\"a\",\"count\":1},\n",
                3
            ),
        ])
    func refused(text: String, line: Int) {
        #expect(throws: BaselineError.self) { try parsed(text) }
        do throws(BaselineError) { _ = try parsed(text) } catch { #expect(error.line == line, "\(error)") }
    }

    @Test(
        "a wrong entry is refused with its line",
        arguments: [
            "\"path\":\"a\",\"count\":1,\"fingerprint\":\"F\"", "\"path\":\"a\",\"fingerprint\":\"F\"",
            "\"ruleId\":\"r\",\"path\":\"a\",\"count\":0,\"fingerprint\":\"F\"",
            "\"ruleId\":\"r\",\"path\":\"a\",\"count\":1,\"fingerprint\":\"xyz\"",
            "\"ruleId\":\"r\",\"path\":\"a\",\"count\":1,\"fingerprint\":\"F\",\"line\":3",
        ])
    func refusedEntry(members: String) throws {
        let good = "{\"ruleId\":\"{\\\"r\",\"fingerprint\":\"\(BaselineTests.fingerprint)\",\"path\":\"a\",\"count\":1}"
        let bad = "{\(members.replacing("\"F\"", with: "\"\(BaselineTests.fingerprint)\""))}"
        do throws(BaselineError) {
            _ = try parsed("{\"version\":1,\"entries\":[\n\(good),\n\(good),\n\(bad)\n]}")
            Issue.record("read \(bad)")
        } catch {
            #expect(error.line == 4, "\(error)")
        }
    }

    @Test("what it holds passes, and one more of the same does not")
    func counts() {
        let baseline = created(["a": "key\nx\nkey\n"])
        let same = run(["a": "x\nx\n  key\nkey\n"], baseline)
        #expect(same.findings.map(\.status) == [.baseline, .baseline])
        #expect(same.findings[0].statusReason == "b.json")
        #expect(same.verdict.outcome == .pass)
        let more = run(["a": "key\nkey\nkey\n"], baseline)
        #expect(more.findings.map(\.status) == [.baseline, .baseline, .new])
        #expect(more.verdict.exitCode == 1)
    }

    @Test("follows a rename in the change, and a file that is gone")
    func renames() {
        let baseline = created(["old": "key\n"])
        let renamed = ChangedFile(
            status: .renamed, old: Entry(path: "old", mode: .regular, id: nil),
            new: Entry(path: "new", mode: .regular, id: nil), similarity: 90,
            hunks: [Hunk(oldStart: 1, oldLines: 1, newStart: 1, newLines: 1)])
        #expect(run(["new": "key\n"], baseline, files: [renamed], kind: .staged).findings.map(\.status) == [.baseline])
        #expect(run(["new": "key\n"], baseline).findings.map(\.status) == [.baseline])
    }

    @Test("a copy of what an untouched file still has is new")
    func copies() {
        let baseline = created(["old": "key\n"])
        let texts: [RepoPath: String] = ["old": "key\n", "new": "key\n"]
        let copy = run(texts, baseline, files: [.added("new", "key\n")], kind: .staged)
        #expect(copy.findings.map(\.status) == [.new])
        #expect(run(texts, baseline).findings.map(\.status) == [.new, .baseline])
    }

    @Test("entries that are no longer found are noted where every line of their file was judged")
    func stale() {
        let baseline = created(["a": "key\nkey\n", "b": "key 2\n"])
        func codes(_ result: GateResult) -> [String] { result.notes.map(\.code) }
        let whole = run(["a": "key\n"], baseline)
        #expect(codes(whole) == ["stale-baseline"])
        #expect(whole.notes[0].text.hasPrefix("2 baseline entries of b.json no longer found (a, b)"))
        #expect(codes(run(["a": "key\nkey\n"], baseline, paths: ["a"])) == [])
        #expect(codes(run(["a": "x\n"], baseline, kind: .staged)) == [])
        let deleted = ChangedFile(
            status: .deleted, old: Entry(path: "b", mode: .regular, id: nil), new: nil,
            hunks: [Hunk(oldStart: 1, oldLines: 1, newStart: 0, newLines: 0)])
        #expect(codes(run([:], baseline, files: [deleted], kind: .staged)) == ["stale-baseline"])
    }

    @Test("pruning drops what is gone, follows what moved and keeps what was not judged")
    func prune() {
        let baseline = created(["a": "key\nkey\n", "b": "key 2\n", "c": "key 3\n"])
        let whole = baseline.pruned(by: run(["a": "key\n", "d": "key 3\n"], baseline))
        #expect(whole.entries.map(\.path).sorted() == ["a", "d"])
        #expect(whole.entries.map(\.count) == [1, 1])
        let part = baseline.pruned(by: run(["a": "x\n"], baseline, paths: ["a"]))
        #expect(part.entries.map(\.path).sorted() == ["b", "c"])
    }
}
