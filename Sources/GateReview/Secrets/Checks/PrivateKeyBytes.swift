/// What the base 64 text of a private key decodes to.
enum PrivateKeyBytes {
    /// Whether it is OpenSSH's own format, or a DER sequence as long as it says.
    static func check(_ body: some Collection<UInt8>) -> SecretCheck.Result {
        let text = body.filter { Base64.value($0) != nil }
        guard let bytes = Base64.decode(text.prefix(text.count / 4 * 4)), bytes.count > 8 else { return .open }
        let proved = SecretCheck.Result(outcome: .proved, words: "it decodes as a key")
        if bytes.starts(with: Array("openssh-key-v1".utf8)) { return proved }
        guard bytes[0] == 0x30 else { return .broken }
        let length: Int
        switch bytes[1] {
        case 0..<0x80: length = 2 + Int(bytes[1])
        case 0x81: length = 3 + Int(bytes[2])
        case 0x82: length = 4 + Int(bytes[2]) << 8 + Int(bytes[3])
        default: return .broken
        }
        // The last quantum was left out above when it is not whole.
        if bytes.count >= length - 3, bytes.count <= length + 3 { return proved }
        return bytes.count < length * 9 / 10
            ? SecretCheck.Result(outcome: .failed, words: "it is cut, so it may be an example") : .open
    }

    /// The format names the cipher right after its magic; `none` is a key in the clear.
    static func isEncryptedOpenSSH(_ body: [UInt8]) -> Bool {
        guard let head = Base64.decode(body.prefix(44)), head.starts(with: Array("openssh-key-v1\0".utf8)) else {
            return false
        }
        return !head.dropFirst(19).starts(with: Array("none".utf8))
    }
}
