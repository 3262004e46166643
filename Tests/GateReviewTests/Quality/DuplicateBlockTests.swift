import GateModel
import Testing

@testable import GateReview

@Suite struct DuplicateBlockTests {
    private static func block(_ name: String = "load") -> String {
        """
        \(name)Total = 0
        for item in read(path, limit) {
            if item.isActive && item.size > threshold {
                total += item.size * factor(item.kind)
                report(item.name, total, at: now)
            }
            else { skipped.append(item.name) }
            cache.store(item.key, value: total, until: later)
        }
        return Summary(total, skipped, cache.count)

        """
    }

    /// Reviews whole files of which the lines given are added.
    private func findings(
        _ files: [RepoPath: (text: String, added: Range<Int>)], kind: ScopeRecord.Kind = .range,
        limits: QualityLimits = QualityLimits()
    ) throws -> [Finding] {
        var blobs = Memory()
        let changed = files.map { path, file in
            blobs.new[path] = Array(file.text.utf8)
            return ChangedFile(
                status: .modified, old: Entry(path: path, mode: .regular, id: nil),
                new: Entry(path: path, mode: .regular, id: nil),
                hunks: [Hunk(oldStart: 0, oldLines: 0, newStart: file.added.lowerBound, newLines: file.added.count)])
        }
        var policy = Policy()
        policy.quality = limits
        let change = Change(scope: ScopeRecord(kind: kind, how: "a test"), files: changed)
        return try QualityReviewer(shelf: Shelf.empty).review(change, blobs: blobs, policy: policy)
    }

    @Test("a block that is added in two files is told once, with the other place")
    func two() throws {
        let found = try findings([
            "src/a.swift": (Self.block(), 1..<11), "src/b.swift": ("\n\n" + Self.block(), 3..<13),
        ])
        #expect(found.map(\.ruleId) == ["duplicate-block"])
        #expect(found.first?.path == "src/b.swift" && found.first?.region?.startLine == 3)
        #expect(found.first?.related.first?.path == "src/a.swift")
        #expect(found.first?.related.first?.region?.startLine == 1)
    }

    @Test("a block that is copied from where it stood is told, whatever its indentation and comments")
    func copied() throws {
        let copy = Self.block().split(separator: "\n").map { "    // why\n\n        \($0)\n" }.joined()
        let found = try findings(["src/a.swift": (Self.block() + "\n" + copy, 12..<42)])
        #expect(found.map(\.ruleId) == ["duplicate-block"])
        #expect(found.first?.message == "8 lines of code stand at line 1 too")
    }

    @Test("what was there twice before, moved, or differs is quiet")
    func quiet() throws {
        #expect(try findings(["src/a.swift": (Self.block() + Self.block() + "x()\n", 21..<22)]) == [])
        #expect(try findings(["src/a.swift": (Self.block(), 1..<11)]) == [])
        let other = Self.block().replacing("item", with: "entry")
        #expect(try findings(["src/a.swift": (Self.block(), 1..<11), "src/b.swift": (other, 1..<11)]) == [])
    }

    @Test("imports, comments, tables, tests and generated files are no code")
    func noCode() throws {
        let imports = (0..<12).map { "import module\($0).part.of.it\n" }.joined()
        let comments = (0..<12).map { "// licence words, line \($0) of them, and some more of them here\n" }.joined()
        let table = String(repeating: "    (1, 2, 3, 4, 5, 6, 7, name),\n", count: 12)
        for text in [imports, comments, table] {
            #expect(try findings(["a.swift": (text, 1..<13), "b.swift": (text, 1..<13)]) == [])
        }
        for (one, two) in [("Tests/a.swift", "Tests/b.swift"), ("a.pb.swift", "b.pb.swift"), ("a.md", "b.md")] {
            #expect(try findings([RepoPath(one): (Self.block(), 1..<11), RepoPath(two): (Self.block(), 1..<11)]) == [])
        }
    }

    @Test("the least number of lines and the number of files are the configuration's")
    func limits() throws {
        var limits = QualityLimits()
        limits.duplicateLines = 11
        let files: [RepoPath: (text: String, added: Range<Int>)] = [
            "a.swift": (Self.block(), 1..<11), "b.swift": (Self.block(), 1..<11),
        ]
        #expect(try findings(files, limits: limits) == [])
        limits = QualityLimits()
        limits.files = 1
        #expect(try findings(files, limits: limits) == [])
        #expect(try findings(files, kind: .all) == [], "nothing changed")
    }
}
