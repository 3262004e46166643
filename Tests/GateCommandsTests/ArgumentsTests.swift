import ArgumentParser
import GateModel
import Testing

@testable import GateCommands

@Suite("what was typed")
struct ArgumentsTests {
    private func check(_ arguments: String...) throws -> CheckCommand {
        try #require(try AIOpsGate.parseAsRoot(arguments) as? CheckCommand)
    }

    @Test("without a subcommand it checks")
    func defaultSubcommand() throws {
        #expect(try check("--base", "main").scope.options.base == "main")
        #expect(try check("src", "docs").scope.options.paths == ["src", "docs"])
    }

    @Test("a bare report flag stands before another option, before -- and at the end")
    func bareReport() throws {
        #expect(try check("--sarif").reports.sarif == "-")
        #expect(try check("--sarif", "--staged").reports.sarif == "-")
        let paths = try check("--sarif", "--", "src")
        #expect(paths.reports.sarif == "-")
        #expect(paths.scope.options.paths == ["src"])
        #expect(try check("--sarif", "out.sarif").reports.sarif == "out.sarif")
    }

    @Test("reports come in a fixed order, and a dash is standard output")
    func reportOrder() throws {
        let options = try check("--json", "a.json", "--sarif", "-", "--report", "html=b.html").reports.options()
        #expect(
            options.reports == [
                WantedReport(format: "sarif", file: nil), WantedReport(format: "json", file: "a.json"),
                WantedReport(format: "html", file: "b.html"),
            ])
    }

    @Test(
        "reports that cannot be are exit 2",
        arguments: [
            ["--sarif", "--json"], ["--report", "pdf=x"], ["--report", "json"], ["--json", "a", "--sarif", "a"],
        ])
    func impossibleReports(arguments: [String]) throws {
        let command = try #require(try AIOpsGate.parseAsRoot(arguments) as? CheckCommand)
        let failure = #expect(throws: CommandFailure.self) { try command.reports.options() }
        #expect(failure?.status == ExitStatus.usage)
    }

    @Test("two scopes are one too many")
    func twoScopes() {
        #expect(throws: (any Error).self) { try AIOpsGate.parseAsRoot(["--staged", "--worktree"]) }
        #expect(throws: (any Error).self) { try AIOpsGate.parseAsRoot(["--range", "a...b"]) }
    }

    @Test("2 weighs more than 1, 1 than 3, 3 than 4, 4 than 0")
    func weight() {
        #expect(ExitStatus.weightiest([0, 4, 3, 1, 2]) == 2)
        #expect(ExitStatus.weightiest([4, 3, 1]) == 1)
        #expect(ExitStatus.weightiest([0, 4, 3]) == 3)
        #expect(ExitStatus.weightiest([0, 4]) == 4)
        #expect(ExitStatus.weightiest([]) == 0)
    }
}
