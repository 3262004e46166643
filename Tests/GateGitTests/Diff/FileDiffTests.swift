import Foundation
import GateGit
import GateModel
import TestSupport
import Testing

@Suite struct FileDiffTests {
    @Test("a file that becomes a link is one row with everything out and everything in")
    func typechange() throws {
        let repository = try TestRepository()
        try repository.write("a", "1\n2\n")
        let old = try repository.commit()
        try repository.git("rm", "-q", "a")
        try FileManager.default.createSymbolicLink(atPath: repository.path + "/a", withDestinationPath: "b")
        let new = try repository.commit()
        let file = try #require(try repository.change(.range(old, new)).change.files.first)
        #expect(file.status == .typechange)
        #expect(file.kind == .symlink)
        #expect(
            file.hunks == [
                Hunk(oldStart: 1, oldLines: 2, newStart: 0, newLines: 0),
                Hunk(oldStart: 0, oldLines: 0, newStart: 1, newLines: 1),
            ])
    }

    @Test("a change of mode alone is a row without hunks")
    func modeOnly() throws {
        let repository = try TestRepository()
        try repository.write("run.sh", "echo\n")
        try repository.commit()
        try repository.git("update-index", "--chmod=+x", "run.sh")
        let file = try #require(try repository.change(.staged).change.files.first)
        #expect(file.status == .modified)
        #expect(file.old?.mode == .regular)
        #expect(file.new?.mode == .executable)
        #expect(file.isWithoutText)
    }

    @Test("a submodule, a large file pointer and a NUL are told apart")
    func kinds() throws {
        let repository = try TestRepository()
        let commit = try repository.commit()
        try repository.git("update-index", "--add", "--cacheinfo", "160000,\(commit),sub")
        try repository.write("big.iso", "version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 12\n")
        try repository.write("data.bin", [1, 0, 2])
        try repository.write("late", [UInt8](repeating: 10, count: 8000) + [0])
        try repository.git("add", "big.iso", "data.bin", "late")
        let (change, blobs) = try repository.change(.staged)
        #expect(change.files.map(\.kind) == [.lfs, .binary, .text, .submodule])
        #expect(change.files.map(\.hunks.count) == [1, 0, 1, 0])
        let submodule = try #require(change.files.last)
        #expect(throws: BlobError.self) { try blobs.text(of: submodule, side: .new, limit: 100) }
    }

    @Test("a blob that is not here costs its own file alone")
    func missingBlob() throws {
        let repository = try TestRepository()
        try repository.write("a", "old\n")
        try repository.write("b", "old b\n")
        let old = try repository.commit()
        try repository.write("a", "new\n")
        try repository.write("b", "new b\n")
        let new = try repository.commit()
        let id = try repository.git("rev-parse", "\(new):a").trimmingCharacters(in: .whitespacesAndNewlines)
        try FileManager.default.removeItem(
            atPath: repository.path + "/.git/objects/\(id.prefix(2))/\(id.dropFirst(2))")
        let (change, _) = try repository.change(.range(old, new))
        #expect(change.files.map(\.unread?.code) == [.unreadable, nil])
        #expect(change.files.map(\.hunks.count) == [0, 1])
        #expect(change.files[0].unread?.detail.contains(id) == true)
    }

    @Test("a file beyond the limit is not diffed, and says so with both numbers")
    func sizeLimit() throws {
        let repository = try TestRepository()
        try repository.write("large", [UInt8](repeating: 97, count: 5000))
        try repository.write("small", "x\n")
        try repository.git("add", "-A")
        var limits = Limits()
        limits.diffBytes = 4999
        let (change, _) = try repository.change(.staged, limits: limits)
        #expect(change.files.map(\.unread) == [Reason(.sizeLimit, "5000 bytes, the limit is 4999"), nil])
    }

    @Test("paths narrow the scope before renames are looked for")
    func narrowing() throws {
        let repository = try TestRepository()
        try repository.write("a/x", "1\n2\n3\n")
        try repository.write("ab/y", "1\n")
        try repository.commit()
        try repository.git("mv", "a/x", "z")
        try repository.write("ab/y", "2\n")
        try repository.git("add", "-A")
        #expect(try repository.change(.staged, paths: ["a"]).change.files.map(\.status) == [.deleted])
        #expect(try repository.change(.staged, paths: ["ab", "z"]).change.files.map(\.path) == ["ab/y", "z"])
    }

    @Test("a big change has the same rows on two threads, and keeps what it read")
    func threads() throws {
        let repository = try TestRepository()
        for file in 0..<300 { try repository.write("d\(file % 7)/f\(file)", "\(file)\na\nb\n") }
        let old = try repository.commit()
        for file in 0..<300 where file % 3 != 0 { try repository.write("d\(file % 7)/f\(file)", "\(file)\nb\nc\n") }
        let new = try repository.commit()
        let (ours, git) = try repository.rows(.range(old, new), against: [old, new])
        #expect(ours == git)
    }
}
