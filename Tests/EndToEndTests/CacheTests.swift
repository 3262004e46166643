import Foundation
import TestSupport
import Testing

@Suite("the cache of results")
struct CacheTests {
    /// A made-up key of the right shape, in two halves so that this file holds none.
    private let key = "AK" + "IAZ7QK3NVBX4MW2P5D"

    private func repository() throws -> TestRepository {
        let repository = try TestRepository()
        try repository.write("README", "x\n")
        try repository.commit()
        let lines = (0..<1500).map { "value_\($0) = open('file \($0)').read() + password_of('user')\n" }
        try repository.write("app.py", lines.joined() + "eval(input())\n")
        try repository.write("keys.py", lines.joined() + "k = \"\(key)\"\n")
        try repository.git("add", "-A")
        return repository
    }

    private func gate(
        _ repository: TestRepository, _ cache: TemporaryDirectory, _ more: String...
    ) throws -> Command.Result {
        try Project.gate(
            ["--staged", "--json"] + more, in: repository.path, environment: ["XDG_CACHE_HOME": cache.path])
    }

    private func files(_ cache: TemporaryDirectory) -> [String] {
        let root = cache.path + "/aiops-gate/results"
        let all = FileManager.default.enumerator(atPath: root)?.compactMap { $0 as? String } ?? []
        return all.filter { $0.contains("/") }.map { "\(root)/\($0)" }.sorted()
    }

    @Test("gives the same bytes with and without it, empty and filled, whole and corrupt")
    func same() throws {
        let repository = try repository()
        let cache = try TemporaryDirectory()
        let without = try gate(repository, cache, "--no-cache")
        #expect(files(cache).isEmpty && without.status == 1)
        let empty = try gate(repository, cache)
        let stored = files(cache)
        #expect(!stored.isEmpty)
        let filled = try gate(repository, cache)
        #expect(empty.output == without.output && filled.output == without.output)
        for file in stored { try Data("garbage".utf8).write(to: URL(fileURLWithPath: file)) }
        let corrupt = try gate(repository, cache)
        #expect(corrupt.output == without.output && corrupt.status == 1)
    }

    @Test("is for its user alone and holds no secret")
    func closed() throws {
        let repository = try repository()
        let cache = try TemporaryDirectory()
        _ = try gate(repository, cache)
        for file in files(cache) {
            let mode = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int
            #expect(mode == 0o600)
            let text = String(decoding: try Data(contentsOf: URL(fileURLWithPath: file)), as: UTF8.self)
            #expect(!text.contains(key))
        }
        let folder = try FileManager.default.attributesOfItem(atPath: cache.path + "/aiops-gate/results")
        #expect(folder[.posixPermissions] as? Int == 0o700)
    }

    @Test("in a folder that is a link, or open to others, is not used", arguments: [true, false])
    func foreign(isLink: Bool) throws {
        let repository = try repository()
        let (cache, other) = (try TemporaryDirectory(), try TemporaryDirectory())
        let folder = cache.path + "/aiops-gate"
        if isLink {
            try FileManager.default.createSymbolicLink(atPath: folder, withDestinationPath: other.path)
        } else {
            try FileManager.default.createDirectory(
                atPath: folder, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o777])
            try FileManager.default.setAttributes([.posixPermissions: 0o777], ofItemAtPath: folder)
        }
        let result = try gate(repository, cache)
        #expect(result.status == 1 && result.error.contains("is not used"), "\(result.error)")
        #expect(try FileManager.default.contentsOfDirectory(atPath: other.path).isEmpty)
        #expect(files(cache).isEmpty)
    }
}
