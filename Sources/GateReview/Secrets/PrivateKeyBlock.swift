/// A private key between `-----BEGIN` and `-----END`, also inside string literals and JSON.
struct PrivateKeyBlock {
    /// From the first dash to the last.
    let range: Range<Int>
    /// What the block's label says: "RSA PRIVATE KEY".
    let label: String
    /// The base 64 text without anything between.
    let body: [UInt8]
    let isEncrypted: Bool

    /// A key shorter than this in base 64 does not exist: 32 bytes of seed with their DER frame.
    private static let shortest = 60
    private static let longest = 16 << 10
    private static let labels: Set<String> = [
        "DSA PRIVATE KEY", "EC PRIVATE KEY", "ENCRYPTED PRIVATE KEY", "OPENSSH PRIVATE KEY", "PGP PRIVATE KEY BLOCK",
        "PRIVATE KEY", "RSA PRIVATE KEY", "SSH2 ENCRYPTED PRIVATE KEY",
    ]

    /// `start` is where the dashes of `-----BEGIN ` stand. nil where no private key follows: another label, a header
    /// alone, a body that is left out.
    init?(in text: UnsafeRawBufferPointer, at start: Int, end: Int) {
        let limit = min(end, start + PrivateKeyBlock.longest)
        let labelStart = start + 11
        guard let labelEnd = PrivateKeyBlock.dashes(in: text, from: labelStart, limit: min(limit, labelStart + 40))
        else {
            return nil
        }
        let label = String(decoding: text[labelStart..<labelEnd], as: UTF8.self)
        guard PrivateKeyBlock.labels.contains(label) else { return nil }
        var body: [UInt8] = []
        var isEncrypted = label.contains("ENCRYPTED")
        var last = labelEnd + 5
        var junk = 0
        var offset = last
        while offset < limit {
            if PrivateKeyBlock.isGap(text[offset]) {
                // The letter after a backslash belongs to the escape.
                offset += text[offset] == UInt8(ascii: "\\") ? 2 : 1
                continue
            }
            let chunkStart = offset
            while offset < limit, !PrivateKeyBlock.isGap(text[offset]) { offset += 1 }
            let chunk = text[chunkStart..<offset]
            if chunk.starts(with: Array("-----END".utf8)) {
                let tail = PrivateKeyBlock.dashes(in: text, from: chunkStart + 5, limit: min(limit, chunkStart + 50))
                last = tail.map { $0 + 5 } ?? offset
                break
            }
            if chunk.starts(with: Array("-----".utf8)) { break }
            if Array(chunk).contains("ENCRYPTED") { isEncrypted = true }
            let isBase64 = chunk.allSatisfy { Base64.value($0) != nil || $0 == UInt8(ascii: "=") }
            if isBase64, chunk.count >= (body.isEmpty ? 16 : 4) || !body.isEmpty && chunk.last == UInt8(ascii: "=") {
                body += chunk
                last = offset
            } else {
                junk += 1
                if junk > (body.isEmpty ? 12 : 400) { break }
            }
        }
        guard body.count >= PrivateKeyBlock.shortest else { return nil }
        range = start..<last
        self.label = label
        self.body = body
        self.isEncrypted = isEncrypted || PrivateKeyBytes.isEncryptedOpenSSH(body)
    }

    /// Whether the body decodes to what the label promises.
    var check: SecretCheck.Result {
        if label.hasPrefix("PGP") || label.hasPrefix("SSH2") { return .open }
        if isEncrypted, !label.hasPrefix("ENCRYPTED"), !label.hasPrefix("OPENSSH") { return .open }
        return PrivateKeyBytes.check(body)
    }

    /// The offset of the next five dashes.
    private static func dashes(in text: UnsafeRawBufferPointer, from start: Int, limit: Int) -> Int? {
        guard limit - start >= 5 else { return nil }
        return (start...(limit - 5)).first { offset in
            (0..<5).allSatisfy { text[offset + $0] == UInt8(ascii: "-") }
        }
    }

    /// What stands between the pieces of a key: white space, and what string literals and comments put there.
    private static func isGap(_ byte: UInt8) -> Bool {
        switch byte {
        case 0...0x20, UInt8(ascii: "\\"), UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "`"), UInt8(ascii: ","),
            UInt8(ascii: ";"), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "<"), UInt8(ascii: ">"):
            true
        default: false
        }
    }
}
