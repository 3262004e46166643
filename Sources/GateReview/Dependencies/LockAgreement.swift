import GateModel

/// Finds lock files that lack what their manifest asks for, where one of the two changed.
///
/// What the old side lacked already is no finding. A lock file that changes alone is ordinary (an update of versions),
/// so only what it no longer holds is said.
struct LockAgreement {
    let change: Change
    let blobs: any BlobSource
    let limits: Limits

    func findings() throws -> [Finding] {
        var findings: [Finding] = []
        var seen: Set<RepoPath> = []
        for file in change.files where file.kind == .text && file.new != nil && !file.isWithoutText {
            if let format = ManifestFormat.of(file.path) {
                guard !format.locks.isEmpty, !PathTraits(file.path).isFixture, seen.insert(file.path).inserted else {
                    continue
                }
                findings += check(file.path, format, isAlone: false)
            } else if LockFormat.of(file.path) != nil, !PathTraits(file.path).isFixture {
                for name in LockAgreement.manifests(of: file.path.name.text) {
                    let manifest = file.path.parent.appending(RepoPath(name))
                    guard let format = ManifestFormat.of(manifest), seen.insert(manifest).inserted else { continue }
                    findings += check(manifest, format, isAlone: true)
                }
            }
        }
        return findings
    }

    private static func manifests(of lock: String) -> [String] {
        switch lock {
        case "Cargo.lock": ["Cargo.toml"]
        case "Gemfile.lock": ["Gemfile"]
        case "Package.resolved": ["Package.swift"]
        case "Pipfile.lock": ["Pipfile"]
        case "composer.lock": ["composer.json"]
        case "go.sum": ["go.mod"]
        case "poetry.lock", "uv.lock", "pdm.lock": ["pyproject.toml"]
        default: ["package.json"]
        }
    }

    /// `isAlone`: only the lock file changed.
    private func check(_ manifest: RepoPath, _ format: ManifestFormat, isAlone: Bool) -> [Finding] {
        guard let text = bytes(manifest, .new) else { return [] }
        let wanted = format.read(text).dependencies.filter(\.isLocked)
        guard !wanted.isEmpty else { return [] }
        for folder in folders(from: manifest.parent) {
            for name in format.locks {
                let path = folder.appending(RepoPath(name))
                guard let lock = bytes(path, .new), let kind = LockFormat.byName[name] else { continue }
                let seen = relative(manifest.parent, to: folder)
                let lacking = zip(wanted, kind.holds(lock, seen, wanted)).filter { !$1 }.map(\.0)
                guard !lacking.isEmpty else { return [] }
                let before = lackingBefore(manifest, format, path, kind, seen)
                let fresh = lacking.filter { !before.contains("\($0.name) \($0.requirement)") }
                guard !fresh.isEmpty else { return [] }
                let place = changed(fresh, in: manifest, text)
                return [finding(fresh, of: manifest, lock: path, at: place, isAlone: isAlone)]
            }
        }
        return []
    }

    /// What the old lock file lacked of the old manifest; nothing where either was not there.
    private func lackingBefore(
        _ manifest: RepoPath, _ format: ManifestFormat, _ lock: RepoPath, _ kind: LockFormat, _ folder: String
    ) -> Set<String> {
        guard let text = bytes(manifest, .old), let old = bytes(lock, .old) else { return [] }
        let wanted = format.read(text).dependencies.filter(\.isLocked)
        return Set(
            zip(wanted, kind.holds(old, folder, wanted)).filter { !$1 }.map { "\($0.0.name) \($0.0.requirement)" })
    }

    /// On the manifest where it changed, else on the lock file as a whole.
    private func finding(
        _ fresh: [Dependency], of manifest: RepoPath, lock: RepoPath, at region: Region?, isAlone: Bool
    ) -> Finding {
        let names = fresh.prefix(3).map { "\($0.name) \($0.requirement)".trimmedSpace }.joined(separator: ", ")
        let more = fresh.count > 3 ? " and \(fresh.count - 3) more" : ""
        let confidence: Confidence = PathTraits(manifest).isSample ? .low : .high
        let onManifest = region != nil && !isAlone
        return DependencyRules.lockStale.finding(
            onManifest ? manifest : lock, onManifest ? region : nil,
            "\(lock.name.text) has no \(names)\(more), which \(manifest.name.text) asks for", confidence: confidence,
            identity: Array(names.utf8))
    }

    /// The first of some dependencies that stands on a changed line.
    private func changed(_ dependencies: [Dependency], in manifest: RepoPath, _ text: [UInt8]) -> Region? {
        guard let file = change.files.first(where: { $0.path == manifest }) else { return nil }
        let source = SourceText(text)
        let regions = dependencies.map { Region($0.range, in: source) }
        return regions.first { region in
            file.hunks.contains { $0.newRange.overlaps(region.startLine..<(region.endLine + 1)) }
        }
    }

    /// What cannot be read is ledgered where the file itself is reviewed.
    private func bytes(_ path: RepoPath, _ side: Side) -> [UInt8]? {
        (try? blobs.bytes(at: path, side: side, limit: limits.fileBytes)) ?? nil
    }

    private func folders(from folder: RepoPath) -> [RepoPath] {
        var folders = [folder]
        while let last = folders.last, !last.isRoot { folders.append(last.parent) }
        return folders
    }

    private func relative(_ folder: RepoPath, to base: RepoPath) -> String {
        base == folder ? "" : RepoPath(Array(folder.bytes.dropFirst(base.isRoot ? 0 : base.bytes.count + 1))).text
    }
}
