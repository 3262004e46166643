/// requirements.txt and pip.conf: https://pip.pypa.io/en/stable/reference/requirements-file-format/
enum RequirementsManifest {
    @Sendable static func read(_ bytes: [UInt8]) -> Manifest {
        var manifest = Manifest()
        for line in TextLine.all(of: bytes) {
            var text = line.trimmed
            if let comment = text.firstRange(of: " #") { text = text[..<comment.lowerBound] }
            if text.hasPrefix("#") { continue }
            if text.hasPrefix("-") {
                option(text, at: line.range, &manifest)
            } else if let dependency = requirement(text.trimmedSpace, at: line.range) {
                manifest.dependencies.append(dependency)
            }
        }
        return manifest
    }

    @Sendable static func readSettings(_ bytes: [UInt8]) -> Manifest {
        var manifest = Manifest()
        for line in TextLine.all(of: bytes) {
            guard !"#;".contains(line.trimmed.first ?? "#"), let (key, value) = line.trimmed.cut(at: "=") else {
                continue
            }
            option(Substring("--\(key.trimmedSpace)=\(value.trimmedSpace)"), at: line.range, &manifest)
        }
        return manifest
    }

    private static func option(_ text: Substring, at range: Range<Int>, _ manifest: inout Manifest) {
        let name = String(text.prefix { $0 != "=" && $0 != " " })
        let value = text.dropFirst(name.count).drop { $0 == "=" || $0 == " " }.trimmedSpace
        switch name {
        case "-i", "--index-url", "--extra-index-url", "-f", "--find-links":
            manifest.registries.append(Placed(name: name, value: value, range: range))
        case "--trusted-host": manifest.untrusted.append(Placed(name: name, value: value, range: range))
        case "-e", "--editable":
            if let dependency = requirement(value, at: range) { manifest.dependencies.append(dependency) }
        default: return
        }
    }

    /// A requirement of PEP 508, a URL or a path; nil where the line is none.
    static func requirement(_ text: String, at range: Range<Int>, isLocked: Bool = true) -> Dependency? {
        if text.hasPrefix(".") || text.hasPrefix("/") || text.hasPrefix("file:") {
            return Dependency(text, text, .exact, from: .path(text), at: range)
        }
        if let (before, url) = text.cut(at: "@"), url.contains("://") || url.trimmedSpace.hasPrefix("."),
            !before.contains(":"), !before.contains("/")
        {
            let name = normalized(before)
            return Dependency(name, url.trimmedSpace, .exact, from: source(url.trimmedSpace), at: range)
        }
        if text.contains("://") {
            let name = text.cut(at: "#egg=").map { normalized($0.after) } ?? text
            return Dependency(name, text, .exact, from: source(text), at: range)
        }
        guard text.first?.isLetter ?? false || text.first?.isNumber ?? false else { return nil }
        let name = normalized(text)
        var rest = text.drop { $0.isLetter || $0.isNumber || "._-".contains($0) }
        if rest.first == "[", let close = rest.firstIndex(of: "]") { rest = rest[rest.index(after: close)...] }
        let specifier = rest.prefix { $0 != ";" }.cut(at: " --")?.before ?? String(rest.prefix { $0 != ";" })
        let requirement = specifier.filter { !$0.isWhitespace && !"()\\".contains($0) }
        return Dependency(name, requirement, strictness(requirement), at: range, isLocked: isLocked)
    }

    private static func source(_ text: String) -> PackageSource {
        if text.hasPrefix(".") || text.hasPrefix("file:") { return .path(text) }
        guard ["git+", "hg+", "svn+", "bzr+"].contains(where: { text.hasPrefix($0) }) else { return .archive(text) }
        let path = text.cut(at: "://").map { $0.after.prefix { $0 != "#" } } ?? Substring(text)
        let reference = path.split(separator: "/").last?.cut(at: "@")?.after ?? ""
        return .repository(text, isFixed: isFixed(reference))
    }

    static func isFixed(_ reference: String) -> Bool {
        let isCommit = reference.count >= 7 && reference.allSatisfy(\.isHexDigit)
        return isCommit || reference.drop { $0 == "v" }.first?.isNumber ?? false
    }

    /// The name at the start of a requirement as PEP 503 compares names.
    static func normalized(_ text: String) -> String {
        let name = text.trimmedSpace.prefix { $0.isLetter || $0.isNumber || "._-".contains($0) }.lowercased()
        return name.split { "._-".contains($0) }.joined(separator: "-")
    }

    /// Of version specifiers as PEP 440 writes them; Poetry's `^`, `~` and `*` too.
    static func strictness(_ text: String) -> Strictness {
        guard !text.isEmpty, text != "*" else { return .any }
        var found = Strictness.any
        for part in text.split(separator: ",").map(\.trimmedSpace) {
            let one: Strictness
            if part.hasPrefix("===") || part.hasPrefix("==") {
                one = part.hasSuffix("*") ? .bounded : .exact
            } else if part.hasPrefix("~") || part.hasPrefix("^") || part.hasPrefix("<") {
                one = .bounded
            } else if part.hasPrefix(">") || part.hasPrefix("!") {
                one = .atLeast
            } else {
                one = part.hasSuffix("*") ? .bounded : .exact
            }
            found = max(found, one)
        }
        return found
    }
}
