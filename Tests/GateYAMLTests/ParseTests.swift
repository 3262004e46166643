import GateYAML
import Testing

@Suite("reading YAML")
struct ParseTests {
    @Test(
        "a plain scalar is what the core schema of YAML 1.2 says",
        arguments: [
            ("", Scalar.Value.null), ("~", .null), ("null", .null), ("Null", .null), ("nULL", .string("nULL")),
            ("true", .bool(true)), ("False", .bool(false)), ("yes", .string("yes")), ("on", .string("on")),
            ("off", .string("off")), ("No", .string("No")), ("y", .string("y")),
            ("0", .int(0)), ("-12", .int(-12)), ("+7", .int(7)), ("007", .int(7)), ("0o17", .int(15)),
            ("0xfF", .int(255)), ("0b1", .string("0b1")), ("1_000", .string("1_000")), ("-0x1", .string("-0x1")),
            ("1.5", .float(1.5)), (".5", .float(0.5)), ("1.", .float(1)), ("1e3", .float(1000)),
            ("-1.2E-1", .float(-0.12)),
            (".", .string(".")), ("e3", .string("e3")), ("1e", .string("1e")), ("+", .string("+")),
            ("-.inf", .float(-.infinity)),
            ("1.2.3", .string("1.2.3")), ("12:30", .string("12:30")), ("2024-01-02", .string("2024-01-02")),
            ("99999999999999999999", .float(1e20)), ("0x", .string("0x")), ("0xg", .string("0xg")),
            ("inf", .string("inf")),
        ])
    func coreSchema(text: String, value: Scalar.Value) {
        #expect(Scalar(text: text).value == value)
        #expect(Scalar(text: text, style: .singleQuoted).value == .string(text))
    }

    @Test("a tag decides before the looks of the text")
    func tags() throws {
        let root = try parse("[!!str 1, !!float 1, !!int 1, !!int x, ! 1, !custom 1, !!bool \"true\"]")
        let values = try #require(root.items).map { $0.scalar?.value }
        #expect(
            values == [
                .string("1"), .float(1), .int(1), .string("x"), .string("1"), .string("1"), .bool(true),
            ])
    }

    @Test("a mapping is asked by key, also through an alias, and keeps its duplicates")
    func lookup() throws {
        let root = try parse("a: &m {x: 1, y: [2, 3]}\nb: *m\na: 2\n")
        #expect(root["b"]?["x"]?.text == "1")
        #expect(root["b"]?["y"]?.items?.map(\.text) == ["2", "3"])
        #expect(root["c"] == nil && root["a"]?["x"]?["z"] == nil && root["a"]?["x"]?.pairs == nil)
        #expect(root.pairs?.map(\.key.text) == ["a", "b", "a"])
        let duplicate = try #require(root.duplicates.first)
        #expect(duplicate.first.value.pairs != nil && duplicate.again.value.text == "2")
        #expect(root.duplicates.count == 1)
    }

    @Test("several documents stand one after another, anchors end with theirs")
    func documents() throws {
        let yaml = try YAML.parse(Array("a: &x 1\n---\nb: 2\n".utf8))
        #expect(yaml.documents.map(\.isExplicit) == [false, true])
        #expect(yaml.documents[1].root["b"]?.text == "2")
        #expect(throws: YAMLError.self) { try YAML.parse(Array("a: &x 1\n---\nb: *x\n".utf8)) }
        #expect(try YAML.parse([]).documents.isEmpty)
        #expect(try YAML.parse(Array("# only\n".utf8)).documents.isEmpty)
        #expect(try YAML.parse([0xEF, 0xBB, 0xBF]).documents.isEmpty)
    }

    static let refusals: [(text: String, line: Int, column: Int, message: String)] = [
        ("a: b: c", 1, 5, "':' is not allowed here; check the indentation or put the value in quotes"),
        ("a: 1\n\tb: 2\n", 2, 1, "a tab cannot indent; use spaces"),
        ("a: 1\nb: @x\n", 2, 4, "'@' cannot begin a value; put the value in quotes"),
        ("a:\n  - b\n c: d", 3, 2, "expected a key of the mapping that begins on line 1; check the indentation"),
        ("- a\nb: c\n", 2, 1, "expected '-' of the list that begins on line 1; check the indentation"),
        ("a: [1, 2\nb: 3\n", 2, 2, "expected ',' or ']' of the list that begins on line 1"),
        ("a: {b: 1\n", 2, 1, "expected ',' or '}' of the mapping that begins on line 1"),
        ("ä: 'x\n", 2, 1, "the quoted text that begins on line 1 has no end"),
        ("\"ä\\q\"", 1, 4, "unknown escape in a text in double quotes"),
        ("a\nb: c\n", 2, 2, "':' is not allowed here; check the indentation or put the value in quotes"),
        ("abc\n: d\ne\n", 2, 1, "expected the end of the document or '---'"),
        ("ä: \u{1}", 1, 5, "control character U+0001 is not allowed"),
        ("&a [*a]", 1, 5, "the alias '*a' stands inside what it stands for"),
        ("ä: *x", 1, 5, "the alias '*x' has no anchor '&x' before it"),
    ]

    @Test("a refusal says the line, the column in bytes and what to do", arguments: refusals)
    func refusal(text: String, line: Int, column: Int, message: String) {
        let error = #expect(throws: YAMLError.self) { try YAML.parse(Array(text.utf8)) }
        #expect(error?.position == YAML.Position(line: line, column: column))
        #expect(error?.message == message)
    }

    @Test("bytes that are not UTF-8 are refused where they stand")
    func encoding() {
        let latin = #expect(throws: YAMLError.self) { try YAML.parse(Array("a: b\nc: ".utf8) + [0xFF, 0x0A]) }
        #expect(latin?.code == .encoding && latin?.position == YAML.Position(line: 2, column: 4))
        #expect(latin?.message == "the bytes are not UTF-8 (0xFF)")
        let wide = #expect(throws: YAMLError.self) { try YAML.parse([0xFF, 0xFE, 0x61, 0x00]) }
        #expect(wide?.message == "UTF-16 text; save the file as UTF-8")
    }

    @Test("limits hold for bytes, nodes, depth and what aliases make of a small text")
    func limits() throws {
        var limits = YAMLLimits()
        limits.bytes = 10
        #expect(message("a: 123456789", limits) == "12 bytes, the limit is 10")
        limits = YAMLLimits()
        limits.nodes = 3
        #expect(message("[a, b, c]", limits) == "more than 3 nodes")
        limits = YAMLLimits()
        #expect(message(String(repeating: "[", count: 100) + String(repeating: "]", count: 100), limits) == nil)
        #expect(message(String(repeating: "[", count: 200_000), limits) == "more than 100 levels of nesting")
        #expect(message(String(repeating: "- ", count: 100_000), limits) == "more than 100 levels of nesting")
        var laughs = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
        for level in 1...20 {
            let aliases = Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
            laughs += "a\(level): &a\(level) [\(aliases)]\n"
        }
        #expect(message(laughs, limits) == "aliases make more than 2000000 nodes of this text")
        var chain = "- &a0 [x]\n"
        for level in 1...150 { chain += "- &a\(level) [*a\(level - 1)]\n" }
        #expect(message(chain, limits) == "more than 100 levels of nesting through aliases")
    }

    private func message(_ text: String, _ limits: YAMLLimits) -> String? {
        do throws(YAMLError) {
            _ = try YAML.parse(Array(text.utf8), limits: limits)
            return nil
        } catch {
            return error.message
        }
    }

    private func parse(_ text: String) throws -> Node {
        try #require(try YAML.parse(Array(text.utf8)).documents.first?.root)
    }
}
