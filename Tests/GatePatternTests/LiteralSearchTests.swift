import Foundation
import Testing

@testable import GatePattern

@Suite(.enabled(if: VectorScanLibrary.shared != nil, "vectorscan is not installed"))
struct LiteralSearchTests {
    private let literals = ["ghp_", "AKIA", "sk_live_", "://", "-----BEGIN ", "xoxb-", "=ab", "aba", "bab", "abab"]

    /// Random text of few letters, so that literals overlap, with some of the literals strewn in.
    private func text(_ count: Int) -> [UInt8] {
        var state: UInt64 = 88_172_645_463_325_252
        var bytes: [UInt8] = []
        while bytes.count < count {
            state ^= state << 13
            state ^= state >> 7
            state ^= state << 17
            if state % 50 == 0 { bytes += Array(literals[Int(state >> 20) % literals.count].utf8) }
            bytes.append("abABk_-=/: \n".utf8.map { $0 }[Int(state >> 33) % 12])
        }
        return bytes
    }

    private func folder() throws -> String {
        let url = FileManager.default.temporaryDirectory.appendingPathComponent("literals-\(UUID().uuidString)")
        return url.path
    }

    @Test("vectorscan gives the hits of the index, in the same order", arguments: [false, true])
    func same(ignoresCase: Bool) throws {
        let literals = ignoresCase ? ["key", "abak", "aba", "bab", "_k-"] : literals
        let index = LiteralIndex(literals, ignoresCase: ignoresCase)
        let database = try #require(LiteralDatabase(literals, ignoresCase: ignoresCase))
        let text = text(200_000)
        for range in [0..<text.count, 1_000..<1_007, 777..<90_001, 5..<5] {
            var expected: [[Int]] = []
            var found: [[Int]] = []
            let isDone = text.withUnsafeBytes { bytes in
                index.forEachHit(in: bytes, range: range) { expected.append([$0, $1]) }
                return database.forEachHit(in: bytes, range: range) { found.append([$0, $1]) }
            }
            #expect(isDone && found == expected)
            #expect(range.count < 1_000 || expected.count > 100)
        }
    }

    @Test("a database is kept for this user alone, read again, and made anew when it is spoilt or not ours to trust")
    func cache() throws {
        let folder = try folder()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        #expect(LiteralDatabase(literals, folder: folder, compiles: false) == nil)
        #expect(try #require(LiteralDatabase(literals, folder: folder)).isFromCache == false)
        #expect(try #require(LiteralDatabase(literals, folder: folder, compiles: false)).isFromCache)
        let names = try FileManager.default.contentsOfDirectory(atPath: folder)
        #expect(names.count == 1 && names[0].hasSuffix(".hsdb"))
        let file = "\(folder)/\(names[0])"
        let mode = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int
        #expect(mode == 0o600)
        try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: file)
        #expect(LiteralDatabase(literals, folder: folder, compiles: false) == nil)
        try Data("not a database".utf8).write(to: URL(fileURLWithPath: file))
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file)
        #expect(try #require(LiteralDatabase(literals, folder: folder)).isFromCache == false)
        #expect(try #require(LiteralDatabase(literals, folder: folder)).isFromCache)
        #expect(LiteralDatabase(literals + ["other"], folder: folder, compiles: false) == nil)
    }

    @Test("a folder that cannot be written costs nothing but the compilation")
    func unwritable() throws {
        #expect(try #require(LiteralDatabase(literals, folder: "/proc/nowhere")).isFromCache == false)
    }
}
