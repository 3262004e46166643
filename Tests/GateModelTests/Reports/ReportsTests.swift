import Foundation
import GateModel
import TestSupport
import Testing

@Suite("every report")
struct ReportsTests {
    /// `Reports.all` as values that a test can take as arguments.
    struct Format: CustomTestStringConvertible, Sendable {
        let type: any Report.Type
        var word: String { type.format }
        var testDescription: String { word }

        static let all = Reports.all.map(Format.init)
    }

    static let golden = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Golden")

    @Test("format words are unique, sorted and in kebab-case")
    func words() {
        let words = Reports.all.map { $0.format }
        #expect(words == Set(words).sorted())
        for word in words {
            #expect(word.utf8.allSatisfy { ($0 >= 0x61 && $0 <= 0x7A) || $0 == 0x2D }, "\(word)")
            #expect(!word.hasPrefix("-") && !word.hasSuffix("-") && !word.contains("--"), "\(word)")
        }
    }

    @Test("each format has a section in docs/reports.md", arguments: Format.all)
    func documented(format: Format) throws {
        let page = Project.root.appendingPathComponent("docs/reports.md")
        let lines = try String(contentsOf: page, encoding: .utf8).split(separator: "\n")
        #expect(lines.contains { $0.hasPrefix("## ") && $0.contains("`\(format.word)`") })
    }

    @Test("a result that has everything is written as its golden file says", arguments: Format.all)
    func golden(format: Format) throws {
        let known = try FileManager.default.contentsOfDirectory(atPath: ReportsTests.golden.path)
        let page = ["markdown": "full.md", "html": "full.html"][format.word]
        let name = known.first {
            $0 == page || [format.word, "\(format.word)-full"].contains(($0 as NSString).deletingPathExtension)
        }
        let bytes = ReportsTests.bytes(of: try #require(ResultFixture.named["full"]), format.word)
        #expect(try Snapshot.difference(bytes, "Golden/\(name ?? format.word + ".txt")") == nil)
    }

    @Test("the same result gives the same bytes, and they are UTF-8", arguments: Format.all)
    func deterministic(format: Format) {
        for result in ResultFixture.named.values {
            let bytes = ReportsTests.bytes(of: result, format.word)
            #expect(bytes == ReportsTests.bytes(of: result, format.word))
            #expect(String(validating: bytes, as: UTF8.self) != nil)
            #expect(bytes.first != 0xEF, "a byte order mark")
        }
    }

    @Test("the first bytes name the tool, so that the next run may replace the file", arguments: Format.all)
    func replaceable(format: Format) {
        var result = ResultFixture.full
        result.scope.paths = (0..<2000).map { RepoPath("a/rather/long/path/\($0)") }
        let head = ReportsTests.bytes(of: result, format.word).prefix(16 << 10)
        #expect(String(decoding: head, as: UTF8.self).contains(ToolInfo.name))
    }

    @Test("a run that was not measured never looks clean", arguments: Format.all)
    func notMeasured(format: Format) {
        let text = ReportsTests.text(of: ResultFixture.notMeasured, format.word)
        #expect(text.contains("3f786850 is missing"), "\(format.word)")
    }

    /// What `format` makes of `result`, with all that varies between runs fixed.
    static func bytes(of result: GateResult, _ format: String, _ change: (inout ReportOptions) -> Void = { _ in })
        -> [UInt8]
    {
        var options = ReportOptions()
        options.epoch = 1_767_323_045
        change(&options)
        var output = ByteWriter()
        do {
            try Reports.all.first { $0.format == format }?.write(result, options: options, to: &output)
        } catch {
            Issue.record("\(format): \(error)")
        }
        return output.bytes
    }

    static func text(
        of result: GateResult, _ format: String, _ change: (inout ReportOptions) -> Void = { _ in }
    ) -> String {
        String(decoding: bytes(of: result, format, change), as: UTF8.self)
    }
}
