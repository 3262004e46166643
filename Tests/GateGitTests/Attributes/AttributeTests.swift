import Foundation
import GateGit
import GateModel
import TestSupport
import Testing

@Suite struct AttributeTests {
    private static let patterns = [
        "*.png", "*.PNG", "a*.c", "?.c", "[ab].c", "[!ab].c", "[^a-c].c", "[[:digit:]].c", "[[:upper:]x].c", "[]]",
        "[a",
        "dir/*", "/top", "dir/**", "**/deep", "dir/**/f", "a/**/b", "**", "dir/", "foo\\*", "\\!x", "\"sp ace\"",
        "\"tab\\there\"", "\"oct\\303\\251\"", "dir/f?", "*/f1", "**/dir/f1", "dir**", "*a*a*b", "x.*.c", "é", "dir",
        "a?**/b", "a/b**", "dir/s**/f1",
        "f1", "**f1", "a**/b", "[a-]x", "[\\]]", "[[:nope:]]", "***", "**/", "!neg", "#hash", "\\#hash",
    ]

    private static let paths = [
        "x.png", "x.PNG", "abc.c", "a.c", "b.c", "d.c", "1.c", "X.c", "x.c", "]", "[a", "dir/f1", "dir/sub/f1", "top",
        "sub/top", "deep", "x/deep", "x/y/deep", "dir/f", "dir/x/y/f", "a/b", "a/x/b", "a/x/y/b", "foo*", "foox", "!x",
        "sp ace", "tab\there", "octé", "dirx", "f1", "aaab", "xaxaxb", "x.y.c", "é", "-x", "ax", "neg", "#hash",
    ]

    /// What git says about `diff` for every path.
    private static func git(_ repository: TestRepository) throws -> [String: String] {
        let answer = try Command.run(
            ["git", "check-attr", "-z", "--stdin", "diff"], in: repository.path,
            input: Array(paths.joined(separator: "\0").utf8) + [0]
        ).text.split(separator: "\0").map(String.init)
        var states: [String: String] = [:]
        for place in stride(from: 0, to: answer.count, by: 3) { states[answer[place]] = answer[place + 2] }
        return states
    }

    private static func ours(_ text: String, _ path: String, more: [String: String] = [:]) -> String {
        let files = more.merging(["": text]) { $1 }
        let state = AttributeOracle.state(files, path)
        return state
    }

    @Test("each pattern matches what git matches", arguments: patterns)
    func pattern(pattern: String) throws {
        let repository = try TestRepository()
        let text = "\(pattern) -diff\n"
        try repository.write(".gitattributes", text)
        let git = try AttributeTests.git(repository)
        for path in AttributeTests.paths {
            #expect(AttributeTests.ours(text, path) == git[path], "\(pattern) on \(path)")
        }
    }

    @Test(
        "lines, macros and nested files weigh as in git",
        arguments: [
            ["": "*.c diff\n*.c -diff\n"], ["": "*.c binary\n"], ["": "*.c binary diff\n"], ["": "*.c diff binary\n"],
            ["": "*.c binary\n*.c -binary\n"], ["": "*.c binary\na.c !diff\n"], ["": "*.c diff=cpp\n"],
            ["": "[attr]hide -diff\n*.c hide\n"], ["": "[attr]hide -diff\n*.c hide\n*.c -hide\n"],
            ["": "[attr]hide binary\n*.c hide\n"], ["": "*.c -diff", "dir": "f1 diff\n"],
            ["": "f1 -diff", "dir": "* !diff\n"], ["dir": "/f1 -diff\nsub/* -diff\n"],
            ["dir": "[attr]hide -diff\nf1 hide\n"],
            ["": "  *.c   -diff  \r\n\t\n# no\n"], ["": "a.c\t-diff\n"], ["": "\"a.c\" -diff\n"],
        ])
    func weight(files: [String: String]) throws {
        let repository = try TestRepository()
        for (folder, text) in files {
            try repository.write(folder.isEmpty ? ".gitattributes" : folder + "/.gitattributes", text)
        }
        let git = try AttributeTests.git(repository)
        for path in AttributeTests.paths {
            #expect(AttributeOracle.state(files, path) == git[path], "\(files) on \(path)")
        }
    }

    @Test("the base side's attributes hide; what only the head side hides is shown and marked")
    func hidden() throws {
        let repository = try TestRepository()
        try repository.write(".gitattributes", "*.gen -diff\n")
        try repository.write("a.gen", "1\n")
        try repository.write("b.txt", "1\n")
        try repository.write("d/c.txt", "1\n")
        let old = try repository.commit()
        try repository.write(".gitattributes", "*.gen -diff\nb.txt binary\n")
        try repository.write("d/.gitattributes", "* -diff\n")
        for name in ["a.gen", "b.txt", "d/c.txt", "new.txt"] { try repository.write(name, "2\n") }
        let new = try repository.commit()
        let (change, _) = try repository.change(.range(old, new))
        let rows = change.files.map { "\($0.path) \($0.kind) \($0.hunks.count) \($0.isHiddenByNewAttributes)" }
        #expect(
            rows == [
                ".gitattributes text 1 false", "a.gen binary 0 false", "b.txt text 1 true",
                "d/.gitattributes text 1 true", "d/c.txt text 1 true", "new.txt text 1 false",
            ])
    }

    @Test("attributes outside of the paths that narrow a scope count too")
    func narrowed() throws {
        let repository = try TestRepository()
        try repository.write("d/a", "1\n")
        try repository.commit()
        try repository.write(".gitattributes", "* -diff\n")
        try repository.write("d/a", "2\n")
        try repository.git("add", "-A")
        let (change, _) = try repository.change(.staged, paths: ["d"])
        #expect(change.files.map(\.isHiddenByNewAttributes) == [true])
    }

    @Test("`diff` makes text of what looks binary")
    func forcedText() throws {
        let repository = try TestRepository()
        try repository.write(".gitattributes", "*.dat diff\n")
        try repository.write("a.dat", [0, 10, 1, 10])
        let old = try repository.commit()
        try repository.write("a.dat", [0, 10, 2, 10])
        let new = try repository.commit()
        let (ours, git) = try repository.rows(.range(old, new), against: [old, new])
        #expect(ours == git)
        #expect(ours.first?.hunks.count == 1)
    }
}
