import GateConfig
import GateModel
import Testing

@Suite("what is wrong with a configuration")
struct ProblemTests {
    static let cases: [(text: String, problems: [String])] = [
        ("version: 1\nexclude: []\nfial-on: high\n", ["3:1: unknown key 'fial-on'; did you mean 'fail-on'?"]),
        ("fail_on: high\n", ["1:1: unknown key 'fail_on'; did you mean 'fail-on'?"]),
        ("qwertzuiop: 1\n", ["1:1: unknown key 'qwertzuiop'"]),
        (
            "limits:\n  file-byts: 1\n",
            ["2:3: unknown key 'file-byts' in 'limits'; did you mean 'file-bytes'?"]
        ),
        (
            "fail-on: hihg\n",
            ["1:10: 'fail-on' expects critical, high, medium, low or never, found 'hihg'; did you mean 'high'?"]
        ),
        ("fail-on: [high]\n", ["1:10: 'fail-on' expects critical, high, medium, low or never, found a list"]),
        ("fail-on:\n", ["1:9: 'fail-on' expects critical, high, medium, low or never, found nothing"]),
        (
            "limits: 3\n",
            [
                "1:9: 'limits' expects a mapping of diff-bytes, file-bytes, line-bytes and reviewer-seconds, found the number 3"
            ]
        ),
        (
            "limits: {file-bytes: 8 MiBB}\n",
            [
                "1:22: 'limits.file-bytes' expects a size from 1 byte to 1GiB such as 8MiB, found '8 MiBB'"
            ]
        ),
        ("exclude: docs/**\n", ["1:10: 'exclude' expects a list of path patterns, found 'docs/**'"]),
        (
            "hooks: {bypass-push-option: yes}\n",
            [
                "1:29: 'hooks.bypass-push-option' expects true or false, found 'yes'; YAML 1.2 knows true and false alone"
            ]
        ),
        ("version: 2\n", ["1:10: 'version' expects 1, found the number 2"]),
        (
            "fail-on: high\nexclude: []\nfail-on: low\n",
            ["3:1: duplicate key 'fail-on'; it first stands on line 1"]
        ),
        ("rules:\n  secret-aws-kye: off\n", ["2:3: unknown rule 'secret-aws-kye'; did you mean 'secret-aws-key'?"]),
        ("rules:\n  zzz: off\n", ["2:3: unknown rule 'zzz'; `aiops-gate rules list` shows them"]),
        ("rules:\n  zzz-*: off\n", ["2:3: no rule matches 'zzz-*'; `aiops-gate rules list` shows them"]),
        (
            "rules: {bidi-control: hgih}\n",
            [
                "1:23: 'rules.bidi-control' expects off, a severity (critical, high, medium, low or info), a mapping or a list of mappings, found 'hgih'; did you mean 'high'?"
            ]
        ),
        (
            "rules: {bidi-control: {severty: low}}\n",
            [
                "1:24: unknown key 'severty' in 'rules.bidi-control'; did you mean 'severity'?"
            ]
        ),
        ("reviewers: {only: [secret]}\n", ["1:20: unknown reviewer 'secret'; did you mean 'secrets'?"]),
        (
            "exclude: [\"../other/**\"]\n",
            ["1:11: the pattern '../other/**' is wrong: '..' leads out of the file's directory"]
        ),
        (
            "exclude: [\"a[\", \"!b\"]\n",
            [
                "1:11: the pattern 'a[' is wrong: '[' is never closed",
                "1:17: the pattern '!b' is wrong: '!' does not negate here; use another list, or \\! for the character",
            ]
        ),
        ("- a\n", ["1:1: expected a mapping of settings, found a list"]),
        (
            "fail-on: high\n---\nfail-on: low\n",
            [
                "3:1: one document is all a configuration has; remove this one and its '---'"
            ]
        ),
        ("fail-on: high\n\texclude: []\n", ["2:1: a tab cannot indent; use spaces"]),
        ("generated: {remove: [nowhere/**]}\n", ["1:22: 'nowhere/**' is not in 'generated', so it cannot be removed"]),
        // All problems of a file at once, in the order of its text.
        (
            "fial-on: high\nlimits: {line-bytes: -1}\n",
            [
                "1:1: unknown key 'fial-on'; did you mean 'fail-on'?",
                "2:22: 'limits.line-bytes' expects a size from 1 byte to 1GiB such as 8MiB, found the number -1",
            ]
        ),
    ]

    @Test("is said with file, line and column, and with what was expected", arguments: cases)
    func problems(text: String, expected: [String]) throws {
        let error = #expect(throws: ConfigErrors.self) { try load(text) }
        #expect(error?.problems.map(\.description) == expected.map { ".aiops-gate.yml:" + $0 })
    }

    @Test("control characters of the file never reach a message")
    func controlCharacters() throws {
        let error = #expect(throws: ConfigErrors.self) { try load("\"a\\e[31m\\u202eb\": 1\n") }
        #expect(error?.description == ".aiops-gate.yml:1:1: unknown key 'a\u{FFFD}[31m\u{FFFD}b'")
    }
}
