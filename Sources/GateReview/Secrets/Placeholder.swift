#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// Tells a secret from something that only has its shape.
enum Placeholder {
    /// Whether the bytes after a secret's prefix were typed by a person: words, runs, sequences, repetition, or too
    /// little entropy.
    static func isOne(_ body: ArraySlice<UInt8>, entropy minimum: Double) -> Bool {
        if entropy(body) < minimum { return true }
        if longestRun(body) >= 6 || isPeriodic(body) { return true }
        // In thousands of random letters some short word stands by chance.
        let lower = body.prefix(160).map(asciiLower)
        return words.contains { contains(lower, $0) }
    }

    /// Whether it is published in a vendor's documentation or an emulator, so that everybody has it.
    static func isDocumented(_ secret: [UInt8]) -> Bool {
        documented.contains { secret.count >= $0.count && secret.suffix($0.count).elementsEqual($0) }
            || beginnings.contains { secret.starts(with: $0) }
    }

    /// Shannon entropy in bits for each byte.
    static func entropy(_ bytes: some Collection<UInt8>) -> Double {
        var counts = [Int](repeating: 0, count: 256)
        for byte in bytes { counts[Int(byte)] += 1 }
        let total = Double(bytes.count)
        return counts.reduce(0) { sum, count in
            guard count > 0 else { return sum }
            let share = Double(count) / total
            return sum - share * log2(share)
        }
    }

    /// The longest stretch of bytes that are equal, or that go up or down by one.
    static func longestRun(_ bytes: ArraySlice<UInt8>) -> Int {
        var best = 1
        var current = 1
        var step: Int?
        for (before, after) in zip(bytes, bytes.dropFirst()) {
            let difference = Int(after) - Int(before)
            if difference == step {
                current += 1
            } else if abs(difference) <= 1 {
                current = 2
            } else {
                current = 1
            }
            step = abs(difference) <= 1 ? difference : nil
            best = max(best, current)
        }
        return best
    }

    /// Whether a piece of at most 16 bytes is repeated from end to end.
    static func isPeriodic(_ bytes: ArraySlice<UInt8>) -> Bool {
        guard bytes.count >= 12 else { return false }
        return (1...min(16, bytes.count / 2)).contains { bytes.dropFirst($0).elementsEqual(bytes.dropLast($0)) }
    }

    static func contains(_ text: [UInt8], _ word: [UInt8]) -> Bool {
        guard let first = word.first, text.count >= word.count else { return false }
        return (0...(text.count - word.count)).contains {
            text[$0] == first && text[$0..<($0 + word.count)].elementsEqual(word)
        }
    }

    /// Words that chance does not write: at least four letters, lower case.
    private static let words: [[UInt8]] = [
        "asdf", "changeme", "deadbeef", "dummy", "example", "fake", "foobar", "insert", "invalid", "lorem", "mock",
        "notreal", "nottherealkey", "placeholder", "qwerty", "redacted", "replace", "sample", "secretsecret", "test",
        "token", "xxxx", "your",
    ].map { Array($0.utf8) }

    /// Beginnings of published values, whose ends people change: AWS's sample key, and the password of a famous comic.
    private static let beginnings: [[UInt8]] = ["wJalrXUtnFEMI", "Tr0ub4dor"].map { Array($0.utf8) }

    /// Ends of published values. AWS's own all end in EXAMPLE or EXAMPLEKEY, which is a word above.
    private static let documented: [[UInt8]] = [
        // Azurite and the Azure storage emulator.
        "K1SZFPTOtr/KBHBeksoGMGw==",
        // The Azure Cosmos DB emulator.
        "+4QDU5DE2nQ9nDuVTqobD4b8mGGyPMbIZnqyMsEcaGQy67XIw/Jw==",
        // Stripe's documentation.
        "4eC39HqLyjWDarjtT1zdp7dc", "BQokikJOvBiI2HlWgH4olfQ2", "tR3PYbcVNZZ796tH88S4VQ2u",
        // RFC 6749.
        "2YotnFZFEjr1zCsicMWpAA", "czZCaGRSa3F0MzpnWDFmQmF0M2JW", "gX1fBat3bV", "tGzv3JOkF0XG5Qx2TlKWIA",
        // jwt.io and RFC 7515.
        "SflKxwRJSMeKKF2QT4fwpMeJf36POk6yJV_adQssw5c", "TJVA95OrM7E2cBab30RMHrHDcEfxjoYZgeFONFh7HgQ",
        "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk", "dozjgNryP4J3jVmNHl0w5N_XgL0n3I9PlFUP0THsR8U",
    ].map { Array($0.utf8) }
}
