import GateModel
import Testing

@Suite("a pattern as a directory below sees it")
struct GlobInheritanceTests {
    @Test(
        "loses the components that the directory has, and covers all where it covers the directory",
        arguments: [
            ("*.md", "docs", ["*.md"]), ("vendor/", "src", ["vendor/"]), ("vendor/", "a/vendor/b", ["**"]),
            ("/src", "src/x", ["**"]), ("src/gen", "src", ["/gen"]), ("src/*.c", "src/x", []),
            ("docs/**", "docs/x", ["/**"]),
            ("a/**/b/*.c", "a", ["/**/b/*.c"]), ("a/**/b/*.c", "a/x/b", ["/**/b/*.c", "/*.c"]), ("/*/x/", "a", ["/x/"]),
            ("{src,lib}/*.{c,h}", "src", ["/*.c", "/*.h"]), ("{a,b}.c", "src", ["{a,b}.c"]), ("lib/*", "src", []),
        ])
    func examples(pattern: String, directory: String, expected: [String]) {
        #expect(Glob(pattern).inherited(by: RepoPath(directory)).map(\.pattern) == expected)
    }

    @Test("matches below the directory what the pattern matches from above", arguments: 0..<4)
    func equal(seed: UInt64) {
        var random = Numbers(state: seed)
        let parts = ["a", "b", "*", "**", "?", "a*", "[ab]", "{a,b}", "{a/b,b}", "ab"]
        let names = ["a", "b", "ab", "ba"]
        for _ in 0..<4000 {
            var pattern = (0..<Int.random(in: 1...4, using: &random)).map { _ in
                parts.randomElement(using: &random) ?? "a"
            }
            .joined(separator: "/")
            if Int.random(in: 0..<3, using: &random) == 0 { pattern = "/" + pattern }
            if Int.random(in: 0..<3, using: &random) == 0 { pattern += "/" }
            let directory = (0..<Int.random(in: 0...3, using: &random)).map { _ in
                names.randomElement(using: &random) ?? "a"
            }
            let below = (0..<Int.random(in: 1...3, using: &random)).map { _ in
                names.randomElement(using: &random) ?? "a"
            }
            let whole = Glob(pattern).matches(RepoPath((directory + below).joined(separator: "/")))
            let inherited = Glob(pattern).inherited(by: RepoPath(directory.joined(separator: "/")))
            let rest = RepoPath(below.joined(separator: "/"))
            #expect(
                inherited.contains { $0.matches(rest) } == whole,
                "\(pattern) by \(directory) for \(below): \(inherited.map(\.pattern))")
        }
    }

    /// A linear congruential generator: the same numbers everywhere.
    private struct Numbers: RandomNumberGenerator {
        var state: UInt64
        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state ^ (state >> 29)
        }
    }
}
