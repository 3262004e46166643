import Foundation
import GateModel
import GateSyntax
import TestSupport
import Testing

@testable import GateReview

/// Rules on the languages that we read ourselves, through the reviewer.
@Suite struct OwnTreeRulesTests {
    private static let folder =
        ProcessInfo.processInfo.environment["AIOPS_GRAMMARS"] ?? Project.root.appending(path: ".build/grammars").path

    private static let shelf = GrammarShelf { language in
        let path = "\(folder)/\(language.rawValue).so"
        return FileManager.default.fileExists(atPath: path) ? path : nil
    }

    private func review(
        _ query: String, _ language: Language, _ text: String, path: RepoPath, added: [Range<Int>]? = nil,
        shelf: GrammarShelf = shelf
    ) throws -> FileReview {
        let yaml = """
            id: own-rule
            summary: found
            why: It is a test.
            advice: None.
            severity: high
            confidence: high
            cwe: []
            category: quality
            languages: [\(language.rawValue)]
            query: |
            \(query.split(separator: "\n").map { "  \($0)" }.joined(separator: "\n"))
            examples:
              bad: [x]
              good: [y]
            """
        let rule = try RuleFile.parse(Array(yaml.utf8), name: "own-rule.yml")
        return try RulesReviewer(shelf: shelf, user: [rule]).review(text, path: path, added: added)
    }

    @Test("a rule reads a Dockerfile and points at the line")
    func dockerfile() throws {
        let review = try review(
            "(file final: (stage effective: (user user: (_) @u (#eq? @u \"root\")) @finding))", .dockerfile,
            "FROM a\nUSER root\nUSER app\nFROM b\nUSER root\n", path: "Dockerfile")
        #expect(review.findings.filter { $0.ruleId == "own-rule" }.compactMap(\.region?.startLine) == [5])
    }

    @Test("a match stands at its header where that line is new too, and once")
    func header() throws {
        let query = "(stage (from) @header (run (script) @finding (#match? @finding \"sudo\")))"
        func lines(_ added: [Range<Int>]?) throws -> [Int] {
            try review(
                query, .dockerfile, "FROM a:1\nRUN true\nRUN sudo a\nRUN sudo b\n", path: "Dockerfile", added: added
            )
            .findings.filter { $0.ruleId == "own-rule" }.compactMap(\.region?.startLine)
        }
        #expect(try lines(nil) == [1])
        #expect(try lines([3..<5]) == [3, 4])
    }

    @Test("a rule can ask for a text of the whole file")
    func fileMatch() throws {
        let query = """
            (pair key: (string) @k value: (boolean) @v (#eq? @k "privileged") (#eq? @v "true")
              (#file-match? "^kind:\\\\s*Pod") (#not-file-match? "^exempt:")) @finding
            """
        func lines(_ text: String) throws -> [Int] {
            try review(query, .yaml, text, path: "a.yml").findings.filter { $0.ruleId == "own-rule" }
                .compactMap(\.region?.startLine)
        }
        #expect(try lines("kind: Pod\nspec:\n  privileged: true\n") == [3])
        #expect(try lines("kind: Service\nspec:\n  privileged: true\n") == [])
        #expect(try lines("kind: Pod\nexempt: 1\nspec:\n  privileged: true\n") == [])
    }

    @Test("YAML that is refused is reviewed in part, and says where")
    func refused() throws {
        let review = try review(
            "(pair key: (string) @k (#eq? @k \"privileged\")) @finding", .yaml,
            "kind: Pod\nprivileged: {{ x }}y\n", path: "a.yml")
        guard case .partial(let reason, _) = review.outcome else {
            Issue.record("\(review.outcome)")
            return
        }
        #expect(reason.code == .unknownText)
        #expect(reason.detail.hasPrefix("line 2: "))
    }

    @Test(
        "rules of the shell read RUN, keep their places and only look at changed lines",
        .enabled(if: FileManager.default.fileExists(atPath: "\(folder)/bash.so"), "no grammar of bash"))
    func embedded() throws {
        let text = "FROM a\nRUN one \\\n # two\n && eval x\nRUN eval y\nCOPY eval z\n"
        let query = "(command name: (command_name) @n (#eq? @n \"eval\")) @finding"
        let all = try review(query, .bash, text, path: "Dockerfile").findings.filter { $0.ruleId == "own-rule" }
        #expect(all.compactMap(\.region?.startLine) == [4, 5])
        #expect(all.first?.region?.startColumn == 5)
        let some = try review(query, .bash, text, path: "Dockerfile", added: [5..<6]).findings
        #expect(some.filter { $0.ruleId == "own-rule" }.compactMap(\.region?.startLine) == [5])
        let without = try review(query, .bash, text, path: "Dockerfile", shelf: GrammarShelf { _ in nil })
        guard case .partial(let reason, _) = without.outcome else {
            Issue.record("\(without.outcome)")
            return
        }
        #expect(reason.code == .missingGrammar)
    }
}
