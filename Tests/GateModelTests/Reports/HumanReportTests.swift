import GateModel
import TestSupport
import Testing

@Suite struct HumanReportTests {
    @Test("the report on a terminal is what was looked at", arguments: ResultFixture.named.keys.sorted())
    func golden(name: String) throws {
        let result = try #require(ResultFixture.named[name])
        #expect(try Snapshot.difference(human(result), "Golden/human-\(name).txt") == nil)
        #expect(try Snapshot.difference(human(result, color: true), "Golden/human-\(name)-color.txt") == nil)
    }

    private func human(_ result: GateResult, color: Bool = false, width: Int = 80) throws -> [UInt8] {
        var options = ReportOptions()
        options.color = color
        options.width = width
        var output = ByteWriter()
        try HumanReport.write(result, options: options, to: &output)
        return output.bytes
    }
}
