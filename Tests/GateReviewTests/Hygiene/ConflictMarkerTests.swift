import GateModel
import Testing

@testable import GateReview

@Suite struct ConflictMarkerTests {
    let reviewer = HygieneReviewer()

    /// Seven of a sign: never written out here, or this file would be a conflict.
    private static func seven(_ sign: Character) -> String { String(repeating: sign, count: 7) }
    private static let open = seven("<")
    private static let middle = seven("=")
    private static let base = seven("|")
    private static let close = seven(">")

    @Test(
        "a conflict is found however git wrote it",
        arguments: [
            "\(open) HEAD\na\n\(middle)\nb\n\(close) branch\n",
            "\(open)\na\n\(middle)\nb\n\(close)\n",
            "\(open) HEAD\r\na\r\n\(middle)\r\nb\r\n\(close) x\r\n",
            "\(open) HEAD\na\n\(base) merged\nc\n\(middle)\nb\n\(close) branch",
            "text\n\(open) ours\n\(middle)\n\(close) theirs\n",
        ])
    func found(text: String) throws {
        let review = try reviewer.review(text)
        #expect(review.ids == ["conflict-marker"])
        #expect(review.findings.first?.severity == .high)
    }

    @Test(
        "text that only looks like it is quiet",
        arguments: [
            "Title\n\(middle)\n\ntext\n", "\(middle)\nTitle\n\(middle)\n",
            "\(open) HEAD\na\n", "\(middle)\n\(close) x\n", "\(close) x\n\(middle)\n\(open) y\n",
            "\(open)<\na\n\(middle)\nb\n\(close) x\n", "  \(open) HEAD\n\(middle)\n\(close) x\n",
            "\(open)HEAD\na\n\(middle)\nb\n\(close)x\n", "\(open) a\n\(middle)=\n\(close) b\n",
            "x \(open) a\n\(middle)\n\(close) b\n", "cout \(open) a \(middle) b \(close) c;\n",
            "\(close) quoted mail\n\(close) more\n",
        ])
    func quiet(text: String) throws {
        #expect(try reviewer.review(text).ids == [])
    }

    @Test("a conflict whose sides were there before is found by its markers")
    func across() throws {
        let text = "\(Self.open) HEAD\nours\n\(Self.middle)\ntheirs\n\(Self.close) branch\n"
        let review = try reviewer.review(text, added: [1..<2, 3..<6])
        #expect(review.ids == ["conflict-marker"])
        #expect(review.findings.first?.region?.startLine == 1)
    }

    @Test("a conflict that was there before is not this change's")
    func old() throws {
        let block = "\(Self.open) HEAD\nours\n\(Self.middle)\ntheirs\n\(Self.close) branch\n"
        #expect(try reviewer.review(block + "new\n", added: [6..<7]).ids == [])
        let two = try reviewer.review(block + block, added: [6..<11])
        #expect(two.findings.map { $0.region?.startLine } == [6])
    }

    @Test("each conflict of a file is a finding, between the fences of books and in fixtures of low confidence")
    func several() throws {
        let block = "\(Self.open) a\n\(Self.middle)\n\(Self.close) b\n"
        #expect(try reviewer.review(block + block).ids.count == 2)
        func confidence(_ text: String, _ path: RepoPath) throws -> [Confidence] {
            try reviewer.review(text, path: path).findings.map(\.confidence)
        }
        #expect(try confidence("text\n```\n\(block)```\n", "docs/merge.md") == [.low])
        #expect(try confidence("text\n----\n\(block)----\n", "merge.adoc") == [.low])
        #expect(try confidence("```\ncode\n```\n\(block)", "CHANGELOG.md") == [.high])
        #expect(try confidence(block, "tests/fixtures/a.txt") == [.low])
        #expect(try reviewer.review(block, path: "tests/a_test.go").findings.map(\.confidence) == [.high])
    }
}
