/// What a value says in so many words: that it is filled in elsewhere, that it is an example, that it is something else.
enum ValueText {
    /// Whether something fills it in later: `${X}`, `{{ x }}`, `%s`, `<your key>`, `@X@`, `$X`, `__X__`, `...`.
    static func isTemplate(_ value: ArraySlice<UInt8>) -> Bool {
        guard let first = value.first, let last = value.last else { return true }
        let text = Array(value)
        if text.contains("${") || text.contains("#{") || text.contains("{{") || text.contains("}}") { return true }
        if text.contains("<%") || text.contains("%>") { return true }
        // `$(command)` and `\(name)`, not two signs of a generator.
        if hasCall(text, UInt8(ascii: "$")) || hasCall(text, UInt8(ascii: "\\")) { return true }
        if text.contains("...") || text.contains("***") || text.contains("{0}") || text.contains("{}") { return true }
        if text.contains("\\u{") || text.contains("\u{2026}") || text.contains("&lt;") { return true }
        switch first {
        case UInt8(ascii: "<"), UInt8(ascii: "["), UInt8(ascii: "("), UInt8(ascii: "{"):
            return "<[({".utf8.contains(first) && ">])}".utf8.contains(last) || first == UInt8(ascii: "<")
        case UInt8(ascii: "\\"): return true
        case UInt8(ascii: "$"):
            // `$2y$…` is a hash; `$ecret1` is no variable that anybody has.
            return isIdentifier(value.dropFirst())
        case UInt8(ascii: "%"):
            return last == first || isIdentifier(value.dropFirst()) || text.count <= 4
        case UInt8(ascii: "@"), UInt8(ascii: ":"):
            return last == first || isIdentifier(value.dropFirst())
        case UInt8(ascii: "_"):
            if value.starts(with: "__".utf8) && text.suffix(2).elementsEqual("__".utf8) { return true }
        case UInt8(ascii: "*"), UInt8(ascii: "&"), UInt8(ascii: "|"), UInt8(ascii: ">"), UInt8(ascii: "!"):
            return text.count <= 4 || isIdentifier(value.dropFirst())
        default: break
        }
        return hasFormat(text)
    }

    /// Whether the sign stands before brackets that hold a word.
    private static func hasCall(_ text: [UInt8], _ sign: UInt8) -> Bool {
        text.indices.dropLast(2).contains { place in
            guard text[place] == sign, text[place + 1] == UInt8(ascii: "("),
                let close = text[place...].firstIndex(of: UInt8(ascii: ")"))
            else { return false }
            let inside = text[(place + 2)..<close]
            return isIdentifier(inside.prefix { isWord($0) || $0 == UInt8(ascii: ".") })
                && inside.allSatisfy { isWord($0) || " ._-/$'\"".utf8.contains($0) }
        }
    }

    /// `%s`, `%d`, `%(name)s`, `{name}`, `$name` in the middle.
    private static func hasFormat(_ text: [UInt8]) -> Bool {
        for place in text.indices.dropLast() {
            let next = text[place + 1]
            switch text[place] {
            case UInt8(ascii: "%"):
                if "sdv@".utf8.contains(next), place + 2 >= text.count || !isWord(text[place + 2]) { return true }
                // `%(name)s`
                if next == UInt8(ascii: "("), let close = text[place...].firstIndex(of: UInt8(ascii: ")")),
                    isIdentifier(text[(place + 2)..<close]), close + 1 < text.count,
                    "sdrf".utf8.contains(text[close + 1])
                {
                    return true
                }
            case UInt8(ascii: "{"):
                if let close = text[place...].firstIndex(of: UInt8(ascii: "}")), isIdentifier(text[(place + 1)..<close])
                {
                    return true
                }
            case UInt8(ascii: "$"):
                // `$name` of shell and PHP, where the rest is a word.
                if place == 0 || !isWord(text[place - 1]), isIdentifier(text[(place + 1)...].prefix { isWord($0) }),
                    text.count - place > 4, text.allSatisfy({ isWord($0) || "$-_./:".utf8.contains($0) }),
                    WordList.covered(text[(place + 1)...].prefix { isWord($0) }.map(asciiLower)[...]) >= 4
                {
                    return true
                }
            default: continue
            }
        }
        return false
    }

    /// Whether it names the place of the secret, or is what cannot be read without another one.
    static func isElsewhere(_ value: ArraySlice<UInt8>) -> Bool {
        let head = value.prefix(24).map(asciiLower)
        return elsewhere.contains { head.starts(with: $0) }
    }

    private static let elsewhere: [[UInt8]] = [
        "agbk", "aqicah", "arn:", "awssm:", "classpath:", "crypt:", "data:", "enc(", "enc[", "enc:", "encrypted:",
        "env.",
        "env:", "environ", "file:", "gcp-sm:", "getenv", "gs://", "http://", "https://", "keyring:", "kms:",
        "op://", "os.", "process.env", "projects/", "prompt:", "ref:", "resolve:", "s3://", "secret:", "secrets/",
        "secretsmanager", "sha1-", "sha1:", "sha256-", "sha256:", "sha384-", "sha512-", "sha512:", "md5:", "sm://",
        "ssm:",
        "ssh-", "urn:", "vault:", "{cipher}", "ecdsa-", "-----begin", "migfma0", "mcowbqydk2vw", "mfkwewyhkozizj0caq",
        "mhywea", "ftp://", "ws://", "wss://", "mailto:", "#/",
    ].map { Array($0.utf8) }

    /// Whether its words say that it is none; `lower` is lower case.
    static func isPlaceholder(_ lower: [UInt8]) -> Bool {
        if words.contains(where: { Placeholder.contains(lower, $0) }) { return true }
        // `p4ssw0rd!`, `Passw0rd123`: the word itself, and what everybody adds to it.
        var letters: [UInt8] = []
        for byte in lower {
            switch byte {
            case UInt8(ascii: "0"): letters.append(UInt8(ascii: "o"))
            case UInt8(ascii: "1"), UInt8(ascii: "!"): letters.append(UInt8(ascii: "i"))
            case UInt8(ascii: "3"): letters.append(UInt8(ascii: "e"))
            case UInt8(ascii: "4"), UInt8(ascii: "@"): letters.append(UInt8(ascii: "a"))
            case UInt8(ascii: "5"), UInt8(ascii: "$"): letters.append(UInt8(ascii: "s"))
            case UInt8(ascii: "7"): letters.append(UInt8(ascii: "t"))
            case UInt8(ascii: "a")...UInt8(ascii: "z"): letters.append(byte)
            default: continue
            }
        }
        if spoken.contains(where: { Placeholder.contains(letters, $0) }) { return true }
        if letters.count <= 8, Placeholder.contains(letters, Array("secret".utf8)) { return true }
        let plain = lower.filter { $0 >= UInt8(ascii: "a") && $0 <= UInt8(ascii: "z") }
        return whole.contains(NameWords.hash(plain)) && plain.count + 4 >= lower.count
    }

    /// Parts that a generator does not write and an author of examples does.
    private static let words: [[UInt8]] = [
        "abc123", "abcd", "asdf", "changeit", "changeme", "change_me", "change-me", "default", "demo", "dummy",
        "example",
        "fake", "fixme", "foobar", "goes_here", "goes-here", "hidden", "insert", "invalid", "lorem", "masked", "mock",
        "mypass", "my-pass", "my_pass", "not-a-", "not_a_", "notreal", "placeholder", "qwert", "redacted", "removed",
        "replace", "sample", "test", "todo", "unused", "xxx", "your", "<your",
        "keyhere", "tokenhere", "mysecret", "my-secret", "my_secret", "somesecret", "some-secret",
        "supersecret", "super-secret", "super_secret", "topsecret", "undefined",
    ].map { Array($0.utf8) }

    private static let spoken: [[UInt8]] = [
        "password", "passwort", "changeme", "letmein", "passphrase", "topsecret", "supersecret", "soopersecret",
    ].map {
        Array($0.utf8)
    }

    /// Passwords that everybody has, and words that stand where a value will.
    private static let whole: Set<UInt64> = Set(
        """
        abc admin administrator any auto bar baz blank bool boolean char demo empty false foo foobar guest hello hidden
        key login mongo mysql na nil no none null number object off ok on oracle pass passwd password postgres postgresql
        prompt pw pwd qwerty rabbit rabbitmq redis required root sa secret sekret string text token true unknown user
        username varchar void yes
        """.split { $0 == " " || $0 == "\n" }.map { NameWords.hash($0.utf8) })

    /// `password = "password"`, `API_KEY = "api-key"`, `userPassword: "user password"`.
    static func repeatsName(_ lower: [UInt8], _ name: [UInt8]) -> Bool {
        let value = lower.filter(isLetter)
        let name = name.map(asciiLower).filter(isLetter)
        guard value.count >= 3, !name.isEmpty, value.count + 5 >= lower.count else { return false }
        return Placeholder.contains(name, value) || value.count < name.count + 6 && Placeholder.contains(value, name)
    }

    /// A path, an address, a version, a regular expression, markup or code.
    static func isStructured(_ value: ArraySlice<UInt8>, _ shape: ValueShape) -> Bool {
        let text = Array(value)
        let first = text[0]
        if text.contains("://") || text.contains("\\d") || text.contains("\\w") { return true }
        if text.contains("[a-z") || text.contains("[A-Z") || text.contains("(?:") || text.contains("[0-9") {
            return true
        }
        if shape.isWordy,
            ["()", "</", "=>", "&&", "=="].contains(where: { Placeholder.contains(text, Array($0.utf8)) })
        {
            return true
        }
        if first == UInt8(ascii: "/") || first == UInt8(ascii: "."), shape.isWordy || text.contains("./") {
            return true
        }
        if isDate(text) { return true }
        if first == UInt8(ascii: "~"), text.starts(with: "~/".utf8) { return true }
        if first == UInt8(ascii: "#") || first == UInt8(ascii: "-"), shape.isWordy, shape.digits == 0 { return true }
        if text.count > 3, text[1] == UInt8(ascii: ":"), text[2] == UInt8(ascii: "\\") { return true }
        // `required|min:8|confirmed`, `a,b,c`
        if shape.isWordy, shape.digits <= 4, text.contains(UInt8(ascii: "|")) || text.contains(UInt8(ascii: ",")) {
            return true
        }
        let slashes = text.count { $0 == UInt8(ascii: "/") }
        if slashes > 0, shape.isWordy, shape.covered * 2 > shape.letters { return true }
        if let dot = text.lastIndex(of: UInt8(ascii: ".")), dot > 0 {
            let ending = text[(dot + 1)...].map(asciiLower)
            if endings.contains(NameWords.hash(ending)) { return true }
        }
        // `user@host.name`
        if let at = text.firstIndex(of: UInt8(ascii: "@")), at > 1, text[at...].contains(UInt8(ascii: ".")),
            shape.isWordy
        {
            return true
        }
        return false
    }

    /// `2024-05-01T…`
    private static func isDate(_ text: [UInt8]) -> Bool {
        guard text.count >= 10, text[4] == UInt8(ascii: "-"), text[7] == UInt8(ascii: "-") else { return false }
        return [0, 1, 2, 3, 5, 6, 8, 9].allSatisfy { text[$0] >= UInt8(ascii: "0") && text[$0] <= UInt8(ascii: "9") }
    }

    private static let endings: Set<UInt64> = Set(
        """
        c cer cfg class com conf config cpp crt css csv db dll exe gif go gpg h html ini io jar java jks jpg js json jsx key
        keystore kt log md net org p12 pem pfx php plist png properties ps1 pub py rb rs sh so sql svg swift tar tf tmp toml
        ts tsx txt vue xml yaml yml zip
        """.split { $0 == " " || $0 == "\n" }.map { NameWords.hash($0.utf8) })

    /// An identifier of several words, a dotted name, a constant: `accessToken`, `spring.datasource`, `AES_256`.
    static func isNameLike(_ value: ArraySlice<UInt8>, _ shape: ValueShape) -> Bool {
        guard value.allSatisfy({ isWord($0) || ".-:/_ ".utf8.contains($0) }) else { return false }
        guard shape.isWordy else { return false }
        if shape.digits == 0 { return true }
        // Digits of an identifier are few and stand together.
        return shape.covered * 10 >= shape.letters * 8 && shape.digits <= 3 && value.count > 8
            && value.contains { ".-:/_".utf8.contains($0) }
    }

    static func isIdentifier(_ bytes: some Collection<UInt8>) -> Bool {
        guard let first = bytes.first, isLetter(first) || first == UInt8(ascii: "_") else { return false }
        return bytes.allSatisfy { isWord($0) || $0 == UInt8(ascii: ".") }
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        asciiLower(byte) >= UInt8(ascii: "a") && asciiLower(byte) <= UInt8(ascii: "z")
    }
    private static func isWord(_ byte: UInt8) -> Bool {
        isLetter(byte) || byte == UInt8(ascii: "_") || byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
    }
}
