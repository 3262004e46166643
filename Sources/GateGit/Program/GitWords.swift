/// What `git` says on its error output.
enum GitWords {
    /// The first line that says what is wrong, without `fatal:`; hints and warnings left out.
    static func first(_ text: String) -> String {
        let lines = text.split(separator: "\n").map(String.init)
        let said = lines.first { $0.hasPrefix("fatal: ") || $0.hasPrefix("error: ") } ?? lines.first
        guard let said else { return "no reason given" }
        for prefix in ["fatal: ", "error: "] where said.hasPrefix(prefix) {
            return String(said.dropFirst(prefix.utf8.count))
        }
        return said
    }
}

/// A word as a shell would need it, for commands that people copy.
enum ShellWord {
    static func quoted(_ word: String) -> String {
        let isPlain =
            !word.isEmpty
            && word.utf8.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "/"), UInt8(ascii: "."), UInt8(ascii: "-"),
                    UInt8(ascii: "_"), UInt8(ascii: "+"), UInt8(ascii: "@"), UInt8(ascii: ":"), UInt8(ascii: ","):
                    true
                default: byte >= 0x80
                }
            }
        if isPlain { return word }
        return "'" + word.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
    }
}
