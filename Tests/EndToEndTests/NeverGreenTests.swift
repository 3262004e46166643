import Foundation
import TestSupport
import Testing

/// Ways in which a gate could be green without having looked.
@Suite("never green by accident")
struct NeverGreenTests {
    /// A made-up key of the right shape, in two halves so that this file holds none.
    private let key = "AK" + "IAZ7QK3NVBX4MW2P5D"

    private func repository() throws -> TestRepository {
        let repository = try TestRepository()
        try repository.write("README", "x\n")
        try repository.commit()
        return repository
    }

    @Test(
        "a path that names nothing is exit 2",
        arguments: [
            ["chekc"], ["--worktree", "nope"], ["--range", "HEAD..HEAD", "--", "--bogus"], ["--all", "nope"],
        ])
    func mistypedPath(arguments: [String]) throws {
        let repository = try repository()
        let result = try Project.gate(arguments, in: repository.path)
        #expect(result.status == 2, "\(result.text)\(result.error)")
    }

    @Test("a path that only the old side has still narrows")
    func deletedPath() throws {
        let repository = try repository()
        try repository.write("gone/a.txt", "1\n")
        let base = try repository.commit()
        try FileManager.default.removeItem(atPath: repository.path + "/gone")
        try repository.commit()
        let result = try Project.gate(["--base", base, "gone"], in: repository.path)
        #expect(result.status == 0, "\(result.error)")
        #expect(!result.text.contains("nothing in scope"))
    }

    @Test("a path argument that is no UTF-8 is exit 2, not another file")
    func brokenArgument() throws {
        let repository = try repository()
        let script = "exec \"$0\" --worktree \"$(printf 'bad\\377.txt')\""
        let result = try Command.run(["sh", "-c", script, Project.program], in: repository.path)
        #expect(result.status == 2, "\(result.text)\(result.error)")
    }

    @Test("in CI a base equal to the head is exit 3, also when a flag names it")
    func equalInCI() throws {
        let repository = try repository()
        let result = try Project.gate(["--base", "HEAD"], in: repository.path, environment: ["CI": "true"])
        #expect(result.status == 3, "\(result.text)")
    }

    @Test("an attribute of the base side that calls text binary does not hide a secret")
    func hiddenByAttribute() throws {
        let repository = try repository()
        try repository.write(".gitattributes", "*.cfg -diff\n*.lok binary\n")
        try repository.write("old.cfg", "a = 1\nb = 2\n")
        try repository.commit()
        try repository.write("old.cfg", "a = 1\nk = \"\(key)\"\nb = 2\n")
        try repository.git("add", "-A")
        let changed = try Project.gate(["--json"], in: repository.path)
        #expect(changed.status == 1, "\(changed.text)")
        #expect(changed.text.contains("\"path\":\"old.cfg\",\"startLine\":2"))
        try repository.git("reset", "-q", "--hard")
        try repository.write("new.lok", "k = \"\(key)\"\n")
        try repository.git("add", "-A")
        #expect(try Project.gate([], in: repository.path).status == 1)
    }

    @Test("a UTF-16 text is a row that says that secrets were not looked for")
    func wideText() throws {
        let repository = try repository()
        try repository.write("a.ps1", [0xFF, 0xFE] + "k = 1\r\n".utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] })
        try repository.git("add", "-A")
        let result = try Project.gate(["--json"], in: repository.path)
        #expect(result.text.contains("unknown-text"), "\(result.text)")
    }

    @Test("a secret that only a merge commit brings, and a later commit takes back, stops the push")
    func mergedSecret() throws {
        let repository = try repository()
        let remote = try TemporaryDirectory()
        try repository.git("init", "-q", "--bare", remote.path)
        try repository.git("remote", "add", "origin", remote.path)
        try repository.git("push", "-q", "origin", "main")
        try repository.git("checkout", "-q", "-b", "side")
        try repository.write("side.txt", "1\n")
        try repository.commit()
        try repository.git("checkout", "-q", "main")
        try repository.write("main.txt", "1\n")
        try repository.commit()
        try repository.git("merge", "-q", "--no-commit", "--no-ff", "side")
        try repository.write("evil.py", "k = \"\(key)\"\n")
        try repository.commit("merge")
        try repository.git("rm", "-q", "evil.py")
        try repository.commit("clean")
        let head = try repository.git("rev-parse", "HEAD").trimmingCharacters(in: .whitespacesAndNewlines)
        let old = try repository.git("rev-parse", "origin/main").trimmingCharacters(in: .whitespacesAndNewlines)
        let result = try Project.gate(
            ["hook", "pre-push", "origin", remote.path], in: repository.path,
            input: Array("refs/heads/main \(head) refs/heads/main \(old)\n".utf8))
        #expect(result.status == 1, "\(result.text)\(result.error)")
        #expect(!(result.text + result.error).contains(key))
    }

    @Test("a secret in the message of a pushed commit stops the push")
    func secretInMessage() throws {
        let repository = try repository()
        let remote = try TemporaryDirectory()
        try repository.git("init", "-q", "--bare", remote.path)
        try repository.git("remote", "add", "origin", remote.path)
        try repository.git("push", "-q", "origin", "main")
        let old = try repository.git("rev-parse", "HEAD").trimmingCharacters(in: .whitespacesAndNewlines)
        try repository.commit("first")
        try repository.commit("try it with \(key)")
        let head = try repository.commit("third")
        let result = try Project.gate(
            ["hook", "pre-push", "origin", remote.path], in: repository.path,
            input: Array("refs/heads/main \(head) refs/heads/main \(old)\n".utf8))
        #expect(result.status == 1, "\(result.text)\(result.error)")
        #expect(result.text.contains("the message of commit"))
        #expect(!(result.text + result.error).contains(key))
    }
}
