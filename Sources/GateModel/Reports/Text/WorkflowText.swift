/// A line of output that no CI runner takes for a command.
package enum WorkflowText {
    /// `line` with a backslash put where a runner would see a command: `::add-mask::` at its start (GitHub's runner
    /// trims white space before it), `##[…`, `##vso[…` and `##teamcity[…` anywhere.
    ///
    /// ANSI sequences of our own before the first character are passed over.
    package static func neutralised(_ line: String) -> String {
        guard mayHoldCommand(line) else { return line }
        let scalars = Array(line.unicodeScalars)
        let start = firstVisible(scalars)
        var result = String.UnicodeScalarView()
        /// Whether the scalars just passed are `##` and letters only.
        var isOpen = false
        for (index, scalar) in scalars.enumerated() {
            if scalar == "[", isOpen { result.append("\\") }
            if index == start, scalar == ":", index + 1 < scalars.count, scalars[index + 1] == ":" {
                result.append("\\")
            }
            if scalar == "#" {
                isOpen = index > 0 && scalars[index - 1] == "#"
            } else {
                isOpen = isOpen && isLetter(scalar)
            }
            result.append(scalar)
        }
        return String(result)
    }

    private static func mayHoldCommand(_ line: String) -> Bool {
        var previous: UInt8 = 0
        for byte in line.utf8 {
            if byte == previous, byte == UInt8(ascii: ":") || byte == UInt8(ascii: "#") { return true }
            previous = byte
        }
        return false
    }

    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
    }

    /// The offset of the first scalar that is neither white space nor part of an ANSI sequence.
    private static func firstVisible(_ scalars: [Unicode.Scalar]) -> Int {
        var index = 0
        while index < scalars.count {
            if scalars[index] == "\u{1B}" {
                while index < scalars.count, !isLetter(scalars[index]) { index += 1 }
            } else if !scalars[index].properties.isWhitespace {
                return index
            }
            index += 1
        }
        return scalars.count
    }
}
