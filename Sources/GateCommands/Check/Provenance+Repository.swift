import GateGit
import GateModel

extension Provenance {
    /// Where the new side of a change lives: the remote `origin`, the commit, the branch that is checked out.
    init(of repository: Repository, _ scope: ScopeRecord, surroundings: Surroundings) throws {
        let url = try CommandFailure.refusing { try repository.backend.configuration("remote.origin.url") }
        self.init(
            repositoryURI: url.flatMap(Provenance.webAddress), revision: scope.head,
            branch: try Provenance.branch(repository, surroundings))
    }

    /// The https address of a remote, without user, password and `.git`; nil for a path on this machine.
    static func webAddress(_ remote: String) -> String? {
        var rest = Substring(remote)
        if let scheme = rest.firstRange(of: "://") {
            guard ["https", "http", "ssh", "git"].contains(rest[..<scheme.lowerBound]) else { return nil }
            rest = rest[scheme.upperBound...]
        } else {
            // scp's form: user@host:path
            guard let colon = rest.firstIndex(of: ":"), !rest[..<colon].contains("/"), rest.first != "." else {
                return nil
            }
            rest = Substring(rest[..<colon] + "/" + rest[rest.index(after: colon)...])
        }
        let slash = rest.firstIndex(of: "/") ?? rest.endIndex
        if let at = rest[..<slash].lastIndex(of: "@") { rest = rest[rest.index(after: at)...] }
        while rest.hasSuffix("/") { rest = rest.dropLast() }
        if rest.hasSuffix(".git") { rest = rest.dropLast(4) }
        let isPlain = rest.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "\"") }
        return rest.isEmpty || !isPlain ? nil : "https://" + rest
    }

    private static func branch(_ repository: Repository, _ surroundings: Surroundings) throws -> String? {
        for name in ["GITHUB_HEAD_REF", "GITHUB_REF_NAME", "CI_COMMIT_REF_NAME"] {
            if let value = surroundings.environment[name], !value.isEmpty { return value }
        }
        let head = try FileContent.read(repository.backend.layout.gitDirectory + "/HEAD", limit: 4096) ?? []
        let text = String(decoding: head, as: UTF8.self)
        let prefix = "ref: refs/heads/"
        guard text.hasPrefix(prefix) else { return nil }
        return String(text.dropFirst(prefix.count).prefix { $0 != "\n" })
    }
}
