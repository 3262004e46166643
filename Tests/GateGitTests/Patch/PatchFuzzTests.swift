import GateGit
import GateModel
import TestSupport
import Testing

@Suite("Patch against damage")
struct PatchFuzzTests {
    /// One change of the bytes: a byte, a line gone, doubled or cut, two lines joined, the end lost.
    private static func damaged(_ patch: [UInt8], _ numbers: inout SeededNumbers) -> [UInt8] {
        var patch = patch
        let place = Int.random(in: 0..<patch.count, using: &numbers)
        switch Int.random(in: 0..<7, using: &numbers) {
        case 0: patch[place] = UInt8.random(in: 0...255, using: &numbers)
        case 1: patch[place] = Array("+- @\\0123456789/\n\r\"".utf8).randomElement(using: &numbers) ?? 0
        case 2: patch.remove(at: place)
        case 3: patch.insert(UInt8.random(in: 0...255, using: &numbers), at: place)
        case 4:
            let start = (patch[..<place].lastIndex(of: 10) ?? -1) + 1
            let end = patch[place...].firstIndex(of: 10) ?? patch.count - 1
            patch.removeSubrange(start...end)
        case 5:
            let start = (patch[..<place].lastIndex(of: 10) ?? -1) + 1
            let end = patch[place...].firstIndex(of: 10) ?? patch.count - 1
            patch.insert(contentsOf: patch[start...end], at: start)
        default: if let line = patch[place...].firstIndex(of: 10) { patch.remove(at: line) }
        }
        return patch
    }

    @Test("damage never loses a file or a changed line without an error", arguments: UInt64(1)...12)
    func damage(seed: UInt64) throws {
        let history = try RandomHistory(seed: seed)
        var numbers = SeededNumbers(state: seed &* 7919)
        let arguments = [["diff", "-M"], ["diff", "-M", "--binary"], ["format-patch", "--stdout", "-M"]]
        let form = arguments[Int(seed % 3)] + [history.old + ".." + history.new]
        let patch = try Command.run(["git"] + form, in: history.repository.path).output
        let whole = try Patch.change(patch, name: "p").change
        let wholeLines = whole.files.reduce(0) { $0 + $1.hunks.reduce(0) { $0 + $1.oldLines + $1.newLines } }
        var (read, refused) = (0, 0)
        for round in 0..<400 {
            let bytes = PatchFuzzTests.damaged(patch, &numbers)
            do throws(GitError) {
                let change = try Patch.change(bytes, name: "p").change
                read += 1
                let lines = change.files.reduce(0) { $0 + $1.hunks.reduce(0) { $0 + $1.oldLines + $1.newLines } }
                if change.files.count < whole.files.count || lines < wholeLines {
                    Issue.record(
                        """
                        seed \(seed), round \(round): \(change.files.count) of \(whole.files.count) files, \
                        \(lines) of \(wholeLines) lines
                        """)
                    try? keep(bytes, patch, "\(seed)-\(round)")
                    return
                }
            } catch {
                #expect(error.code == .patch && error.message.contains("line"), "\(error.message)")
                refused += 1
            }
        }
        #expect(read > 0 && refused > 0)
    }

    private func keep(_ bytes: [UInt8], _ patch: [UInt8], _ name: String) throws {
        let difference = zip(bytes, patch).enumerated().first { $1.0 != $1.1 }?.offset ?? 0
        let shown = String(
            decoding: bytes[max(0, difference - 200)..<min(bytes.count, difference + 200)], as: UTF8.self)
        Issue.record("\(name) around byte \(difference):\n\(shown)")
    }

    @Test("noise of any kind never crashes the reader")
    func noise() {
        var numbers = SeededNumbers(state: 42)
        let pieces = [
            "diff --git a/x b/x\n", "--- a/x\n", "+++ b/x\n", "@@ -1,2 +1,2 @@\n", "+a\n", "-b\n", " c\n", "\n",
            "index 1234567..7654321\n", "GIT binary patch\n", "literal 3\n", "Kcmb\n", "rename from \"\\\n",
            "@@ -0 +0 @@\n",
            "@@ -99999999999,1 +1 @@\n", "\"", "\\ x\n", "old mode 1\n", "--- \"a\\9\"\n", "+++ /dev/null\n", "-- \n",
            "Binary files a/x and b/x differ\n", "--- /dev/null\n", "new file mode 100644\n", "\r\n", "commit abcd\n",
        ]
        var outcomes: Set<String> = []
        for _ in 0..<5_000 {
            var bytes: [UInt8] = []
            for _ in 0..<Int.random(in: 0..<12, using: &numbers) {
                bytes += Array((pieces.randomElement(using: &numbers) ?? "").utf8)
            }
            do throws(GitError) {
                let (change, blobs) = try Patch.change(bytes, name: "p")
                for file in change.files {
                    for side in [Side.old, .new] { _ = try? blobs.text(of: file, side: side, limit: 1 << 20) }
                }
                outcomes.insert("read")
            } catch {
                outcomes.insert(error.code.rawValue)
            }
        }
        #expect(outcomes == ["read", "patch"])
    }
}
