/// What makes a finding the same finding in another run: the rule and what it is about, not where it stands.
///
/// SHA-256 over the rule id, a zero byte and the finding's identity (or its line) with every run of white space made
/// one space and none at the ends; the first 128 bits. So it survives line shifts, re-indentation, moves and renames.
/// Findings that are equal by this get an ordinal from 1, in order of path, line and column.
enum Fingerprint {
    /// 32 lower-case hexadecimal digits.
    static func base(ruleId: String, about bytes: some Sequence<UInt8>) -> String {
        var hash = SHA256()
        hash.update(ruleId.utf8)
        hash.update(CollectionOfOne(0))
        hash.update(normalised(bytes))
        let digits = Array("0123456789abcdef".utf8)
        let text = hash.finish().prefix(16).flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
        return String(decoding: text, as: UTF8.self)
    }

    /// ASCII white space collapsed.
    static func normalised(_ bytes: some Sequence<UInt8>) -> [UInt8] {
        var result: [UInt8] = []
        var isPending = false
        for byte in bytes {
            if byte == 0x20 || (0x09...0x0d).contains(byte) {
                isPending = !result.isEmpty
            } else {
                if isPending { result.append(0x20) }
                isPending = false
                result.append(byte)
            }
        }
        return result
    }

    /// Appends `:<ordinal>` to each base; `findings` are in their final order.
    static func number(_ findings: inout [Finding]) {
        var seen: [String: Int] = [:]
        for index in findings.indices {
            let ordinal = seen[findings[index].fingerprint, default: 0] + 1
            seen[findings[index].fingerprint] = ordinal
            findings[index].fingerprint += ":\(ordinal)"
        }
    }
}

extension Finding {
    /// The part of `fingerprint` before the ordinal.
    package var fingerprintBase: String { String(fingerprint.prefix { $0 != ":" }) }
}
