import TestSupport
import Testing

@testable import GateModel

@Suite struct MarkdownReportTests {
    @Test("the comment is what was looked at", arguments: ResultFixture.named.keys.sorted())
    func golden(name: String) throws {
        let result = try #require(ResultFixture.named[name])
        #expect(try Snapshot.difference(ResultFixture.written(MarkdownReport.self, result), "Golden/\(name).md") == nil)
    }

    @Test("the first line is the marker of the key, and a key cannot end it")
    func marker() throws {
        #expect(MarkdownReport.marker("gate") == "<!-- aiops-gate:gate -->")
        #expect(MarkdownReport.marker("a b--> <x>") == "<!-- aiops-gate:a-b-x- -->")
        var options = ReportOptions()
        options.key = "team/api"
        #expect(try comment(ResultFixture.clean, options: options).hasPrefix("<!-- aiops-gate:team/api -->\n"))
    }

    @Test("5,000 findings fit the limit, the worst first, whole, with the rest counted")
    func limit() throws {
        var result = ResultFixture.large(5000)
        let text = try comment(result)
        #expect(text.utf16.count <= 65_000)
        #expect(text.utf16.count > 60_000, "the room is used")
        let shown = text.split(separator: "<summary>🔴 <b>critical</b>").count - 1
        #expect(shown > 50)
        #expect(!text.contains("<b>high</b>"), "critical ones alone fill the comment")
        #expect(text.contains("**\(Figures.grouped(5000 - shown)) more findings not shown**"))
        expectWhole(text)
        result.findings.reverse()
        #expect(try comment(result).utf16.count <= 65_000)
    }

    @Test("a ledger of 2,000 unread files and endless texts fit the limit too")
    func endless() throws {
        var result = ResultFixture.large(40)
        let long = String(repeating: "@\u{202E}`", count: 2000)
        let reason = LedgerReason(reviewer: "r", reason: Reason(.timeout, long), isAccepted: false)
        result.ledger = (0..<2000).map {
            LedgerRow(path: RepoPath("\($0)" + long), status: .skipped, reasons: [reason], hunks: 1, reviewed: 0)
        }
        result.verdict = Verdict(outcome: .notMeasured, exitCode: 4, reason: long)
        result.notes = (0..<100).map { _ in Note(.warning, "n", long) }
        result.findings[4].excerpt = Excerpt(text: String(long.prefix(300)), highlight: 0..<1, isCut: true)
        let text = try comment(result)
        #expect(text.utf16.count <= 65_000)
        #expect(text.contains("more files"))
        expectWhole(text)
    }

    @Test("hostile text is inert", arguments: 0..<300)
    func hostile(seed: Int) throws {
        var hostile = HostileText(seed: seed)
        let text = try comment(hostile.result())
        #expect(text.hasPrefix("<!-- aiops-gate:gate -->\n"))
        #expect(text.split(separator: "aiops-gate:gate -->").count == 2 || !text.dropFirst(10).contains("<!-- aiops"))
        #expect(!text.dropFirst(4).contains("<!--"))
        #expect(HostileText.firstHidden(in: text, allowing: ["\n", "\t"]) == nil)
        #expect(HostileText.firstCommand(in: text) == nil)
        expectWhole(text)
        expectInert(prose(of: text))
    }

    /// Every fence and every `<details>` is closed.
    private func expectWhole(_ text: String) {
        var fence: Substring?
        var depth = 0
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            let ticks = line.prefix { $0 == "`" }
            if let open = fence {
                if ticks.count >= open.count, ticks == line { fence = nil }
            } else if ticks.count >= 3, !line.dropFirst(ticks.count).contains("`") {
                fence = ticks
            } else if line.hasPrefix("<details") {
                depth += 1
            } else if line == "</details>" {
                depth -= 1
            }
        }
        #expect(fence == nil)
        #expect(depth == 0)
    }

    /// What a forge reads as prose: the text without fenced blocks and, by CommonMark's rule, without code spans.
    private func prose(of text: String) -> String {
        var lines: [Substring] = []
        var fence: Substring?
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            let ticks = line.prefix { $0 == "`" }
            if let open = fence {
                if ticks.count >= open.count, ticks == line { fence = nil }
            } else if ticks.count >= 3, !line.dropFirst(ticks.count).contains("`") {
                fence = ticks
            } else {
                lines.append(line)
            }
        }
        return lines.map(withoutCodeSpans).joined(separator: "\n")
    }

    private func withoutCodeSpans(_ line: Substring) -> String {
        // Inside an HTML block a backtick is a letter.
        if line.hasPrefix("<summary>") { return String(line) }
        let scalars = Array(line.unicodeScalars)
        var result = ""
        var index = 0
        while index < scalars.count {
            if scalars[index] == "\\", index + 1 < scalars.count {
                result.unicodeScalars.append(contentsOf: scalars[index...(index + 1)])
                index += 2
                continue
            }
            guard scalars[index] == "`" else {
                result.unicodeScalars.append(scalars[index])
                index += 1
                continue
            }
            var end = index
            while end < scalars.count, scalars[end] == "`" { end += 1 }
            let length = end - index
            var close = end
            var found: Int?
            while close < scalars.count {
                guard scalars[close] == "`" else {
                    close += 1
                    continue
                }
                var stop = close
                while stop < scalars.count, scalars[stop] == "`" { stop += 1 }
                if stop - close == length {
                    found = stop
                    break
                }
                close = stop
            }
            if let found { index = found } else { index = end }
            result += "CODE"
        }
        return result
    }

    private static let tags = [
        "<details>", "<details open>", "</details>", "<summary>", "</summary>", "<b>", "</b>", "<br>", "<code>",
        "</code>", "<sub>", "</sub>", "<!-- aiops-gate:gate -->",
    ]

    private func expectInert(_ prose: String) {
        for line in prose.split(separator: "\n") {
            let scalars = Array(line.unicodeScalars)
            for index in scalars.indices where !isInert(scalars, index, isHTML: line.hasPrefix("<summary>")) {
                Issue.record("\(String(String.UnicodeScalarView(scalars[index...].prefix(60))))")
            }
        }
    }

    /// Whether nothing begins at `index` that a forge would bring to life.
    private func isInert(_ line: [Unicode.Scalar], _ index: Int, isHTML: Bool) -> Bool {
        let rest = String(String.UnicodeScalarView(line[index...].prefix(60)))
        let next = index + 1 < line.count ? line[index + 1] : " "
        switch line[index] {
        case "<": return Self.tags.contains { rest.hasPrefix($0) }
        case "@": return next == "&" || next == " "
        case "#":
            let isHeading = line[..<index].allSatisfy { $0 == "#" } && (next == "#" || next == " ")
            let isAnchor = rest.hasPrefix("#L") && rest.hasSuffix("):")
            return next == "&" || next == " " || isHeading || isAnchor || rest.hasPrefix("#8203;")
        case "[":
            let isOurs = rest.hasPrefix("[the line](https://github.com/") || rest == "[!CAUTION]"
            return isHTML || isOurs || (index > 0 && line[index - 1] == "\\")
        case ":":
            return !rest.hasPrefix("://")
                || String(String.UnicodeScalarView(line[..<index])).hasSuffix("[the line](https")
        case "w": return !rest.hasPrefix("www.") || line.starts(with: "At [the line](https://".unicodeScalars)
        default: return true
        }
    }

    private func comment(_ result: GateResult, options: ReportOptions = ReportOptions()) throws -> String {
        String(decoding: try ResultFixture.written(MarkdownReport.self, result, options: options), as: UTF8.self)
    }
}
