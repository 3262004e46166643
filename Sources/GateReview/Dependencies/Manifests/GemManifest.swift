/// Gemfile: https://bundler.io/man/gemfile.5.html
enum GemManifest {
    @Sendable static func read(_ bytes: [UInt8]) -> Manifest {
        var manifest = Manifest()
        for line in TextLine.all(of: bytes) {
            let text = line.trimmed
            if text.hasPrefix("source "), let url = text.quotedParts.first {
                manifest.registries.append(Placed(name: "source", value: url, range: line.range))
            }
            guard text.hasPrefix("gem ") || text.hasPrefix("gem("), let name = text.quotedParts.first else { continue }
            let parts = text.quotedParts
            let versions = parts.dropFirst().prefix { $0.first.map { "~><=!0123456789".contains($0) } ?? false }
            let requirement = versions.joined(separator: ", ")
            manifest.dependencies.append(
                Dependency(
                    name, requirement, strictness(Array(versions)), from: source(text), at: line.range))
        }
        return manifest
    }

    private static func source(_ text: Substring) -> PackageSource {
        func option(_ name: String) -> String? {
            for form in ["\(name):", ":\(name) =>"] {
                if let (_, rest) = text.cut(at: form), let value = rest.quotedParts.first { return value }
            }
            return nil
        }
        let isFixed = option("ref") != nil || option("tag") != nil
        if let url = option("git") ?? option("github") ?? option("gitlab") ?? option("gist") {
            return .repository(url, isFixed: isFixed)
        }
        return option("path").map { .path($0) } ?? .registry
    }

    private static func strictness(_ versions: [String]) -> Strictness {
        versions.map { version in
            if version.hasPrefix("~>") || version.hasPrefix("<") { return .bounded }
            return version.hasPrefix(">") || version.hasPrefix("!") ? .atLeast : .exact
        }.max() ?? .any
    }
}
