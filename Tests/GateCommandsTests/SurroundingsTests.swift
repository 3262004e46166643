import GateModel
import Testing

@testable import GateCommands

@Suite("the surroundings")
struct SurroundingsTests {
    private func surroundings(_ environment: [String: String]) -> Surroundings {
        Surroundings(
            environment: environment, directory: "/", isOutputTerminal: true, isErrorTerminal: true, width: 80,
            processors: 1)
    }

    @Test(
        "colour follows FORCE_COLOR, then NO_COLOR, then the terminal",
        arguments: [
            ([:], true, true), ([:], false, false), (["NO_COLOR": "1"], true, false), (["NO_COLOR": ""], true, true),
            (["FORCE_COLOR": "1"], false, true), (["FORCE_COLOR": "0"], true, false),
            (["FORCE_COLOR": "1", "NO_COLOR": "1"], false, true), (["TERM": "dumb"], true, false),
        ] as [([String: String], Bool, Bool)])
    func color(environment: [String: String], isTerminal: Bool, expected: Bool) {
        #expect(surroundings(environment).color(isTerminal: isTerminal) == expected)
    }

    @Test(
        "a remote becomes an https address without credentials",
        arguments: [
            ("https://user:token@github.com/o/r.git", "https://github.com/o/r"),
            ("git@github.com:o/r.git", "https://github.com/o/r"),
            ("ssh://git@host.example:22/o/r.git/", "https://host.example:22/o/r"),
            ("/srv/git/r.git", nil), ("../r", nil), ("file:///srv/r", nil), ("https://", nil),
        ] as [(String, String?)])
    func webAddress(remote: String, expected: String?) {
        #expect(Provenance.webAddress(remote) == expected)
    }

    @Test(
        "a typed path loses dots and doubled slashes",
        arguments: [
            ("a//b/./c", "/w/a/b/c"), ("../x", "/x"), ("/y/../z", "/z"), (".", "/w"), ("../../..", "/"),
        ])
    func normalized(typed: String, expected: String) {
        #expect(Locations.normalized(typed, below: "/w") == expected)
    }

    @Test("paths are quoted as git quotes them")
    func quoting() {
        #expect(PathQuoting.quoted("plain/ü.txt") == "plain/ü.txt")
        #expect(PathQuoting.quoted("a\tb\"c\\") == "\"a\\tb\\\"c\\\\\"")
        #expect(PathQuoting.quoted(RepoPath([0x61, 0xFF])) == "\"a\\377\"")
        #expect(PathQuoting.quoted(prefix: "a/", "x\ny") == "\"a/x\\ny\"")
    }

    @Test("a slip of the fingers finds its word, another word does not")
    func nearest() {
        #expect(NearestWord.nearest(to: "bidi-contrl", among: ["bidi-control", "zero-width"]) == "bidi-control")
        #expect(NearestWord.nearest(to: "sql-injection", among: ["bidi-control", "zero-width"]) == nil)
    }
}
