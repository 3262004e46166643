import GateModel

/// One package that a lock file holds to a version.
struct LockedPackage {
    let name: String
    let version: String
    /// Where it is taken from; nil where the lock does not say.
    var url: Placed?
    /// `sha512-…`, `sha256:…`, or a commit: what proves that it is the same bytes.
    var hashes: [Placed] = []
    /// Whether it runs a command when it is installed; always false where the lock does not say.
    var runsScript = false
    /// Whether it comes inside another package, whose hash proves both.
    var isBundled = false
    /// Where its entry begins.
    let range: Range<Int>
}

/// What a lock file holds, whatever its tool.
struct LockFile {
    var packages: [LockedPackage] = []
}

/// A kind of lock file, by name.
struct LockFormat {
    let read: @Sendable ([UInt8]) -> LockFile
    /// Whether it has what a dependency asks for; `folder` is the manifest's, as seen from the lock file's.
    let holds: @Sendable (_ lock: [UInt8], _ folder: String, _ wanted: [Dependency]) -> [Bool]

    /// nil where the path is no lock file.
    static func of(_ path: RepoPath) -> LockFormat? { byName[path.name.text] }

    static let byName: [String: LockFormat] = [
        "Cargo.lock": LockFormat(read: TOMLLock.read, holds: TOMLLock.holds),
        "Gemfile.lock": LockFormat(read: GemLock.read, holds: GemLock.holds),
        "Package.resolved": LockFormat(read: SwiftLock.read, holds: SwiftLock.holds),
        "Pipfile.lock": LockFormat(read: PipLock.read, holds: PipLock.holds),
        "composer.lock": LockFormat(read: ComposerLock.read, holds: ComposerLock.holds),
        "go.sum": LockFormat(read: GoLock.read, holds: GoLock.holds),
        "npm-shrinkwrap.json": LockFormat(read: NPMLock.read, holds: NPMLock.holds),
        "package-lock.json": LockFormat(read: NPMLock.read, holds: NPMLock.holds),
        "pdm.lock": LockFormat(read: TOMLLock.read, holds: TOMLLock.holds),
        "pnpm-lock.yaml": LockFormat(read: PnpmLock.read, holds: PnpmLock.holds),
        "poetry.lock": LockFormat(read: TOMLLock.read, holds: TOMLLock.holds),
        "uv.lock": LockFormat(read: TOMLLock.read, holds: TOMLLock.holds),
        "yarn.lock": LockFormat(read: YarnLock.read, holds: YarnLock.holds),
    ]
}
