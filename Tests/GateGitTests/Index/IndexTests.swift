import Foundation
import GateGit
import GateModel
import TestSupport
import Testing

@Suite struct IndexTests {
    /// A repository with nested folders, a part of it staged anew.
    private static func repository() throws -> TestRepository {
        let repository = try TestRepository()
        for file in 0..<60 { try repository.write("d\(file % 4)/e\(file % 3)/f\(file)", "\(file)\n") }
        try repository.write("d1.txt", "between d1 and its folder\n")
        try repository.write("d1-x", "before the slash\n")
        try repository.write(String(repeating: "long/", count: 40) + String(repeating: "n", count: 200), "x\n")
        try repository.commit()
        try repository.write("d1/e1/f1", "changed\n")
        try repository.write("d2/e0/new", "new\n")
        try repository.git("rm", "-q", "--cached", "d3/e1/f7")
        try repository.git("add", "d1", "d2")
        return repository
    }

    private static func check(_ repository: TestRepository) throws {
        let (ours, git) = try repository.rows(.staged, against: ["--cached"])
        #expect(ours == git)
    }

    @Test("versions 2, 3 and 4 are read", arguments: [2, 3, 4])
    func versions(version: Int) throws {
        let repository = try IndexTests.repository()
        // Version 3 needs an entry with extended flags.
        if version == 3 { try repository.git("update-index", "--skip-worktree", "d0/e0/f0") }
        if version == 4 { try repository.git("update-index", "--index-version", "4") }
        let header = try Data(contentsOf: URL(fileURLWithPath: repository.path + "/.git/index"))
        #expect(header[7] == UInt8(version))
        try IndexTests.check(repository)
    }

    @Test("without the tree extension the answer is the same")
    func withoutCacheTree() throws {
        let repository = try IndexTests.repository()
        let entries = try repository.git("ls-files", "-s", "-z")
        try repository.git("read-tree", "--empty")
        try repository.git(["update-index", "-z", "--index-info"], input: Array(entries.utf8))
        try IndexTests.check(repository)
        #expect(try repository.change(.staged).change.files.count == 3)
    }

    @Test("a file that is only intended to be added is not staged")
    func intentToAdd() throws {
        let repository = try TestRepository()
        try repository.write("a", "1\n")
        try repository.commit()
        try repository.write("b", "2\n")
        try repository.git("add", "-N", "b")
        try IndexTests.check(repository)
        #expect(try repository.change(.staged).change.files.isEmpty)
    }

    @Test("an index without its checksum is read")
    func skipHash() throws {
        let repository = try IndexTests.repository()
        let file = URL(fileURLWithPath: repository.path + "/.git/index")
        var index = try Data(contentsOf: file)
        index.replaceSubrange((index.count - 20)..., with: Data(count: 20))
        let expected = try repository.rows(.staged, against: ["--cached"]).git
        try index.write(to: file)
        #expect(PatchOracle.rows(try repository.change(.staged).change) == expected)
    }

    @Test("a sparse index is read without spelling out its folders")
    func sparseIndex() throws {
        let repository = try TestRepository()
        for file in 0..<20 { try repository.write("d\(file % 4)/e\(file % 2)/f\(file)", "\(file)\n") }
        try repository.commit()
        try repository.git("sparse-checkout", "init", "--cone", "--sparse-index")
        try repository.git("sparse-checkout", "set", "d1")
        let index = try Data(contentsOf: URL(fileURLWithPath: repository.path + "/.git/index"))
        #expect(index.range(of: Data("sdir".utf8)) != nil)
        try repository.write("d1/e1/f1", "changed\n")
        try repository.git("add", "d1")
        try IndexTests.check(repository)
        // A soft reset makes whole folders differ that the index holds as trees.
        let tree = try repository.git("rev-parse", "HEAD^{tree}").trimmingCharacters(in: .whitespacesAndNewlines)
        try repository.git("commit", "-q", "-m", "second")
        try repository.git(["update-ref", "HEAD", try IndexTests.commitWithout("d2", repository)])
        try IndexTests.check(repository)
        let blobs = try repository.change(.staged).blobs
        #expect(try blobs.bytes(at: "d3/e1/f3", side: .new, limit: 10) == Array("3\n".utf8))
        #expect(try blobs.names(in: "d3/e1", side: .new)?.map(\.text).sorted() == ["f11", "f15", "f19", "f3", "f7"])
        #expect(!tree.isEmpty)
    }

    /// A commit of HEAD's tree without one folder, and with a file of another changed.
    private static func commitWithout(_ folder: String, _ repository: TestRepository) throws -> String {
        let rows = try repository.git("ls-tree", "HEAD").split(separator: "\n").filter { !$0.hasSuffix("\t\(folder)") }
        let tree = try repository.git(["mktree"], input: Array((rows.joined(separator: "\n") + "\n").utf8))
        return try repository.git("commit-tree", "-m", "less", tree.trimmingCharacters(in: .whitespacesAndNewlines))
            .trimmingCharacters(in: .whitespacesAndNewlines)
    }

    @Test("a damaged index is corrupt, wherever it is cut", arguments: [0, 4, 11, 12, 60, 100, 400])
    func truncated(length: Int) throws {
        let repository = try IndexTests.repository()
        let file = URL(fileURLWithPath: repository.path + "/.git/index")
        try Data(contentsOf: file).prefix(length).write(to: file)
        if length == 0 {
            // An empty file is an empty index, as git has it.
            #expect(try repository.change(.staged).change.files.allSatisfy { $0.status == .deleted })
        } else {
            let error = #expect(throws: GitError.self) { try repository.change(.staged) }
            #expect(error?.code == .corrupt)
        }
    }

    @Test("random damage never crashes the reader", arguments: [1, 2, 3] as [UInt64])
    func randomDamage(seed: UInt64) throws {
        var numbers = SeededNumbers(state: seed)
        let repository = try IndexTests.repository()
        if seed == 2 { try repository.git("update-index", "--index-version", "4") }
        let file = URL(fileURLWithPath: repository.path + "/.git/index")
        let index = try Data(contentsOf: file)
        var outcomes: Set<Bool> = []
        for _ in 0..<300 {
            var damaged = index
            for _ in 0..<Int.random(in: 1...4, using: &numbers) {
                damaged[Int.random(in: 0..<index.count, using: &numbers)] = UInt8.random(in: 0...255, using: &numbers)
            }
            try damaged.write(to: file)
            do {
                _ = try repository.change(.staged)
                outcomes.insert(true)
            } catch is GitError {
                outcomes.insert(false)
            }
        }
        #expect(outcomes == [true, false])
    }

    @Test("no index is an empty index")
    func missing() throws {
        let repository = try TestRepository()
        try repository.write("a", "1\n")
        try repository.commit()
        try FileManager.default.removeItem(atPath: repository.path + "/.git/index")
        #expect(try repository.change(.staged).change.files.map(\.status) == [.deleted])
    }
}
