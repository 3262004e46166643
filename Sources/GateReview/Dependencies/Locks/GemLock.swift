/// Gemfile.lock: sections of indented lines.
enum GemLock {
    @Sendable static func read(_ bytes: [UInt8]) -> LockFile {
        var lock = LockFile()
        var section = Substring()
        var remote: Placed?
        var places: [String: Int] = [:]
        for line in TextLine.all(of: bytes) {
            let text = line.trimmed
            if line.indent == 0 {
                section = text
                remote = nil
            } else if line.indent == 2, text.hasPrefix("remote: ") {
                remote = Placed(name: "remote", value: String(text.dropFirst(8)), range: line.range)
            } else if line.indent == 4, section == "GEM" || section == "GIT", let (name, version) = gem(text) {
                places["\(name) \(version)"] = lock.packages.count
                lock.packages.append(LockedPackage(name: name, version: version, url: remote, range: line.range))
            } else if line.indent == 2, section == "CHECKSUMS", let (name, version) = gem(text),
                let sum = text.split(separator: " ").last, sum.contains("="), let place = places["\(name) \(version)"]
            {
                let value = sum.replacing("=", with: ":", maxReplacements: 1)
                lock.packages[place].hashes.append(
                    Placed(name: "checksum", value: String(value), range: line.range))
            }
        }
        return lock
    }

    /// `rails (7.1.2)`.
    private static func gem(_ text: Substring) -> (String, String)? {
        guard let (name, rest) = text.cut(at: " ("), let (version, _) = rest.cut(at: ")") else { return nil }
        return (name, version)
    }

    @Sendable static func holds(_ lock: [UInt8], folder: String, wanted: [Dependency]) -> [Bool] {
        guard folder.isEmpty else { return wanted.map { _ in true } }
        var isInside = false
        var names: Set<String> = []
        for line in TextLine.all(of: lock) {
            if line.indent == 0 { isInside = line.trimmed == "DEPENDENCIES" }
            if isInside, line.indent == 2 { names.insert(String(line.trimmed.prefix { $0 != " " && $0 != "!" })) }
        }
        return wanted.map { names.contains($0.name) }
    }
}
