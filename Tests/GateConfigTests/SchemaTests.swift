import GateConfig
import Testing

@Suite("the JSON Schema of the configuration")
struct SchemaTests {
    static let documents = [
        "", "{}", "version: 1", "version: 2", "version: '1'", "- a", "text",
        "fail-on: high", "fail-on: never", "fail-on: info", "fail-on: off", "fail-on:", "fail-on: [high]",
        "fail_on: high",
        "min-confidence: low", "min-confidence: critical", "on-incomplete: warn", "on-incomplete: true",
        "accept: [timeout, crash]", "accept: [late]", "accept: {add: [timeout], remove: []}", "accept: {plus: []}",
        "accept: timeout", "accept:",
        "coverage: {reports: ['**/lcov.info'], threshold: 80}", "coverage: {threshold: 0}",
        "coverage: {threshold: 101}",
        "coverage: {threshold: 79.5}", "coverage: {threshold: '80'}", "coverage: {reports: a}", "coverage: [a]",
        "tools: {ruff: {run: [ruff, '{files}'], files: ['*.py'], format: sarif, ok-exit: [0, 1], timeout: 2m}}",
        "tools:",
        "tools: {Ruff: {run: [ruff]}}", "tools: {-a: {run: [ruff]}}", "tools: [ruff]", "tools: {ruff: }",
        "tools: {ruff: {run: ruff}}", "tools: {ruff: {run: [ruff], ok-exit: [256]}}", "tools: {a_b-1: {report: a}}",
        "tools: {ruff: {run: [ruff], format: xml}}", "tools: {ruff: {run: [ruff], shell: true}}",
        "tools: {ruff: {run: [ruff], stdin: true, stream: stderr, hooks: false, severity: low, directory: web}}",
        "plugins: [licences]", "plugins: [a/b]", "plugins: ['']", "plugins: licences", "plugins: [../x]",
        "exclude: [a/**, '*.b']", "exclude: []", "exclude:", "exclude: a", "exclude: [1]", "exclude: ['']",
        "exclude: {add: [a]}",
        "generated: [a]", "generated: {add: [a]}", "generated: {add: a}", "vendored: {remove: }", "vendored: 3",
        "reviewers: {only: [secrets], skip: [hygiene]}", "reviewers: {only: [nobody]}", "reviewers: [secrets]",
        "reviewers:",
        "rules: {bidi-control: off}", "rules: {bidi-control: high, 'secret-*': info}", "rules: {bidi-control: none}",
        "rules: {bidi-control: false}", "rules: {bidi-control: }", "rules: {nothing: off}", "rules: []", "rules:",
        "rules: {bidi-control: {enabled: false, severity: low, confidence: high, paths: [a], exclude: [b]}}",
        "rules: {bidi-control: {enabled: no}}", "rules: {bidi-control: {level: low}}",
        "rules: {bidi-control: {severity: off}}",
        "rules: {bidi-control: [{paths: [a], severity: low}, off]}", "rules: {bidi-control: [{path: a}]}",
        "rules: {bidi-control: []}",
        "limits: {file-bytes: 1024, line-bytes: 1MiB, diff-bytes: '5 KB', reviewer-seconds: 90s}",
        "limits: {file-bytes: 0}",
        "limits: {file-bytes: -1}", "limits: {file-bytes: 1.5}", "limits: {file-bytes: 1mb}",
        "limits: {file-bytes: 1073741825}",
        "limits: {reviewer-seconds: 2m}", "limits: {reviewer-seconds: 2h}", "limits: {reviewer-seconds: 0}",
        "limits: {bytes: 1}", "limits: 4",
        "suppressions: {added-in-change: ignore}", "suppressions: {added-in-change: deny}", "suppressions: {}",
        "baseline: a.json", "baseline: ''", "baseline: 3", "baseline:",
        "hooks: {bypass-push-option: true}", "hooks: {bypass-push-option: 1}", "hooks: {bypass: true}",
    ]

    @Test(
        "says yes to what the parser takes and no to what it refuses",
        .enabled(if: JSONSchemaProgram.isThere, "python3 has no jsonschema module"))
    func agreement() throws {
        let schema = ConfigSchema.json(rules: knownRules, reviewers: ["hygiene", "secrets"])
        let problems = try JSONSchemaProgram.problems(
            of: SchemaTests.documents.map(JSONSchemaProgram.values), schema: schema)
        try #require(problems.count == SchemaTests.documents.count)
        for (text, problem) in zip(SchemaTests.documents, problems) {
            var refusal: String?
            do { _ = try load(text) } catch { refusal = "\(error)" }
            #expect((problem == nil) == (refusal == nil), "\(text): \(problem ?? "valid"); \(refusal ?? "valid")")
        }
    }

    @Test(
        "without names takes any rule and reviewer",
        .enabled(if: JSONSchemaProgram.isThere, "python3 has no jsonschema module"))
    func names() throws {
        let text = "rules: {later-rule: off}\nreviewers: {skip: [later]}"
        let values = [try JSONSchemaProgram.values(text)]
        #expect(try JSONSchemaProgram.problems(of: values, schema: ConfigSchema.json()) == [nil])
        let known = ConfigSchema.json(rules: knownRules, reviewers: ["secrets"])
        #expect(try JSONSchemaProgram.problems(of: values, schema: known) != [nil])
    }
}
