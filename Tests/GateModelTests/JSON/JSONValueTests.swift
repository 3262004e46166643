import Foundation
import GateModel
import TestSupport
import Testing

@Suite("JSONValue")
struct JSONValueTests {
    private func parse(_ text: String) throws -> JSONValue { try JSONValue(parsing: Array(text.utf8)) }

    @Test("every kind of value is read, members keep their order")
    func values() throws {
        let value = try parse(#" {"b": [1, -0, 2.5e-3, true, false, null, []], "a": {"x": "y"}, "": ""} "#)
        #expect(value.members?.map(\.name) == ["b", "a", ""])
        #expect(value["b"]?[0]?.int == 1 && value["b"]?[2]?.double == 0.0025 && value["b"]?[2]?.int == nil)
        #expect(value["b"]?[5]?.isNull == true && value["a"]?["x"]?.string == "y" && value["c"] == nil)
        #expect(value["b"]?[7] == nil && value["b"]?["x"] == nil)
    }

    @Test("escapes and surrogate pairs become text, half a pair U+FFFD")
    func escapes() throws {
        #expect(try parse(#""\"\\\/\b\f\n\r\t\u00e9\ud83d\ude00é""#).string == "\"\\/\u{8}\u{C}\n\r\té😀é")
        #expect(try parse(#""\ud83dx\udc00\ud83d\u0041""#).string == "\u{FFFD}x\u{FFFD}\u{FFFD}A")
    }

    @Test("numbers keep every digit")
    func numbers() throws {
        #expect(try parse("12345678901234567890") == .number("12345678901234567890"))
        #expect(try parse("9223372036854775807").int == Int.max)
    }

    @Test(
        "what RFC 8259 does not allow is refused with its place",
        arguments: [
            ("", 0, 1), ("{", 1, 1), ("[1,]", 3, 1), ("{\"a\":1,}", 7, 1), ("01", 0, 1), ("1.", 2, 1), ("-", 1, 1),
            ("tru", 0, 1), ("nul", 0, 1), ("\"a", 0, 1), ("\"\n\"", 1, 1), ("\"\\x\"", 2, 1), ("\"\\u12\"", 5, 1),
            ("1 2", 2, 1), ("{\"a\":1,\n\"a\":2}", 8, 2), ("{a:1}", 1, 1), ("'a'", 0, 1), ("[1\n2]", 3, 2),
            ("\u{FEFF}1", 0, 1), ("NaN", 0, 1),
        ] as [(String, Int, Int)])
    func refusals(text: String, offset: Int, line: Int) {
        do throws(JSONError) {
            _ = try JSONValue(parsing: Array(text.utf8))
            Issue.record("\(text) was read")
        } catch {
            #expect(error.offset == offset && error.line == line, "\(text): \(error)")
        }
    }

    @Test("nesting is bounded, and bytes that are no UTF-8 are refused")
    func bounds() throws {
        let deep = { (count: Int) in String(repeating: "[", count: count) + String(repeating: "]", count: count) }
        _ = try parse(deep(128))
        #expect(throws: JSONError.self) { try parse(deep(129)) }
        #expect(throws: JSONError.self) { try JSONValue(parsing: [0x22, 0xFF, 0x22]) }
    }

    @Test("Foundation reads the same out of every contract sample")
    func oracle() throws {
        guard let folder = Shared.url("contracts/github/webhooks") else {
            print("skipped: no ../shared/contracts")
            return
        }
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".json") }
        #expect(names.count > 5)
        for name in names {
            let data = try Data(contentsOf: folder.appendingPathComponent(name))
            let read = JSONValueTests.object(try JSONValue(parsing: Array(data)))
            let written = try JSONSerialization.data(withJSONObject: read, options: .sortedKeys)
            let expected = try JSONSerialization.data(
                withJSONObject: JSONSerialization.jsonObject(with: data), options: .sortedKeys)
            #expect(written == expected, "\(name)")
        }
    }

    private static func object(_ value: JSONValue) -> Any {
        switch value {
        case .null: NSNull()
        case .bool(let value): value
        case .number(let text): Int(text).map { $0 as Any } ?? Double(text) as Any
        case .string(let text): text
        case .array(let values): values.map(object)
        case .object(let members): Dictionary(uniqueKeysWithValues: members.map { ($0.name, object($0.value)) })
        }
    }
}
