/// package.json: https://docs.npmjs.com/cli/configuring-npm/package-json
enum NPMManifest {
    /// Peer dependencies are wide by intention, and say nothing of what is installed.
    private static let groups: Set<String> = ["dependencies", "devDependencies", "optionalDependencies"]
    private static let scripts: Set<String> = ["preinstall", "install", "postinstall"]

    @Sendable static func read(_ bytes: [UInt8]) -> Manifest {
        var manifest = Manifest()
        guard let json = JSONText(bytes) else { return manifest }
        for member in json.root.members {
            if groups.contains(member.name) {
                for entry in member.value.members {
                    guard let text = json.string(entry.value) else { continue }
                    manifest.dependencies.append(
                        dependency(
                            entry.name, text, at: entry.nameRange.lowerBound..<entry.value.range.upperBound))
                }
            } else if member.name == "scripts" {
                for entry in member.value.members where scripts.contains(entry.name) {
                    guard let text = json.string(entry.value) else { continue }
                    manifest.installScripts.append(
                        Placed(
                            name: entry.name, value: text,
                            range: entry.nameRange.lowerBound..<entry.value.range.upperBound))
                }
            }
        }
        return manifest
    }

    static func dependency(_ name: String, _ text: String, at range: Range<Int>) -> Dependency {
        var text = text.trimmedSpace
        if let source = source(text) {
            return Dependency(name, text, .exact, from: source, at: range)
        }
        if text.hasPrefix("npm:"), let at = text.dropFirst(5).lastIndex(of: "@") {
            text = String(text[text.index(after: at)...])
        }
        let other = ["workspace:", "catalog:", "patch:", "npm:", "jsr:", "portal:"].contains { text.hasPrefix($0) }
        return Dependency(name, text, other ? .exact : strictness(text), at: range)
    }

    /// nil for a range of versions.
    private static func source(_ text: String) -> PackageSource? {
        for scheme in ["file:", "link:", "portal:"] where text.hasPrefix(scheme) {
            return .path(String(text.dropFirst(scheme.count)))
        }
        if text.hasPrefix("./") || text.hasPrefix("../") || text.hasPrefix("/") || text.hasPrefix("~/") {
            return .path(text)
        }
        let isHost = ["github:", "gitlab:", "bitbucket:", "gist:"].contains { text.hasPrefix($0) }
        let isGit = text.hasPrefix("git+") || text.hasPrefix("git:") || text.hasPrefix("git@")
        let isShort = text.contains("/") && !text.contains(":") && !text.contains(" ") && !text.hasPrefix("@")
        if isHost || isGit || isShort { return .repository(text, isFixed: isFixed(text)) }
        guard text.contains("://") else { return nil }
        let isRepository = text.prefix { $0 != "#" }.hasSuffix(".git")
        return isRepository ? .repository(text, isFixed: isFixed(text)) : .archive(text)
    }

    /// Whether a commit or a version stands behind `#`, not the name of a branch.
    static func isFixed(_ text: String) -> Bool {
        guard let (_, reference) = text.cut(at: "#") else { return false }
        if reference.hasPrefix("semver:") { return true }
        let isCommit = reference.count >= 7 && reference.allSatisfy(\.isHexDigit)
        return isCommit || reference.drop { $0 == "v" }.first?.isNumber ?? false
    }

    /// Of a range as node-semver reads it.
    static func strictness(_ text: String) -> Strictness {
        let parts = text.split(separator: "|", omittingEmptySubsequences: true)
        return parts.map { one($0.trimmedSpace) }.min() ?? .any
    }

    private static func one(_ text: String) -> Strictness {
        guard let first = text.first, !["*", "x", "X"].contains(text) else { return .any }
        if first == ">" { return text.contains("<") ? .bounded : .atLeast }
        if first == "^" || first == "~" || first == "<" { return .bounded }
        let version = text.drop { $0 == "=" || $0 == "v" || $0 == " " }
        // `latest`, `next`: a label that moves.
        guard version.first?.isNumber ?? false else { return .any }
        if version.contains(" ") { return .bounded }
        let numbers = version.prefix { $0 != "-" && $0 != "+" }.split(separator: ".")
        return numbers.count == 3 && !numbers.contains { $0 == "x" || $0 == "X" || $0 == "*" } ? .exact : .bounded
    }
}

/// .npmrc and .yarnrc.yml: where packages are taken from.
enum NPMSettings {
    @Sendable static func read(_ bytes: [UInt8]) -> Manifest {
        var manifest = Manifest()
        for line in TextLine.all(of: bytes) {
            guard !"#;".contains(line.trimmed.first ?? "#"), let (key, value) = line.trimmed.cut(at: "=") else {
                continue
            }
            let name = key.trimmedSpace
            let placed = Placed(name: name, value: value.trimmedSpace.unquoted, range: line.range)
            if name == "registry" || name.hasSuffix(":registry") { manifest.registries.append(placed) }
            if name == "strict-ssl", placed.value == "false" { manifest.untrusted.append(placed) }
        }
        return manifest
    }

    @Sendable static func readYarn(_ bytes: [UInt8]) -> Manifest {
        var manifest = Manifest()
        for line in TextLine.all(of: bytes) {
            guard let (key, value) = line.trimmed.cut(at: ":") else { continue }
            let placed = Placed(name: key, value: value.trimmedSpace.unquoted, range: line.range)
            if key == "npmRegistryServer" { manifest.registries.append(placed) }
            if key == "enableStrictSsl", placed.value == "false" { manifest.untrusted.append(placed) }
        }
        return manifest
    }
}
