/// Numbers with units, as people write them.
enum Quantity {
    /// The largest size a limit may have; everything that holds text counts in 32 bits.
    static let largestSize = 1 << 30
    static let longestSeconds = 24 * 60 * 60

    /// Bytes of `8MiB`, `500 KB` or `1024`; nil where it is none or outside 1...1 GiB.
    static func bytes(_ text: String) -> Int? {
        guard let (number, unit) = parts(text), let factor = units[unit] else { return nil }
        let (product, isOverflow) = number.multipliedReportingOverflow(by: factor)
        return isOverflow || product < 1 || product > largestSize ? nil : product
    }

    /// Seconds of `90`, `90s` or `2m`; nil where it is none or outside a second and a day.
    static func seconds(_ text: String) -> Int? {
        guard let (number, unit) = parts(text), let factor = ["": 1, "s": 1, "m": 60][unit] else { return nil }
        let (product, isOverflow) = number.multipliedReportingOverflow(by: factor)
        return isOverflow || product < 1 || product > longestSeconds ? nil : product
    }

    /// Smallest first; also what the schema's pattern lists.
    static let unitNames = ["B", "KB", "KiB", "MB", "MiB", "GB", "GiB"]
    private static let units = [
        "": 1, "B": 1, "KB": 1000, "KiB": 1 << 10, "MB": 1_000_000, "MiB": 1 << 20, "GB": 1_000_000_000, "GiB": 1 << 30,
    ]

    private static func parts(_ text: String) -> (Int, unit: String)? {
        let digits = text.utf8.prefix { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
        guard let number = Int(String(decoding: digits, as: UTF8.self)) else { return nil }
        let rest = text.utf8.dropFirst(digits.count)
        return (
            number,
            String(decoding: rest.first == UInt8(ascii: " ") && rest.count > 1 ? rest.dropFirst() : rest, as: UTF8.self)
        )
    }
}
