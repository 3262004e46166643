import GateConfig
import GateModel
import Testing

@Suite("files below the root")
struct DirectoryTests {
    @Test("start with what the nearest file above says, and change what they name")
    func inheritance() throws {
        let configuration = try load([
            (
                "",
                "fail-on: medium\nexclude: [\"services/*/gen/**\", \"*.snap\"]\nrules: {bidi-control: low}\nlimits: {file-bytes: 1MiB}"
            ),
            ("services/a", "min-confidence: high\nrules: {binary-added: off}"),
            ("services/a/web", "exclude: [dist/]\nfail-on: never"),
        ])
        let policy = configuration.policy()
        #expect(policy.directories.map(\.directory) == ["", "services/a", "services/a/web"])

        let service = policy.settings(for: "services/a/main.c")
        #expect(service.failOn == nil && service.minConfidence == .high && policy.failOn == .medium)
        #expect(service.exclude.contains { $0.matches("gen/x.c") } && service.exclude.contains { $0.matches("b.snap") })
        #expect(!service.exclude.contains { $0.matches("x/gen/y.c") })
        #expect(service.rules.map(\.rule) == ["bidi-control", "binary-added"])

        let web = policy.settings(for: "services/a/web/app.js")
        #expect(web.failOn == .some(nil) && web.minConfidence == .high)
        #expect(web.exclude.map(\.pattern) == ["dist/"] && web.rules.count == 2)
        #expect(policy.settings(for: "other/x.c").exclude.count == 2)
    }

    @Test("inherit an entry of rules for the paths that lie below them only")
    func rulePaths() throws {
        let configuration = try load([
            (
                "",
                "rules:\n  bidi-control: {paths: [\"docs/**\"], severity: low}\n  binary-added: {exclude: [\"a/b/*.png\"], severity: low}"
            ),
            ("a", "fail-on: low"), ("docs", "fail-on: low"),
        ])
        let directories = configuration.policy().directories
        #expect(
            directories.map { $0.rules.map(\.rule) } == [
                ["bidi-control", "binary-added"], ["binary-added"], ["bidi-control", "binary-added"],
            ])
        #expect(directories[1].rules[0].exclude.map(\.pattern) == ["/b/*.png"])
        #expect(directories[2].rules[0].paths.map(\.pattern) == ["/**"] && directories[2].rules[1].exclude.isEmpty)
    }

    @Test("may not hold what is about the whole run")
    func rootKeys() {
        let error = #expect(throws: ConfigErrors.self) {
            try load([("", ""), ("a/b", "exclude: [x]\nlimits: {}\nfial-on: low")])
        }
        #expect(
            error?.problems.map(\.description) == [
                "a/b/.aiops-gate.yml:2:1: 'limits' belongs in the configuration of the repository's root; "
                    + "a file below it may set exclude, fail-on, generated, min-confidence, rules and vendored",
                "a/b/.aiops-gate.yml:3:1: unknown key 'fial-on'; did you mean 'fail-on'?",
            ])
    }

    @Test("give way to a flag, which is about the whole run")
    func flags() throws {
        var flags = PolicyFlags()
        flags.failOn = "low"
        let policy = try load([("a", "fail-on: never\nmin-confidence: high")], flags: flags).policy()
        #expect(policy.failOn == .low && policy.settings(for: "a/x").failOn == nil)
        #expect(policy.settings(for: "a/x").minConfidence == .high)
    }

    @Test("show their values with their own file and line, or with those they inherit from")
    func origins() throws {
        let configuration = try load([("", "exclude: [x]"), ("a", "\nfail-on: low\nrules: {binary-added: off}")])
        let shown = configuration.effectiveValues.filter { $0.directory == "a" }
        #expect(
            shown.map { "\($0.key): \($0.value)  # \($0.origin)" }.filter { !$0.hasSuffix("default") } == [
                "exclude: [x]  # .aiops-gate.yml:1", "fail-on: low  # a/.aiops-gate.yml:2",
                "rules.binary-added: off  # a/.aiops-gate.yml:3",
            ])
    }

    private func load(
        _ files: [(directory: String, text: String)], flags: PolicyFlags = PolicyFlags()
    ) throws -> Configuration {
        try Configuration.load(
            files: files.reversed().map { ConfigFile(directory: RepoPath($0.directory), bytes: Array($0.text.utf8)) },
            flags: flags, knownRules: knownRules, knownReviewers: ["hygiene", "secrets"])
    }
}
