/// Package.resolved, versions 1 to 3. A pin's revision is the hash of its version: a tag that moves changes it.
enum SwiftLock {
    @Sendable static func read(_ bytes: [UInt8]) -> LockFile {
        var lock = LockFile()
        guard let json = JSONText(bytes) else { return lock }
        for pin in (json.root["pins"] ?? json.root["object"]?["pins"])?.elements ?? [] {
            let url = pin["location"] ?? pin["repositoryURL"]
            let name = json.string(pin["identity"]) ?? json.string(pin["package"]) ?? ""
            let state = pin["state"]
            guard let revision = json.string(state?["revision"]), !name.isEmpty else { continue }
            var package = LockedPackage(name: name, version: json.string(state?["version"]) ?? "", range: pin.range)
            if let url, let text = json.string(url) {
                package.url = Placed(name: "location", value: text, range: url.range)
            }
            if !package.version.isEmpty, let node = state?["revision"] {
                package.hashes = [Placed(name: "revision", value: "git-\(revision)", range: node.range)]
            }
            lock.packages.append(package)
        }
        return lock
    }

    @Sendable static func holds(_ lock: [UInt8], folder: String, wanted: [Dependency]) -> [Bool] {
        guard folder.isEmpty else { return wanted.map { _ in true } }
        let names = Set(read(lock).packages.flatMap { [$0.name.lowercased(), lastPart($0.url?.value ?? "")] })
        return wanted.map { dependency in
            if case .path = dependency.source { return true }
            return names.contains(dependency.name.lowercased())
        }
    }

    private static func lastPart(_ url: String) -> String {
        let name = url.split(separator: "/").last ?? ""
        return (name.hasSuffix(".git") ? name.dropLast(4) : name).lowercased()
    }
}
