import Foundation
import GateModel
import TestSupport
import Testing

@testable import GateReview

@Suite struct ReviewersTests {
    @Test("reviewers and their rules are sorted, unique, kebab-case and complete")
    func metadata() {
        let names = Reviewers.all.map(\.name)
        #expect(names == names.sorted() && Set(names).count == names.count)
        let ids = Reviewers.all.flatMap { $0.rules.map(\.id) }
        #expect(Set(ids).count == ids.count)
        for reviewer in Reviewers.all {
            #expect(reviewer.rules.map(\.id) == reviewer.rules.map(\.id).sorted())
            for rule in reviewer.rules {
                #expect(rule.reviewer == reviewer.name)
                #expect(rule.id.allSatisfy { $0.isASCII && ($0.isLowercase || $0.isNumber || $0 == "-") })
                #expect(!rule.summary.isEmpty && rule.why.hasSuffix(".") && rule.advice.hasSuffix("."))
                #expect(!rule.summary.contains("\n"))
            }
        }
        #expect(
            Reviewers.all.first { $0.name == "secrets" }?.rules.allSatisfy {
                $0.id.hasPrefix("secret-") && !$0.cwe.isEmpty
            } == true)
    }

    @Test("every kind of secret has literals that can be looked for, sorted")
    func literals() {
        for kind in SecretKind.all {
            #expect(!kind.literals.isEmpty && kind.literals.allSatisfy { $0.utf8.count >= 3 })
            #expect(kind.literals == kind.literals.sorted())
        }
    }

    @Test("docs/rules.md and docs/rules/ say what the rules say; `make catalog`, or RECORD=1, writes them")
    func documented() throws {
        let documents = Project.root.appendingPathComponent("docs")
        let pages = RulePages.all(Reviewers.all, catalog: Catalog.builtIn.rules(withExamples: true))
        let isRecording = ProcessInfo.processInfo.environment["RECORD"] == "1"
        for (name, text) in pages {
            let page = documents.appendingPathComponent(name)
            if isRecording {
                try FileManager.default.createDirectory(
                    at: page.deletingLastPathComponent(), withIntermediateDirectories: true)
                try Data(text.utf8).write(to: page)
            }
            let isSame = try String(contentsOf: page, encoding: .utf8) == text
            #expect(isSame, "docs/\(name)")
        }
        let found = try FileManager.default.contentsOfDirectory(
            atPath: documents.appendingPathComponent("rules").path)
        #expect(Set(found.map { "rules/\($0)" }) == Set(pages.keys).subtracting(["rules.md"]))
    }
}
