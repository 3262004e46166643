import GateModel

/// `GIT binary patch`: one or two chunks of base-85 lines, each closed by an empty line.
extension PatchReader {
    /// Walks over the chunks and checks the length of every line; their content is not unpacked.
    mutating func binaryPatch() throws(GitError) {
        try chunk()
        if isChunkStart { try chunk() }
    }

    private var isChunkStart: Bool {
        guard let line = lines.header else { return false }
        guard let size = lines.rest(line, after: "literal ") ?? lines.rest(line, after: "delta ") else { return false }
        return !size.isEmpty && size.allSatisfy { $0 >= 48 && $0 <= 57 }
    }

    private mutating func chunk() throws(GitError) {
        guard isChunkStart else { throw malformed("a binary patch without 'literal' or 'delta'") }
        lines.advance()
        var count = 0
        while let line = lines.header, !line.isEmpty {
            guard let length = PatchReader.decodedLength(lines.bytes[line.lowerBound]),
                line.count - 1 == (length + 3) / 4 * 5
            else { throw malformed("a binary patch with a line of the wrong length") }
            count += 1
            lines.advance()
        }
        guard count > 0, lines.header != nil else { throw malformed("a binary patch that does not end") }
        lines.advance()
    }

    /// The number of bytes behind a line, which its first letter tells: A-Z are 1-26, a-z 27-52.
    private static func decodedLength(_ letter: UInt8) -> Int? {
        switch letter {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): Int(letter - UInt8(ascii: "A")) + 1
        case UInt8(ascii: "a")...UInt8(ascii: "z"): Int(letter - UInt8(ascii: "a")) + 27
        default: nil
        }
    }
}
