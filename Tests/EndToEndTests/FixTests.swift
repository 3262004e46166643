import Foundation
import TestSupport
import Testing

@Suite("--fix", .enabled(if: Project.hasGrammars, "no grammars were built"))
struct FixTests {
    private let rule = """
        id: python-old-eval
        summary: eval is called
        why: It runs code.
        advice: Use ast.literal_eval.
        severity: high
        confidence: high
        cwe: [95]
        languages: [python]
        query: |
          (call function: (identifier) @f (#eq? @f "eval")) @finding
        fix:
          title: use literal_eval
          replace: f
          with: "ast.literal_eval"
          safe: SAFE
        examples:
          bad:
            - eval(x)
          good:
            - ast.literal_eval(x)
        """
    private let source = "import ast\nx = eval(a) + eval(b)  # c\n\n\n\n\n\n\n\n\n\ny = eval(c)"

    private func repository(isSafe: Bool = true) throws -> TestRepository {
        let repository = try TestRepository()
        try repository.write(
            ".aiops-gate/rules/x.yml", rule.replacingOccurrences(of: "SAFE", with: isSafe ? "true" : "false"))
        try repository.git("add", "-A")
        try repository.commit()
        try repository.write("a.py", source)
        try repository.git("add", "-A")
        return repository
    }

    @Test("bare, it writes a patch that git applies and after which the finding is gone")
    func patch() throws {
        let repository = try repository()
        let result = try Project.gate(["--fix"], in: repository.path)
        #expect(result.status == 1, "\(result.error)")
        #expect(result.text.hasPrefix("diff --git a/a.py b/a.py\n"))
        #expect(try repository.directory.read("a.py") == source, "no file is touched")
        try repository.write("fix.patch", result.text)
        try repository.git("apply", "--index", "fix.patch")
        #expect(
            try repository.directory.read("a.py") == source.replacingOccurrences(of: "eval", with: "ast.literal_eval"))
        #expect(try Project.gate([], in: repository.path).status == 0)
    }

    @Test("apply edits the files, and refuses one that is not what was reviewed")
    func apply() throws {
        let repository = try repository()
        try repository.write("a.py", source + "\n")
        let refused = try Project.gate(["--fix=apply"], in: repository.path)
        #expect(refused.status == 2)
        #expect(refused.error.contains("a.py: the file on disk is not what was reviewed"))
        #expect(try repository.directory.read("a.py") == source + "\n")
        try repository.write("a.py", source)
        #expect(try Project.gate(["--fix=apply"], in: repository.path).status == 1)
        #expect(
            try repository.directory.read("a.py") == source.replacingOccurrences(of: "eval", with: "ast.literal_eval"))
    }

    @Test("an unsafe fix is left out until it is asked for")
    func unsafe() throws {
        let repository = try repository(isSafe: false)
        let without = try Project.gate(["--fix"], in: repository.path)
        #expect(without.text.isEmpty && without.error.contains("3 unsafe fixes left out"))
        #expect(
            try Project.gate(["--fix", "--unsafe-fixes"], in: repository.path).text.contains("+y = ast.literal_eval(c)")
        )
    }
}
