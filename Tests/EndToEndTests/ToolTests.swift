import Foundation
import TestSupport
import Testing

/// Other programs, run for real: small scripts that answer as linters do.
@Suite("tools and plugins")
struct ToolTests {
    private func repository(_ configuration: String) throws -> TestRepository {
        let repository = try TestRepository()
        try repository.write("a.py", "one\n")
        try repository.write(".aiops-gate.yml", configuration)
        try repository.commit()
        try repository.write("a.py", "one\ntwo\nthree\n")
        return repository
    }

    /// A folder with a program that writes `output` and ends with `status`.
    private func program(_ name: String, _ script: String) throws -> TemporaryDirectory {
        let folder = try TemporaryDirectory()
        try folder.write(name, "#!/bin/sh\n" + script)
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: "\(folder.path)/\(name)")
        return folder
    }

    private func gate(
        _ repository: TestRepository, _ folder: TemporaryDirectory, _ arguments: [String] = ["--worktree", "--json"],
        environment: [String: String] = [:]
    ) throws -> Command.Result {
        let path = folder.path + ":" + (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin")
        return try Project.gate(
            arguments, in: repository.path, environment: environment.merging(["PATH": path]) { $1 })
    }

    private let configuration =
        "tools: {lint: {run: [my-lint, --x, '{files}'], files: ['*.py'], format: checkstyle, timeout: 2}}\n"

    @Test("a linter's finding on an added line gates, and one on another line is counted")
    func finding() throws {
        let folder = try program(
            "my-lint",
            """
            [ "$*" = "--x a.py" ] || exit 9
            echo '<checkstyle><file name="a.py"><error line="1" severity="error" message="old" source="L.E1"/>'
            echo '<error line="3" column="2" severity="error" message="new" source="L.E2"/></file></checkstyle>'
            exit 1
            """)
        let result = try gate(try repository(configuration), folder)
        #expect(result.status == 1, "\(result.text)\(result.error)")
        #expect(result.text.contains("\"ruleId\":\"lint/E2\"") && !result.text.contains("lint/E1"))
        #expect(result.text.contains("lint: 1 finding is on lines that the change does not add"))
    }

    @Test(
        "a linter that fails, answers garbage, says nothing or is not there is exit 4 with its name, never a pass",
        arguments: [
            ("echo 'bad option' >&2; exit 2", "lint: it ended with 2: bad option"),
            ("echo Traceback", "lint: no Checkstyle XML"), ("kill -SEGV $$", "lint: it ended with 139"),
            ("echo '<checkstyle/>'; exit 1", "has no finding"), ("sleep 30 & sleep 30", "not done after 2 seconds"),
        ])
    func failure(script: String, words: String) throws {
        let result = try gate(try repository(configuration), try program("my-lint", script))
        #expect(result.status == 4, "\(result.text)\(result.error)")
        #expect(result.text.contains(words), "\(result.text)")
    }

    @Test("a linter that is not installed is exit 4 and named")
    func missing() throws {
        let result = try gate(try repository(configuration), try program("other", ""))
        #expect(result.status == 4)
        #expect(result.text.contains("there is no program my-lint on PATH"), "\(result.text)")
    }

    @Test("a linter gets no variable that nobody named, and no token")
    func environment() throws {
        let folder = try program("my-lint", "env >&2; exit 7")
        let text = configuration.replacingOccurrences(of: "timeout: 2", with: "timeout: 2, environment: [LINT_MODE]")
        let script = try program(
            "my-lint", "[ -z \"$GITHUB_TOKEN$GIT_DIR\" ] && [ \"$LINT_MODE\" = x ] && echo '<checkstyle/>'; exit 0")
        _ = folder
        let result = try gate(
            try repository(text), script, environment: ["GITHUB_TOKEN": "t", "LINT_MODE": "x"])
        #expect(result.status == 0, "\(result.text)\(result.error)")
    }

    @Test("a file that differs from what is judged is not shown to a linter that reads the disk: exit 4")
    func differs() throws {
        let repository = try repository(configuration)
        try repository.git("add", "-A")
        try repository.write("a.py", "one\nother\n")
        let folder = try program("my-lint", "echo '<checkstyle/>'")
        let result = try gate(repository, folder, ["--staged", "--json"])
        #expect(result.status == 4 && result.text.contains("work-tree-differs"), "\(result.text)")
        let input = "tools: {lint: {run: [my-lint, '{file}'], stdin: true, format: checkstyle}}\n"
        try repository.write(".aiops-gate.yml", input)
        try repository.git("add", ".aiops-gate.yml")
        let reading = try program(
            "my-lint", "case $1 in a.py) grep -q three || exit 3;; esac\necho '<checkstyle/>'")
        let whole = try gate(repository, reading, ["--staged", "--json"])
        #expect(whole.status == 0, "\(whole.text)\(whole.error)")
    }

    @Test("a report that a tool has written is read; where it wrote none, an old one does not count")
    func reports() throws {
        let report =
            "<checkstyle><file name=\"a.py\"><error line=\"2\" severity=\"error\" message=\"m\" source=\"E\"/></file></checkstyle>"
        let repository = try repository("tools: {ci: {report: out/*.xml, format: checkstyle, files: ['*.py']}}\n")
        let none = try program("my-lint", "exit 0")
        #expect(try gate(repository, none).status == 4)
        try repository.write("out/r.xml", report)
        let read = try gate(repository, none)
        #expect(read.status == 1 && read.text.contains("\"ci/E\""), "\(read.text)")
        try repository.write(
            ".aiops-gate.yml", "tools: {ci: {run: [my-lint], report: out/*.xml, format: checkstyle, files: ['*.py']}}\n"
        )
        let stale = try gate(repository, none)
        #expect(stale.status == 4 && stale.text.contains("there is no new report"), "\(stale.text)")
    }

    @Test("in CI the base's configuration says what runs, and the change cannot bring the program")
    func policySide() throws {
        let repository = try TestRepository()
        try repository.write("a.py", "one\n")
        try repository.write("lint.sh", "#!/bin/sh\necho '<checkstyle/>'\n")
        try repository.write(
            ".aiops-gate.yml", "tools: {lint: {run: [sh, ./lint.sh], files: ['*.py'], format: checkstyle}}\n")
        let base = try repository.commit()
        try repository.write("a.py", "one\ntwo\n")
        let plain = try repository.commit()
        let folder = try program("other", "")
        let ci = ["CI": "true", "GITHUB_ACTIONS": "false"]
        let range = ["--range", "\(base)..\(plain)", "--config-from", "base", "--json"]
        #expect(try gate(repository, folder, range, environment: ci).status == 0)
        try repository.write("lint.sh", "#!/bin/sh\ntouch ran\necho '<checkstyle/>'\n")
        try repository.write(
            ".aiops-gate.yml", "tools: {evil: {run: [sh, ./evil.sh], format: checkstyle}}\nplugins: [evil]\n")
        try repository.write("evil.sh", "touch ran\n")
        let head = try repository.commit()
        let result = try gate(
            repository, folder, ["--range", "\(base)..\(head)", "--config-from", "base", "--json"], environment: ci)
        #expect(result.status == 4 && result.text.contains("the change touches lint.sh"), "\(result.text)")
        #expect(!FileManager.default.fileExists(atPath: repository.path + "/ran"))
    }

    @Test("a plugin gets the change with its added lines, and answers SARIF")
    func plugin() throws {
        let folder = try program(
            "aiops-gate-words",
            """
            cat > "$TMPDIR/input"
            grep -q '"added":\\["two","three"\\]' "$TMPDIR/input" || exit 1
            echo '{"version":"2.1.0","runs":[{"tool":{"driver":{"name":"words"}},"results":[{"ruleId":"W1","level":"error",
            "message":{"text":"m"},"locations":[{"physicalLocation":{"artifactLocation":{"uri":"a.py"},
            "region":{"startLine":2}}}]}]}]}'
            """)
        let result = try gate(
            try repository("plugins: [words]\n"), folder, environment: ["TMPDIR": folder.path])
        #expect(result.status == 1 && result.text.contains("\"words/W1\""), "\(result.text)\(result.error)")
    }

    @Test("a plugin inside the repository is not one")
    func pluginInside() throws {
        let repository = try repository("plugins: [words]\n")
        try repository.write("bin/aiops-gate-words", "#!/bin/sh\ntouch ran\n")
        try FileManager.default.setAttributes(
            [.posixPermissions: 0o755], ofItemAtPath: repository.path + "/bin/aiops-gate-words")
        let path = "\(repository.path)/bin:" + (ProcessInfo.processInfo.environment["PATH"] ?? "")
        let result = try Project.gate(["--worktree"], in: repository.path, environment: ["PATH": path])
        #expect(result.status == 4 && result.text.contains("outside the repository"), "\(result.text)")
        #expect(!FileManager.default.fileExists(atPath: repository.path + "/ran"))
    }

    @Test(
        "each tool is a SARIF run of its own, and the file is valid",
        .enabled(
            if: Python.has("jsonschema") && Shared.url("contracts/sarif/sarif-schema-2.1.0.json") != nil,
            "no jsonschema, or no SARIF schema beside the clone"))
    func runs() throws {
        let schema = try #require(Shared.url("contracts/sarif/sarif-schema-2.1.0.json"))
        let folder = try program(
            "my-lint",
            "echo '<checkstyle><file name=\"a.py\"><error line=\"3\" severity=\"error\" message=\"m\" source=\"E\"/></file></checkstyle>'"
        )
        let result = try gate(try repository(configuration), folder, ["--worktree", "--sarif"])
        #expect(try Python.schemaErrors(result.output, schema) == "")
        let json = try #require(try JSONSerialization.jsonObject(with: Data(result.output)) as? [String: Any])
        let runs = try #require(json["runs"] as? [[String: Any]])
        #expect(runs.count == 2)
        let ids = runs.compactMap { ($0["automationDetails"] as? [String: Any])?["id"] as? String }
        #expect(ids == ["aiops-gate/gate/", "aiops-gate/gate/lint/"])
        let results = try #require(runs[1]["results"] as? [[String: Any]])
        #expect(results.first?["ruleId"] as? String == "E")
    }
}
