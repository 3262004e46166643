import Foundation
import Synchronization
import Testing

@testable import GateModel

@Suite("a run")
struct GateRunTests {
    private static let texts: [RepoPath: String] = Dictionary(
        uniqueKeysWithValues: (0..<200).map { (RepoPath("d\($0 % 7)/f\($0)"), "key \($0 % 3)\nx\n\tkey\n") })

    private static let keys = Scripted("keys") { file, context in
        let text = try context.text()
        return FileReview(
            [3, 1].map { Scripted.finding(file.path, line: $0, rule: "keys-rule", reviewer: "keys") })
    }

    @Test("gives the same whatever the number of workers and the order of the reviewers")
    func same() {
        let other = Scripted("other") { file, _ in
            file.path.bytes.count % 2 == 0
                ? FileReview([Scripted.finding(file.path, line: nil)]) : FileReview([], .notMine)
        }
        let change = Change(adding: GateRunTests.texts)
        let results = [(1, false), (2, false), (8, true)].map { workers, isReversed in
            Gate.run(
                change, blobs: MemoryBlobs(texts: GateRunTests.texts),
                reviewers: isReversed ? [other, GateRunTests.keys] : [GateRunTests.keys, other], policy: Policy(),
                workers: workers)
        }
        for result in results {
            #expect(result.findings == results[0].findings)
            #expect(result.ledger == results[0].ledger)
            #expect(result.verdict == results[0].verdict)
            #expect(result.reviewers == results[0].reviewers)
        }
        let places = results[0].findings.map { ($0.path, $0.region?.startLine ?? 0) }
        #expect(zip(places, places.dropFirst()).allSatisfy { $0.0 < $1.0 || ($0.0 == $1.0 && $0.1 <= $1.1) })
        #expect(Set(results[0].findings.map(\.fingerprint)).count == results[0].findings.count)
    }

    @Test("reads each blob once, whatever the number of reviewers")
    func once() {
        final class Counting: BlobSource {
            let reads = Mutex<[RepoPath: Int]>([:])
            func text(of file: ChangedFile, side: Side, limit: Int) throws(BlobError) -> SourceText {
                reads.withLock { $0[file.path, default: 0] += 1 }
                return SourceText(Array("key\nx\ny\n".utf8))
            }
            func size(of file: ChangedFile, side: Side) throws(BlobError) -> Int? { nil }
            func bytes(at path: RepoPath, side: Side, limit: Int) throws(BlobError) -> [UInt8]? { nil }
            func names(in directory: RepoPath, side: Side) throws(BlobError) -> [RepoPath]? { nil }
        }
        let blobs = Counting()
        let reviewers = ["a", "b", "c"].map { name in
            Scripted(name) { file, context in
                _ = try context.text()
                return FileReview([Scripted.finding(file.path, line: 1, reviewer: name)])
            }
        }
        _ = Gate.run(Change([.text("x"), .text("y")]), blobs: blobs, reviewers: reviewers, policy: Policy())
        #expect(blobs.reads.withLock { $0 } == ["x": 1, "y": 1])
    }

    @Test("keeps what a reviewer found before and after the file on which it crashed")
    func crash() {
        let reviewer = Scripted("one") { file, _ in
            if file.path == "b" { throw Scripted.Failure() }
            return FileReview([Scripted.finding(file.path)])
        }
        let result = Gate.run(
            Change([.text("a"), .text("b"), .text("c")]), blobs: MemoryBlobs(), reviewers: [reviewer, Scripted("two")],
            policy: Policy())
        #expect(result.findings.map(\.path) == ["a", "c"])
        #expect(result.verdict.exitCode == 1)
        #expect(result.ledger.map(\.status) == [.reviewed, .partial, .reviewed])
        #expect(result.ledger[1].reasons.map(\.reason.code) == [.crash])
        #expect(result.ledger[1].reasons[0].reviewer == "one")
        #expect(result.ledger[1].reviewed == 0)
        #expect(result.ledger[1].reviewers == ["two"])
        #expect(result.reviewers.map(\.failure?.code) == [.crash, nil])
        #expect(result.reviewers.map(\.files) == [2, 3])
    }

    @Test("takes a blob error that a reviewer lets through for what it says")
    func blobErrors() {
        var policy = Policy()
        policy.limits.fileBytes = 3
        let reviewer = Scripted("one") { _, context in
            _ = try context.text()
            return FileReview()
        }
        let result = Gate.run(
            Change([.text("a"), .text("b"), .text("gone")]), blobs: MemoryBlobs(texts: ["a": "ab\n", "b": "abc\n"]),
            reviewers: [reviewer], policy: policy)
        #expect(result.ledger.map { $0.reasons.first?.reason.code } == [nil, .sizeLimit, .unreadable])
        #expect(result.ledger.map(\.status) == [.reviewed, .skipped, .skipped])
        #expect(result.reviewers[0].failure == nil)
    }

    @Test("leaves behind a reviewer that does not come back, and lets the others finish every file")
    func hung() {
        let never = DispatchSemaphore(value: 0)
        defer { for _ in 0..<4 { never.signal() } }
        let stuck = Scripted("stuck") { file, _ in
            if file.path == "c" { never.wait() }
            return FileReview([Scripted.finding(file.path, line: nil, rule: "stuck-rule")])
        }
        let files = ["a", "b", "c", "d", "e"].map { ChangedFile.text(RepoPath($0)) }
        let started = Deadline.now
        let result = Gate.run(
            Change(files), blobs: MemoryBlobs(), reviewers: [stuck, Scripted("good")], policy: Policy(), workers: 1
        ) { $0 == "stuck" ? 0.2 : 60 }
        #expect(Deadline.now - started < 20_000_000_000)
        #expect(result.findings.map(\.path) == ["a", "b"])
        #expect(result.reviewers.map(\.files) == [5, 2])
        #expect(result.reviewers.map(\.failure?.code) == [nil, .timeout])
        #expect(result.ledger.map { $0.reasons.first?.reason.code } == [nil, nil, .timeout, .timeout, .timeout])
        #expect(result.verdict.exitCode == 1)
    }

    @Test("tells a reviewer its deadline, and does not call it again once its time is used up")
    func deadline() {
        let calls = Mutex(0)
        let slow = Scripted("slow") { _, context in
            calls.withLock { $0 += 1 }
            while !context.deadline.isPast { usleep(1000) }
            return FileReview()
        }
        let result = Gate.run(
            Change([.text("a"), .text("b"), .text("c")]), blobs: MemoryBlobs(), reviewers: [slow], policy: Policy(),
            workers: 1
        ) { _ in 0.05 }
        #expect(calls.withLock { $0 } == 1)
        #expect(result.ledger.map(\.status) == [.reviewed, .skipped, .skipped])
        #expect(result.verdict.exitCode == 4)
    }

    @Test("leaves out excluded files, and generated ones for reviewers that do not read them")
    func origins() {
        var policy = Policy()
        policy.directories[0].exclude = [Glob("docs/")]
        var reads = Scripted("reads") { _, context in
            FileReview([], context.origin == .generated ? .reviewed : .partial(Reason(.longLine, ""), hunks: 1))
        }
        reads.readsGenerated = true
        var seen: [RepoPath] = []
        var whole = Scripted("whole")
        let paths = Mutex<[RepoPath]>([])
        whole.whole = { change in
            paths.withLock { $0 = change.files.map(\.path) }
            return []
        }
        let result = Gate.run(
            Change([.text("docs/a.md"), .text("yarn.lock"), .text("z")]), blobs: MemoryBlobs(),
            reviewers: [reads, whole], policy: policy)
        seen = paths.withLock { $0 }
        #expect(seen == ["yarn.lock", "z"])
        #expect(result.ledger.map(\.status) == [.skipped, .partial, .partial])
        #expect(result.ledger.map { $0.reasons.map(\.reason.code) } == [[.excluded], [.generated], [.longLine]])
        #expect(result.ledger[0].reasons[0].reason.detail == "matches docs/")
        #expect(result.ledger[1].reviewers == ["reads"])
        #expect(result.verdict.outcome == .pass)
    }

    @Test("a delta that no reviewer looks at is skipped as unknown, and counts hunks of those that are read")
    func unknown() {
        let reviewer = Scripted("one") { file, _ in
            file.path == "a"
                ? FileReview([], .notMine) : FileReview([], .partial(Reason(.longLine, "line 9"), hunks: 1))
        }
        let hunks = [1, 5].map { Hunk(oldStart: $0, oldLines: 1, newStart: $0, newLines: 1) }
        let result = Gate.run(
            Change([.text("a"), .text("b", hunks: hunks)]), blobs: MemoryBlobs(), reviewers: [reviewer],
            policy: Policy())
        #expect(result.ledger[0].reasons.map(\.reason.code) == [.unknownKind])
        #expect(result.ledger[0].reasons[0].isAccepted)
        #expect(result.hunks.reviewed == 1)
        #expect(result.hunks.total == 3)
    }

    @Test("finds of the whole change join those of its files, also on paths outside of it")
    func wholeChange() {
        var reviewer = Scripted("one")
        reviewer.whole = { _ in
            [Scripted.finding("z", line: 2), Scripted.finding("elsewhere", line: 3), Scripted.finding("a", line: nil)]
        }
        let result = Gate.run(
            Change([.text("a"), .text("z")]), blobs: MemoryBlobs(texts: ["z": "1\n2 // aiops-ignore: one-rule -- x\n"]),
            reviewers: [reviewer], policy: Policy())
        #expect(result.findings.map(\.path) == ["a", "elsewhere", "z"])
        #expect(result.findings.map(\.status) == [.new, .new, .suppressed])
        #expect(result.findings.allSatisfy { $0.fingerprint.hasSuffix(":1") || $0.fingerprint.hasSuffix(":2") })
    }

    @Test("secrets are not in the excerpt of any finding on their line")
    func redaction() {
        let text = "k = ghp_0123456789abcdef\n"
        let secret = Scripted("secrets") { file, _ in
            FileReview([
                Finding(
                    ruleId: "secrets-rule", reviewer: "secrets", severity: .high, confidence: .high, path: file.path,
                    region: Region(startLine: 1, startColumn: 5, endLine: 1, endColumn: 25), message: "m", redacts: true
                )
            ])
        }
        let other = Scripted("other") { file, _ in FileReview([Scripted.finding(file.path)]) }
        let result = Gate.run(
            Change(adding: ["a": text]), blobs: MemoryBlobs(texts: ["a": text]), reviewers: [other, secret],
            policy: Policy())
        #expect(result.findings.map(\.excerpt?.text) == ["k = ghp_…", "k = ghp_…"])
    }
}
