/// package-lock.json: https://docs.npmjs.com/cli/configuring-npm/package-lock-json
enum NPMLock {
    @Sendable static func read(_ bytes: [UInt8]) -> LockFile {
        var lock = LockFile()
        guard let json = JSONText(bytes) else { return lock }
        if let packages = json.root["packages"] {
            for member in packages.members where !member.name.isEmpty {
                add(name(ofPath: member.name), member, json, to: &lock)
            }
        } else {
            addNested(json.root["dependencies"], json, to: &lock)
        }
        return lock
    }

    /// Version 1 nests packages in packages.
    private static func addNested(_ node: JSONText.Node?, _ json: JSONText, to lock: inout LockFile) {
        for member in node?.members ?? [] {
            add(member.name, member, json, to: &lock)
            addNested(member.value["dependencies"], json, to: &lock)
        }
    }

    private static func add(_ name: String, _ member: JSONText.Member, _ json: JSONText, to lock: inout LockFile) {
        guard let version = json.string(member.value["version"]), !json.isTrue(member.value["link"]) else { return }
        var package = LockedPackage(
            name: json.string(member.value["name"]) ?? name, version: version, range: member.nameRange)
        for field in member.value.members {
            let range = field.nameRange.lowerBound..<field.value.range.upperBound
            switch field.name {
            case "resolved":
                package.url = json.string(field.value).map { Placed(name: "resolved", value: $0, range: range) }
            case "integrity":
                guard let text = json.string(field.value) else { continue }
                package.hashes = text.split(separator: " ").map {
                    Placed(name: "integrity", value: String($0), range: range)
                }
            case "hasInstallScript": package.runsScript = json.isTrue(field.value)
            case "inBundle", "bundled": package.isBundled = json.isTrue(field.value)
            default: continue
            }
        }
        lock.packages.append(package)
    }

    private static func name(ofPath path: String) -> String {
        let folder = "node_modules/"
        var rest = Substring(path)
        while let range = rest.firstRange(of: folder) { rest = rest[range.upperBound...] }
        return String(rest)
    }

    @Sendable static func holds(_ lock: [UInt8], folder: String, wanted: [Dependency]) -> [Bool] {
        guard let json = JSONText(lock) else { return wanted.map { _ in true } }
        guard let packages = json.root["packages"] else {
            // Version 1 has no members of workspaces and repeats no range.
            guard folder.isEmpty, let names = json.root["dependencies"] else { return wanted.map { _ in true } }
            return wanted.map { isLinked($0) || names[$0.name] != nil }
        }
        // A folder that is no member of the workspace has nothing to do with this lock file.
        guard let root = packages[folder] else { return wanted.map { _ in true } }
        let groups = ["dependencies", "devDependencies", "optionalDependencies"].compactMap { root[$0] }
        return wanted.map { dependency in
            isLinked(dependency)
                || groups.contains { json.string($0[dependency.name]) == dependency.requirement }
        }
    }

    static func isLinked(_ dependency: Dependency) -> Bool {
        if case .path = dependency.source { return true }
        return ["workspace:", "catalog:", "npm:"].contains { dependency.requirement.hasPrefix($0) }
            || dependency.requirement.isEmpty
    }
}
