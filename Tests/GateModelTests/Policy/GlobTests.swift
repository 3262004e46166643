import Foundation
import TestSupport
import Testing

@testable import GateModel

@Suite("globs")
struct GlobTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let pattern: String
        let matches: [String]
        let others: [String]
        var testDescription: String { pattern }
    }

    /// The table of docs/globs.md: pattern, what it matches, what it does not; `, ` between paths.
    static let rows: [Row] = {
        let page = Project.root.appendingPathComponent("docs/globs.md")
        let lines = (try? String(contentsOf: page, encoding: .utf8))?.split(separator: "\n") ?? []
        return lines.compactMap { line in
            let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
            guard cells.count >= 3, cells[0].hasPrefix("`"), cells[1].hasPrefix("`") else { return nil }
            let texts = cells.prefix(3).map { $0.split(separator: "`").map(String.init).filter { $0 != ", " } }
            return Row(pattern: texts[0][0], matches: texts[1], others: texts[2].filter { $0 != "-" })
        }
    }()

    @Test("the table of the page is what matching does", arguments: rows)
    func table(row: Row) {
        let glob = Glob(row.pattern)
        let set = GlobSet([glob])
        #expect(Glob.problem(in: row.pattern) == nil)
        for path in row.matches {
            #expect(glob.matches(RepoPath(path)), "\(path)")
            #expect(set.first(matching: RepoPath(path)) == glob, "\(path)")
        }
        for path in row.others {
            #expect(!glob.matches(RepoPath(path)), "\(path)")
            #expect(set.first(matching: RepoPath(path)) == nil, "\(path)")
        }
    }

    @Test("the page has a table") func page() { #expect(GlobTests.rows.count >= 20) }

    @Test("paths are bytes, and a question mark takes one character of any length")
    func bytes() {
        #expect(Glob("?.c").matches("ü.c"))
        #expect(Glob("?.c").matches(RepoPath([0xff] + Array(".c".utf8))))
        #expect(!Glob("?.c").matches("üb.c"))
        #expect(Glob("a*").matches(RepoPath([0x61, 0x0a, 0xfe])))
    }

    @Test(
        "no pattern takes more than a moment",
        arguments: [
            String(repeating: "*a", count: 40) + "b", String(repeating: "**/a/", count: 40) + "b",
            String(repeating: "{a,b}", count: 30), "{{{{a,b},c},d},e}*{1,2,3}*[a-z]*[a-z]*x",
        ])
    func cost(pattern: String) {
        let long = RepoPath(String(repeating: "a", count: 4000))
        let deep = RepoPath(String(repeating: "a/", count: 2000) + "a")
        let started = Deadline.now
        let glob = Glob(pattern)
        for _ in 0..<3 {
            #expect(!glob.matches(long))
            #expect(!glob.matches(deep))
        }
        // The product of the lengths is about 10^6 steps; exponential would never end.
        #expect(Deadline.now - started < 20_000_000_000)
    }

    @Test(
        "what cannot be meant is said",
        arguments: ["", "/", "!a", "a\\", "[a", "{a,b", "a}", "{{a}", String(repeating: "{a,b}", count: 9)])
    func problems(pattern: String) { #expect(Glob.problem(in: pattern) != nil) }

    @Test(
        "generated files are known",
        arguments: [
            "yarn.lock", "a/package-lock.json", "web/app.min.js", "api/v1/x.pb.go", "x_pb2.py", "lib/m.g.dart",
            "go.sum", "src/__snapshots__/a.snap", "Sources/A/Catalog+Generated.swift",
        ])
    func generated(path: String) {
        #expect(GlobSet(Glob.generatedByDefault).first(matching: RepoPath(path)) != nil)
        #expect(GlobSet(Glob.vendoredByDefault).first(matching: RepoPath(path)) == nil)
    }

    @Test(
        "vendored files are known",
        arguments: ["vendor/a.go", "x/node_modules/p/i.js", "third_party/zlib/z.c", "Pods/A/b.m", "gradlew"])
    func vendored(path: String) {
        #expect(GlobSet(Glob.vendoredByDefault).first(matching: RepoPath(path)) != nil)
    }

    @Test(
        "files that only look alike are nobody's but their authors'",
        arguments: ["src/vendor.go", "lock.go", "min.js", "vendors/a.c", "src/generated.go", "package.json", "dist.py"])
    func authored(path: String) {
        #expect(GlobSet(Glob.generatedByDefault + Glob.vendoredByDefault).first(matching: RepoPath(path)) == nil)
    }

    @Test("the default lists have no faults and nothing twice")
    func defaults() {
        for list in [Glob.generatedByDefault, Glob.vendoredByDefault] {
            #expect(list.allSatisfy { Glob.problem(in: $0.pattern) == nil })
            #expect(Set(list).count == list.count)
        }
    }
}
