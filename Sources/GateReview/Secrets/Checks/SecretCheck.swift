/// What a secret's own bytes prove, without asking anybody.
enum SecretCheck: Sendable, Equatable {
    /// `gh?_`, 30 of base 62, their CRC-32 in 6 more. Longer forms publish no check.
    case github
    /// As `.github`, but it is not published whether the prefix is in the sum: right one way or the other counts.
    case npm
    /// `glsa_`, 32 characters, the CRC-32 of all before in little-endian hex.
    case grafana
    /// Version 2 macaroon: a format byte, fields, and a signature of 32 bytes at the end.
    case macaroon
    /// The id of the account is in the key id.
    case awsAccount
    /// BIP 173, as age uses it.
    case bech32
    /// CRC-16 at the end of base 32.
    case nkey
    /// Two JSON objects, the first naming an algorithm.
    case jwt
    /// A private key in base 64, white space between its lines.
    case privateKey
    /// `user:password` in base 64, the password none that everybody has.
    case basicUser
    /// JSON in base 64 that starts so many bytes into the secret.
    case base64JSON(after: Int)

    struct Result: Equatable {
        enum Outcome { case proved, open, failed, notASecret }
        let outcome: Outcome
        /// A clause for the message; empty where there is nothing to say.
        let words: String

        static let open = Result(outcome: .open, words: "")
        static let right = Result(outcome: .proved, words: "its checksum is right")
        static let wrong = Result(outcome: .failed, words: "its checksum is wrong, so it may be made up")
        static let broken = Result(outcome: .failed, words: "it does not decode, so it may be made up")
        static let notASecret = Result(outcome: .notASecret, words: "")
    }

    func result(of secret: [UInt8]) -> Result {
        switch self {
        case .github:
            guard secret.count == 40 else { return .open }
            return Base62.encode(Checksum.crc32(secret[4..<34])) == Array(secret[34...]) ? .right : .wrong
        case .npm:
            guard secret.count == 40 else { return .open }
            let sums = [Checksum.crc32(secret[4..<34]), Checksum.crc32(secret[..<34])]
            return sums.contains { Base62.encode($0) == Array(secret[34...]) } ? .right : .open
        case .grafana:
            guard secret.count == 46 else { return .open }
            let sum = Checksum.crc32(secret[..<37])
            let bytes = (0..<4).map { UInt8(truncatingIfNeeded: sum >> UInt32(8 * $0)) }
            return Checksum.hex(bytes) == Array(secret[38...]) ? .right : .wrong
        case .macaroon:
            guard let bytes = Base64.decode(secret.dropFirst(5)), bytes.count > 60, bytes[0] == 2,
                bytes[bytes.count - 34] == 6, bytes[bytes.count - 33] == 32
            else { return .broken }
            return Result(outcome: .proved, words: "it decodes as a macaroon")
        case .awsAccount: return AWSAccount.result(of: secret)
        case .bech32: return Bech32.isValid(secret) ? .right : .wrong
        case .nkey:
            guard let bytes = Base32.decode(secret), bytes.count >= 36 else { return .notASecret }
            let sum = UInt16(bytes[34]) | UInt16(bytes[35]) << 8
            return Checksum.crc16(bytes[..<34]) == sum ? .right : .notASecret
        case .jwt:
            let parts = secret.split(separator: UInt8(ascii: "."))
            guard parts.count == 3, let header = Base64.decode(parts[0]), let payload = Base64.decode(parts[1]),
                header.allSatisfy({ $0 >= 0x20 && $0 < 0x80 }), payload.first == UInt8(ascii: "{")
            else { return .broken }
            return header.contains("\"alg\"") ? .open : .notASecret
        case .privateKey: return PrivateKeyBytes.check(secret)
        case .basicUser:
            guard let text = Base64.decode(secret), text.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) else {
                // `Basic Authentication` is none; random letters in place of a secret are.
                let isRandom = secret.count >= 12 && secret.count % 4 == 0 && !ValueShape(secret[...]).isWordy
                return isRandom && secret.contains { $0 >= 0x30 && $0 <= 0x39 } ? .broken : .notASecret
            }
            guard let colon = text.firstIndex(of: UInt8(ascii: ":")) else { return .notASecret }
            let password = text[(colon + 1)...]
            let isOne = ValueJudge.strength(of: password, for: .password, named: Array("password".utf8)) > .none
            return isOne ? .open : .notASecret
        case .base64JSON(let start):
            let head = secret.dropFirst(start).prefix(48)
            guard let bytes = Base64.decode(head.prefix(head.count / 4 * 4)), bytes.starts(with: Array("{\"".utf8)),
                bytes.allSatisfy({ $0 >= 0x20 && $0 < 0x7F })
            else { return .broken }
            return .open
        }
    }
}

/// AWS hides the account in the key id: 40 of the first 48 bits that its last 16 characters stand for in base 32.
enum AWSAccount {
    static func result(of secret: [UInt8]) -> SecretCheck.Result {
        guard secret.count == 20 else { return .open }
        // Ids from before 2019 (AKIAI…, AKIAJ…) hold no account.
        if secret[4] == UInt8(ascii: "I") || secret[4] == UInt8(ascii: "J") { return .open }
        guard let bytes = Base32.decode(secret[4...]), bytes.count >= 6 else { return .broken }
        let number = bytes[..<6].reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        let account = (number & 0x7FFF_FFFF_FF80) >> 7
        guard account <= 999_999_999_999 else {
            return SecretCheck.Result(
                outcome: .failed, words: "no account can have this id, so it may be made up")
        }
        let digits = String(account)
        return SecretCheck.Result(
            outcome: .open, words: "of account \(String(repeating: "0", count: 12 - digits.count))\(digits)")
    }
}

extension Array where Element == UInt8 {
    /// Whether the ASCII text stands anywhere in the bytes.
    func contains(_ text: StaticString) -> Bool {
        let count = text.utf8CodeUnitCount
        guard self.count >= count else { return false }
        let needle = UnsafeBufferPointer(start: text.utf8Start, count: count)
        return (0...(self.count - count)).contains { self[$0..<($0 + count)].elementsEqual(needle) }
    }
}
