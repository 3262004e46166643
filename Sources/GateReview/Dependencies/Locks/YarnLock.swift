/// yarn.lock of Yarn 1 and of Yarn 2 and later.
enum YarnLock {
    @Sendable static func read(_ bytes: [UInt8]) -> LockFile {
        var lock = LockFile()
        var name = ""
        var start = 0..<0
        for line in TextLine.all(of: bytes) {
            if line.trimmed.hasPrefix("#") { continue }
            if line.indent == 0 {
                name = packageName(line.trimmed)
                start = line.range
                continue
            }
            guard line.indent == 2, !name.isEmpty else { continue }
            let key = String(line.trimmed.prefix { $0 != " " && $0 != ":" })
            let value = line.trimmed.dropFirst(key.count).drop { $0 == " " || $0 == ":" }.trimmedSpace.unquoted
            let placed = Placed(name: key, value: value, range: line.range)
            switch key {
            case "version" where name != "__metadata":
                lock.packages.append(LockedPackage(name: name, version: value, range: start))
            case "resolved":
                update(&lock) { $0.url = placed }
            case "resolution":
                if value.contains("://") {
                    update(&lock) { $0.url = Placed(name: key, value: url(in: value), range: line.range) }
                }
            case "integrity":
                update(&lock) {
                    $0.hashes = value.split(separator: " ").map {
                        Placed(name: key, value: String($0), range: line.range)
                    }
                }
            case "checksum":
                // `10c0/…`: the key of the cache's format, then the sum.
                let parts = value.split(separator: "/").map(String.init)
                let text = parts.count == 2 ? "\(parts[0])-\(parts[1])" : "0-\(value)"
                update(&lock) { $0.hashes = [Placed(name: key, value: text, range: line.range)] }
            default: continue
            }
        }
        return lock
    }

    private static func update(_ lock: inout LockFile, _ change: (inout LockedPackage) -> Void) {
        guard !lock.packages.isEmpty else { return }
        change(&lock.packages[lock.packages.count - 1])
    }

    /// `"@scope/name@^1.2", name@^1.3:` → the name of the first.
    private static func packageName(_ header: Substring) -> String {
        let first = header.prefix { $0 != "," }.trimmedSpace.filter { $0 != "\"" }
        guard let at = first.dropFirst().firstIndex(of: "@") else { return String(first.prefix { $0 != ":" }) }
        return String(first[..<at])
    }

    private static func url(in resolution: String) -> String {
        guard let at = resolution.dropFirst().firstIndex(of: "@") else { return resolution }
        return String(resolution[resolution.index(after: at)...])
    }

    @Sendable static func holds(_ lock: [UInt8], folder: String, wanted: [Dependency]) -> [Bool] {
        let isMember = folder.isEmpty || lock.firstRange(of: Array("@workspace:\(folder)\"".utf8)) != nil
        guard isMember else { return wanted.map { _ in true } }
        var known: Set<String> = []
        for line in TextLine.all(of: lock) where line.indent == 0 {
            for part in line.trimmed.split(separator: ",") {
                known.insert(part.trimmedSpace.filter { $0 != "\"" && $0 != ":" })
            }
        }
        return wanted.map { dependency in
            guard case .registry = dependency.source, !NPMLock.isLinked(dependency) else { return true }
            let range = dependency.requirement.filter { $0 != "\"" && $0 != ":" }
            return known.contains("\(dependency.name)@\(range)") || known.contains("\(dependency.name)@npm\(range)")
        }
    }
}
