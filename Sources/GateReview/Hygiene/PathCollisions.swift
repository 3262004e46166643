import GateModel

/// Finds added paths that a file system without case, or with one form of accents, takes for another path.
struct PathCollisions {
    let change: Change
    let blobs: any BlobSource

    func findings() throws -> [Finding] {
        var findings: [Finding] = []
        // For each directory, the names in it that lead to an added path, and the first such path.
        var added: [RepoPath: [RepoPath: RepoPath]] = [:]
        for file in change.files {
            guard let new = file.new, file.old?.path != new.path else { continue }
            var path = new.path
            while !path.isRoot {
                let known = added[path.parent, default: [:]].updateValue(new.path, forKey: path.name)
                if let known { added[path.parent]?[path.name] = min(known, new.path) }
                path = path.parent
            }
        }
        for (directory, names) in added.sorted(by: { $0.key < $1.key }) {
            // A patch does not know what else is there: its own names are all there is to compare.
            let all = try blobs.names(in: directory, side: .new) ?? Array(names.keys)
            guard all.count > 1 else { continue }
            var groups: [String: [RepoPath]] = [:]
            for name in Set(all).union(names.keys) { groups[PathCollisions.key(name), default: []].append(name) }
            let before = lazyNames(directory)
            for group in groups.values.filter({ $0.count > 1 }).map({ $0.sorted() }).sorted(by: { $0[0] < $1[0] }) {
                guard let name = group.last(where: { names[$0] != nil }), let path = names[name],
                    let other = group.first(where: { $0 != name })
                else { continue }
                if let before = try before(), group.allSatisfy(before.contains) { continue }
                let ours = directory.appending(name)
                let theirs = directory.appending(other)
                findings.append(
                    HygieneRules.caseCollision.finding(
                        path, nil, "\(printable(ours)) and \(printable(theirs)) are one path on other file systems",
                        identity: ours.bytes))
            }
        }
        return findings
    }

    /// The old names of a directory, listed when first asked for.
    private func lazyNames(_ directory: RepoPath) -> () throws -> Set<RepoPath>? {
        var known: Set<RepoPath>??
        return {
            if let known { return known }
            let names = try blobs.names(in: directory, side: .old).map { Set($0) }
            known = .some(names)
            return names
        }
    }

    private func printable(_ path: RepoPath) -> String { "\u{2018}\(path.text)\u{2019}" }

    /// Equal for names that differ only in case or in the form of their accents: Swift compares text by canonical
    /// equivalence. Names that are not UTF-8 are equal to themselves alone, but for ASCII case.
    private static func key(_ name: RepoPath) -> String {
        if name.bytes.allSatisfy({ $0 < 0x80 }) { return String(decoding: name.bytes.map(asciiLower), as: UTF8.self) }
        if let text = String(validating: name.bytes, as: UTF8.self) { return text.lowercased() }
        var text = "\0"
        for byte in name.bytes { text.unicodeScalars.append(Unicode.Scalar(asciiLower(byte))) }
        return text
    }
}
