import GateModel

/// Compares the two sides of a lock file, package by package.
struct LockCheck {
    /// nil where the lock file is new.
    let old: LockFile?
    let new: LockFile
    let place: ChangedPlaces

    private static let mostListed = 20

    func findings() -> [Finding] {
        let before = Dictionary(grouping: old?.packages ?? [], by: \.name)
        return hashes(before) + hosts(before) + scripts(before) + insecure(before)
    }

    /// The hashes of a version that was locked before must be the same, or more.
    private func hashes(_ before: [String: [LockedPackage]]) -> [Finding] {
        let versions = before.mapValues { packages in Dictionary(grouping: packages, by: \.version) }
        var changed: [Finding] = []
        var removed: [Finding] = []
        let proved = Set(new.packages.filter { !$0.hashes.isEmpty }.map { "\($0.name) \($0.version)" })
        for package in new.packages where !package.isBundled {
            guard let known = versions[package.name]?[package.version] else { continue }
            let olds = known.flatMap(\.hashes)
            guard !olds.isEmpty else { continue }
            if package.hashes.isEmpty {
                // Another source has other proofs, and is a finding of its own.
                guard !package.version.isEmpty, isSameSource(package, known),
                    !proved.contains("\(package.name) \(package.version)")
                else { continue }
                removed.append(
                    place.finding(
                        DependencyRules.lockHashRemoved, place.region([package.range], old: olds.map(\.range)),
                        "\(package.name) \(package.version) has lost its \(olds[0].name)",
                        identity: "\(package.name) \(package.version)"))
                continue
            }
            let values = Set(olds.map(\.value))
            let algorithms = Set(olds.map { LockCheck.algorithm($0.value) })
            let alike = package.hashes.filter { algorithms.contains(LockCheck.algorithm($0.value)) }
            guard let first = alike.first, !alike.contains(where: { values.contains($0.value) }) else { continue }
            changed.append(
                place.finding(
                    DependencyRules.lockHashChanged, place.region([first.range], old: olds.map(\.range)),
                    "\(package.name) \(package.version) has another \(first.name) than before",
                    identity: "\(package.name) \(package.version)"))
        }
        return cut(changed, "locked packages with another hash") + cut(removed, "locked packages without a hash")
    }

    private func isSameSource(_ package: LockedPackage, _ known: [LockedPackage]) -> Bool {
        known.contains { $0.url.flatMap(LockCheck.origin) == package.url.flatMap(LockCheck.origin) }
    }

    private static func algorithm(_ hash: String) -> Substring { hash.prefix { $0 != "-" && $0 != ":" } }

    /// Packages that come from elsewhere than before, one finding for each pair of places.
    private func hosts(_ before: [String: [LockedPackage]]) -> [Finding] {
        guard old != nil else { return [] }
        struct Move: Hashable {
            let from: String
            let to: String
        }
        var moves: [Move: [(package: LockedPackage, old: LockedPackage)]] = [:]
        var order: [Move] = []
        for package in new.packages {
            guard let url = package.url, let to = LockCheck.origin(url), let known = before[package.name] else {
                continue
            }
            let origins = known.compactMap { $0.url.flatMap(LockCheck.origin) }
            guard let from = origins.first, !origins.contains(to), let was = known.first(where: { $0.url != nil })
            else { continue }
            let move = Move(from: from, to: to)
            if moves[move] == nil { order.append(move) }
            moves[move, default: []].append((package, was))
        }
        let stillUsed = Set(new.packages.compactMap { $0.url.flatMap(LockCheck.origin) })
        return order.compactMap { move in
            guard let moved = moves[move], let first = moved.first else { return nil }
            // Everything moves when a team takes another registry; one package alone does not.
            let isWholesale = !stillUsed.contains(move.from) && moved.count > 2
            let more = moved.count > 1 ? " and \(moved.count - 1) more" : ""
            return place.finding(
                DependencyRules.lockHostChanged, place.region([first.package.url?.range], old: [first.old.url?.range]),
                "\(first.package.name)\(more) came from \(move.from), now from \(move.to)",
                severity: isWholesale ? .medium : nil, identity: "\(move.from) \(move.to)")
        }
    }

    private func scripts(_ before: [String: [LockedPackage]]) -> [Finding] {
        new.packages.compactMap { package in
            guard package.runsScript, let known = before[package.name],
                !known.contains(where: { $0.runsScript || $0.version == package.version })
            else { return nil }
            let versions = Set(known.map(\.version)).sorted().joined(separator: ", ")
            return place.finding(
                DependencyRules.lockInstallScript, place.region([package.range]),
                "\(package.name) \(package.version) runs a command when it is installed; \(versions) did not",
                identity: "\(package.name) \(package.version)")
        }
    }

    private func insecure(_ before: [String: [LockedPackage]]) -> [Finding] {
        let found = new.packages.compactMap { package -> Finding? in
            guard let url = package.url, let address = WebAddress(url.value), address.isInsecure,
                !(before[package.name] ?? []).contains(where: { $0.url?.value == url.value })
            else { return nil }
            return place.finding(
                DependencyRules.insecure, place.region([url.range]),
                "\(package.name) is taken over \(address.scheme) from \(address.host)",
                // What a hash proves may come over any wire.
                severity: package.hashes.isEmpty ? nil : .low, identity: "\(package.name) \(address.host)")
        }
        return cut(found, "packages over an insecure connection")
    }

    private func cut(_ findings: [Finding], _ what: String) -> [Finding] {
        guard findings.count > LockCheck.mostListed, let last = findings.dropFirst(LockCheck.mostListed - 1).first
        else {
            return findings
        }
        let more = findings.count - LockCheck.mostListed
        let summary = Finding(
            ruleId: last.ruleId, reviewer: last.reviewer, severity: last.severity, confidence: last.confidence,
            path: last.path, region: last.region, side: last.side,
            message: "\(last.message); \(more) more \(what) in this file", identity: last.identity)
        return Array(findings.prefix(LockCheck.mostListed - 1)) + [summary]
    }

    /// Who answers for an address: its host and, on a forge, the owner; a repository is told from a registry.
    static func origin(_ url: Placed) -> String? {
        guard let address = WebAddress(url.value) else { return nil }
        let host = same[address.host] ?? address.host
        guard forges.contains(host), !url.value.hasPrefix("registry+") else { return host }
        let tail = url.value.cut(at: address.host)?.after ?? ""
        let owner = tail.split { "/:".contains($0) }.drop { $0 == "repos" }.first ?? ""
        return "\(host)/\(owner.lowercased())"
    }

    private static let same = [
        "registry.yarnpkg.com": "registry.npmjs.org", "codeload.github.com": "github.com",
        "api.github.com": "github.com", "www.github.com": "github.com", "files.pythonhosted.org": "pypi.org",
        "pypi.python.org": "pypi.org", "index.crates.io": "crates.io",
    ]
    private static let forges: Set<String> = ["github.com", "gitlab.com", "bitbucket.org", "codeberg.org"]
}
