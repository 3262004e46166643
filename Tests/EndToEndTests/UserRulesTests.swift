import Foundation
import TestSupport
import Testing

/// A repository's own rules, as its users meet them.
@Suite("a repository's own rules")
struct UserRulesTests {
    private static func rule(_ id: String = "any-frobnicate", pattern: String = "frobnicate", adding: String = "")
        -> String
    {
        """
        id: \(id)
        summary: frobnicate is called
        why: It was taken out of service.
        advice: Call polish.
        severity: high
        confidence: high
        category: quality
        languages: [text]
        pattern: \(pattern)
        examples:
          bad:
            - |
              frobnicate()  # HERE
          good:
            - polish()
        \(adding)
        """
    }

    private func repository(_ rules: [String: String] = ["one.yml": rule()]) throws -> TestRepository {
        let repository = try TestRepository()
        for (name, text) in rules { try repository.write(".aiops-gate/rules/\(name)", text) }
        return repository
    }

    @Test("a staged rule judges what is staged, and is listed, explained and known to SARIF and the configuration")
    func staged() throws {
        let repository = try repository(["deep/er/one.yaml": Self.rule()])
        try repository.write("src/a.txt", "first\nfrobnicate()\n")
        try repository.git("add", "-A")
        let failing = try Project.gate(["--staged"], in: repository.path)
        #expect(failing.status == 1 && failing.text.contains("src/a.txt:2:1"), "\(failing.text)\(failing.error)")
        #expect(failing.text.contains("any-frobnicate"))
        let listed = try Project.gate(["rules", "list", "--language", "text"], in: repository.path)
        let row = listed.text.split(separator: "\n").first { $0.hasPrefix("any-frobnicate ") }
        #expect(row?.split(separator: " ").dropFirst().first == "high", "\(listed.text)")
        #expect(try Project.gate(["explain", "any-frobnicate"], in: repository.path).text.contains("Call polish."))
        let sarif = try Project.gate(["--staged", "--sarif"], in: repository.path)
        #expect(sarif.text.contains("\"id\":\"any-frobnicate\""))
        try repository.write(".aiops-gate.yml", "rules: {any-frobnicate: off}\n")
        try repository.git("add", "-A")
        let silent = try Project.gate(["--staged"], in: repository.path)
        #expect(silent.status == 0, "\(silent.text)\(silent.error)")
        #expect(try Project.gate(["config", "verify"], in: repository.path).status == 0)
        try repository.write(".aiops-gate.yml", "rules: {any-frobnicat: off}\n")
        let wrong = try Project.gate(["config", "verify"], in: repository.path)
        #expect(wrong.status == 2 && wrong.error.contains("did you mean 'any-frobnicate'?"), "\(wrong.error)")
    }

    @Test("the rules of the base commit decide: a change cannot bring, weaken or remove them for itself")
    func base() throws {
        let repository = try repository()
        let base = try repository.commit()
        try repository.git("rm", "-q", "-r", ".aiops-gate")
        try repository.write(".aiops-gate/rules/two.yml", Self.rule("any-other", pattern: "other"))
        try repository.write("a.txt", "frobnicate\nother\n")
        try repository.commit()
        let result = try Project.gate(["--range", "\(base)..HEAD", "--config-from", "base"], in: repository.path)
        #expect(result.status == 1 && result.text.contains("a.txt:1:1"), "\(result.text)\(result.error)")
        #expect(!result.text.contains("a.txt:2:1"))
        #expect(result.text.contains(".aiops-gate/rules/two.yml"), "a note names the rules that do not count yet")
    }

    @Test("a rule that is off by default reports once the configuration turns it on")
    func offByDefault() throws {
        let repository = try repository(["one.yml": Self.rule(adding: "enabled: false")])
        try repository.write("a.txt", "frobnicate\n")
        try repository.git("add", "-A")
        #expect(try Project.gate(["--staged"], in: repository.path).status == 0)
        let listed = try Project.gate(["rules", "list", "--language", "text"], in: repository.path)
        let row = listed.text.split(separator: "\n").first { $0.hasPrefix("any-frobnicate ") }
        #expect(row?.split(separator: " ").dropFirst().first == "off", "\(listed.text)")
        try repository.write(".aiops-gate.yml", "rules: {any-frobnicate: {enabled: true}}\n")
        try repository.git("add", "-A")
        #expect(try Project.gate(["--staged"], in: repository.path).status == 1)
    }

    @Test(
        "a rule file that is wrong ends the run with 2 and its line, whatever the change",
        arguments: [
            ("severity: high", "severity: hihg", ".aiops-gate/rules/one.yml:5:11: 'severity' expects"),
            (
                "id: any-frobnicate", "id: conflict-marker",
                ".aiops-gate/rules/one.yml:1: the id 'conflict-marker' is that of a built-in rule"
            ),
            ("pattern: frobnicate", "pattern: \"(\"", ".aiops-gate/rules/one.yml:9: "),
        ])
    func wrong(text: String, replacement: String, message: String) throws {
        let repository = try repository(["one.yml": Self.rule().replacingOccurrences(of: text, with: replacement)])
        try repository.write("a.txt", "nothing\n")
        try repository.git("add", "-A")
        let result = try Project.gate(["--staged"], in: repository.path)
        #expect(result.status == 2 && result.error.contains(message), "\(result.error)")
    }

    @Test("two rules of one id, and more rules than anybody writes, are refused")
    func many() throws {
        let twice = try repository(["a.yml": Self.rule(), "b.yml": Self.rule()])
        try twice.git("add", "-A")
        let result = try Project.gate(["--staged"], in: twice.path)
        #expect(result.status == 2 && result.error.contains("b.yml:1: the id 'any-frobnicate' is that of"))
        let many = try TestRepository()
        for number in 0...500 { try many.write(".aiops-gate/rules/\(number).yml", "id: x\n") }
        try many.git("add", "-A")
        let refused = try Project.gate(["--staged"], in: many.path)
        #expect(refused.status == 2 && refused.error.contains("more than 500 rule files"), "\(refused.error)")
    }

    @Test(
        "`rules test` runs the examples: 0 when they hold, 1 with file and line when one does not, 2 when a file is wrong"
    )
    func examples() throws {
        let repository = try repository()
        let passing = try Project.gate(["rules", "test", "--verbose"], in: repository.path)
        #expect(passing.status == 0 && passing.text.contains("ok    any-frobnicate"), "\(passing.text)\(passing.error)")
        let rule = Self.rule()
        let name = ".aiops-gate/rules/one.yml"
        for (old, new, message) in [
            ("frobnicate()  # HERE", "polish()", "\(name):13: error: bad example 1: no finding"),
            ("- polish()", "- now frobnicate()", "\(name):15: error: good example 1: a finding on line 1"),
            (
                "frobnicate()  # HERE", "frobnicate()\n      x  # HERE",
                "\(name):14: error: bad example 1: no finding on line 2"
            ),
        ] {
            try repository.write(name, rule.replacingOccurrences(of: old, with: new))
            let failing = try Project.gate(["rules", "test"], in: repository.path)
            #expect(failing.status == 1 && failing.text.contains(message), "\(failing.text)\(failing.error)")
        }
        try repository.write(name, "id: x\n")
        #expect(try Project.gate(["rules", "test", ".aiops-gate/rules/one.yml"], in: repository.path).status == 2)
        #expect(try Project.gate(["rules", "test", "nowhere"], in: repository.path).status == 2)
    }

    @Test("the schema of rule files is what the parser reads")
    func schema() throws {
        let result = try Project.gate(["rules", "schema"], in: NSTemporaryDirectory())
        let schema = try #require(try JSONSerialization.jsonObject(with: Data(result.output)) as? [String: Any])
        let properties = try #require(schema["properties"] as? [String: Any])
        #expect(properties.keys.contains("query") && properties.keys.contains("examples") && properties.count > 15)
    }
}
