/// pnpm-lock.yaml, in the one form in which pnpm writes it.
enum PnpmLock {
    @Sendable static func read(_ bytes: [UInt8]) -> LockFile {
        var lock = LockFile()
        var isInside = false
        for line in TextLine.all(of: bytes) {
            if line.indent == 0 { isInside = line.trimmed == "packages:" }
            guard isInside else { continue }
            if line.indent == 2, let (name, version) = package(line.trimmed) {
                lock.packages.append(LockedPackage(name: name, version: version, range: line.range))
            } else if line.indent == 4, line.trimmed.hasPrefix("resolution:"), !lock.packages.isEmpty {
                let last = lock.packages.count - 1
                if let text = field("integrity", line.trimmed) {
                    lock.packages[last].hashes = [Placed(name: "integrity", value: text, range: line.range)]
                }
                if let text = field("tarball", line.trimmed) ?? field("repo", line.trimmed) {
                    lock.packages[last].url = Placed(name: "tarball", value: text, range: line.range)
                }
            } else if line.indent == 4, line.trimmed == "requiresBuild: true", !lock.packages.isEmpty {
                lock.packages[lock.packages.count - 1].runsScript = true
            }
        }
        return lock
    }

    /// `'@scope/name@1.2.3(peer@1)':`, `/name/1.2.3:`.
    private static func package(_ text: Substring) -> (String, String)? {
        guard text.last == ":" else { return nil }
        let key = text.dropLast().trimmedSpace.unquoted.prefix { $0 != "(" }.drop { $0 == "/" }
        if let at = key.dropFirst().lastIndex(of: "@") {
            return (String(key[..<at]), String(key[key.index(after: at)...]))
        }
        guard let slash = key.lastIndex(of: "/") else { return nil }
        return (String(key[..<slash]), String(key[key.index(after: slash)...]))
    }

    /// A field of `{integrity: …, tarball: …}`.
    private static func field(_ name: String, _ text: Substring) -> String? {
        text.cut(at: "\(name): ").map { $0.after.prefix { $0 != "," && $0 != "}" }.trimmedSpace.unquoted }
    }

    @Sendable static func holds(_ lock: [UInt8], folder: String, wanted: [Dependency]) -> [Bool] {
        var importer = folder.isEmpty ? "." : ""
        var hasImporter = folder.isEmpty
        var section = ""
        var name = ""
        var known: Set<String> = []
        for line in TextLine.all(of: lock) {
            let text = line.trimmed
            if line.indent == 0 {
                section = String(text.prefix { $0 != ":" })
                if section == "overrides" { return wanted.map { _ in true } }
            } else if section == "importers" {
                let key = text.prefix { $0 != ":" }.trimmedSpace.unquoted
                if line.indent == 2 {
                    importer = key
                    if key == folder { hasImporter = true }
                }
                if line.indent == 6 { name = key }
                if line.indent == 8, text.hasPrefix("specifier: "), importer == (folder.isEmpty ? "." : folder) {
                    known.insert("\(name) \(text.dropFirst(11).trimmedSpace.unquoted)")
                }
            } else if section == "specifiers", folder.isEmpty, line.indent == 2, let (key, value) = text.cut(at: ": ") {
                known.insert("\(key.unquoted) \(value.trimmedSpace.unquoted)")
            }
        }
        guard hasImporter, !known.isEmpty else { return wanted.map { _ in true } }
        return wanted.map { NPMLock.isLinked($0) || known.contains("\($0.name) \($0.requirement)") }
    }
}
