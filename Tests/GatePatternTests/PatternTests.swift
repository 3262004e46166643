import GatePattern
import Testing

@Suite struct PatternTests {
    private func match(_ source: String, _ text: String, options: Pattern.Options = .init()) throws -> Match? {
        let pattern = try Pattern(source, options: options)
        return try Array(text.utf8).withUnsafeBytes { try pattern.firstMatch(in: $0) }
    }

    @Test("a match and its groups are byte ranges")
    func groups() throws {
        let found = try #require(try match("k=(\\w+)(;)?", "é k=abc"))
        #expect(found.range == 3..<8)
        #expect(found[1] == 5..<8)
        #expect(found[2] == nil)
        #expect(found[9] == nil)
    }

    @Test("a group that took no part has no range, also before one that did")
    func groupsWithoutPart() throws {
        let pattern = try Pattern("(a)|(b)")
        let match = try Array("xb".utf8).withUnsafeBytes { try pattern.firstMatch(in: $0) }
        #expect(match?.groups == [1..<2, nil, 1..<2])
    }

    @Test("bytes that are not UTF-8 are matched as bytes")
    func malformed() throws {
        let pattern = try Pattern("\\xff.b")
        let text: [UInt8] = [0x61, 0xFF, 0xC3, 0x62]
        #expect(try text.withUnsafeBytes { try pattern.firstMatch(in: $0) }?.range == 1..<4)
    }

    @Test("a UTF-8 pattern refuses text that is not UTF-8")
    func malformedUTF8() throws {
        var options = Pattern.Options()
        options.isUTF8 = true
        let pattern = try Pattern("a", options: options)
        let text: [UInt8] = [0x61, 0xFF]
        let error = #expect(throws: PatternError.self) {
            try text.withUnsafeBytes { _ = try pattern.firstMatch(in: $0) }
        }
        #expect(error?.code == .malformedText)
    }

    @Test("an anchored match starts where it is told and still looks behind")
    func anchored() throws {
        let pattern = try Pattern("(?<!x)ab")
        let text = Array("xab ab".utf8)
        let at: (Int) throws -> Range<Int>? = { start in
            try text.withUnsafeBytes { try pattern.firstMatch(in: $0, from: start, isAnchored: true) }?.range
        }
        #expect(try at(1) == nil)
        #expect(try at(3) == nil)
        #expect(try at(4) == 4..<6)
    }

    @Test("empty text can be searched")
    func empty() throws {
        #expect(try match("^$", "")?.range == 0..<0)
        #expect(try match("a", "") == nil)
        let pattern = try Pattern("^$")
        #expect(try pattern.firstMatch(in: UnsafeRawBufferPointer(start: nil, count: 0))?.range == 0..<0)
    }

    @Test("options change what letters, dots and anchors mean")
    func options() throws {
        var options = Pattern.Options()
        #expect(try match("^b.C", "a\nb\nc", options: options) == nil)
        options.ignoresCase = true
        options.isMultiline = true
        options.dotMatchesNewline = true
        #expect(try match("^b.C", "a\nb\nc", options: options)?.range == 2..<5)
    }

    @Test("a wrong pattern is refused with its offset")
    func syntax() {
        let error = #expect(throws: PatternError.self) { _ = try Pattern("a(b") }
        #expect(error?.code == .syntax)
        #expect(error?.message.contains("at offset 3") == true)
    }

    @Test("hostile text ends in a limit, not in minutes of work", arguments: [false, true])
    func limit(isJIT: Bool) {
        var options = Pattern.Options()
        options.isJIT = isJIT
        let text = String(repeating: "a", count: 40) + "b"
        let error = #expect(throws: PatternError.self) { _ = try match("^(a+)+$", text, options: options) }
        #expect(error?.code == .limit)
    }

    @Test("machine code and interpreter agree")
    func jit() throws {
        let text = String(repeating: "lorem ipsum ", count: 1000) + "key-42"
        var options = Pattern.Options()
        options.isJIT = true
        #expect(try match("key-(\\d+)", text)?.groups == match("key-(\\d+)", text, options: options)?.groups)
    }

    @Test("many threads share one pattern")
    func threads() async throws {
        let lazy = LazyPattern("n(\\d+)x")
        #expect(!lazy.isCompiled)
        let sums = try await withThrowingTaskGroup(of: Int.self) { group in
            for thread in 0..<8 {
                group.addTask {
                    var sum = 0
                    for step in 0..<500 {
                        let text = Array("abc n\(thread * 1000 + step)x".utf8)
                        let pattern = try lazy.pattern(forBytes: step % 2 == 0 ? 0 : LazyPattern.jitBytes)
                        sum += try text.withUnsafeBytes { try pattern.firstMatch(in: $0) }?[1]?.count ?? 0
                    }
                    return sum
                }
            }
            return try await group.reduce(into: [Int]()) { $0.append($1) }
        }
        let expected = (0..<8).map { thread in (0..<500).reduce(0) { $0 + String(thread * 1000 + $1).count } }
        #expect(sums.sorted() == expected.sorted())
        #expect(lazy.isCompiled)
    }

    @Test("a lazy pattern that is wrong says so each time")
    func lazyError() {
        let lazy = LazyPattern("(")
        for _ in 0..<2 { #expect(throws: PatternError.self) { _ = try lazy.pattern() } }
        #expect(!lazy.isCompiled)
    }
}
