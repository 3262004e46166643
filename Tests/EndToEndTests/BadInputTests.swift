import Foundation
import TestSupport
import Testing

/// What a user may hand the program by mistake: the right exit code, one clear line, nothing half-written.
@Suite("bad input")
struct BadInputTests {
    private func oneLine(_ result: Command.Result) -> String {
        result.error.split(separator: "\n").first.map(String.init) ?? ""
    }

    @Test("a folder that is no repository is exit 3 and says so")
    func noRepository() throws {
        let folder = try TemporaryDirectory()
        let result = try Project.gate(["--staged"], in: folder.path)
        #expect(result.status == 3)
        #expect(oneLine(result).hasPrefix("aiops-gate: "))
        #expect(result.error.contains("not a git repository") || result.error.contains("no git repository"))
        #expect(result.output.isEmpty)
    }

    @Test("a base that does not exist is exit 3 and names it")
    func missingBase() throws {
        let repository = try TestRepository()
        try repository.write("a", "1\n")
        try repository.commit()
        let result = try Project.gate(["--base", "origin/nowhere"], in: repository.path)
        #expect(result.status == 3)
        #expect(oneLine(result).contains("origin/nowhere"))
    }

    @Test("an empty change passes with the words: nothing in scope")
    func emptyChange() throws {
        let repository = try TestRepository()
        try repository.write("a", "1\n")
        try repository.commit()
        let result = try Project.gate(["--staged"], in: repository.path)
        #expect(result.status == 0, "\(result.error)")
        #expect(result.text.contains("nothing in scope"))
    }

    @Test("an unborn HEAD is judged against the empty tree")
    func unbornHead() throws {
        let repository = try TestRepository()
        try repository.write("a.txt", "plain\n")
        try repository.git("add", "-A")
        let result = try Project.gate(["--staged", "--json"], in: repository.path)
        #expect(result.status == 0, "\(result.error)")
        #expect(result.text.contains("\"path\":\"a.txt\""))
    }

    @Test("a corrupt index is exit 3")
    func corruptIndex() throws {
        let repository = try TestRepository()
        try repository.write("a", "1\n")
        try repository.commit()
        try repository.write(".git/index", Array("DIRC garbage".utf8))
        let result = try Project.gate(["--staged"], in: repository.path)
        #expect(result.status == 3)
        #expect(oneLine(result).contains("index"))
    }

    @Test("a missing object makes the change not measured, exit 4, and names the file")
    func missingObject() throws {
        let repository = try TestRepository()
        try repository.write("a", "1\n")
        try repository.commit()
        try repository.write("a", "2\n")
        try repository.git("add", "-A")
        let id = try repository.git("rev-parse", ":a").trimmingCharacters(in: .whitespacesAndNewlines)
        try FileManager.default.removeItem(atPath: "\(repository.path)/.git/objects/\(id.prefix(2))/\(id.dropFirst(2))")
        let result = try Project.gate(["--staged"], in: repository.path)
        #expect(result.status == 4, "\(result.text)\(result.error)")
        #expect((result.text + result.error).contains("unreadable"))
    }

    @Test("a file that may not be read makes the change not measured, exit 4, and is named")
    func unreadableFile() throws {
        let folder = try TemporaryDirectory()
        try folder.write("open.txt", "hi\n")
        let secret = try folder.write("closed.txt", "no\n")
        try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: secret.path)
        // Root reads everything: there the program runs as nobody, from a place where nobody may come.
        let bin = try TemporaryDirectory()
        _ = try Command.run(["cp", Project.program, bin.path + "/gate"])
        let drop = getuid() == 0 ? ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"] : []
        let result = try Command.run(drop + [bin.path + "/gate", "--all", "."], in: folder.path)
        #expect(result.status == 4, "\(result.text)\(result.error)")
        #expect(result.text.contains("closed.txt: Permission denied"))
    }

    @Test("a malformed patch is exit 3 and names the line")
    func malformedPatch() throws {
        let folder = try TemporaryDirectory()
        let patch = "--- a/x\n+++ b/x\n@@ -1,3 +1,3 @@\n a\n-b\n"
        let result = try Project.gate(["--patch", "-"], in: folder.path, input: Array(patch.utf8))
        #expect(result.status == 3)
        #expect(oneLine(result).contains("line"))
    }

    @Test("a patch file that is not there is exit 2")
    func absentPatch() throws {
        let folder = try TemporaryDirectory()
        #expect(try Project.gate(["--patch", "none.patch"], in: folder.path).status == 2)
    }

    @Test("bytes that are no UTF-8 are reviewed, not refused")
    func invalidUTF8() throws {
        let repository = try TestRepository()
        try repository.write("latin.txt", [0x63, 0x61, 0x66, 0xE9, 0x0A])
        try repository.git("add", "-A")
        let result = try Project.gate(["--staged", "--json"], in: repository.path)
        #expect(result.status == 0, "\(result.error)")
        #expect(result.text.contains("\"status\":\"reviewed\""))
    }

    @Test("a line of 100 MB makes its file partial and the run goes on")
    func hugeLine() throws {
        let repository = try TestRepository()
        try repository.write("a.txt", "small\n")
        try repository.write("huge.js", [UInt8](repeating: 0x78, count: 100 << 20))
        try repository.git("-c", "core.compression=0", "add", "-A")
        let result = try Project.gate(["--staged", "--json", "--fail-on", "critical"], in: repository.path)
        #expect(result.status == 0, "\(result.error)")
        #expect(result.text.contains("size-limit"))
        #expect(result.text.contains("large-file"))
        #expect(result.text.contains("\"path\":\"huge.js\",\"status\":\"partial\""))
    }

    @Test("a generated line of 17 MB makes its file partial and the run goes on")
    func generatedLine() throws {
        let repository = try TestRepository()
        try repository.write("bundle.js", [UInt8](repeating: 0x78, count: 17_000_000))
        try repository.git("-c", "core.compression=0", "add", "-A")
        let result = try Project.gate(["--staged", "--json"], in: repository.path)
        #expect(result.status == 0, "\(result.error)")
        #expect(result.text.contains("\"path\":\"bundle.js\",\"status\":\"partial\""))
    }

    @Test("a closed standard output is exit 3, never a pass")
    func closedOutput() throws {
        let repository = try TestRepository()
        let result = try Command.run(
            ["sh", "-c", "exec \"$0\" --staged >&-", Project.program], in: repository.path)
        #expect(result.status == 3)
        #expect(oneLine(result).contains("standard output"))
    }

    @Test("a reader that goes away ends the report quietly and keeps the verdict's code")
    func brokenPipe() throws {
        let repository = try Findings.repository()
        let result = try Command.run(
            ["sh", "-c", "{ \"$0\" --staged --json; echo $? >&2; } | true", Project.program], in: repository.path)
        #expect(result.error.hasSuffix("\n1\n"))
    }

    @Test("a report on a full device is exit 3 when the verdict passes, and 1 when it fails")
    func fullDevice() throws {
        let passing = try TestRepository()
        #expect(try Project.gate(["--staged", "--sarif", "/dev/full"], in: passing.path).status == 3)
        let failing = try Findings.repository()
        let result = try Project.gate(["--staged", "--sarif", "/dev/full"], in: failing.path)
        #expect(result.status == 1)
        #expect(result.error.contains("/dev/full"))
    }

    @Test("a full disk leaves the report that was there, and nothing beside it")
    func fullDisk() throws {
        let repository = try Findings.repository()
        let folder = try TemporaryDirectory()
        let mount = try Command.run(["mount", "-t", "tmpfs", "-o", "size=8k", "tmpfs", folder.path])
        try withKnownIssue("no right to mount a tmpfs here", isIntermittent: true) {
            try #require(mount.status == 0)
        } when: {
            mount.status != 0
        }
        guard mount.status == 0 else { return }
        defer { _ = try? Command.run(["umount", folder.path]) }
        let before = "{\"tool\":\"aiops-gate\"}" + String(repeating: " ", count: 3000)
        try folder.write("gate.sarif", before)
        let result = try Project.gate(["--staged", "--sarif", "\(folder.path)/gate.sarif"], in: repository.path)
        #expect(result.status == 1)
        #expect(result.error.contains("gate.sarif"))
        #expect(try folder.read("gate.sarif") == before)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["gate.sarif"])
    }

    @Test("a report into a folder that is not there is exit 3 before anything runs")
    func absentFolder() throws {
        let repository = try TestRepository()
        let result = try Project.gate(["--staged", "--sarif", "none/gate.sarif"], in: repository.path)
        #expect(result.status == 3)
        #expect(result.error.contains("mkdir"))
    }

    @Test("a report is not written over a tracked file, nor over a file that is no report")
    func foreignFiles() throws {
        let repository = try TestRepository()
        try repository.write("tracked.json", "{}\n")
        try repository.commit()
        try repository.write("mine.txt", "do not touch\n")
        for name in ["tracked.json", "mine.txt"] {
            let result = try Project.gate(["--staged", "--json", name], in: repository.path)
            #expect(result.status == 2, "\(name): \(result.error)")
        }
        #expect(try repository.directory.read("tracked.json") == "{}\n")
        #expect(try repository.directory.read("mine.txt") == "do not touch\n")
    }

    @Test("a report of an earlier run is replaced")
    func replaceable() throws {
        let repository = try Findings.repository()
        for format in ["--sarif", "--json", "--junit", "--markdown"] {
            for _ in 0..<2 {
                let result = try Project.gate(["--staged", format, "out\(format)"], in: repository.path)
                #expect(result.status == 1, "\(format): \(result.error)")
            }
        }
    }

    @Test("SIGINT half-way ends by the signal and leaves no report and no neighbour of it")
    func interrupted() throws {
        let repository = try TestRepository()
        let line = Array("value = compute(1)\n".utf8)
        let many = Array(repeatElement(line, count: 200_000).joined())
        for number in 0..<24 { try repository.write("f\(number).py", many + Array("\(number)".utf8)) }
        try repository.git("-c", "core.compression=0", "add", "-A")
        // A shell gives its background jobs SIGINT ignored, and Foundation starts children with it blocked.
        let python = """
            import os, signal, subprocess, sys, time
            signal.pthread_sigmask(signal.SIG_UNBLOCK, [signal.SIGINT])
            signal.signal(signal.SIGINT, signal.default_int_handler)
            p = subprocess.Popen([sys.argv[1], '--staged', '--sarif', 'out.sarif'], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            time.sleep(0.08); p.send_signal(signal.SIGINT); print(p.wait())
            """
        let result = try Command.run(["python3", "-c", python, Project.program], in: repository.path)
        #expect(["-2", "130"].contains(result.text.trimmingCharacters(in: .whitespacesAndNewlines)), "\(result.text)")
        let left = try FileManager.default.contentsOfDirectory(atPath: repository.path)
        #expect(!left.contains { $0.contains("out.sarif") })
    }

    @Test("two runs at once write the same whole report")
    func twoAtOnce() throws {
        let repository = try Findings.repository()
        // Threads and not a shell: Foundation starts children with SIGCHLD blocked, and `wait` of dash then hangs.
        DispatchQueue.concurrentPerform(iterations: 6) { _ in
            _ = try? Project.gate(["--staged", "--sarif", "both.sarif"], in: repository.path)
        }
        let both = try repository.directory.read("both.sarif")
        #expect(try Project.gate(["--staged", "--sarif", "alone.sarif"], in: repository.path).status == 1)
        #expect(try repository.directory.read("alone.sarif") == both)
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: repository.path).filter { $0.hasSuffix(".tmp") } == [])
    }

    @Test(
        "wrong words on the command line are exit 2",
        arguments: [
            ["--staged", "--worktree"], ["--range", "HEAD"], ["--range", "a...b"], ["--nonsense"],
            ["--fail-on", "often"],
            ["--report", "pdf=x"], ["--report", "json"], ["--sarif", "--json"], ["explain", "no-such-rule"],
            ["--only", "nobody"], ["--config", "no-such-file.yml"], ["--baseline", "no-such-file.json"],
        ])
    func usage(arguments: [String]) throws {
        let repository = try TestRepository()
        try repository.write("a", "1\n")
        try repository.commit()
        let result = try Project.gate(arguments, in: repository.path)
        #expect(result.status == 2, "\(result.text)\(result.error)")
        #expect(!result.error.isEmpty)
        #expect(result.output.isEmpty)
    }
}

/// Repositories with something to find.
enum Findings {
    /// A file in the middle of a merge; written so that this file is none.
    static let conflict = [
        "a = 1", String(repeating: "<", count: 7) + " HEAD", "b = 1", String(repeating: "=", count: 7), "b = 2",
        String(repeating: ">", count: 7) + " topic", "",
    ].joined(separator: "\n")

    /// A staged file with a merge conflict in it: one finding that blocks.
    static func repository() throws -> TestRepository {
        let repository = try TestRepository()
        try repository.write("README", "x\n")
        try repository.commit()
        try repository.write("src/a.py", conflict)
        try repository.git("add", "-A")
        return repository
    }
}
