import GateModel
import Testing

@testable import GateReview

@Suite("the path of a report")
struct ReportPathsTests {
    private func match(
        _ path: String, format: CoverageReport.Format = .lcov, module: String = "", roots: [String] = [],
        in folder: RepoPath? = nil, files: [RepoPath], go: [String: RepoPath] = [:]
    ) -> RepoPath? {
        var report = CoverageReport(format: format)
        report.roots = roots
        report.files = [CoverageReport.File(path: path, module: module)]
        return ReportPaths(repository: files, workTrees: ["/work/app", "/private/work/app"], goFiles: go)
            .match(report, in: folder)[0]
    }

    @Test("is found by its very name, with ./ and .. taken out, and below the work tree where it is absolute")
    func exact() {
        #expect(match("src/a.py", files: ["src/a.py", "lib/src/a.py"]) == "src/a.py")
        #expect(match("./src/../src/a.py", files: ["src/a.py"]) == "src/a.py")
        #expect(match("/work/app/src/a.py", files: ["src/a.py", "a.py"]) == "src/a.py")
        #expect(match("file:///private/work/app/src/a.py", files: ["src/a.py"]) == "src/a.py")
        #expect(match("/work/app/src/gone.py", files: ["src/a.py"]) == nil)
        #expect(match("src\\a.py", files: ["src/a.py"]) == nil, "the collector turns the slashes")
    }

    @Test("starts at the report's own source folders, or at a folder above the report")
    func folders() {
        let files: [RepoPath] = ["one/src/a.py", "two/src/a.py"]
        #expect(match("a.py", roots: ["/work/app/two/src"], files: files) == "two/src/a.py")
        #expect(match("src/a.py", in: "one/build/reports", files: files) == "one/src/a.py")
        #expect(match("src/a.py", files: files) == nil, "two files end so")
    }

    @Test("is found by the longest end that only one file has, from a container or a package")
    func ends() {
        #expect(match("/build/src/a.py", files: ["src/a.py", "a.py"]) == "src/a.py")
        #expect(
            match("com/x/Foo.java", format: .jacoco, files: ["app/src/main/java/com/x/Foo.java"])
                == "app/src/main/java/com/x/Foo.java")
        let modules: [RepoPath] = ["core/src/com/x/Foo.java", "web/src/com/x/Foo.java"]
        #expect(match("com/x/Foo.java", format: .jacoco, files: modules) == nil)
        #expect(match("com/x/Foo.java", format: .jacoco, module: "web", files: modules) == "web/src/com/x/Foo.java")
        #expect(match("other/a.py", files: ["src/a.py"]) == nil, "neither path is the end of the other")
    }

    @Test("of which two fit one file equally well is none of them")
    func ambiguous() {
        var report = CoverageReport(format: .lcov)
        report.files = ["/x/a/util.py", "/y/a/util.py", "/z/b/a/util.py"].map { CoverageReport.File(path: $0) }
        let paths = ReportPaths(repository: ["a/util.py"], workTrees: [], goFiles: [:])
        #expect(paths.match(report, in: nil) == [:])
    }

    @Test("is a Go import path where a go.mod says so")
    func go() {
        let go: [String: RepoPath] = ["example.org/svc/a/b.go": "svc/a/b.go"]
        #expect(match("example.org/svc/a/b.go", format: .go, files: ["svc/a/b.go", "a/b.go"], go: go) == "svc/a/b.go")
    }
}
