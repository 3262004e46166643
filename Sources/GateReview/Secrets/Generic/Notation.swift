import GateModel

/// How the text of a file writes values, as far as its path tells.
enum Notation: Sendable {
    /// Text stands in quotes; what has none is an expression.
    case code
    /// As `code`, and a comment cannot be.
    case json
    /// A value needs no quotes and ends with its line: ini, properties, YAML, TOML, env, files of unknown kind.
    case settings
    /// A value needs no quotes and ends with its word: shell, Dockerfile, Makefile, batch.
    case shell
    /// A value stands in an attribute or between tags.
    case markup
    /// People write around it.
    case prose
    /// Translations: what a name says there is what people read beside a field.
    case labels
    /// Lock files and other lists of checksums: no name there gives a secret.
    case checksums

    init(_ path: RepoPath) {
        let name = String(decoding: path.name.bytes.map(asciiLower), as: UTF8.self)
        if Notation.checksumFiles.contains(name) {
            self = .checksums
            return
        }
        if Notation.isTranslation(path, name) {
            self = .labels
            return
        }
        let ending = name.lastIndex(of: ".").map { String(name[name.index(after: $0)...]) } ?? ""
        if name.hasPrefix(".env") {
            self = .shell
        } else if name.hasPrefix("dockerfile") || name.hasPrefix("containerfile") || name.hasPrefix("makefile") {
            self = .shell
        } else if let known = Notation.endings[ending] {
            self = known
        } else {
            self = .settings
        }
    }

    private static func isTranslation(_ path: RepoPath, _ name: String) -> Bool {
        if [".arb", ".po", ".pot", ".strings", ".xcstrings", ".xlf", ".xliff"].contains(where: { name.hasSuffix($0) }) {
            return true
        }
        return path.parent.bytes.split(separator: UInt8(ascii: "/")).contains { folder in
            folders.contains(String(decoding: folder.map(asciiLower), as: UTF8.self))
        }
    }

    private static let folders: Set<String> = [
        "i18n", "intl", "l10n", "lang", "langs", "languages", "locale", "locales", "translation", "translations",
    ]

    private static let checksumFiles: Set<String> = [
        "bun.lock", "cargo.lock", "composer.lock", "flake.lock", "gemfile.lock", "go.sum", "gopkg.lock", "mix.lock",
        "npm-shrinkwrap.json", "package-lock.json", "package.resolved", "pdm.lock", "pipfile.lock", "pnpm-lock.yaml",
        "podfile.lock", "poetry.lock", "pubspec.lock", "uv.lock", "yarn.lock",
    ]

    private static let endings: [String: Notation] = {
        let lists: [(Notation, String)] = [
            (
                .code,
                """
                as asm asp aspx awk bas c cc cjs clj cljs cljc coffee cpp cr cs cshtml cxx d dart dpr ejs el elm erb erl ex exs
                f90 fs fsx gd go gradle groovy h haml hh hpp hs hx hxx ino inc ipynb java jl js jsp jsx kt kts less lisp lua m
                mjs ml mm mts nim pas php php3 php4 php5 phtml pl pm ps1 psm1 psd1 py pyi pyw pyx r rake rb rs scala scm scss
                sol sql st svelte swift tcl tf tpl ts tsx twig v vb vba vbs vim vue zig
                """
            ),
            (.json, "json json5 jsonc jsonl geojson har webmanifest postman_collection"),
            (.shell, "bash bat cmd command csh envrc fish ksh mk sh zsh"),
            (
                .markup,
                "config csproj html htm plist pom props resx svg targets vbproj wsdl xaml xhtml xib xml xsd xsl xslt storyboard"
            ),
            (.prose, "adoc asciidoc markdown md mdown mdx org pod rdoc rst tex texi textile txt text log"),
        ]
        return Dictionary(
            lists.flatMap { notation, names in
                names.split { $0 == " " || $0 == "\n" }.map { (String($0), notation) }
            }, uniquingKeysWith: { first, _ in first })
    }()
}
