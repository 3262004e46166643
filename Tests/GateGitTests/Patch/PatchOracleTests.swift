import GateGit
import GateModel
import TestSupport
import Testing

@Suite("Patch against git")
struct PatchOracleTests {
    /// Ways to write one and the same difference.
    static let forms: [[String]] = [
        ["diff", "-M"], ["diff", "-M", "-U0"], ["diff", "-M", "-U25"], ["diff", "-M", "-W"],
        ["diff", "-M", "--full-index", "--binary"], ["diff", "-M", "--inter-hunk-context=5"],
        ["-c", "core.quotePath=false", "diff", "-M"], ["diff", "-M", "--no-prefix"],
        ["-c", "diff.mnemonicPrefix=true", "diff", "-M"], ["diff", "-M", "--src-prefix=old/", "--dst-prefix=newer/"],
        ["diff", "-M", "--stat", "--summary", "--patch"], ["diff", "-M", "--raw", "--patch"],
    ]

    @Test("every form of a random difference gives git's statuses, modes and hunks", arguments: UInt64(1)...10)
    func random(seed: UInt64) throws {
        let history = try RandomHistory(seed: seed)
        let expected = try PatchOracle.rows(history.repository, [history.old, history.new])
        #expect(expected.count > 4)
        var forms = PatchOracleTests.forms.map { $0 + [history.old, history.new] }
        forms += [
            ["format-patch", "--stdout", "-M", "-1", history.new], ["show", "-M", history.new],
            ["log", "-p", "-M", "-1", "--stat", history.new], ["log", "-p", "-M", "--oneline", "-1", history.new],
        ]
        for (index, form) in forms.enumerated() {
            let patch = try Command.run(["git"] + form, in: history.repository.path).output
            let read = try Patch.change(patch, name: "p")
            #expect(PatchOracle.rows(read.change) == expected, "git \(form.joined(separator: " "))")
            // Every blob is a process: every fifth form has its lines compared too.
            guard (index + Int(seed)) % 5 == 0 else { continue }
            #expect(
                try PatchOracle.wrongLine(read.change, read.blobs, history.repository, history.old, history.new) == nil,
                "git \(form.joined(separator: " "))")
        }
    }

    @Test("a patch whose line ends became CRLF on its way reads the same", arguments: UInt64(1)...3)
    func crlf(seed: UInt64) throws {
        let history = try RandomHistory(seed: seed)
        let patch = try Command.run(["git", "diff", "-M", history.old, history.new], in: history.repository.path).output
        let converted = patch.flatMap { $0 == 10 ? [13, 10] : [$0] }
        let read = try Patch.change(converted, name: "p")
        #expect(
            PatchOracle.rows(read.change)
                == (try PatchOracle.rows(history.repository, [history.old, history.new])))
        #expect(
            try PatchOracle.wrongLine(read.change, read.blobs, history.repository, history.old, history.new) == nil)
    }

    @Test("a reversed patch is the reversed change", arguments: UInt64(1)...3)
    func reversed(seed: UInt64) throws {
        let history = try RandomHistory(seed: seed)
        let patch = try Command.run(["git", "diff", "-M", "-R", history.old, history.new], in: history.repository.path)
        #expect(
            PatchOracle.rows(try Patch.change(patch.output, name: "p").change)
                == (try PatchOracle.rows(history.repository, ["-R", history.old, history.new])))
    }

    @Test("diff -ruN over two folders gives the same paths and hunks as git")
    func plain() throws {
        let history = try TestRepository()
        try history.write("old/a b.txt", "1\n2\n3\n4\n5\n")
        try history.write("old/gone", "x\n")
        try history.write("new/a b.txt", "1\n2\nthree\n4\n5\n6\n")
        try history.write("new/fresh/é", "y\nz")
        try history.write("old/data", [0, 1])
        try history.write("new/data", [0, 2])
        let patch = try Command.run(["diff", "-ruN", "old", "new"], in: history.path)
        let change = try Patch.change(patch.output, name: "p").change
        #expect(change.files.map(\.path.text) == ["a b.txt", "data", "fresh/é", "gone"])
        #expect(change.files.map(\.status) == [.modified, .modified, .added, .deleted])
        #expect(change.files.map(\.kind) == [.text, .binary, .text, .text])
        #expect(
            change.files.map(\.hunks) == [
                [
                    Hunk(oldStart: 3, oldLines: 1, newStart: 3, newLines: 1),
                    Hunk(oldStart: 5, oldLines: 0, newStart: 6, newLines: 1),
                ], [], [Hunk(oldStart: 0, oldLines: 0, newStart: 1, newLines: 2)],
                [Hunk(oldStart: 1, oldLines: 1, newStart: 0, newLines: 0)],
            ])
    }
}
