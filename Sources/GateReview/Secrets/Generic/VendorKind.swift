import GateModel

/// A secret of one vendor that looks like many others: the vendor's name in the name or on the line says whose it is.
struct VendorKind: Sendable {
    enum Shape: Sendable, Equatable {
        case hex(ClosedRange<Int>)
        /// Letters and digits.
        case alnum(ClosedRange<Int>)
        case lower(ClosedRange<Int>)
        /// Letters, digits, `-` and `_`.
        case url(ClosedRange<Int>)
        case base64(ClosedRange<Int>)
        case uuid
        /// Three parts, the first a number in base 64.
        case discord(ClosedRange<Int>)
        /// 32, 8 and 8 hex digits.
        case mailgun(ClosedRange<Int>)
    }

    let id: String
    let title: String
    /// Lower case, separated by a blank; one of two or three letters must be a word of the name, a longer one may
    /// stand anywhere on the line.
    let words: String
    let shape: Shape
    let revoke: String

    /// The vendor whose name and shape fit; nil where none does.
    static func of(_ value: ArraySlice<UInt8>, named words: [SecretName.Word], line: [UInt8]) -> VendorKind? {
        let fitting = all.filter { $0.shape.fits(value) }
        return fitting.first { $0.isNamed(in: words) } ?? fitting.first { $0.isNamed(on: line) }
    }

    private func isNamed(in name: [SecretName.Word]) -> Bool {
        let joined = name.map { String(decoding: $0.bytes, as: UTF8.self) }
        return words.split(separator: " ").contains { word in
            joined.contains { $0 == word || word.utf8.count > 4 && $0.contains(word) }
                || joined.joined(separator: "_").contains(word) && word.contains("_")
        }
    }

    private func isNamed(on line: [UInt8]) -> Bool {
        words.split(separator: " ").contains { $0.utf8.count > 4 && Placeholder.contains(line, Array($0.utf8)) }
    }

    var rule: Rule {
        Rule(
            id: id, reviewer: "secrets", summary: "\(title) in added text",
            why: SecretKind.why,
            advice: "Revoke it (\(revoke)) and issue a new one, then read it from the environment or a secret store.",
            severity: .high, confidence: .medium, cwe: [798])
    }
}

extension VendorKind.Shape {
    func fits(_ value: ArraySlice<UInt8>) -> Bool {
        switch self {
        case .hex(let count): count.contains(value.count) && ValueForm.isHex(value)
        case .alnum(let count): count.contains(value.count) && value.allSatisfy { isAlnum($0) }
        case .lower(let count):
            count.contains(value.count) && value.allSatisfy { isAlnum($0) && asciiLower($0) == $0 }
        case .url(let count):
            count.contains(value.count)
                && value.allSatisfy { isAlnum($0) || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") }
        case .base64(let count):
            count.contains(value.count) && value.allSatisfy { isAlnum($0) || "+/=".utf8.contains($0) }
        case .uuid: ValueForm.isUUID(value)
        case .discord(let count): count.contains(value.count) && isDiscord(value)
        case .mailgun(let count):
            count.contains(value.count)
                && value.split(separator: UInt8(ascii: "-")).map(\.count) == [32, 8, 8]
                && value.allSatisfy { $0 == UInt8(ascii: "-") || ValueForm.isHex([$0][...]) }
        }
    }

    private func isDiscord(_ value: ArraySlice<UInt8>) -> Bool {
        let parts = value.split(separator: UInt8(ascii: "."))
        guard parts.count == 3, parts[1].count == 6, let number = Base64.decode(parts[0]) else { return false }
        return number.count >= 15 && number.allSatisfy { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
    }

    private func isAlnum(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "a")...UInt8(ascii: "z"):
            true
        default: false
        }
    }
}
