import GateModel

/// What a path says about its content. Costs a few copies of the path; asked for only where there is a finding.
struct PathTraits {
    /// Whether the path names tests, fixtures, examples or documentation.
    let isSample: Bool
    /// Whether it names tests or their data.
    let isTest: Bool
    /// Whether it names data of tests, rather than tests.
    let isFixture: Bool
    /// Whether the file holds text for people, translations included, rather than source.
    let isProse: Bool

    init(_ path: RepoPath) {
        let lower = path.bytes.map(asciiLower)
        let parts = lower.split(separator: UInt8(ascii: "/"))
        let name = String(decoding: parts.last ?? [], as: UTF8.self)
        let folders = parts.dropLast().map { String(decoding: $0, as: UTF8.self) }
        let pieces = name.split(separator: ".", omittingEmptySubsequences: true)
        let ending = pieces.count > 1 ? String(pieces[pieces.count - 1]) : ""
        let isTranslation = folders.contains { PathTraits.translations.contains($0) }
        isProse = PathTraits.proseEndings.contains(ending) || isTranslation
        let words = name.split { "._-".contains($0) }.map(String.init)
        let folderWords = folders.flatMap { $0.split { "._-".contains($0) }.map(String.init) }
        isFixture = folderWords.contains { PathTraits.fixtureFolders.contains($0) }
        isTest = (words + folderWords).contains { PathTraits.testWords.contains($0) } || PathTraits.hasTestSuffix(path)
        isSample =
            isTest || PathTraits.documentEndings.contains(ending) || PathTraits.sampleEndings.contains(ending)
            || (words + folderWords).contains { PathTraits.sampleWords.contains($0) }
            || folderWords.contains { PathTraits.documentFolders.contains($0) }
    }

    /// `FooTests.swift`, `FooSpec.kt`, `FooTest.java`: a word of its own by case.
    private static func hasTestSuffix(_ path: RepoPath) -> Bool {
        path.bytes.split(separator: UInt8(ascii: "/")).contains { part in
            let stem = part.prefix { $0 != UInt8(ascii: ".") }
            return ["Test", "Tests", "Spec", "Specs", "Fixture", "Fixtures", "Mock", "Mocks", "Sample", "Samples"]
                .contains { stem.count > $0.utf8.count && stem.suffix($0.utf8.count).elementsEqual($0.utf8) }
        }
    }

    private static let testWords: Set<String> = [
        "bench", "benches", "benchmark", "benchmarks", "conftest", "e2e", "fixture", "fixtures", "golden", "goldens",
        "snapshot", "snapshots", "spec", "specs", "test", "testdata", "testing", "tests",
    ]
    private static let sampleWords: Set<String> = [
        "demo", "demos", "dummy", "example", "examples", "fake", "fakes", "mock", "mocks", "sample", "samples", "stub",
        "stubs",
    ]
    private static let sampleEndings: Set<String> = ["dist", "example", "sample", "template", "tmpl"]
    private static let fixtureFolders: Set<String> = [
        "fixture", "fixtures", "golden", "goldens", "snapshots", "testdata",
    ]
    private static let documentFolders: Set<String> = [
        "doc", "docs", "documentation", "guide", "guides", "tutorial", "tutorials",
    ]
    private static let documentEndings: Set<String> = [
        "adoc", "asciidoc", "markdown", "md", "mdown", "mdx", "org", "pod", "rdoc", "rst", "tex", "texi", "textile",
    ]
    private static let proseEndings: Set<String> = documentEndings.union([
        "arb", "csv", "htm", "html", "ipynb", "po", "pot", "properties", "resx", "srt", "strings", "stringsdict",
        "svg", "text", "tsv", "txt", "vtt", "xlf", "xliff", "xcstrings", "xhtml",
    ])
    private static let translations: Set<String> = [
        "i18n", "intl", "l10n", "lang", "langs", "languages", "locale", "locales", "translation", "translations",
    ]
}

/// ASCII only; other bytes stay.
@inline(__always)
func asciiLower(_ byte: UInt8) -> UInt8 {
    byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") ? byte | 0x20 : byte
}
