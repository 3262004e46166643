/// Checksums over a few dozen bytes; no tables, because a run needs them once or never.
enum Checksum {
    /// CRC-32 as in zlib.
    static func crc32(_ bytes: some Collection<UInt8>) -> UInt32 {
        var sum: UInt32 = 0xFFFF_FFFF
        for byte in bytes {
            sum ^= UInt32(byte)
            for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
        }
        return ~sum
    }

    /// CRC-16/XMODEM.
    static func crc16(_ bytes: some Collection<UInt8>) -> UInt16 {
        var sum: UInt16 = 0
        for byte in bytes {
            sum ^= UInt16(byte) << 8
            for _ in 0..<8 { sum = sum & 0x8000 != 0 ? sum << 1 ^ 0x1021 : sum << 1 }
        }
        return sum
    }

    /// Lower-case digits.
    static func hex(_ bytes: [UInt8]) -> [UInt8] {
        let digits = Array("0123456789abcdef".utf8)
        return bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
    }
}

/// BIP 173.
enum Bech32 {
    /// Whether the last six characters are the checksum of what stands before; upper or lower case, not mixed.
    static func isValid(_ text: [UInt8]) -> Bool {
        let lower = text.map(asciiLower)
        guard let separator = lower.lastIndex(of: UInt8(ascii: "1")), separator > 0, lower.count - separator > 6 else {
            return false
        }
        let alphabet = Array("qpzry9x8gf2tvdw0s3jn54khce6mua7l".utf8)
        var values = lower[..<separator].map { $0 >> 5 } + [0] + lower[..<separator].map { $0 & 31 }
        for byte in lower[(separator + 1)...] {
            guard let value = alphabet.firstIndex(of: byte) else { return false }
            values.append(UInt8(value))
        }
        let generators: [UInt32] = [0x3B6A_57B2, 0x2650_8E6D, 0x1EA1_19FA, 0x3D42_33DD, 0x2A14_62B3]
        var sum: UInt32 = 1
        for value in values {
            let top = sum >> 25
            sum = (sum & 0x1FF_FFFF) << 5 ^ UInt32(value)
            for bit in 0..<5 where top >> UInt32(bit) & 1 == 1 { sum ^= generators[bit] }
        }
        return sum == 1
    }
}
