/// composer.json: https://getcomposer.org/doc/04-schema.md
enum ComposerManifest {
    @Sendable static func read(_ bytes: [UInt8]) -> Manifest {
        var manifest = Manifest()
        guard let json = JSONText(bytes) else { return manifest }
        for group in ["require", "require-dev"] {
            for entry in json.root[group]?.members ?? [] {
                // A requirement of the platform is no package.
                guard entry.name.contains("/"), let text = json.string(entry.value) else { continue }
                manifest.dependencies.append(
                    Dependency(
                        entry.name.replacing("\\/", with: "/"), text, strictness(text),
                        at: entry.nameRange.lowerBound..<entry.value.range.upperBound))
            }
        }
        let repositories = json.root["repositories"]
        for entry in (repositories?.elements ?? []) + (repositories?.members.map(\.value) ?? []) {
            guard let node = entry["url"], let url = json.string(node) else { continue }
            if json.string(entry["type"]) == "path" { continue }
            manifest.registries.append(
                Placed(name: "repository", value: url.replacing("\\/", with: "/"), range: node.range))
        }
        return manifest
    }

    private static func strictness(_ text: String) -> Strictness {
        text.split(separator: "|").map { part in
            let part = part.trimmedSpace
            if part == "*" || part.hasPrefix("dev-") || part.hasPrefix("@") { return .any }
            if part.hasPrefix(">") { return part.contains("<") ? .bounded : .atLeast }
            let isRange = part.hasPrefix("^") || part.hasPrefix("~") || part.hasPrefix("<") || part.contains("*")
            return isRange || part.contains(" ") ? .bounded : .exact
        }.min() ?? .any
    }
}
