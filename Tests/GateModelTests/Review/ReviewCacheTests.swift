import Synchronization
import Testing

@testable import GateModel

@Suite("the cache of reviews")
struct ReviewCacheTests {
    final class Kept: Cache {
        let files = Mutex<[String: [UInt8]]>([:])
        let program: String
        init(program: String = "1") { self.program = program }
        func bytes(named name: String) -> [UInt8]? { files.withLock { $0[name] } }
        func store(_ bytes: [UInt8], named name: String) { files.withLock { $0[name] = bytes } }
        var count: Int { files.withLock { $0.count } }
    }

    /// Takes its time, and finds every line.
    final class Slow: Reviewer {
        let name = "slow"
        let rules = [
            Rule(
                id: "line", reviewer: "slow", summary: "s", why: "w.", advice: "a.", severity: .high, confidence: .high)
        ]
        let calls = Atomic<Int>(0)
        let outcome: FileReview.Outcome
        let redacts: Bool
        let cacheKey: String?

        init(outcome: FileReview.Outcome = .reviewed, redacts: Bool = false, key: String? = "k") {
            self.outcome = outcome
            self.redacts = redacts
            cacheKey = key
        }

        func review(_ file: ChangedFile, in context: FileContext) throws -> FileReview {
            calls.add(1, ordering: .relaxed)
            let end = Deadline.after(seconds: 0.002)
            while !end.isPast {}
            let text = try context.text(.new)
            var finding = Finding(
                ruleId: "line", reviewer: name, severity: .high, confidence: .high, path: file.path,
                region: Region(startLine: 1, startColumn: 2, endLine: 1, endColumn: 4), message: "m \"é\"",
                identity: Array("s3cret-identity".utf8),
                fix: Fix(
                    title: "t",
                    edits: [
                        Edit(
                            region: Region(startLine: 1, startColumn: 1, endLine: 1, endColumn: 2),
                            replacement: [0xFF, 0])
                    ], isSafe: true),
                related: [Related(path: file.path, region: nil, message: "r")], redacts: redacts)
            finding.confidence = .medium
            _ = text
            return FileReview([finding], outcome)
        }
    }

    private struct Text: BlobSource {
        func text(of file: ChangedFile, side: Side, limit: Int) throws(BlobError) -> SourceText {
            SourceText(Array("one # aiops-ignore: nothing -- x\ntwo\n".utf8))
        }
        func size(of file: ChangedFile, side: Side) throws(BlobError) -> Int? { 8 }
        func bytes(at path: RepoPath, side: Side, limit: Int) throws(BlobError) -> [UInt8]? { nil }
        func names(in directory: RepoPath, side: Side) throws(BlobError) -> [RepoPath]? { nil }
    }

    private func run(
        _ reviewer: Slow, _ cache: Kept?, id: UInt8 = 1,
        hunk: Hunk = Hunk(oldStart: 0, oldLines: 0, newStart: 1, newLines: 2),
        path: RepoPath = "a.py", hasId: Bool = true
    ) -> [UInt8] {
        let new = Entry(
            path: path, mode: .regular, id: hasId ? ObjectID(bytes: [UInt8](repeating: id, count: 20)) : nil)
        let file = ChangedFile(status: .added, old: nil, new: new, hunks: [hunk])
        let change = Change(scope: ScopeRecord(kind: .staged, how: "t"), files: [file])
        let result = Gate.run(change, blobs: Text(), reviewers: [reviewer], policy: Policy(), cache: cache)
        var output = ByteWriter()
        SARIFReport.write(result, options: ReportOptions(), to: &output)
        JSONReport.write(result, options: ReportOptions(), to: &output)
        return output.bytes
    }

    @Test("gives the same bytes as a review, without one")
    func same() {
        let reviewer = Slow()
        let cache = Kept()
        let without = run(reviewer, nil)
        let first = run(reviewer, cache)
        #expect(reviewer.calls.load(ordering: .relaxed) == 2 && cache.count == 1)
        let second = run(reviewer, cache)
        #expect(reviewer.calls.load(ordering: .relaxed) == 2)
        #expect(without == first && first == second)
    }

    @Test("holds what makes a finding the same as a hash only")
    func identity() throws {
        let cache = Kept()
        _ = run(Slow(), cache)
        let bytes = try #require(cache.files.withLock { $0.values.first })
        #expect(bytes.firstRange(of: Array("s3cret-identity".utf8)) == nil)
        #expect(bytes.firstRange(of: Array("\"fingerprint\"".utf8)) != nil)
    }

    @Test("is asked again where anything differs: object, hunk, path, rules, program")
    func keys() {
        let reviewer = Slow()
        let cache = Kept()
        _ = run(reviewer, cache)
        _ = run(reviewer, cache, id: 2)
        _ = run(reviewer, cache, hunk: Hunk(oldStart: 0, oldLines: 0, newStart: 1, newLines: 1))
        _ = run(reviewer, cache, path: "b.py")
        #expect(reviewer.calls.load(ordering: .relaxed) == 4 && cache.count == 4)
        let other = Slow(key: "other rules")
        _ = run(other, cache)
        #expect(other.calls.load(ordering: .relaxed) == 1 && cache.count == 5)
        let rebuilt = Kept(program: "2")
        cache.files.withLock { files in rebuilt.files.withLock { $0 = files } }
        _ = run(other, rebuilt)
        #expect(other.calls.load(ordering: .relaxed) == 2)
    }

    @Test("keeps nothing that is partial, skipped, about a secret, without object names or without a key")
    func notKept() {
        let cache = Kept()
        _ = run(Slow(outcome: .partial(Reason(.missingGrammar, "x"), hunks: 0)), cache)
        _ = run(Slow(outcome: .skipped(Reason(.unreadable, "x"))), cache)
        _ = run(Slow(redacts: true), cache)
        _ = run(Slow(), cache, hasId: false)
        _ = run(Slow(key: nil), cache)
        #expect(cache.count == 0)
    }

    @Test("that is damaged anywhere is passed over")
    func damaged() throws {
        let reviewer = Slow()
        let cache = Kept()
        let sound = run(reviewer, cache)
        let (name, bytes) = try #require(cache.files.withLock { $0.first })
        var damages: [[UInt8]] = [[], Array(bytes.dropLast()), bytes + [32], Array("{}".utf8)]
        for index in stride(from: 0, to: bytes.count, by: 37) {
            var changed = bytes
            changed[index] ^= 1
            damages.append(changed)
        }
        for damage in damages {
            cache.files.withLock { $0[name] = damage }
            let calls = reviewer.calls.load(ordering: .relaxed)
            #expect(run(reviewer, cache) == sound)
            #expect(reviewer.calls.load(ordering: .relaxed) == calls + 1)
        }
        // An entry under another's name.
        cache.files.withLock { files in for key in files.keys { files[key] = nil } }
        _ = run(reviewer, cache, id: 2)
        let other = try #require(cache.files.withLock { $0.values.first })
        cache.files.withLock { $0[name] = other }
        let calls = reviewer.calls.load(ordering: .relaxed)
        #expect(run(reviewer, cache) == sound)
        #expect(reviewer.calls.load(ordering: .relaxed) == calls + 1)
    }
}
