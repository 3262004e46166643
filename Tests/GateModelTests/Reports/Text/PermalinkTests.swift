import Testing

@testable import GateModel

@Suite struct PermalinkTests {
    @Test(
        "a forge known by its host gets its own form",
        arguments: [
            ("https://github.com/o/r.git", "https://github.com/o/r/blob/abc/src/a%20b%23.c#L7"),
            ("https://gitlab.example.org/g/s/r/", "https://gitlab.example.org/g/s/r/-/blob/abc/src/a%20b%23.c#L7"),
            ("https://codeberg.org/o/r", "https://codeberg.org/o/r/src/commit/abc/src/a%20b%23.c#L7"),
            ("https://bitbucket.org/o/r", "https://bitbucket.org/o/r/src/abc/src/a%20b%23.c#lines-7"),
        ])
    func forges(uri: String, address: String) throws {
        let link = try #require(Permalink(Provenance(repositoryURI: uri, revision: "abc", branch: nil)))
        #expect(link.address("src/a b#.c", line: 7) == address)
    }

    @Test(
        "an address that is no plain https one gives no link",
        arguments: [
            "http://github.com/o/r", "git@github.com:o/r.git", "https://github.com/o/r)[x](y",
            "https://example.org/o/r", "https://github.com/o/r\" onclick",
        ])
    func others(uri: String) {
        #expect(Permalink(Provenance(repositoryURI: uri, revision: "abc", branch: nil)) == nil)
    }

    @Test("a path's bytes are percent-encoded, so that none ends the link")
    func path() throws {
        let link = try #require(
            Permalink(Provenance(repositoryURI: "https://github.com/o/r", revision: "abc", branch: nil)))
        #expect(
            link.address(RepoPath([0xFF] + Array(")\n<:".utf8)), line: nil)
                == "https://github.com/o/r/blob/abc/%FF%29%0A%3C%3A")
    }
}
