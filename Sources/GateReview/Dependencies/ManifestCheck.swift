import GateModel

/// Compares the two sides of a manifest.
struct ManifestCheck {
    /// nil where the manifest is new.
    let old: Manifest?
    let new: Manifest
    let place: ChangedPlaces

    func findings() -> [Finding] {
        dependencies() + registries() + scripts() + untrusted()
    }

    private func dependencies() -> [Finding] {
        let before = Dictionary(
            (old?.dependencies ?? []).map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
        let known = Set((old?.dependencies ?? []).map { "\($0.name) \($0.requirement) \($0.source)" })
        return new.dependencies.flatMap { dependency -> [Finding] in
            if known.contains("\(dependency.name) \(dependency.requirement) \(dependency.source)") { return [] }
            let was = before[dependency.name]
            return [source(dependency, was: was), insecure(dependency), loosened(dependency, was: was)]
                .compactMap(\.self)
        }
    }

    private func source(_ dependency: Dependency, was: Dependency?) -> Finding? {
        let name = dependency.name
        switch (dependency.source, was?.source) {
        case (.registry, _): return nil
        case (.archive(let url), let before):
            if case .archive(let old) = before, WebAddress(old)?.host == WebAddress(url)?.host { return nil }
            return report(dependency, "\(name) is taken from \(shown(url))")
        case (.repository(let url, let isFixed), let before):
            if case .repository(let old, let wasFixed) = before, origin(old) == origin(url), isFixed || !wasFixed {
                return nil
            }
            let clause = isFixed ? "" : ", where no commit is named"
            return report(
                dependency, "\(name) is taken from the repository \(shown(url))\(clause)",
                severity: isFixed ? .low : nil)
        case (.path(let path), let before):
            if case .path = before { return nil }
            guard leaves(path) else { return nil }
            return report(dependency, "\(name) is taken from \(path), outside the repository", severity: .low)
        }
    }

    private func report(_ dependency: Dependency, _ message: String, severity: Severity? = nil) -> Finding {
        place.finding(
            DependencyRules.source, place.region([dependency.range]), message, severity: severity,
            identity: "\(dependency.name) \(dependency.source)")
    }

    private func insecure(_ dependency: Dependency) -> Finding? {
        let text: String
        switch dependency.source {
        case .archive(let url), .repository(let url, _): text = url
        case .registry: text = dependency.requirement
        case .path: return nil
        }
        guard let address = WebAddress(text), address.isInsecure else { return nil }
        return place.finding(
            DependencyRules.insecure, place.region([dependency.range]),
            "\(dependency.name) is taken over \(address.scheme) from \(address.host)",
            identity: "\(dependency.name) \(address.host)")
    }

    private func loosened(_ dependency: Dependency, was: Dependency?) -> Finding? {
        guard let was, was.source == .registry, dependency.source == .registry, was.strictness >= .bounded,
            dependency.strictness < .bounded
        else { return nil }
        let asked = dependency.requirement.isEmpty ? "no version" : dependency.requirement
        return place.finding(
            DependencyRules.loosened, place.region([dependency.range]),
            "\(dependency.name) was held by \(was.requirement), now \(asked) takes "
                + (dependency.strictness == .any ? "any version" : "any later version"),
            confidence: dependency.strictness == .any ? nil : .low, identity: dependency.name)
    }

    private func registries() -> [Finding] {
        let known = Set((old?.registries ?? []).map(\.value))
        let hosts = Set((old?.registries ?? []).compactMap { WebAddress($0.value)?.host })
        return new.registries.filter { !known.contains($0.value) }.compactMap { registry in
            guard let address = WebAddress(registry.value) else { return nil }
            let region = place.region([registry.range])
            if address.isInsecure {
                return place.finding(
                    DependencyRules.insecure, region, "packages are taken over \(address.scheme) from \(address.host)",
                    identity: registry.value)
            }
            guard !hosts.contains(address.host), !ManifestCheck.publicRegistries.contains(address.host) else {
                return nil
            }
            // A new manifest has to name where it takes packages from.
            return place.finding(
                DependencyRules.registry, region, "\(registry.name) takes packages from \(address.host)",
                severity: old == nil ? .low : nil, identity: address.host)
        }
    }

    private func scripts() -> [Finding] {
        let known = Dictionary(
            (old?.installScripts ?? []).map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
        return new.installScripts.filter { known[$0.name] != $0.value }.map { script in
            let verb = known[script.name] == nil ? "runs" : "now runs"
            return place.finding(
                DependencyRules.installScript, place.region([script.range]),
                "\(script.name) \(verb) '\(script.value.prefix(80))' on every machine that installs this package",
                severity: known[script.name] == nil ? nil : .low, identity: "\(script.name) \(script.value)")
        }
    }

    private func untrusted() -> [Finding] {
        let known = Set((old?.untrusted ?? []).map { "\($0.name) \($0.value)" })
        return new.untrusted.filter { !known.contains("\($0.name) \($0.value)") }.map { setting in
            place.finding(
                DependencyRules.untrusted, place.region([setting.range]),
                "\(setting.name) \(setting.value) lets any server answer", identity: "\(setting.name) \(setting.value)")
        }
    }

    /// Where a repository lies, without what is asked of it: the host and the first two parts of its path.
    private func origin(_ url: String) -> String {
        let text = url.prefix { $0 != "#" }.lowercased()
        guard let address = WebAddress(text) else { return text }
        let tail = text.cut(at: address.host)?.after ?? ""
        return address.host + tail.split { "/:".contains($0) }.prefix(2).map { "/" + $0.prefix { $0 != "@" } }.joined()
    }

    /// Without a password.
    private func shown(_ url: String) -> String {
        guard let (scheme, rest) = url.cut(at: "://") else { return url }
        let authority = rest.prefix { $0 != "/" }
        guard let at = authority.lastIndex(of: "@") else { return url }
        return "\(scheme)://\(rest[rest.index(after: at)...])"
    }

    /// Whether a path, seen from the manifest, lies outside the repository.
    private func leaves(_ path: String) -> Bool {
        let path = path.hasPrefix("file:") ? String(path.dropFirst(5).drop { $0 == "/" }) : path
        if path.hasPrefix("/") || path.hasPrefix("~") || path.dropFirst().first == ":" { return true }
        var depth = place.file.path.parent.bytes.split(separator: UInt8(ascii: "/")).count
        for part in path.split(separator: "/") where part != "." {
            depth += part == ".." ? -1 : 1
            if depth < 0 { return true }
        }
        return false
    }

    /// Registries that the tools ask without being told.
    private static let publicRegistries: Set<String> = [
        "registry.npmjs.org", "registry.yarnpkg.com", "pypi.org", "files.pythonhosted.org", "rubygems.org",
        "repo.maven.apache.org", "repo1.maven.org", "maven.google.com", "dl.google.com", "plugins.gradle.org",
        "crates.io", "index.crates.io", "packagist.org", "repo.packagist.org", "npm.pkg.github.com",
    ]
}
