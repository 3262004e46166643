import GateModel

/// Files that are a secret by what they are, whatever their text looks like.
enum SecretFile {
    static let keystore = Rule(
        id: "secret-keystore-file", reviewer: "secrets", summary: "a key store or password store",
        why: "It holds private keys or passwords behind one pass phrase, which can be guessed at leisure, and often "
            + "stands in the same repository.",
        advice: "Take it out, change what it holds, and let the build fetch it from a secret store.",
        severity: .high, confidence: .medium, cwe: [321, 540])
    static let pgpass = Rule(
        id: "secret-pgpass-file", reviewer: "secrets", summary: "a password of a .pgpass file", why: SecretKind.why,
        advice: "Change the password, and keep the file out of the repository.", severity: .high, confidence: .high,
        cwe: [260, 798])
    static let rails = Rule(
        id: "secret-rails-master-key", reviewer: "secrets", summary: "the key that opens Rails credentials",
        why: "With it everybody reads config/credentials.yml.enc, which stands beside it.",
        advice: "Encrypt the credentials again with a new key, change what they hold, and ignore the key file.",
        severity: .critical, confidence: .high, cwe: [321, 798])

    /// Sorted by id.
    static let rules = [keystore, pgpass, rails]

    /// Whether the path names a key store: PKCS #12, Java, KeePass.
    static func isKeystore(_ path: RepoPath) -> Bool {
        let name = path.name.bytes.map(asciiLower)
        guard let dot = name.lastIndex(of: UInt8(ascii: ".")) else { return false }
        return endings.contains(String(decoding: name[(dot + 1)...], as: UTF8.self))
    }

    private static let endings: Set<String> = [
        "bcfks", "bks", "jceks", "jks", "kdb", "kdbx", "keychain", "keystore", "p12", "pfx", "psafe3", "ubr",
    ]

    /// The rule and the place of each secret that a line of such a file is.
    static func secrets(
        in text: UnsafeRawBufferPointer, range: Range<Int>, path: RepoPath
    ) -> [(rule: Rule, range: Range<Int>)] {
        let name = String(decoding: path.name.bytes, as: UTF8.self)
        let parent = path.parent.name
        if name == "master.key" || name.hasSuffix(".key") && parent == "credentials" {
            var end = range.upperBound
            while end > range.lowerBound, text[end - 1] <= 0x20 { end -= 1 }
            let line = range.lowerBound..<end
            return line.count == 32 && ValueForm.isHex(Array(text[line])[...]) ? [(rails, line)] : []
        }
        guard name == ".pgpass" || name == "pgpass.conf" || name == "pgpass" else { return [] }
        var found: [(rule: Rule, range: Range<Int>)] = []
        var start = range.lowerBound
        while start < range.upperBound {
            let end = text[start..<range.upperBound].firstIndex(of: 10) ?? range.upperBound
            let colons = (start..<end).filter { text[$0] == UInt8(ascii: ":") && ($0 == start || text[$0 - 1] != 0x5C) }
            if text[start] != UInt8(ascii: "#"), colons.count == 4 {
                var last = end
                while last > colons[3] + 1, text[last - 1] <= 0x20 { last -= 1 }
                let value = (colons[3] + 1)..<last
                if ValueJudge.strength(of: Array(text[value])[...], for: .password, named: []) > .none {
                    found.append((pgpass, value))
                }
            }
            start = end + 1
        }
        return found
    }
}
