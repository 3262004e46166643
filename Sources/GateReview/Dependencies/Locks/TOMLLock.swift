/// Cargo.lock, poetry.lock, uv.lock and pdm.lock: tables `[[package]]` with a name and a version.
enum TOMLLock {
    @Sendable static func read(_ bytes: [UInt8]) -> LockFile {
        var lock = LockFile()
        var files: [String: [Placed]] = [:]
        for table in TOMLText(bytes).tables {
            // Poetry before 1.3 kept the hashes of all packages in one table.
            if table.name == ["metadata", "files"] {
                for entry in table.entries { files[entry.key.joined()] = hashes(in: entry.value.elements) }
            }
            guard table.name == ["package"], let name = table["name"]?.string, let version = table["version"]?.string
            else { continue }
            var package = LockedPackage(name: name, version: version, range: table.range)
            let wheels = (table["files"]?.elements ?? []) + (table["wheels"]?.elements ?? [])
            package.hashes = hashes(in: wheels + [table["sdist"]].compactMap { $0 })
            if let sum = table["checksum"], let text = sum.string {
                package.hashes.append(Placed(name: "checksum", value: "sha256:\(text)", range: sum.range))
            }
            package.url = url(of: table)
            lock.packages.append(package)
        }
        for index in lock.packages.indices where lock.packages[index].hashes.isEmpty {
            lock.packages[index].hashes = files[lock.packages[index].name] ?? []
        }
        return lock
    }

    private static func hashes(in nodes: [TOMLText.Node]) -> [Placed] {
        nodes.compactMap { node in
            node["hash"]?.string.map { Placed(name: "hash", value: $0, range: node.range) }
        }
    }

    private static func url(of table: TOMLText.Table) -> Placed? {
        guard let source = table["source"] else { return nil }
        let text = source.string ?? source["registry"]?.string ?? source["git"]?.string ?? source["url"]?.string
        return text.map { Placed(name: "source", value: $0, range: source.range) }
    }

    @Sendable static func holds(_ lock: [UInt8], folder: String, wanted: [Dependency]) -> [Bool] {
        let packages = TOMLText(lock).tables.filter { $0.name == ["package"] }
        let names = Set(packages.compactMap { $0["name"]?.string.map(RequirementsManifest.normalized) })
        return wanted.map { names.contains(RequirementsManifest.normalized($0.name)) }
    }
}
