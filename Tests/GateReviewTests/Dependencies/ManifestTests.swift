import GateModel
import Testing

@testable import GateReview

@Suite struct ManifestTests {
    let reviewer = DependenciesReviewer()

    /// Reviews a file whose every line counts as changed.
    private func findings(_ path: RepoPath, from old: String?, to new: String) throws -> [Finding] {
        try reviewer.review(new, path: path, old: old).findings
    }

    private func ids(_ path: RepoPath, from old: String?, to new: String) throws -> [String] {
        try findings(path, from: old, to: new).map(\.ruleId)
    }

    @Test(
        "a dependency from a repository, a file behind a URL or a folder outside is found, in every manifest",
        arguments: [
            (
                "package.json", #"{"dependencies": {"a": "1.0.0"}}"#,
                #"{"dependencies": {"a": "1.0.0", "b": "someone/b"}}"#
            ),
            ("package.json", "{}", #"{"devDependencies": {"b": "git+https://host.dev/b.git#main"}}"#),
            ("package.json", "{}", #"{"dependencies": {"b": "https://host.dev/b.tgz"}}"#),
            ("web/package.json", "{}", #"{"dependencies": {"b": "file:../../b"}}"#),
            ("requirements.txt", "a==1\n", "a==1\ngit+https://github.com/x/b@main#egg=b\n"),
            ("requirements-dev.txt", "", "b @ https://host.dev/b.whl\n"),
            ("requirements/base.txt", "", "-e git+https://github.com/x/b.git\n"),
            (
                "pyproject.toml", "[project]\n",
                "[project]\ndependencies = [\n  \"b @ git+https://github.com/x/b\",\n]\n"
            ),
            ("pyproject.toml", "", "[tool.poetry.dependencies]\nb = { git = \"https://github.com/x/b\" }\n"),
            ("pyproject.toml", "", "[tool.uv.sources]\nb = { url = \"https://host.dev/b.whl\" }\n"),
            ("Pipfile", "", "[packages]\nb = {git = \"https://github.com/x/b\"}\n"),
            ("Cargo.toml", "", "[dependencies]\nb = { git = \"https://github.com/x/b\", branch = \"main\" }\n"),
            ("Cargo.toml", "", "[dependencies.b]\ngit = \"https://github.com/x/b\"\n"),
            ("Cargo.toml", "", "[dependencies]\nb = { path = \"../b\" }\n"),
            ("go.mod", "module m\n", "module m\nreplace example.dev/b => ../b\n"),
            ("Gemfile", "", "gem 'b', github: 'x/b'\n"),
            ("Package.swift", "", ".package(path: \"../b\"),\n"),
        ])
    func source(path: String, old: String, new: String) throws {
        #expect(try ids(RepoPath(path), from: old, to: new) == ["dependency-source"])
    }

    @Test(
        "an ordinary dependency, a member of the workspace and a folder inside are quiet",
        arguments: [
            (
                "package.json",
                #"{"dependencies": {"b": "^1.0.0", "c": "workspace:*", "d": "file:./d", "@e/f": "npm:g@1.0.0"}}"#
            ),
            ("package.json", #"{"peerDependencies": {"b": "*"}, "scripts": {"test": "node --test"}}"#),
            ("requirements.txt", "# git+https://github.com/x/y\nb>=1 ; python_version < '3.9'  # http://x.dev\n"),
            ("pyproject.toml", "[project]\nname = \"m\"\nurls = {a = \"http://m.dev\"}\ndependencies = [\"b>=1\"]\n"),
            ("crates/a/Cargo.toml", "[dependencies]\nb = { path = \"../b\", version = \"1\" }\nc.workspace = true\n"),
            ("go.mod", "module m\nrequire (\n\texample.dev/b v1.0.0 // indirect\n)\n"),
            ("Gemfile", "source 'https://rubygems.org'\ngem 'b', '~> 1.0', require: false\n"),
            ("Package.swift", ".package(url: \"https://github.com/x/b\", from: \"1.0.0\"),\n"),
            ("pom.xml", "<project xmlns=\"http://maven.apache.org/POM/4.0.0\"><url>http://m.dev</url></project>\n"),
            ("build.gradle", "implementation 'a:b:1.0'\nimplementation files('libs/x.jar')\n"),
            ("testdata/package.json", #"{"dependencies": {"b": "http://host.dev/b.tgz"}}"#),
        ])
    func quiet(path: String, text: String) throws {
        #expect(try ids(RepoPath(path), from: "", to: text) == [])
    }

    @Test(
        "packages over plain http are found, whoever asks for them",
        arguments: [
            ("package.json", #"{"dependencies": {"b": "http://host.dev/b.tgz"}}"#),
            (".npmrc", "registry=http://registry.host.dev/\n"),
            ("requirements.txt", "--index-url http://pypi.host.dev/simple\n"),
            ("pip.conf", "[global]\nindex-url = http://pypi.host.dev/simple\n"),
            ("Pipfile", "[[source]]\nname = \"x\"\nurl = \"http://pypi.host.dev/simple\"\n"),
            ("Gemfile", "source 'http://rubygems.org'\n"),
            (
                "pom.xml",
                "<project><repositories><repository><url>http://repo.host.dev</url></repository></repositories></project>"
            ),
            ("build.gradle", "repositories {\n    maven {\n        url 'http://repo.host.dev'\n    }\n}\n"),
            ("build.gradle.kts", "maven(\"http://repo.host.dev\")\n"),
            ("composer.json", #"{"repositories": [{"type": "vcs", "url": "http:\/\/git.host.dev\/x"}]}"#),
            ("Package.swift", ".package(url: \"http://github.com/x/b\", from: \"1.0.0\")"),
        ])
    func insecure(path: String, text: String) throws {
        let found = try findings(RepoPath(path), from: "", to: text)
        #expect(found.contains { $0.ruleId == "dependency-insecure" && $0.severity == .high })
        #expect(try ids(RepoPath(path), from: text, to: text + "\n") == [], "what stood there is no finding")
    }

    @Test("an address of this machine or of its network is nobody's business")
    func local() throws {
        for url in ["http://localhost:4873/", "http://10.0.0.7/", "http://nexus/", "http://npm.corp/"] {
            #expect(try !ids(".npmrc", from: nil, to: "registry=\(url)\n").contains("dependency-insecure"))
        }
    }

    @Test(
        "a requirement that lets go of its version is found",
        arguments: [
            ("package.json", #"{"dependencies": {"b": "^1.0.0"}}"#, #"{"dependencies": {"b": "*"}}"#),
            ("package.json", #"{"dependencies": {"b": "1.0.0"}}"#, #"{"dependencies": {"b": "latest"}}"#),
            ("requirements.txt", "b==1.0\n", "b\n"),
            ("requirements.txt", "b>=1,<2\n", "b>=1\n"),
            ("Cargo.toml", "[dependencies]\nb = \"1.2\"\n", "[dependencies]\nb = \"*\"\n"),
            ("Gemfile", "gem 'b', '~> 1.0'\n", "gem 'b'\n"),
            ("build.gradle", "implementation 'a:b:1.0'\n", "implementation 'a:b:+'\n"),
            ("composer.json", #"{"require": {"a/b": "^1.0"}}"#, #"{"require": {"a/b": "dev-main"}}"#),
            (
                "Package.swift", ".package(url: \"https://x.dev/b\", from: \"1.0.0\")",
                ".package(url: \"https://x.dev/b\", branch: \"main\")"
            ),
        ])
    func loosened(path: String, old: String, new: String) throws {
        #expect(try ids(RepoPath(path), from: old, to: new) == ["dependency-loosened"])
        #expect(try ids(RepoPath(path), from: new, to: old) == [], "tightening is welcome")
    }

    @Test("a version that moves within its kind is quiet")
    func moved() throws {
        let old = #"{"dependencies": {"b": "^1.0.0", "c": "1.0.0", "d": ">=1"}}"#
        let new = #"{"dependencies": {"b": "^2.0.0", "c": "~1.1.0", "d": ">=2"}}"#
        #expect(try ids("package.json", from: old, to: new) == [])
    }

    @Test("another registry is found, the public ones are not")
    func registry() throws {
        #expect(
            try ids("requirements.txt", from: "a\n", to: "--extra-index-url https://pypi.host.dev/\na\n") == [
                "dependency-registry"
            ])
        #expect(try ids(".npmrc", from: "", to: "@us:registry=https://npm.host.dev/\n") == ["dependency-registry"])
        #expect(try ids(".npmrc", from: "", to: "registry=https://registry.npmjs.org/\n") == [])
    }

    @Test("a certificate check that is switched off is found")
    func untrusted() throws {
        #expect(try ids(".npmrc", from: "", to: "strict-ssl=false\n") == ["dependency-untrusted"])
        #expect(try ids("requirements.txt", from: "", to: "--trusted-host pypi.host.dev\n") == ["dependency-untrusted"])
    }

    @Test("a command that runs at installation is found when it comes or changes")
    func scripts() throws {
        let none = #"{"scripts": {"build": "tsc", "prepare": "husky"}}"#
        let some = #"{"scripts": {"build": "tsc", "postinstall": "node setup.js"}}"#
        #expect(try ids("package.json", from: none, to: some) == ["install-script"])
        #expect(try ids("package.json", from: some, to: some + "\n") == [])
        #expect(
            try findings("package.json", from: some, to: some.replacing("setup.js", with: "x.js")).map(\.severity) == [
                .low
            ])
    }

    @Test("the finding stands on the line of the dependency")
    func place() throws {
        let old = "{\n  \"dependencies\": {\n    \"a\": \"1.0.0\"\n  }\n}\n"
        let new = "{\n  \"dependencies\": {\n    \"a\": \"1.0.0\",\n    \"b\": \"x/b\"\n  }\n}\n"
        let finding = try #require(try findings("package.json", from: old, to: new).first)
        #expect(finding.region == Region(startLine: 4, startColumn: 5, endLine: 4, endColumn: 15))
    }

    @Test("manifests that end anywhere are read without harm")
    func torn() throws {
        let texts: [(RepoPath, String)] = [
            ("package.json", #"{"dependencies": {"a\"": "x/b", "c": ["#),
            ("Cargo.toml", "[dependencies]\nb = { git = \"x\", a = [1, \"\"\"q"),
            ("Package.swift", ".package(url: \"http://x.dev/b\", (((("),
            ("pom.xml", "<project><!-- <repository><url>http"),
            ("Gemfile", "gem 'b', git: '"), ("go.mod", "replace a =>"), ("requirements.txt", "-e\n@\n==1\nb[\n"),
        ]
        for (path, text) in texts {
            let bytes = Array(text.utf8)
            for end in 0...bytes.count { _ = try reviewer.review(Array(bytes[..<end]), path: path, old: "") }
        }
    }
}
