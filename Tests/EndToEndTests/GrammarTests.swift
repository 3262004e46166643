import Foundation
import TestSupport
import Testing

@Suite("grammars") struct GrammarTests {
    private func repository() throws -> TestRepository {
        let repository = try TestRepository()
        try repository.write("a.py", "import subprocess\ndef f(d):\n    subprocess.run(f\"ls {d}\", shell=True)\n")
        try repository.git("add", "-A")
        return repository
    }

    @Test("a missing grammar is in the ledger with its file, and no other file counts as unread")
    func missing() throws {
        let repository = try repository()
        try repository.write("b.txt", "text\n")
        try repository.git("add", "-A")
        let empty = try TemporaryDirectory()
        let result = try Project.gate(
            ["--staged", "--json", "-"], in: repository.path, environment: ["AIOPS_GRAMMARS": empty.path])
        #expect(result.status == 0)
        #expect(result.text.contains("missing-grammar"))
        #expect(result.text.contains("no grammar for python"))
        #expect(result.text.components(separatedBy: "no grammar for").count == 2)
    }

    @Test("a folder of grammars that everybody may write is refused, and the report says why")
    func refused() throws {
        let repository = try repository()
        let open = try TemporaryDirectory()
        _ = try Command.run(["chmod", "777", open.path])
        let result = try Project.gate(
            ["--staged", "--json", "-"], in: repository.path, environment: ["AIOPS_GRAMMARS": open.path])
        #expect(result.text.contains("missing-grammar"))
        #expect(result.text.contains("everybody may write there"))
    }

    @Test("a folder of grammars in the repository is not taken by itself")
    func neverOfTheRepository() throws {
        let repository = try repository()
        try repository.write("lib/aiops-gate/grammars/python.so", "no library")
        try repository.write(".build/grammars/python.so", "no library")
        let result = try Project.gate(["doctor"], in: repository.path)
        #expect(!result.text.contains(repository.path + "/lib"))
        #expect(!result.text.contains(repository.path + "/.build"))
    }

    @Test(
        "doctor shows every grammar with its release and ABI",
        .enabled(if: Project.hasGrammars, "no grammars were built"))
    func doctor() throws {
        let folder = Project.root.appendingPathComponent(".build/grammars").path
        let result = try Project.gate(["doctor"], in: "/", environment: ["AIOPS_GRAMMARS": folder])
        #expect(result.text.contains("grammars \(folder) (AIOPS_GRAMMARS)"))
        for language in ["python", "typescript", "swift", "php", "hcl"] {
            #expect(result.text.contains("\(language) ") && !result.text.contains("no grammar for \(language)"))
        }
        #expect(result.text.contains("(ABI 14)"))
    }

    @Test("doctor says what a missing grammar costs")
    func doctorMissing() throws {
        let empty = try TemporaryDirectory()
        let result = try Project.gate(["doctor"], in: "/", environment: ["AIOPS_GRAMMARS": empty.path])
        #expect(result.text.contains("no grammar for kotlin"))
        #expect(result.text.contains("reviewed by patterns alone"))
    }
}
