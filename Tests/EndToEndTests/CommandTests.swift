import Foundation
import TestSupport
import Testing

/// The commands as a user runs them, in repositories that the real git made.
@Suite("the commands")
struct CommandTests {
    private func json(_ result: Command.Result) throws -> [String: Any] {
        try #require(JSONSerialization.jsonObject(with: Data(result.output)) as? [String: Any])
    }

    @Test("a staged conflict fails, the same line with a reason passes")
    func suppression() throws {
        let repository = try Findings.repository()
        let failing = try Project.gate([], in: repository.path)
        #expect(failing.status == 1)
        #expect(failing.text.contains("src/a.py:2:1"))
        let text = try repository.directory.read("src/a.py")
        let reason = "# aiops-ignore: conflict-marker -- the text of a test\n"
        try repository.write("src/a.py", text.replacingOccurrences(of: "<<<<<<<", with: reason + "<<<<<<<"))
        try repository.git("add", "-A")
        let passing = try Project.gate([], in: repository.path)
        #expect(passing.status == 0, "\(passing.text)")
    }

    @Test("the index is judged and not the work tree")
    func indexOnly() throws {
        let repository = try Findings.repository()
        try repository.write("src/a.py", "clean = 1\n")
        #expect(try Project.gate(["--staged"], in: repository.path).status == 1)
        #expect(try Project.gate(["--worktree"], in: repository.path).status == 0)
    }

    @Test("nothing is written into the repository")
    func readOnly() throws {
        let repository = try Findings.repository()
        let listing = ["find", ".git", "-type", "f", "-newer", ".git/HEAD", "-printf", "%p %s %T@\n"]
        let before = try Command.run(listing, in: repository.path).text
        for scope in [["--staged"], ["--worktree"], ["--range", "HEAD..HEAD"], ["--all"]] {
            _ = try Project.gate(scope, in: repository.path)
        }
        #expect(try Command.run(listing, in: repository.path).text == before)
    }

    @Test("a baseline silences what is there, counts it, and prune takes out what is gone")
    func baseline() throws {
        let repository = try Findings.repository()
        try repository.commit()
        let created = try Project.gate(["baseline", "create"], in: repository.path)
        #expect(created.status == 0, "\(created.error)")
        let known = try Project.gate(["--all", "--json"], in: repository.path)
        #expect(known.status == 0, "\(known.text)")
        #expect(known.text.contains("\"status\":\"baseline\""))
        try repository.write("src/a.py", "clean = 1\n")
        let pruned = try Project.gate(["baseline", "prune"], in: repository.path)
        #expect(pruned.text.contains("1 of 1 findings taken out"), "\(pruned.text)\(pruned.error)")
    }

    @Test("diff --unified is a patch that git applies, and that the gate reads back as the same change")
    func unified() throws {
        let repository = try TestRepository()
        try repository.write("a.txt", (1...40).map { "line \($0)\n" }.joined())
        try repository.write("gone.txt", "bye\n")
        let base = try repository.commit()
        try repository.write(
            "a.txt", (1...40).map { $0 % 7 == 0 ? "changed \($0)\n" : "line \($0)\n" }.joined() + "end")
        try repository.write("new ü\t.txt", "hello\n")
        try FileManager.default.removeItem(atPath: repository.path + "/gone.txt")
        let head = try repository.commit()
        let patch = try Project.gate(["diff", "--range", "\(base)..\(head)", "--unified"], in: repository.path)
        try repository.git("checkout", "-q", base)
        try repository.git(["apply", "--unidiff-zero", "--index", "-"], input: patch.output)
        let tree = try repository.git("write-tree")
        #expect(tree == (try repository.git("rev-parse", "\(head)^{tree}")))
        let direct = try json(try Project.gate(["diff", "--range", "\(base)..\(head)", "--json"], in: repository.path))
        let back = try json(
            try Project.gate(["diff", "--patch", "-", "--json"], in: repository.path, input: patch.output))
        let hunks = { (change: [String: Any]) in
            (change["files"] as? [[String: Any]] ?? []).map { file in
                let rows = (file["hunks"] as? [[String: Int]] ?? []).map { row in
                    "\(row["old_start"] ?? -1),\(row["old_lines"] ?? -1) \(row["new_start"] ?? -1),\(row["new_lines"] ?? -1)"
                }
                return "\(file["new_path"] ?? "") \(rows)"
            }
        }
        #expect(hunks(direct) == hunks(back))
        #expect(hunks(direct).count == 3)
    }

    @Test("every report format is written in one run, each to its file")
    func allFormats() throws {
        let repository = try Findings.repository()
        let formats = [
            "sarif", "junit", "markdown", "json", "html", "checkstyle", "rdjson", "gitlab-codequality",
            "github-annotations",
        ]
        let result = try Project.gate(formats.flatMap { ["--report", "\($0)=out.\($0)"] }, in: repository.path)
        #expect(result.status == 1, "\(result.error)")
        for format in formats {
            #expect(try repository.directory.read("out.\(format)").contains("conflict"), "\(format)")
        }
    }

    @Test("the same input gives the same bytes, whatever the clock says")
    func deterministic() throws {
        let repository = try Findings.repository()
        for format in ["sarif", "junit", "markdown", "json", "html"] {
            let one = try Project.gate(
                ["--report", "\(format)=-"], in: repository.path, environment: ["SOURCE_DATE_EPOCH": "0"])
            let two = try Project.gate(
                ["--report", "\(format)=-"], in: repository.path, environment: ["SOURCE_DATE_EPOCH": "0"])
            #expect(one.output == two.output, "\(format)")
            #expect(!one.output.isEmpty)
        }
    }

    @Test("in CI the configuration of the change does not decide about the change")
    func configurationFromBase() throws {
        let repository = try TestRepository()
        try repository.write("README", "x\n")
        let base = try repository.commit()
        try repository.git("checkout", "-q", "-b", "topic")
        try repository.write(".aiops-gate.yml", "fail-on: never\n")
        let conflict = Findings.conflict
        try repository.write("src/a.py", conflict)
        try repository.commit()
        let inCI = try Project.gate(["--base", base], in: repository.path, environment: ["CI": "true"])
        #expect(inCI.status == 1)
        #expect(inCI.text.contains("first-configuration") || inCI.text.contains("does not decide"))
        #expect(try Project.gate(["--base", base], in: repository.path).status == 0)
        let head = try Project.gate(
            ["--base", base, "--config-from", "head"], in: repository.path, environment: ["CI": "true"])
        #expect(head.status == 0)
    }

    @Test("a wrong configuration is exit 2 with file, line and column")
    func wrongConfiguration() throws {
        let repository = try Findings.repository()
        try repository.write(".aiops-gate.yml", "fial-on: high\n")
        try repository.git("add", "-A")
        let result = try Project.gate([], in: repository.path)
        #expect(result.status == 2)
        #expect(result.error.contains(".aiops-gate.yml:1:1"))
        #expect(result.error.contains("fail-on"))
    }

    @Test("a depth-1 clone of a pull request is exit 3 with the command, and --fetch mends it")
    func shallowClone() throws {
        let origin = try TestRepository()
        try origin.write("a.txt", "1\n")
        let base = try origin.commit()
        try origin.git("checkout", "-q", "-b", "topic")
        try origin.write("src/a.py", Findings.conflict)
        let head = try origin.commit()
        let folder = try TemporaryDirectory()
        let clone = folder.path + "/clone"
        let cloned = try Command.run([
            "git", "clone", "-q", "--depth", "1", "--branch", "topic", "file://\(origin.path)", clone,
        ])
        try #require(cloned.status == 0, "\(cloned.error)")
        try folder.write(
            "event.json",
            """
            {"pull_request": {"base": {"sha": "\(base)", "ref": "main"}, "head": {"sha": "\(head)", "ref": "topic"}}}
            """)
        let environment = [
            "CI": "true", "GITHUB_ACTIONS": "true", "GITHUB_EVENT_NAME": "pull_request",
            "GITHUB_EVENT_PATH": folder.path + "/event.json", "GITHUB_BASE_REF": "main", "GITHUB_HEAD_REF": "topic",
            "GITHUB_SHA": head, "HOME": folder.path,
        ]
        let before = try Project.gate(["--sarif", "../gate.sarif"], in: clone, environment: environment)
        #expect(before.status == 3, "\(before.text)\(before.error)")
        #expect(before.error.contains("git fetch"))
        let after = try Project.gate(["--fetch", "--sarif", "../gate.sarif"], in: clone, environment: environment)
        #expect(after.status == 1, "\(after.text)\(after.error)")
        #expect(try folder.read("gate.sarif").contains("conflict-marker"))
    }

    @Test("init writes what the program itself accepts, and leaves alone what is there")
    func initialise() throws {
        let repository = try TestRepository()
        try repository.write("a.txt", "1\n")
        try repository.commit()
        let first = try Project.gate(["init", "--ci", "github"], in: repository.path)
        #expect(first.status == 0, "\(first.error)")
        #expect(try Project.gate(["config", "verify"], in: repository.path).status == 0)
        #expect(try repository.directory.read(".github/workflows/aiops-gate.yml").contains("aiops-gate"))
        #expect(FileManager.default.isExecutableFile(atPath: repository.path + "/.git/hooks/pre-commit"))
        try repository.write(".aiops-gate.yml", "fail-on: low\n")
        #expect(try Project.gate(["init", "--ci", "github"], in: repository.path).text.contains("left as it is"))
        #expect(try repository.directory.read(".aiops-gate.yml") == "fail-on: low\n")
    }

    @Test("config show and verify take the files of a tree together, the nearest one for its folder")
    func nestedConfiguration() throws {
        let repository = try TestRepository()
        try repository.write(".aiops-gate.yml", "fail-on: medium\ngenerated: {add: ['*.gen']}\n")
        try repository.write("docs/.aiops-gate.yml", "fail-on: never\ngenerated: {remove: ['*.gen']}\n")
        try repository.git("add", "-A")
        let verified = try Project.gate(["config", "verify"], in: repository.path)
        #expect(verified.status == 0, "\(verified.error)")
        let shown = try Project.gate(["config", "show"], in: repository.path)
        #expect(shown.text.contains("fail-on: medium  # .aiops-gate.yml:1"))
        #expect(shown.text.contains("# below docs\n"))
        #expect(shown.text.contains("fail-on: never  # docs/.aiops-gate.yml:1"), "\(shown.text)")
    }

    @Test("doctor, rules, explain, config and completions answer")
    func answers() throws {
        let repository = try TestRepository()
        let expected: [([String], String)] = [
            (["doctor"], "libgit2"), (["rules"], "conflict-marker"),
            (["rules", "show", "conflict-marker"], "aiops-ignore"),
            (["explain", "conflict-marker"], "How to fix it"), (["config", "show"], "fail-on: high"),
            (["config", "schema"], "draft-07"), (["hooks", "status"], "pre-commit: not installed"),
            (["completions", "bash"], "aiops-gate"), (["completions", "zsh"], "#compdef"),
            (["completions", "fish"], "complete -c"), (["--version"], "0."), (["--help"], "SCOPE"),
            (["help", "check"], "--min-confidence"),
        ]
        for (arguments, word) in expected {
            let result = try Project.gate(arguments, in: repository.path)
            #expect(result.status == 0, "\(arguments): \(result.error)")
            #expect(result.text.contains(word), "\(arguments)")
        }
    }
}
