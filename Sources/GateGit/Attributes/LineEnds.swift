import GateModel

/// What git makes of the line ends of a file of the work tree when it stores it. Source: gitattributes(5), `text`, `eol`.
///
/// Programs named by `filter` are not run: that would be the change under review deciding what runs here.
struct LineEnds {
    private enum Rule { case keep, text, guess }

    private let attributes: AttributeTable
    private let autocrlf: Bool

    /// `autocrlf`: the value of core.autocrlf.
    init(folder: Folder, paths: [RepoPath], autocrlf: String?) {
        var files: [RepoPath: Entry] = [:]
        var folders: Set<RepoPath> = [RepoPath([])]
        for path in paths {
            var directory = path.parent
            while folders.insert(directory).inserted { directory = directory.parent }
        }
        for directory in folders {
            if let entry = folder.entry(at: directory.appending(".gitattributes")), entry.mode.isRegular {
                files[directory] = entry
            }
        }
        attributes = AttributeTable(files: files) { try? folder.bytes(of: $0, limit: 1 << 20) }
        self.autocrlf = ["true", "input", "yes", "on", "1"].contains(autocrlf?.lowercased() ?? "")
    }

    /// The bytes git would store; nil where they are those of the file. `storedNow` is what the index has of it: text
    /// that is only guessed to be text keeps its line ends where they are stored already.
    func stored(_ bytes: [UInt8], at path: RepoPath, storedNow: () -> [UInt8]?) -> [UInt8]? {
        let rule = rule(for: path)
        guard rule != .keep, LineEnds.hasCRLF(bytes) else { return nil }
        if rule == .guess {
            if LineEnds.looksBinary(bytes) { return nil }
            if let now = storedNow(), LineEnds.hasCRLF(now), !LineEnds.looksBinary(now) { return nil }
        }
        var stored: [UInt8] = []
        stored.reserveCapacity(bytes.count)
        for (place, byte) in bytes.enumerated() {
            if byte == 13, place + 1 < bytes.count, bytes[place + 1] == 10 { continue }
            stored.append(byte)
        }
        return stored
    }

    private func rule(for path: RepoPath) -> Rule {
        switch attributes.state(of: "text", at: path) {
        case .set: return .text
        case .unset: return .keep
        case .value("auto"): return .guess
        case .value("input"): return .text
        default: break
        }
        if case .value(let end) = attributes.state(of: "eol", at: path), end == "lf" || end == "crlf" { return .text }
        return autocrlf ? .guess : .keep
    }

    private static func hasCRLF(_ bytes: [UInt8]) -> Bool {
        bytes.withUnsafeBufferPointer { bytes in
            guard bytes.count > 1 else { return false }
            for place in 0..<(bytes.count - 1) where bytes[place] == 13 && bytes[place + 1] == 10 { return true }
            return false
        }
    }

    /// Git's guess: a NUL, a carriage return alone, or more than one byte in 128 that is not printed.
    private static func looksBinary(_ bytes: [UInt8]) -> Bool {
        var printed = 0
        var other = 0
        for (place, byte) in bytes.enumerated() {
            switch byte {
            case 0: return true
            case 13:
                if place + 1 >= bytes.count || bytes[place + 1] != 10 { return true }
            case 10: break
            case 8, 9, 12, 27: printed += 1
            case 26 where place == bytes.count - 1: break
            case 1..<32, 127: other += 1
            default: printed += 1
            }
        }
        return printed >> 7 < other
    }
}
