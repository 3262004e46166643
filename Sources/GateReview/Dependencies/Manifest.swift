import GateModel

/// Where a package comes from, as a manifest says it.
enum PackageSource: Equatable {
    /// The registry that the tool asks, or another member of the same workspace.
    case registry
    /// A file behind a URL.
    case archive(String)
    /// A repository; `isFixed` tells whether a commit or a tag is named.
    case repository(String, isFixed: Bool)
    /// A folder or file beside the manifest, relative to it or absolute.
    case path(String)
}

/// How tightly a requirement holds a version. Ordered from loose to tight.
enum Strictness: Int, Comparable {
    /// Any version, now and later: `*`, `latest`, a branch.
    case any
    /// A lower end only.
    case atLeast
    case bounded
    case exact

    static func < (left: Strictness, right: Strictness) -> Bool { left.rawValue < right.rawValue }
}

/// One thing that a manifest asks for.
struct Dependency: Equatable {
    let name: String
    /// As it is written; empty where the manifest leaves it to something else.
    let requirement: String
    let strictness: Strictness
    let source: PackageSource
    /// Where it stands in the manifest.
    let range: Range<Int>
    /// Whether a lock file of the manifest has to hold it.
    let isLocked: Bool

    init(
        _ name: String, _ requirement: String, _ strictness: Strictness, from source: PackageSource = .registry,
        at range: Range<Int>, isLocked: Bool = true
    ) {
        self.isLocked = isLocked
        self.name = name
        self.requirement = requirement
        self.strictness = strictness
        self.source = source
        self.range = range
    }
}

/// A URL, a command or a setting of a manifest, and where it stands.
struct Placed: Equatable {
    let name: String
    let value: String
    let range: Range<Int>
}

/// What a manifest says, whatever its language.
struct Manifest {
    var dependencies: [Dependency] = []
    /// URLs from which packages are taken.
    var registries: [Placed] = []
    /// Commands that run when the package is installed.
    var installScripts: [Placed] = []
    /// Settings that switch the check of a registry's certificate off.
    var untrusted: [Placed] = []
}

/// A kind of manifest: how it is read, and which lock files answer for it.
struct ManifestFormat {
    let read: @Sendable ([UInt8]) -> Manifest
    /// Names of the lock files that may stand beside it, or in a folder above it.
    let locks: [String]

    init(locks: [String] = [], _ read: @escaping @Sendable ([UInt8]) -> Manifest) {
        self.read = read
        self.locks = locks
    }

    /// The format of a path by its name; nil where it is no manifest. Nearly every path is told by its last byte.
    static func of(_ path: RepoPath) -> ManifestFormat? {
        let name = path.name.text
        if let format = byName[name] { return format }
        if name.hasSuffix(".gradle") || name.hasSuffix(".gradle.kts") { return ManifestFormat(GradleManifest.read) }
        let isRequirements =
            name.hasSuffix(".txt") && (name.hasPrefix("requirements") || name.hasSuffix("requirements.txt"))
            || name.hasSuffix(".txt") && path.parent.name.text == "requirements"
        return isRequirements ? ManifestFormat(RequirementsManifest.read) : nil
    }

    private static let byName: [String: ManifestFormat] = [
        ".npmrc": ManifestFormat(NPMSettings.read),
        ".yarnrc.yml": ManifestFormat(NPMSettings.readYarn),
        "Cargo.toml": ManifestFormat(locks: ["Cargo.lock"], CargoManifest.read),
        "Gemfile": ManifestFormat(locks: ["Gemfile.lock"], GemManifest.read),
        "Package.swift": ManifestFormat(locks: ["Package.resolved"], SwiftManifest.read),
        "Pipfile": ManifestFormat(locks: ["Pipfile.lock"], PythonManifest.readPipfile),
        "composer.json": ManifestFormat(locks: ["composer.lock"], ComposerManifest.read),
        "go.mod": ManifestFormat(locks: ["go.sum"], GoManifest.read),
        "package.json": ManifestFormat(
            locks: ["package-lock.json", "npm-shrinkwrap.json", "yarn.lock", "pnpm-lock.yaml"], NPMManifest.read),
        "pip.conf": ManifestFormat(RequirementsManifest.readSettings),
        "pom.xml": ManifestFormat(MavenManifest.read),
        "pyproject.toml": ManifestFormat(locks: ["poetry.lock", "uv.lock", "pdm.lock"], PythonManifest.readProject),
    ]
}
