import Foundation
import TestSupport
import Testing

@testable import GateModel

@Suite("GitHub's line hash")
struct LineHashTests {
    static let vectors = Shared.url("contracts/sarif/line-hash-vectors.json")

    @Test(
        "is what the published vectors say",
        .enabled(if: vectors != nil, "contracts/sarif/line-hash-vectors.json is not beside the repository"))
    func published() throws {
        struct File: Decodable {
            struct Case: Decodable {
                let name: String
                let text: String
                let hashes: [String]
            }
            let cases: [Case]
        }
        let url = try #require(LineHashTests.vectors)
        let file = try JSONDecoder().decode(File.self, from: Data(contentsOf: url))
        #expect(file.cases.count >= 7)
        for vector in file.cases {
            #expect(LineHash.hashes(of: Array(vector.text.utf8)) == vector.hashes, "\(vector.name)")
        }
    }

    @Test("counts UTF-16 code units, as a program in JavaScript does")
    func utf16() {
        // By hand: 37-polynomial over the units, then 0xffff, then zeros up to the window of 100.
        func expected(_ units: [UInt64]) -> String {
            let window = units + [0xffff] + [UInt64](repeating: 0, count: 100 - units.count - 1)
            return String(window.reduce(0) { $0 &* 37 &+ $1 }, radix: 16) + ":1"
        }
        #expect(LineHash.hashes(of: Array("é".utf8)) == [expected([0xe9])])
        #expect(LineHash.hashes(of: Array("😀".utf8)) == [expected([0xd83d, 0xde00])])
        #expect(LineHash.hashes(of: [0x61, 0xff, 0x62]) == [expected([0x61, 0xfffd, 0x62])])
    }

    @Test("is given for lines of findings, and not where a lone CR shifts GitHub's line numbers")
    func lines() {
        let text = SourceText(Array("one\ntwo\nthree\n".utf8))
        let all = LineHash.hashes(of: text.bytes)
        #expect(all.count == 4)
        #expect(LineHash.hashes(of: text, lines: [2]) == [2: all[1]])
        #expect(LineHash.hashes(of: SourceText(Array("one\rtwo\nthree\n".utf8)), lines: [2]).isEmpty)
        #expect(LineHash.hashes(of: SourceText(Array("one\r\ntwo".utf8)), lines: [2]).count == 1)
        #expect(LineHash.hashes(of: SourceText(Array("x\n".utf8), numbers: [7]), lines: [7]).isEmpty)
    }

    @Test("a finding carries the hash of its line")
    func carried() {
        let texts: [RepoPath: String] = ["a": "one\ntwo\n"]
        let reviewer = Scripted("one") { file, _ in
            FileReview([Scripted.finding(file.path, line: 2), Scripted.finding(file.path, line: nil)])
        }
        let findings = Gate.run(
            Change(adding: texts), blobs: MemoryBlobs(texts: texts), reviewers: [reviewer], policy: Policy()
        ).findings
        #expect(findings.map(\.lineHash) == [nil, LineHash.hashes(of: Array("one\ntwo\n".utf8))[1]])
    }
}
