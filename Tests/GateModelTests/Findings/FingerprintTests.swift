import Foundation
import TestSupport
import Testing

@testable import GateModel

@Suite("fingerprints")
struct FingerprintTests {
    @Test(
        "SHA-256 gives the digests that FIPS 180-4's examples give",
        arguments: [
            ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
            (
                "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
                "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
            ),
            (
                "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu",
                "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
            ),
            (
                String(repeating: "a", count: 1_000_000),
                "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
            ),
        ])
    func digest(text: String, expected: String) {
        #expect(hex(SHA256.digest(text.utf8)) == expected)
    }

    @Test("SHA-256 of every length up to three blocks is what sha256sum says")
    func lengths() throws {
        let files = try TemporaryDirectory()
        for length in 0..<192 {
            try files.write(String(format: "%03d", length), [UInt8](repeating: 0x5a, count: length))
        }
        let result = try Command.run(["sh", "-c", "sha256sum *"], in: files.path)
        let lines = result.text.split(separator: "\n")
        #expect(lines.count == 192)
        for (length, line) in lines.enumerated() {
            #expect(line.hasPrefix(hex(SHA256.digest([UInt8](repeating: 0x5a, count: length)))), "length \(length)")
        }
    }

    private func hex(_ bytes: [UInt8]) -> String { bytes.map { String(format: "%02x", $0) }.joined() }

    private static let lines = ["let key = load(\"a b\")", "\tif x  {", "return compute(key, 3)", "} // done"]

    private func run(_ texts: [RepoPath: String], rule: String = "one-rule") -> [Finding] {
        let reviewer = Scripted("one") { file, context in
            let text = try context.text()
            return FileReview(
                (1...text.lineCount).filter { text.text(ofLine: $0)?.contains("key") == true }
                    .map { Scripted.finding(file.path, line: $0, rule: rule) })
        }
        return Gate.run(
            Change(adding: texts), blobs: MemoryBlobs(texts: texts), reviewers: [reviewer], policy: Policy()
        ).findings
    }

    @Test("survive line shifts, re-indentation, line ends and renames", arguments: 0..<50)
    func survive(seed: Int) {
        var random = SeededGenerator(seed: UInt64(seed))
        let filler = (0..<Int.random(in: 0...30, using: &random)).map { "other \($0)" }
        let indent = String(
            repeating: Bool.random(using: &random) ? "\t" : "  ", count: Int.random(in: 0...5, using: &random))
        let end = Bool.random(using: &random) ? "\r\n" : "\n"
        let name = RepoPath("dir\(Int.random(in: 0...9, using: &random))/f.\(Int.random(in: 0...9, using: &random))")
        let before = run(["a.swift": FingerprintTests.lines.joined(separator: "\n")])
        let after = run([name: (filler + FingerprintTests.lines.map { indent + $0 + "  " }).joined(separator: end)])
        #expect(before.count == 2)
        #expect(before.map(\.fingerprint) == after.map(\.fingerprint))
    }

    @Test("differ by rule and by text")
    func differ() {
        let text: [RepoPath: String] = ["a": "key one\nkey two\n"]
        #expect(Set(run(text).map(\.fingerprint)).count == 2)
        #expect(Set(run(text).map(\.fingerprint)).isDisjoint(with: run(text, rule: "two-rule").map(\.fingerprint)))
    }

    @Test("equal ones are numbered in order of path and line, so that each stands once")
    func ordinals() {
        let findings = run(["b": "key\nx\nkey\n", "a": "  key\n"])
        #expect(findings.map(\.path) == ["a", "b", "b"])
        #expect(Set(findings.map(\.fingerprintBase)).count == 1)
        #expect(findings.map { $0.fingerprint.suffix(2) } == [":1", ":2", ":3"])
        #expect(findings[0].fingerprintBase.utf8.count == 32)
    }

    @Test("are about the identity where the reviewer gives one, whatever the line says")
    func identity() {
        let texts: [RepoPath: String] = ["a": "x = 1\ny = 2\n"]
        let reviewer = Scripted("one") { file, _ in
            FileReview((1...2).map { Scripted.finding(file.path, line: $0, identity: " same\tthing ") })
        }
        let findings = Gate.run(
            Change(adding: texts), blobs: MemoryBlobs(texts: texts), reviewers: [reviewer], policy: Policy()
        ).findings
        #expect(
            findings.map(\.fingerprintBase) == [
                Fingerprint.base(ruleId: "one-rule", about: "same thing".utf8),
                Fingerprint.base(ruleId: "one-rule", about: "same thing".utf8),
            ])
    }
}

/// SplitMix64: the same numbers for the same seed.
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var value = state
        value = (value ^ (value >> 30)) &* 0xbf58_476d_1ce4_e5b9
        value = (value ^ (value >> 27)) &* 0x94d0_49bb_1331_11eb
        return value ^ (value >> 31)
    }
}
