import GateModel
import Testing

@testable import GateReview

@Suite struct LockTests {
    let reviewer = DependenciesReviewer()

    private func findings(_ path: RepoPath, from old: String, to new: String) throws -> [Finding] {
        try reviewer.review(new, path: path, old: old).findings
    }

    private static let npm = """
        {"lockfileVersion": 3, "packages": {
          "": {"dependencies": {"a": "^1.0.0"}},
          "node_modules/a": {
            "version": "1.0.0",
            "resolved": "https://registry.npmjs.org/a/-/a-1.0.0.tgz",
            "integrity": "sha512-AAAA"
          },
          "node_modules/b": {
            "version": "2.0.0",
            "resolved": "https://registry.npmjs.org/b/-/b-2.0.0.tgz",
            "integrity": "sha512-BBBB"
          }
        }}
        """
    private static let yarn = """
        a@^1.0.0:
          version "1.0.0"
          resolved "https://registry.yarnpkg.com/a/-/a-1.0.0.tgz#abc"
          integrity sha512-AAAA

        """
    private static let berry = """
        "a@npm:^1.0.0":
          version: 1.0.0
          resolution: "a@npm:1.0.0"
          checksum: 10c0/aaaa
          languageName: node

        """
    private static let pnpm = """
        lockfileVersion: '9.0'
        packages:
          a@1.0.0:
            resolution: {integrity: sha512-AAAA}

        """
    private static let cargo = """
        [[package]]
        name = "a"
        version = "1.0.0"
        source = "registry+https://github.com/rust-lang/crates.io-index"
        checksum = "aaaa"

        """
    private static let poetry = """
        [[package]]
        name = "a"
        version = "1.0.0"
        files = [
            {file = "a-1.0.0.whl", hash = "sha256:aaaa"},
        ]

        """
    private static let uv = """
        [[package]]
        name = "a"
        version = "1.0.0"
        source = { registry = "https://pypi.org/simple" }
        sdist = { url = "https://files.pythonhosted.org/a.tar.gz", hash = "sha256:aaaa", size = 1 }

        """
    private static let gem = """
        GEM
          remote: https://rubygems.org/
          specs:
            a (1.0.0)

        CHECKSUMS
          a (1.0.0) sha256=aaaa

        """
    private static let pins = """
        {"pins": [{"identity": "a", "location": "https://github.com/x/a",
          "state": {"revision": "aaaa", "version": "1.0.0"}}], "version": 3}
        """
    private static let go = "example.dev/a v1.0.0 h1:AAAA=\nexample.dev/a v1.0.0/go.mod h1:CCCC=\n"

    @Test(
        "other bytes under the same version are found",
        arguments: [
            ("package-lock.json", npm, "AAAA"), ("yarn.lock", yarn, "AAAA"), ("yarn.lock", berry, "aaaa"),
            ("pnpm-lock.yaml", pnpm, "AAAA"), ("Cargo.lock", cargo, "aaaa"), ("poetry.lock", poetry, "aaaa"),
            ("uv.lock", uv, "aaaa"), ("Gemfile.lock", gem, "aaaa"), ("Package.resolved", pins, "aaaa"),
            ("go.sum", go, "AAAA"),
            ("Pipfile.lock", #"{"default": {"a": {"version": "==1.0.0", "hashes": ["sha256:aaaa"]}}}"#, "aaaa"),
            (
                "composer.lock",
                #"{"packages": [{"name": "x/a", "version": "1.0.0", "dist": {"url": "https://api.github.com/repos/x/a", "reference": "aaaa"}}]}"#,
                "aaaa"
            ),
        ])
    func changed(path: String, text: String, hash: String) throws {
        let found = try findings(RepoPath(path), from: text, to: text.replacing(hash, with: "EEEE"))
        #expect(found.map(\.ruleId) == ["lock-hash-changed"])
        #expect(found.first?.severity == .high && found.first?.confidence == .high)
        #expect(try findings(RepoPath(path), from: text, to: text + "\n") == [])
        let newer = text.replacing("1.0.0", with: "1.0.1").replacing(hash, with: "EEEE")
        #expect(try findings(RepoPath(path), from: text, to: newer) == [], "a new version has a new hash")
    }

    @Test("a hash that is taken out is found on the line where it stood")
    func removed() throws {
        let new = Self.npm.replacing(",\n    \"integrity\": \"sha512-BBBB\"", with: "")
        let file = ChangedFile(
            status: .modified, old: Entry(path: "package-lock.json", mode: .regular, id: nil),
            new: Entry(path: "package-lock.json", mode: .regular, id: nil),
            hunks: [Hunk(oldStart: 10, oldLines: 2, newStart: 10, newLines: 1)])
        let blobs = Memory(
            old: ["package-lock.json": Array(Self.npm.utf8)], new: ["package-lock.json": Array(new.utf8)])
        let found = try reviewer.review(file, in: FileContext(file: file, blobs: blobs, limits: Limits())).findings
        #expect(found.map(\.ruleId) == ["lock-hash-removed"])
        #expect(found.first?.side == .old && found.first?.region?.startLine == 11)
    }

    @Test("a stronger hash in place of a weaker one, and further files of a release, are quiet")
    func stronger() throws {
        let weak = Self.yarn.replacing("sha512-AAAA", with: "sha1-ZZZZ")
        #expect(try findings("yarn.lock", from: weak, to: Self.yarn) == [])
        let more = Self.poetry.replacing("\n]", with: "\n    {file = \"b.whl\", hash = \"sha256:bbbb\"},\n]")
        #expect(try findings("poetry.lock", from: Self.poetry, to: more) == [])
    }

    @Test("a package that comes from another host is found, and a registry's other name is not")
    func host() throws {
        let found = try findings(
            "package-lock.json", from: Self.npm,
            to: Self.npm.replacing("https://registry.npmjs.org/b", with: "https://evil.dev/b"))
        #expect(found.map(\.ruleId) == ["lock-host-changed"])
        #expect(found.first?.message == "b came from registry.npmjs.org, now from evil.dev")
        #expect(found.first?.region?.startLine == 10)
        let other = Self.npm.replacing("registry.npmjs.org", with: "registry.yarnpkg.com")
        #expect(try findings("package-lock.json", from: Self.npm, to: other) == [])
    }

    @Test("a repository that changes its owner is found")
    func owner() throws {
        let found = try findings(
            "Package.resolved", from: Self.pins, to: Self.pins.replacing("com/x/a", with: "com/y/a"))
        #expect(found.map(\.ruleId) == ["lock-host-changed"])
    }

    @Test("a team that takes another registry for everything is told once, and less loudly")
    func wholesale() throws {
        let third = Self.npm.replacing(
            "\"node_modules/b\"",
            with:
                "\"node_modules/c\": {\"version\": \"1.0.0\", \"resolved\": \"https://registry.npmjs.org/c.tgz\"}, \"node_modules/b\""
        )
        let found = try findings(
            "package-lock.json", from: third, to: third.replacing("registry.npmjs.org", with: "npm.host.dev"))
        #expect(found.map(\.severity) == [.medium])
    }

    @Test("a release that begins to run commands is found")
    func script() throws {
        let new = Self.npm.replacing(
            "\"version\": \"2.0.0\",", with: "\"version\": \"2.0.1\", \"hasInstallScript\": true,")
        #expect(try findings("package-lock.json", from: Self.npm, to: new).map(\.ruleId) == ["lock-install-script"])
        #expect(try findings("package-lock.json", from: new, to: new + "\n") == [])
    }

    @Test("a package that comes inside another needs no hash of its own")
    func bundled() throws {
        let new = Self.npm.replacing("\"integrity\": \"sha512-BBBB\"", with: "\"inBundle\": true")
        #expect(try findings("package-lock.json", from: Self.npm, to: new) == [])
    }

    private func agreement(
        _ manifest: RepoPath, old: String?, new: String, lock: RepoPath, _ oldLock: String?, _ newLock: String,
        changed: Set<RepoPath>? = nil
    ) throws -> [Finding] {
        var blobs = Memory(new: [manifest: Array(new.utf8), lock: Array(newLock.utf8)])
        if let old { blobs.old[manifest] = Array(old.utf8) }
        if let oldLock { blobs.old[lock] = Array(oldLock.utf8) }
        let files = (changed ?? [manifest]).map { path in
            ChangedFile(
                status: .modified, old: Entry(path: path, mode: .regular, id: nil),
                new: Entry(path: path, mode: .regular, id: nil),
                hunks: [Hunk(oldStart: 1, oldLines: 9, newStart: 1, newLines: 9)])
        }
        let scope = ScopeRecord(kind: .range, how: "a test")
        return try reviewer.review(Change(scope: scope, files: files), blobs: blobs, policy: Policy())
    }

    @Test(
        "a manifest that asks for what its lock file does not hold is found",
        arguments: [
            (
                "package.json", #"{"dependencies": {"a": "^1.0.0"}}"#, #"{"dependencies": {"a": "^1.1.0"}}"#,
                "package-lock.json", npm
            ),
            (
                "package.json", #"{"dependencies": {"a": "^1.0.0"}}"#, #"{"dependencies": {"a": "^1.1.0"}}"#,
                "yarn.lock", yarn
            ),
            ("package.json", "{}", #"{"dependencies": {"c": "^1.0.0"}}"#, "yarn.lock", berry),
            ("Cargo.toml", "[dependencies]\n", "[dependencies]\nb = \"1\"\n", "Cargo.lock", cargo),
            ("pyproject.toml", "", "[project]\ndependencies = [\"b>1\"]\n", "uv.lock", uv),
            ("pyproject.toml", "", "[tool.poetry.dependencies]\nb = \"^1\"\n", "poetry.lock", poetry),
            ("go.mod", "require example.dev/a v1.0.0\n", "require example.dev/a v1.1.0\n", "go.sum", go),
            ("Package.swift", "", ".package(url: \"https://x.dev/b.git\", from: \"1.0.0\")", "Package.resolved", pins),
            ("Gemfile", "", "gem 'b'\n", "Gemfile.lock", gem + "\nDEPENDENCIES\n  a\n"),
        ])
    func stale(manifest: String, old: String, new: String, lock: String, text: String) throws {
        let found = try agreement(RepoPath(manifest), old: old, new: new, lock: RepoPath(lock), text, text)
        #expect(found.map(\.ruleId) == ["lock-stale"] && found.first?.path == RepoPath(manifest))
        #expect(
            try agreement(RepoPath(manifest), old: new, new: new + "\n", lock: RepoPath(lock), text, text) == [],
            "what was lacking before is no finding")
    }

    @Test("a manifest that its lock file answers is quiet, and so is one outside the lock's workspace")
    func agreed() throws {
        let wanted = #"{"dependencies": {"a": "^1.0.0"}}"#
        for (lock, text) in [("package-lock.json", Self.npm), ("yarn.lock", Self.yarn), ("yarn.lock", Self.berry)] {
            #expect(try agreement("package.json", old: "{}", new: wanted, lock: RepoPath(lock), text, text) == [])
        }
        let other = #"{"dependencies": {"z": "^1.0.0"}}"#
        #expect(
            try agreement("sub/package.json", old: "{}", new: other, lock: "package-lock.json", Self.npm, Self.npm)
                == [])
        let workspace = "[workspace.dependencies]\nunused = \"1\"\n[dependencies]\na = \"1\"\n"
        #expect(try agreement("Cargo.toml", old: "", new: workspace, lock: "Cargo.lock", Self.cargo, Self.cargo) == [])
    }

    @Test("a lock file that changes alone is quiet until it lacks what the manifest asks for")
    func alone() throws {
        let wanted = #"{"dependencies": {"a": "^1.0.0"}}"#
        let newer = Self.npm.replacing("2.0.0", with: "2.0.1")
        let lock: RepoPath = "package-lock.json"
        #expect(
            try agreement("package.json", old: wanted, new: wanted, lock: lock, Self.npm, newer, changed: [lock]) == [])
        let without = Self.npm.replacing(#"{"a": "^1.0.0"}"#, with: "{}")
        let found = try agreement(
            "package.json", old: wanted, new: wanted, lock: lock, Self.npm, without, changed: [lock])
        #expect(found.map(\.path) == [lock])
    }
}
