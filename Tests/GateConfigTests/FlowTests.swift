import GateYAML
import Testing

@testable import GateConfig

@Suite("a value as one line of YAML")
struct FlowTests {
    @Test(
        "is read back as the same text",
        arguments: [
            "a", "src/**", ".aiops-gate.baseline.json", "/a", "./b", ".inf", ".5", "..5", "...", "---", "1", "-1",
            "true", "Null", "", " a ", "a: b",
            "a #b", "[x]", "{y}", "\"q\"", "it's", "back\\slash", "tab\tand\nline", "\u{1}\u{7F}\u{85}", "ünï", "*",
            "&x", "!y", "%z", "@", "`", "~", "a,b",
        ])
    func roundTrip(text: String) throws {
        let yaml = try YAML.parse(Array("key: [\(Flow.text(text))]".utf8))
        #expect(yaml.documents.first?.root["key"]?.items?.map { $0.scalar?.value } == [.string(text)])
    }
}
