/// go.sum: https://go.dev/ref/mod#go-sum-files
enum GoLock {
    @Sendable static func read(_ bytes: [UInt8]) -> LockFile {
        var lock = LockFile()
        for line in TextLine.all(of: bytes) {
            let words = line.trimmed.split(separator: " ")
            guard words.count == 3 else { continue }
            lock.packages.append(
                LockedPackage(
                    name: String(words[0]), version: String(words[1]),
                    hashes: [Placed(name: "hash", value: String(words[2]), range: line.range)], range: line.range))
        }
        return lock
    }

    @Sendable static func holds(_ lock: [UInt8], folder: String, wanted: [Dependency]) -> [Bool] {
        guard folder.isEmpty else { return wanted.map { _ in true } }
        let known = Set(read(lock).packages.map { "\($0.name) \($0.version)" })
        let replaced = Set(wanted.filter { $0.name.hasPrefix("replace ") }.map { $0.name.dropFirst(8) })
        return wanted.map { dependency in
            dependency.name.hasPrefix("replace ") || replaced.contains(Substring(dependency.name))
                || known.contains("\(dependency.name) \(dependency.requirement)/go.mod")
        }
    }
}
