import Testing

@testable import GateModel

@Suite struct WorkflowTextTests {
    @Test(
        "a command of a runner gets a backslash",
        arguments: [
            ("::error::x", "\\::error::x"), ("  ::add-mask::x", "  \\::add-mask::x"),
            ("\u{3000}::g::", "\u{3000}\\::g::"),
            ("a ##[group]b", "a ##\\[group]b"), ("##vso[task]", "##vso\\[task]"), ("###[x]", "###\\[x]"),
            ("##teamcity[a] ##[b]", "##teamcity\\[a] ##\\[b]"), ("\u{1B}[1m::x::", "\u{1B}[1m\\::x::"),
        ])
    func commands(line: String, safe: String) {
        #expect(WorkflowText.neutralised(line) == safe)
        #expect(WorkflowText.neutralised(safe) == safe)
    }

    @Test(
        "other lines stay", arguments: ["", "a::b", "a ::error::x", "## heading [x]", "# [x]", "#[derive]", "std::vec"])
    func others(line: String) {
        #expect(WorkflowText.neutralised(line) == line)
    }
}
