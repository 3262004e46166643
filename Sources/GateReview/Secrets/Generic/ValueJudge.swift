/// How much a value looks like a secret of its name's sort.
enum ValueJudge {
    enum Strength: Int, Comparable {
        /// Certainly or probably none: a placeholder, a word, a path, an expression.
        case none
        /// Letters that are nearly a word.
        case faint
        case weak
        case fair
        /// Drawn by a generator.
        case strong

        static func < (left: Strength, right: Strength) -> Bool { left.rawValue < right.rawValue }
    }

    static func strength(of value: ArraySlice<UInt8>, for name: SecretName.Sort, named nameText: [UInt8]) -> Strength {
        let value = withoutScheme(value)
        let isPassword = name == .password
        guard value.count >= (isPassword ? 4 : 8), value.count <= 4000 else { return .none }
        // DER in base 64: certificates, public keys, and, where the name says so, private keys.
        if value.starts(with: "MII".utf8), value.count >= 64 { return name == .cryptoKey ? .strong : .none }
        guard value.count <= 1200 else { return .none }
        if Placeholder.isDocumented(Array(value)) { return .none }
        if isHash(value) { return isPassword ? .fair : .none }
        if ValueText.isTemplate(value) || ValueText.isElsewhere(value) { return .none }
        let lower = value.map(asciiLower)
        if ValueText.isPlaceholder(lower) || ValueText.repeatsName(lower, nameText) { return .none }
        if ValueForm.isUUID(value) {
            return [.salt, .key, .password].contains(name) ? .weak : .fair
        }
        if isEncodedPlaceholder(value) { return .none }
        let shape = ValueShape(value)
        if shape.others > 0 || shape.blanks > 0 { return phrase(shape) }
        if Placeholder.longestRun(value) >= max(4, value.count * 2 / 3) || Placeholder.isPeriodic(value) {
            return .none
        }
        if shape.letters == 0 { return numbers(shape, isPassword) }
        if ValueText.isStructured(value, shape) { return .none }
        if ValueForm.isHex(value), value.count >= 16, shape.digits > 0 {
            if shape.entropy < 2.4 { return .none }
            return value.count >= 32 ? .strong : .fair
        }
        return isPassword ? password(value, shape) : key(value, shape, name)
    }

    /// `Bearer x`, `Basic x`, `token x`.
    static func withoutScheme(_ value: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        guard let blank = value.firstIndex(of: 0x20), blank - value.startIndex <= 10 else { return value }
        let word = value[..<blank].map(asciiLower)
        guard
            ["bearer", "basic", "token", "apikey", "key", "bot", "digest"].contains(where: {
                word.elementsEqual($0.utf8)
            })
        else { return value }
        return value[(blank + 1)...].drop { $0 == 0x20 }
    }

    /// What a Kubernetes Secret makes of `password` and `changeme`.
    private static func isEncodedPlaceholder(_ value: ArraySlice<UInt8>) -> Bool {
        guard value.count % 4 == 0, value.count <= 64, let text = Base64.decode(value), text.count >= 4,
            text.allSatisfy({ $0 >= 0x20 && $0 < 0x7F })
        else { return false }
        let shape = ValueShape(text[...])
        return ValueText.isPlaceholder(text.map(asciiLower)) || shape.letters == shape.count && shape.isWordy
    }

    private static func password(_ value: ArraySlice<UInt8>, _ shape: ValueShape) -> Strength {
        let kinds = [shape.lower, shape.upper, shape.digits, shape.signs].count { $0 > 0 }
        if shape.isWordy {
            // `hunter2!` is a password, `password1` and `userName` are not.
            // `sploitme` is no word of anybody's program.
            if kinds == 1, shape.lower >= 6, shape.covered * 10 < shape.letters * 7 { return .faint }
            guard shape.digits + shape.signs > 0, !ValueText.isNameLike(value, shape) else { return .none }
            return kinds == 4 && value.count >= 8 ? .fair : .weak
        }
        // `Pasfhocal` is the word for it in a language that the list does not know.
        if shape.lower == value.count - 1, value.first.map({ $0 >= 0x41 && $0 <= 0x5A }) == true { return .faint }
        if kinds == 1 { return value.count >= 16 ? .fair : .weak }
        if value.count >= 14 && kinds >= 3 && shape.entropy >= 3.2 { return .strong }
        return value.count >= 8 ? .fair : .weak
    }

    private static func key(_ value: ArraySlice<UInt8>, _ shape: ValueShape, _ name: SecretName.Sort) -> Strength {
        if ValueText.isNameLike(value, shape) { return .none }
        if shape.isWordy {
            guard shape.digits >= 3, value.count >= 16, shape.breaks >= 4, shape.entropy >= 3.5 else { return .none }
            return value.count >= 32 ? .fair : .weak
        }
        let kinds = [shape.lower, shape.upper, shape.digits].count { $0 > 0 }
        if value.count >= 20, kinds >= 2, shape.digits > 0, shape.entropy >= 3.3 { return .strong }
        if value.count >= 16, shape.entropy >= 3.0 { return .fair }
        return value.count >= 10 || name == .secret ? .weak : shape.digits > 0 ? .weak : .none
    }

    private static func numbers(_ shape: ValueShape, _ isPassword: Bool) -> Strength {
        guard isPassword, shape.entropy >= 2 else { return .none }
        return shape.digits >= 5 && shape.signs <= 2 || shape.signs >= 4 && shape.digits > 0 ? .weak : .none
    }

    /// With blanks or letters beyond ASCII it is a label, unless digits and signs stand all over it.
    private static func phrase(_ shape: ValueShape) -> Strength {
        shape.count >= 12 && shape.digits >= 2 && shape.signs >= 2 && shape.blanks <= 2 && shape.breaks >= 3
            && !shape.isWordy ? .weak : .none
    }

    /// `$2y$10$…`, `$6$…`, `{SSHA}…`, `pbkdf2_sha256$…`: what is left of a password, still good for guessing.
    private static func isHash(_ value: ArraySlice<UInt8>) -> Bool {
        let head = String(decoding: value.prefix(16), as: UTF8.self)
        return value.count >= 30
            && [
                "$1$", "$2a$", "$2b$", "$2y$", "$5$", "$6$", "$apr1$", "$argon2", "$pbkdf2", "pbkdf2_sha", "{SSHA}",
                "{SHA}",
            ]
            .contains { head.hasPrefix($0) }
    }
}
