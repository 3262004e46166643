/// Links to a line of a file as the judged commit has it.
package struct Permalink {
    private let prefix: String
    private let anchor: String

    /// nil where the remote is not an https address of a forge that is known by its host's name.
    package init?(_ provenance: Provenance?) {
        guard let provenance, let address = provenance.repositoryURI, let revision = provenance.revision,
            address.hasPrefix("https://"), address.utf8.allSatisfy(Permalink.isPlain),
            revision.utf8.allSatisfy(Permalink.isPlain)
        else { return nil }
        var root = address
        while root.hasSuffix("/") { root.removeLast() }
        if root.hasSuffix(".git") { root.removeLast(4) }
        let host = root.dropFirst(8).prefix { $0 != "/" }
        if host.contains("github") {
            (prefix, anchor) = ("\(root)/blob/\(revision)/", "#L")
        } else if host.contains("gitlab") {
            (prefix, anchor) = ("\(root)/-/blob/\(revision)/", "#L")
        } else if host.contains("gitea") || host.contains("forgejo") || host.contains("codeberg") {
            (prefix, anchor) = ("\(root)/src/commit/\(revision)/", "#L")
        } else if host.contains("bitbucket") {
            (prefix, anchor) = ("\(root)/src/\(revision)/", "#lines-")
        } else {
            return nil
        }
    }

    /// The address of `line` of `path`; of the file where `line` is nil.
    package func address(_ path: RepoPath, line: Int?) -> String {
        var text = prefix
        let digits = Array("0123456789ABCDEF".unicodeScalars)
        for byte in path.bytes {
            if Permalink.isPlain(byte), byte != UInt8(ascii: ":") {
                text.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                text += "%"
                text.unicodeScalars.append(digits[Int(byte >> 4)])
                text.unicodeScalars.append(digits[Int(byte & 15)])
            }
        }
        return line.map { "\(text)\(anchor)\($0)" } ?? text
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_"),
            UInt8(ascii: "/"), UInt8(ascii: ":"), UInt8(ascii: "~"):
            true
        default: false
        }
    }
}
