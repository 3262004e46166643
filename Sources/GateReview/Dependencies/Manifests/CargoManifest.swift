/// Cargo.toml: https://doc.rust-lang.org/cargo/reference/specifying-dependencies.html
enum CargoManifest {
    private static let groups: Set<String> = ["dependencies", "dev-dependencies", "build-dependencies"]

    @Sendable static func read(_ bytes: [UInt8]) -> Manifest {
        var manifest = Manifest()
        for table in TOMLText(bytes).tables {
            if let group = table.name.last, groups.contains(group) || table.name.first == "patch" {
                // What a workspace only offers, and what a patch stands for, need not be locked.
                let isLocked = groups.contains(group) && table.name.first != "workspace"
                for entry in table.entries { add(entry, isLocked: isLocked, to: &manifest) }
            } else if table.name.count >= 2, groups.contains(table.name[table.name.count - 2]) {
                addTable(table, to: &manifest)
            }
        }
        return manifest
    }

    private static func add(_ entry: TOMLText.Entry, isLocked: Bool, to manifest: inout Manifest) {
        guard let name = entry.key.first else { return }
        // `serde.workspace = true`: the root's manifest says the rest.
        guard entry.key.count == 1 else { return }
        let real = entry.value["package"]?.string ?? name
        if let text = entry.value.string {
            manifest.dependencies.append(
                Dependency(real, text, strictness(text), at: entry.range, isLocked: isLocked))
        } else {
            add(real, in: { entry.value[$0] }, at: entry.range, isLocked: isLocked, to: &manifest)
        }
    }

    /// `[dependencies.serde]`.
    private static func addTable(_ table: TOMLText.Table, to manifest: inout Manifest) {
        guard let name = table.name.last else { return }
        let range = table.range.lowerBound..<(table.entries.last?.range.upperBound ?? table.range.upperBound)
        add(table["package"]?.string ?? name, in: { table[$0] }, at: range, isLocked: true, to: &manifest)
    }

    private static func add(
        _ name: String, in value: (String) -> TOMLText.Node?, at range: Range<Int>, isLocked: Bool,
        to manifest: inout Manifest
    ) {
        let version = value("version")?.string
        if let url = value("git")?.string {
            let isFixed = value("rev") != nil || value("tag") != nil
            manifest.dependencies.append(
                Dependency(
                    name, version ?? "", .exact, from: .repository(url, isFixed: isFixed), at: range, isLocked: isLocked
                ))
        } else if let path = value("path")?.string {
            manifest.dependencies.append(
                Dependency(name, version ?? "", .exact, from: .path(path), at: range, isLocked: isLocked))
        } else if let version {
            manifest.dependencies.append(Dependency(name, version, strictness(version), at: range, isLocked: isLocked))
        }
    }

    static func strictness(_ text: String) -> Strictness {
        let parts = text.split(separator: ",").map(\.trimmedSpace)
        return parts.map { part in
            if part == "*" { return .any }
            if part.hasPrefix("=") { return .exact }
            return part.hasPrefix(">") ? .atLeast : .bounded
        }.max() ?? .any
    }
}
