import GateModel
import TestSupport
import Testing

@Suite struct HTMLReportTests {
    @Test("the page is what was looked at", arguments: ResultFixture.named.keys.sorted())
    func golden(name: String) throws {
        let result = try #require(ResultFixture.named[name])
        #expect(try Snapshot.difference(ResultFixture.written(HTMLReport.self, result), "Golden/\(name).html") == nil)
    }
}
