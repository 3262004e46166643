import GateModel
import TestSupport
import Testing

@Suite struct MarkdownReportTests {
    @Test("the comment is what was looked at", arguments: ResultFixture.named.keys.sorted())
    func golden(name: String) throws {
        let result = try #require(ResultFixture.named[name])
        #expect(try Snapshot.difference(ResultFixture.written(MarkdownReport.self, result), "Golden/\(name).md") == nil)
    }
}
