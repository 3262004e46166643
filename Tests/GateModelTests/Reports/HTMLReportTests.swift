import TestSupport
import Testing

@testable import GateModel

@Suite struct HTMLReportTests {
    @Test("the page is what was looked at", arguments: ResultFixture.named.keys.sorted())
    func golden(name: String) throws {
        let result = try #require(ResultFixture.named[name])
        #expect(try Snapshot.difference(ResultFixture.written(HTMLReport.self, result), "Golden/\(name).html") == nil)
    }

    @Test("hostile text adds no element, attribute, reference or script", arguments: 0..<200)
    func hostile(seed: Int) throws {
        var hostile = HostileText(seed: seed)
        let text = try page(hostile.result())
        #expect(HostileText.firstHidden(in: text, allowing: ["\n", "\t"]) == nil)
        // Scalar by scalar, as a browser reads: a mark after `>` does not keep the tag open.
        for part in text.unicodeScalars.split(separator: "<").dropFirst() {
            let tag = String(part.prefix { $0 != ">" })
            let name = tag.drop { $0 == "/" || $0 == "!" }.prefix { $0 != " " }
            if !Self.elements.contains(String(name)) { Issue.record("\(tag)") }
            for attribute in tag.split(separator: " ").dropFirst() where attribute.contains("=\"") {
                let key = String(attribute.prefix { $0 != "=" })
                let isOurs = key != "href" || attribute.hasPrefix("href=\"https://github.com/")
                if !Self.attributes.contains(key) || !isOurs { Issue.record("\(tag)") }
            }
        }
    }

    @Test("nothing is loaded from anywhere, and the policy of the page forbids it")
    func selfContained() throws {
        let text = try page(ResultFixture.full)
        #expect(text.contains("default-src 'none'; style-src 'unsafe-inline'"))
        for word in ["<script", "<link", "<img", "@import", "url("] {
            #expect(!text.contains(word) || text.contains("&lt;\(word.dropFirst())"), "\(word)")
        }
    }

    @Test("every severity and status has a switch, and a rule that hides by it")
    func switches() throws {
        let text = try page(ResultFixture.full)
        for word in Severity.allCases.map(\.rawValue) + ["new", "below-threshold", "suppressed", "baseline"] {
            #expect(text.contains("id=\"show-\(word)\" checked"))
            #expect(text.contains("body:has(#show-\(word):not(:checked)) article.\(word){display:none}"))
        }
    }

    @Test("files with a finding that counts stand first")
    func order() throws {
        let text = try page(ResultFixture.full)
        let counts = try #require(text.firstRange(of: "<summary><code>config/ci.yml"))
        let other = try #require(text.firstRange(of: "<summary><code>README.md"))
        #expect(counts.lowerBound < other.lowerBound)
    }

    @Test("past 5,000 findings the rest is counted")
    func limit() throws {
        let text = try page(ResultFixture.large(5200))
        #expect(text.split(separator: "<article ").count - 1 == 5000)
        #expect(text.contains("<strong>200 more findings not shown</strong>"))
    }

    private static let elements: Set<String> = [
        "DOCTYPE", "html", "head", "meta", "title", "style", "body", "header", "h1", "h2", "span", "p", "section", "ul",
        "li", "b", "table", "thead", "tbody", "tr", "th", "td", "label", "input", "main", "details", "summary", "code",
        "small", "em", "article", "pre", "mark", "dl", "dt", "dd", "footer", "a", "strong",
    ]
    private static let attributes: Set<String> = [
        "charset", "name", "content", "http-equiv", "class", "id", "type", "href", "rel", "lang",
    ]

    private func page(_ result: GateResult) throws -> String {
        String(decoding: try ResultFixture.written(HTMLReport.self, result), as: UTF8.self)
    }
}
