import Foundation
import TestSupport
import Testing

@testable import GateGit

@Suite struct ConfigFileTests {
    @Test(
        "a configuration is read as git reads it",
        arguments: [
            "[core]\n\tbare = false\n",
            "[core] bare\n[CORE]\nBare=no ; comment\n",
            "[a \"S u.B\"]\n  key = a b   \n  other = \" a b  \" # c\n",
            "[a.Old]\nk = one\\\n two\nk2 = \"a\\tb\\n\\\"c\\\\\"\n",
            "\u{FEFF}[a]\r\nk = v\r\nl =\r\n",
            "key = 1\n",
            "# c\n; d\n\n[a] k = \"x;#\" ; y\n m = a\"b c\"d\n",
            "[a \"q\\\"\\\\z\"]k-1=1",
            "[a]\nk = a  \"b\"  c \n",
        ])
    func equalsGit(text: String) throws {
        let folder = try TemporaryDirectory()
        let file = try folder.write("config", text)
        let said = try Command.run(["git", "config", "--file", file.path, "--list", "-z"])
        #expect(said.status == 0)
        let expected = said.text.split(separator: "\0").map { item -> String in
            item.contains("\n") ? String(item) : "\(item)\nnil"
        }
        let values = try ConfigFile(Array(text.utf8), path: file.path).values
        #expect(values.map { "\($0.key)\n\($0.value ?? "nil")" } == expected)
    }

    @Test(
        "what git refuses is refused, at the same line",
        arguments: [
            "[core\n", "[a \"b\n\"]\n", "[a]\nk = \"open\n", "[a]\n1k = 2\n", "[a]\nk = \\q\n", "[a b]\n", "[a]\nk v\n",
        ])
    func refused(text: String) throws {
        let folder = try TemporaryDirectory()
        let file = try folder.write("config", text)
        let said = try Command.run(["git", "config", "--file", file.path, "--list"])
        #expect(said.status != 0)
        let error = #expect(throws: GitError.self) { try ConfigFile(Array(text.utf8), path: file.path) }
        #expect(error?.code == .corrupt)
        let line = said.error.split(separator: " ").dropFirst(4).first.map(String.init) ?? ""
        #expect(error?.message.hasPrefix("bad config line \(line) in ") == true, "\(said.error)")
    }
}
