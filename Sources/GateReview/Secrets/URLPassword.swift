/// Finds a password in `scheme://user:password@host`.
enum URLPassword {
    struct Found {
        let range: Range<Int>
        /// Whether it looks like a word of documentation, or leads to a host that only this machine knows.
        let isDoubtful: Bool
    }

    /// `separator` is where `://` starts; `end` bounds the look ahead. nil where there is no password, or one that is
    /// a variable, a placeholder or too short to be one.
    static func find(in text: UnsafeRawBufferPointer, separator: Int, end: Int) -> Found? {
        let start = separator + 3
        let limit = min(end, start + 320)
        var colon: Int?
        var offset = start
        while offset < limit {
            let byte = text[offset]
            if byte == UInt8(ascii: "@") { break }
            if byte == UInt8(ascii: ":"), colon == nil { colon = offset }
            if isEnd(byte) { return nil }
            offset += 1
        }
        guard offset < limit, let colon else { return nil }
        let password = (colon + 1)..<offset
        guard (5...200).contains(password.count) else { return nil }
        let host = hostName(in: text, from: offset + 1, limit: limit)
        guard let first = host.first, first >= UInt8(ascii: "0") || first == UInt8(ascii: "$") else { return nil }
        let bytes = Array(text[password])
        if isTemplate(bytes) || bytes.elementsEqual(text[start..<colon]) { return nil }
        let lower = bytes.map(asciiLower)
        if wholeWords.contains(String(decoding: lower, as: UTF8.self)) { return nil }
        if Placeholder.entropy(bytes) < 2.0 || Placeholder.longestRun(bytes[...]) >= 5 { return nil }
        let isDoubtful =
            Placeholder.entropy(bytes) < 2.5 || words.contains { Placeholder.contains(lower, $0) }
            || bytes.allSatisfy { $0 >= UInt8(ascii: "a") && $0 <= UInt8(ascii: "z") } || isLocal(host)
        return Found(range: password, isDoubtful: isDoubtful)
    }

    /// Bytes that no user name or password in a URL has.
    private static func isEnd(_ byte: UInt8) -> Bool {
        switch byte {
        case 0...0x20, 0x7F, UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"), UInt8(ascii: "\""),
            UInt8(ascii: "'"), UInt8(ascii: "`"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\\"),
            UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ")"), UInt8(ascii: "|"):
            true
        default: byte >= 0x80
        }
    }

    private static func hostName(in text: UnsafeRawBufferPointer, from start: Int, limit: Int) -> [UInt8] {
        var host: [UInt8] = []
        for offset in start..<max(start, limit) {
            let byte = asciiLower(text[offset])
            guard !isEnd(byte), byte != UInt8(ascii: ":"), byte != UInt8(ascii: "@") else { break }
            host.append(byte)
        }
        return host
    }

    /// A variable of a shell, a template or a format string.
    private static func isTemplate(_ password: [UInt8]) -> Bool {
        password.contains { "{}[]()".utf8.contains($0) }
            || password.first == UInt8(ascii: "$") && ValueText.isIdentifier(password.dropFirst())
            || password.contains("**")
            || password.first == UInt8(ascii: "%") && !password.dropFirst().prefix(2).allSatisfy(isHex)
            || password.starts(with: Array("...".utf8))
    }

    private static func isHex(_ byte: UInt8) -> Bool {
        switch asciiLower(byte) {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"): true
        default: false
        }
    }

    /// Hosts of documentation and of this machine: no dot at all, or a name that is reserved for them.
    private static func isLocal(_ host: [UInt8]) -> Bool {
        let name = String(decoding: host, as: UTF8.self)
        if !name.contains(".") { return true }
        return name.hasPrefix("127.") || name.hasPrefix("10.") || name.hasPrefix("192.168.") || name == "0.0.0.0"
            || ["example.com", "example.org", "example.net", ".example", ".test", ".local", ".localhost", ".invalid"]
                .contains { name.hasSuffix($0) }
    }

    private static let wholeWords: Set<String> = [
        "12345", "123456", "1234567", "12345678", "admin", "changeit", "changeme", "foobar", "guest", "hunter2",
        "letmein", "mongo", "mysql", "password", "passwd", "password1", "password123", "postgres", "rabbit",
        "rabbitmq", "redis", "s3cr3t", "s3cret", "secret", "sekret", "token", "user1", "username", "x-oauth-basic",
    ]
    private static let words: [[UInt8]] = [
        "1234", "abc", "anon", "change", "demo", "dummy", "example", "fake", "foo", "guest", "mypass", "pass",
        "placeholder",
        "pwd", "sample", "secret", "test", "token", "user", "xxx", "your",
    ].map { Array($0.utf8) }
}
