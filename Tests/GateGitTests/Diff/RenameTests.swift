import Foundation
import GateGit
import GateModel
import TestSupport
import Testing

@Suite struct RenameTests {
    private static func lines(_ range: Range<Int>, _ word: String = "line") -> String {
        range.map { "\(word) \($0)\n" }.joined()
    }

    /// Commits `before`, then `after` instead of it, and holds our rows against git's.
    private static func check(
        _ before: [String: String], _ after: [String: String], findCopies: Bool = false
    ) throws -> Change {
        let repository = try TestRepository()
        for (name, text) in before { try repository.write(name, text) }
        let old = try repository.commit()
        for name in before.keys where after[name] == nil { try repository.git("rm", "-q", name) }
        for (name, text) in after { try repository.write(name, text) }
        let new = try repository.commit()
        let arguments = (findCopies ? ["-C"] : []) + ["-l1000", old, new]
        let (ours, git) = try repository.rows(.range(old, new), against: arguments, findCopies: findCopies)
        #expect(ours == git)
        return try repository.change(.range(old, new), findCopies: findCopies).change
    }

    @Test("equal content is a rename of 100 % without hunks")
    func exact() throws {
        let change = try RenameTests.check(["a/one.c": "x\n"], ["b/two.c": "x\n"])
        #expect(change.files.map(\.status) == [.renamed])
        #expect(change.files.first?.similarity == 100)
        #expect(change.files.first?.hunks == [])
    }

    @Test("of equal files the one with the same base name is taken")
    func exactPrefersName() throws {
        let change = try RenameTests.check(
            ["a/one.c": "x\n", "a/two.c": "x\n", "a/three.c": "x\n"], ["b/two.c": "x\n", "b/one.c": "x\n"])
        #expect(change.files.first { $0.new?.path == "b/two.c" }?.old?.path == "a/two.c")
    }

    @Test("a lone base name wins over a likelier file elsewhere, from 75 % on")
    func loneName() throws {
        let text = RenameTests.lines(0..<100)
        _ = try RenameTests.check(
            ["a/x.c": text, "a/y.c": text + "y\n"],
            ["b/x.c": text + RenameTests.lines(0..<20, "more"), "b/z.c": text + "z\n"])
    }

    @Test("half of the content is enough, less is not")
    func threshold() throws {
        for kept in stride(from: 30, through: 70, by: 5) {
            _ = try RenameTests.check(
                ["old.c": RenameTests.lines(0..<100)],
                ["new.c": RenameTests.lines(0..<kept) + RenameTests.lines(200..<(300 - kept), "else")])
        }
    }

    @Test("files without line feeds, with CRLF and with long lines are as alike as git says")
    func oddContent() throws {
        let long = String(repeating: "abcdefgh", count: 500)
        _ = try RenameTests.check(
            ["a": long, "b": "one\r\ntwo\r\nthree\r\n", "c": long + "\n" + long, "e": ""],
            ["a2": long + "x", "b2": "one\ntwo\nthree\nfour\n", "c2": long + "\n", "e2": ""])
    }

    @Test("many files that moved and were edited are paired as git pairs them", arguments: [1, 2, 3] as [UInt64])
    func many(seed: UInt64) throws {
        var numbers = SeededNumbers(state: seed)
        var before: [String: String] = [:]
        var after: [String: String] = [:]
        for file in 0..<60 {
            let size = Int.random(in: 0...60, using: &numbers)
            let start = Int.random(in: 0...40, using: &numbers)
            before["old/\(file % 7)/n\(file % 23).c"] = RenameTests.lines(start..<(start + size))
            let kept = start + Int(Double(size) * Double.random(in: 0.3...1, using: &numbers))
            let added = Int.random(in: 0...10, using: &numbers)
            after["new/\(file % 5)/\(file % 2 == 0 ? "n" : "m")\(file % 19).c"] =
                RenameTests.lines(start..<kept) + RenameTests.lines(0..<added, "new")
        }
        _ = try RenameTests.check(before, after)
        _ = try RenameTests.check(
            before, after.merging(before.filter { $0.key.hasPrefix("old/1") }) { $1 }, findCopies: true)
    }

    @Test("copies are found when asked for, and only then")
    func copies() throws {
        let text = RenameTests.lines(0..<50)
        let before = ["a.c": text]
        let after = ["a.c": text + "changed\n", "b.c": text, "c.c": text + "x\n"]
        #expect(try RenameTests.check(before, after).files.map(\.status) == [.modified, .added, .added])
        #expect(
            try RenameTests.check(before, after, findCopies: true).files.map(\.status) == [.modified, .copied, .copied])
    }

    @Test("a source that went to several places is renamed once and copied else")
    func renameAndCopies() throws {
        let text = RenameTests.lines(0..<50)
        _ = try RenameTests.check(["a.c": text], ["b.c": text, "c.c": text + "x\n", "d.c": text], findCopies: true)
    }

    @Test("too many candidates are not compared, and a note says so")
    func limit() throws {
        let repository = try TestRepository()
        for file in 0..<1001 { try repository.write("a/\(file)", "old \(file)\n") }
        let old = try repository.commit()
        try repository.git("rm", "-q", "-r", "a")
        for file in 0..<1001 { try repository.write("b/x\(file)", "new \(file)\n") }
        let new = try repository.commit()
        let (change, _) = try repository.change(.range(old, new))
        #expect(change.notes.map(\.code) == ["rename-limit"])
        #expect(change.files.count == 2002)
    }
}
