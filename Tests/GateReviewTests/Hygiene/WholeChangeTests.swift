import GateModel
import Testing

@testable import GateReview

@Suite struct WholeChangeTests {
    let reviewer = HygieneReviewer()

    private func added(
        _ path: RepoPath, lines: Int = 1, kind: ChangedFile.Kind = .text, from old: RepoPath? = nil,
        isHidden: Bool = false
    ) -> ChangedFile {
        ChangedFile(
            status: old == nil ? .added : .renamed, old: old.map { Entry(path: $0, mode: .regular, id: nil) },
            new: Entry(path: path, mode: .regular, id: nil), similarity: old == nil ? nil : 100, kind: kind,
            hunks: kind == .text && lines > 0 ? [Hunk(oldStart: 0, oldLines: 0, newStart: 1, newLines: lines)] : [],
            isHiddenByNewAttributes: isHidden)
    }

    private func review(_ files: [ChangedFile], _ blobs: Memory, kind: ScopeRecord.Kind = .base) throws -> [Finding] {
        try reviewer.review(
            Change(scope: ScopeRecord(kind: kind, how: "test"), files: files), blobs: blobs, policy: Policy())
    }

    /// Reviews added paths over paths that were there before.
    private func collisions(_ new: [RepoPath], over old: [RepoPath]) throws -> [Finding] {
        var blobs = Memory()
        for path in old { blobs.old[path] = [] }
        for path in old + new { blobs.new[path] = [] }
        return try review(new.map { added($0) }, blobs)
    }

    @Test(
        "an added path collides with another by case or by the form of its accents",
        arguments: [
            ("README.md", "readme.md"), ("src/Main.c", "src/main.c"), ("Src/a.c", "src/b.c"), ("a/B/c/d", "a/b/e"),
            ("caf\u{E9}.txt", "cafe\u{301}.txt"), ("\u{C9}.txt", "\u{E9}.txt"),
        ])
    func collides(new: String, old: String) throws {
        let findings = try collisions([RepoPath(new)], over: [RepoPath(old)])
        #expect(findings.map(\.ruleId) == ["case-collision"])
        #expect(findings.first?.path == RepoPath(new))
    }

    @Test(
        "paths that differ in more are quiet",
        arguments: [("a.c", "b.c"), ("src/a", "lib/A"), ("a/b", "A2/b"), ("x", "x.c")])
    func differs(new: String, old: String) throws {
        #expect(try collisions([RepoPath(new)], over: [RepoPath(old)]).isEmpty)
    }

    @Test("a collision that was there before is not this change's, and one folder's is reported once")
    func oldCollision() throws {
        #expect(try collisions(["Docs/new"], over: ["Docs/a", "docs/b"]).isEmpty)
        #expect(try collisions(["Docs/a", "Docs/b", "Docs/c/d"], over: ["docs/x"]).map(\.path) == ["Docs/a"])
    }

    @Test("two added paths collide with each other; names that are not UTF-8 are compared as bytes")
    func together() throws {
        #expect(try collisions(["A", "a"], over: []).count == 1)
        #expect(try collisions([RepoPath([0xFF, 0x41])], over: [RepoPath([0xFE, 0x41])]).isEmpty)
        #expect(try collisions([RepoPath([0xFF, 0x41])], over: [RepoPath([0xFF, 0x61])]).count == 1)
    }

    @Test("a rename that changes only the case is no collision")
    func rename() throws {
        let blobs = Memory(old: ["readme.md": []], new: ["README.md": []])
        #expect(try review([added("README.md", lines: 0, from: "readme.md")], blobs).isEmpty)
    }

    @Test(
        "attributes that hide files are found",
        arguments: [
            ("src/*.c -diff", ["src/a.c"], Severity.high), ("*.c binary", ["src/a.c"], .high),
            ("/src/** -diff", ["src/a.c"], .high), ("*.c linguist-generated", ["src/a.c"], .low),
            ("*.py -diff", ["src/a.c"], .medium), ("secret.txt   text -diff", [], .medium),
        ])
    func hiding(line: String, others: [String], severity: Severity) throws {
        let text = "# comment\n\(line)\n"
        let blobs = Memory(new: [".gitattributes": Array(text.utf8)])
        let files = [added(".gitattributes", lines: 2)] + others.map { added(RepoPath($0)) }
        let findings = try review(files, blobs)
        #expect(findings.map(\.ruleId) == ["hidden-from-review"])
        #expect(findings.map(\.severity) == [severity])
        #expect(findings.first?.region?.startLine == 2)
    }

    @Test(
        "attributes for what they are meant for are quiet",
        arguments: [
            "*.png binary", "package-lock.json -diff", "*.pb.go linguist-generated=true", "*.c text eol=lf",
            "*.c diff=cpp", "*.c linguist-generated=false", "*.c -linguist-generated", "# *.c -diff",
            "[attr]hide -diff",
            "*.min.js -diff", "dist/** -diff", "vendor/** linguist-vendored", "*.jar binary", "", "*.c",
        ])
    func harmless(line: String) throws {
        let blobs = Memory(new: [".gitattributes": Array((line + "\n").utf8)])
        #expect(try review([added(".gitattributes"), added("src/a.c"), added("package-lock.json")], blobs).isEmpty)
    }

    @Test("attributes of a folder speak of that folder alone")
    func nested() throws {
        let blobs = Memory(new: ["a/.gitattributes": Array("*.c -diff\n".utf8)])
        let inside = try review([added("a/.gitattributes"), added("a/x.c")], blobs)
        #expect(inside.map(\.severity) == [.high])
        let outside = try review([added("a/.gitattributes"), added("b/x.c")], blobs)
        #expect(outside.map(\.severity) == [.medium])
    }

    @Test("a file that new attributes hide is reported even where no line explains it")
    func unexplained() throws {
        let findings = try review([added("src/a.c", isHidden: true)], Memory())
        #expect(findings.map(\.severity) == [.high])
        #expect(findings.map(\.path) == ["src/a.c"])
        let explained = Memory(new: [".gitattributes": Array("*.c -diff\n".utf8)])
        #expect(try review([added(".gitattributes"), added("src/a.c", isHidden: true)], explained).count == 1)
    }

    @Test("a submodule that moves is mentioned")
    func submodule() throws {
        let ids = ["a", "b"].map { ObjectID(hex: String(repeating: $0, count: 40)) }
        let file = ChangedFile(
            status: .modified, old: Entry(path: "sub", mode: .submodule, id: ids[0]),
            new: Entry(path: "sub", mode: .submodule, id: ids[1]), kind: .submodule)
        #expect(try review([file], Memory()).map(\.message) == ["submodule moves from aaaaaaaaaaaa to bbbbbbbbbbbb"])
        #expect(try review([file], Memory(), kind: .all).isEmpty)
    }
}
