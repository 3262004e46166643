#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// Tells words that people write from letters that a generator drew.
///
/// Both tables are static text: nothing is built before the first question, and nothing is kept.
enum WordList {
    /// Whether the lower-case letters are a word of English, of programs or of their documentation.
    static func contains(_ word: ArraySlice<UInt8>) -> Bool {
        guard (3...14).contains(word.count) else { return false }
        let all = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
        return word.withUnsafeBufferPointer { word in
            var low = 0
            var high = all.count
            while low < high {
                var start = (low + high) / 2
                while start > low, all[start - 1] != space { start -= 1 }
                var end = start
                while end < high, all[end] != space { end += 1 }
                switch compare(all[start..<end], word) {
                case 0: return true
                case ..<0: low = end + 1
                default: high = start
                }
            }
            return false
        }
    }

    /// How many of the lower-case letters lie in words of the list, chosen so that they are the most.
    static func covered(_ letters: ArraySlice<UInt8>) -> Int {
        let count = min(letters.count, 64)
        guard count >= 3 else { return 0 }
        var best = [Int](repeating: 0, count: count + 1)
        for start in 0..<count {
            best[start + 1] = max(best[start + 1], best[start])
            for length in 3...14 where start + length <= count {
                let word = letters[(letters.startIndex + start)..<(letters.startIndex + start + length)]
                // Three letters are a word by chance, unless they stand alone.
                if length == 3, count > 3, start > 0, start + 3 < count { continue }
                if best[start] + length > best[start + length], contains(word) {
                    best[start + length] = best[start] + length
                }
            }
        }
        return best[count]
    }

    /// Bits of surprise at the lower-case letter `second` after `first`: about 4 in words, above 6 in random letters.
    static func surprise(_ first: UInt8, _ second: UInt8) -> Int {
        Int(surprises.utf8Start[Int(first - letterA) * 26 + Int(second - letterA)] - UInt8(ascii: "0"))
    }

    private static let space = UInt8(ascii: " ")
    private static let letterA = UInt8(ascii: "a")

    private static func compare(_ left: Slice<UnsafeBufferPointer<UInt8>>, _ right: UnsafeBufferPointer<UInt8>) -> Int {
        for (a, b) in zip(left, right) where a != b { return Int(a) - Int(b) }
        return left.count - right.count
    }
}
