/// pyproject.toml (PEP 621 and 735, Poetry, uv) and Pipfile.
enum PythonManifest {
    @Sendable static func readProject(_ bytes: [UInt8]) -> Manifest {
        var manifest = Manifest()
        for table in TOMLText(bytes).tables {
            switch table.name {
            case ["project"]:
                add(table["dependencies"]?.elements, to: &manifest)
                for entry in table.entries where entry.key.first == "optional-dependencies" {
                    add(entry.value.elements, to: &manifest)
                }
            case ["build-system"]: add(table["requires"]?.elements, isLocked: false, to: &manifest)
            case ["project", "optional-dependencies"], ["dependency-groups"], ["tool", "pdm", "dev-dependencies"]:
                for entry in table.entries { add(entry.value.elements, to: &manifest) }
            case ["tool", "uv"]:
                add(table["dev-dependencies"]?.elements, to: &manifest)
                for key in ["index-url", "extra-index-url", "find-links"] {
                    guard let node = table[key] else { continue }
                    for url in [node] + node.elements { addRegistry(key, url, to: &manifest) }
                }
            case ["tool", "uv", "index"], ["tool", "poetry", "source"], ["tool", "pdm", "source"]:
                addRegistry(table["name"]?.string ?? "index", table["url"], to: &manifest)
            case ["tool", "uv", "sources"]:
                for entry in table.entries { addSource(entry, to: &manifest) }
            default:
                guard table.name.starts(with: ["tool", "poetry"]), table.name.last?.hasSuffix("dependencies") ?? false
                else { continue }
                for entry in table.entries where entry.key != ["python"] { addPair(entry, to: &manifest) }
            }
        }
        return manifest
    }

    @Sendable static func readPipfile(_ bytes: [UInt8]) -> Manifest {
        var manifest = Manifest()
        for table in TOMLText(bytes).tables {
            switch table.name {
            case ["source"]: addRegistry(table["name"]?.string ?? "source", table["url"], to: &manifest)
            case ["packages"], ["dev-packages"]:
                for entry in table.entries { addPair(entry, to: &manifest) }
            default: continue
            }
        }
        return manifest
    }

    private static func add(_ nodes: [TOMLText.Node]?, isLocked: Bool = true, to manifest: inout Manifest) {
        for node in nodes ?? [] {
            guard let text = node.string,
                let dependency = RequirementsManifest.requirement(text.trimmedSpace, at: node.range, isLocked: isLocked)
            else { continue }
            manifest.dependencies.append(dependency)
        }
    }

    private static func addRegistry(_ name: String, _ node: TOMLText.Node?, to manifest: inout Manifest) {
        guard let node, let url = node.string else { return }
        manifest.registries.append(Placed(name: name, value: url, range: node.range))
    }

    /// `name = "^1.2"` or `name = { version = "…", git = "…" }`.
    private static func addPair(_ entry: TOMLText.Entry, to manifest: inout Manifest) {
        guard let key = entry.key.first else { return }
        let name = RequirementsManifest.normalized(key)
        if let text = entry.value.string {
            manifest.dependencies.append(
                Dependency(name, text, RequirementsManifest.strictness(text), at: entry.range))
        } else if let source = source(entry.value) {
            manifest.dependencies.append(Dependency(name, "", .exact, from: source, at: entry.range))
        } else if let text = entry.value["version"]?.string {
            manifest.dependencies.append(
                Dependency(name, text, RequirementsManifest.strictness(text), at: entry.range))
        }
    }

    /// uv names a source apart from the requirement.
    private static func addSource(_ entry: TOMLText.Entry, to manifest: inout Manifest) {
        guard let key = entry.key.first else { return }
        for node in [entry.value] + entry.value.elements {
            guard let source = source(node) else { continue }
            manifest.dependencies.append(
                Dependency(RequirementsManifest.normalized(key), "", .exact, from: source, at: entry.range))
        }
    }

    private static func source(_ node: TOMLText.Node) -> PackageSource? {
        if let url = node["git"]?.string {
            let isFixed = node["rev"] != nil || node["tag"] != nil || node["ref"] != nil
            return .repository(url, isFixed: isFixed)
        }
        if let url = node["url"]?.string ?? node["file"]?.string { return .archive(url) }
        return node["path"]?.string.map { .path($0) }
    }
}
