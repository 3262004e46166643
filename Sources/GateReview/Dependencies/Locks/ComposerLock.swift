/// composer.lock. Its packages are commits; one that changes under a version is a tag that moved.
enum ComposerLock {
    @Sendable static func read(_ bytes: [UInt8]) -> LockFile {
        var lock = LockFile()
        guard let json = JSONText(bytes) else { return lock }
        for group in ["packages", "packages-dev"] {
            for node in json.root[group]?.elements ?? [] {
                guard let name = json.string(node["name"]), let version = json.string(node["version"]) else { continue }
                var package = LockedPackage(name: name, version: version, range: node["name"]?.range ?? node.range)
                if let url = node["dist"]?["url"] ?? node["source"]?["url"], let text = json.string(url) {
                    package.url = Placed(
                        name: "dist", value: text.replacing("\\/", with: "/"), range: url.range)
                }
                if let reference = node["dist"]?["reference"] ?? node["source"]?["reference"],
                    let text = json.string(reference), !version.hasPrefix("dev-"), !version.hasSuffix("-dev")
                {
                    package.hashes = [Placed(name: "reference", value: "git-\(text)", range: reference.range)]
                }
                lock.packages.append(package)
            }
        }
        return lock
    }

    @Sendable static func holds(_ lock: [UInt8], folder: String, wanted: [Dependency]) -> [Bool] {
        guard folder.isEmpty else { return wanted.map { _ in true } }
        let names = Set(read(lock).packages.map { $0.name.lowercased() })
        return wanted.map { names.contains($0.name.lowercased()) }
    }
}
