/// What a name promises about the value that is given to it.
struct SecretName {
    enum Sort: Sendable {
        case password
        /// A secret or credential that a person or a machine presents.
        case secret
        case token
        /// A key that opens an interface: `apiKey`, `accessKey`.
        case apiKey
        /// A key that encrypts or signs.
        case cryptoKey
        /// A key of an unknown kind, or `auth`.
        case key
        case salt
    }

    let sort: Sort
    /// Whether the telling word ends the name, version numbers and words like `value` left out.
    let isPlain: Bool
    /// Whether a verb stands first that asks rather than sets: `getPassword`, `isToken`.
    let isQuestion: Bool
    /// Whether the name stands for one of many short-lived values: `csrfToken`, `nextPageToken`.
    let isPassing: Bool
    /// Whether the telling word is `auth`, `authorization` or the like.
    let isLogin: Bool
    /// Whether the telling word has other meanings: `pass`, `pw`, `auth`.
    let isLoose: Bool
    let words: [Word]

    /// nil for a name that promises no secret: `tokenType`, `passwordField`, `publicKey`, `monkey`.
    init?(_ name: UnsafeRawBufferPointer) {
        let words = SecretName.words(of: name)
        var found: (sort: Sort, place: Int, isAuth: Bool)?
        for place in words.indices.reversed() {
            guard let sort = SecretName.sort(of: words, at: place) else { continue }
            found = (sort, place, NameWords.role(words[place].hash).contains(.auth))
            break
        }
        guard let found else { return nil }
        // `pass` and `auth` are parts of many words that keep no secret: `passThrough`, `authenticationInstant`.
        let isLoose = NameWords.role(words[found.place].hash).contains(.loose)
        var isPlain = true
        for (place, word) in words.enumerated().dropFirst(found.place + 1) where !word.isNumber {
            // `pass_word` and `passPhrase` are one word.
            if place == found.place + 1, NameWords.isSecondHalf(word.bytes, after: words[found.place].bytes) {
                continue
            }
            let role = NameWords.role(word.hash)
            if !role.isDisjoint(with: [.harmlessAfter, .never]) { return nil }
            if role.contains(.neutral) { continue }
            if isLoose { return nil }
            isPlain = false
        }
        var isPassing = false
        for word in words[..<found.place] {
            let role = NameWords.role(word.hash)
            if role.contains(.never) { return nil }
            if role.contains(.passing) { isPassing = true }
            if found.sort == .key, !found.isAuth, role.contains(.notBeforeKey) { return nil }
        }
        sort = found.sort
        self.words = words
        self.isLoose = isLoose
        isLogin = found.isAuth
        self.isPlain = isPlain
        self.isPassing = isPassing
        isQuestion = words.first.map { NameWords.role($0.hash).contains(.question) } ?? false
    }

    /// The name of SQL's `IDENTIFIED BY`.
    init(password: Void) {
        sort = .password
        isPlain = true
        isQuestion = false
        isPassing = false
        isLogin = false
        isLoose = false
        words = []
    }

    struct Word {
        /// Of the lower-case letters.
        let hash: UInt64
        let isNumber: Bool
        /// Lower case.
        let bytes: [UInt8]
    }

    private static func sort(of words: [Word], at place: Int) -> Sort? {
        let word = words[place]
        let role = NameWords.role(word.hash)
        if role.isDisjoint(with: .telling) { return role.isEmpty ? NameWords.sort(ofSuffixIn: word.bytes) : nil }
        if role.contains(.key) {
            guard place > 0 else { return .key }
            let before = NameWords.role(words[place - 1].hash)
            if before.contains(.beforeCryptoKey) { return .cryptoKey }
            let opens: NameWords.Role = [.beforeAPIKey, .secret, .token, .password, .auth]
            return before.isDisjoint(with: opens) ? .key : .apiKey
        }
        let sorts: [(NameWords.Role, Sort)] = [
            (.password, .password), (.secret, .secret), (.token, .token), (.apiKey, .apiKey), (.cryptoKey, .cryptoKey),
            (.salt, .salt), (.auth, .key),
        ]
        return sorts.first { role.contains($0.0) }?.1
    }

    /// Splits at signs, at a capital after a small letter, before the last capital of several, and around digits.
    static func words(of name: UnsafeRawBufferPointer) -> [Word] {
        var words: [Word] = []
        words.reserveCapacity(6)
        var start = 0
        func close(_ end: Int) {
            guard end > start else { return }
            let bytes = name[start..<end].map(asciiLower)
            words.append(Word(hash: NameWords.hash(bytes), isNumber: isDigit(bytes[0]), bytes: bytes))
        }
        for place in name.indices {
            let byte = name[place]
            if !isLetter(byte), !isDigit(byte) {
                close(place)
                start = place + 1
            } else if place > start {
                let before = name[place - 1]
                let isHump = isUpper(byte) && isLower(before)
                let isLastCapital =
                    isUpper(byte) && isUpper(before) && place + 1 < name.count && isLower(name[place + 1])
                    // `APIs` and `IDs` are one word.
                    && !(place + 2 == name.count && name[place + 1] == UInt8(ascii: "s"))
                if isHump || isLastCapital || isDigit(byte) != isDigit(before) {
                    close(place)
                    start = place
                }
            }
        }
        close(name.count)
        return words
    }

    private static func isUpper(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") }
    private static func isLower(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z") }
    private static func isLetter(_ byte: UInt8) -> Bool { isUpper(byte) || isLower(byte) }
    private static func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }
}
