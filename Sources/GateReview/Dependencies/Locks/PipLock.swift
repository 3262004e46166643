/// Pipfile.lock.
enum PipLock {
    @Sendable static func read(_ bytes: [UInt8]) -> LockFile {
        var lock = LockFile()
        guard let json = JSONText(bytes) else { return lock }
        for group in ["default", "develop"] {
            for member in json.root[group]?.members ?? [] {
                var package = LockedPackage(
                    name: member.name, version: json.string(member.value["version"]) ?? "", range: member.nameRange)
                for node in member.value["hashes"]?.elements ?? [] {
                    guard let text = json.string(node) else { continue }
                    package.hashes.append(Placed(name: "hash", value: text, range: node.range))
                }
                if let node = member.value["git"] ?? member.value["file"], let text = json.string(node) {
                    package.url = Placed(name: "git", value: text, range: node.range)
                }
                lock.packages.append(package)
            }
        }
        return lock
    }

    @Sendable static func holds(_ lock: [UInt8], folder: String, wanted: [Dependency]) -> [Bool] {
        guard folder.isEmpty else { return wanted.map { _ in true } }
        let names = Set(read(lock).packages.map { RequirementsManifest.normalized($0.name) })
        return wanted.map { names.contains($0.name) }
    }
}
