/// pom.xml: https://maven.apache.org/pom.html, read tag by tag.
enum MavenManifest {
    @Sendable static func read(_ bytes: [UInt8]) -> Manifest {
        var manifest = Manifest()
        var path: [String] = []
        var values: [String: String] = [:]
        var start = 0
        for tag in XMLTags(bytes) {
            switch tag {
            case .open(let name, let at):
                path.append(name)
                if name == "dependency" || name == "repository" || name == "pluginRepository" {
                    values = [:]
                    start = at.lowerBound
                }
            case .close(let name, let text, let at):
                if path.last == name { path.removeLast() }
                let parent = path.last ?? ""
                if parent == "dependency" { values[name] = text }
                if name == "dependency" { add(values, at: start..<at.upperBound, to: &manifest) }
                let isRepository = ["repository", "pluginRepository", "snapshotRepository"].contains(parent)
                if name == "url", isRepository, !path.contains("distributionManagement") {
                    manifest.registries.append(Placed(name: "repository", value: text, range: at))
                }
            }
        }
        return manifest
    }

    private static func add(_ values: [String: String], at range: Range<Int>, to manifest: inout Manifest) {
        guard let group = values["groupId"], let artifact = values["artifactId"] else { return }
        let version = values["version"] ?? ""
        let source = values["systemPath"].map { PackageSource.path($0) } ?? .registry
        manifest.dependencies.append(
            Dependency("\(group):\(artifact)", version, strictness(version), from: source, at: range))
    }

    /// Of a version as Maven and Gradle write it; none is managed elsewhere.
    static func strictness(_ text: String) -> Strictness {
        if ["+", "LATEST", "RELEASE", "latest.release", "latest.integration"].contains(text) { return .any }
        if text.hasSuffix(",)") || text.hasSuffix(", )") { return .atLeast }
        return text.hasPrefix("[") || text.hasPrefix("(") || text.hasSuffix("+") ? .bounded : .exact
    }
}

/// The tags of an XML text, one after another, with the text before each closing one.
struct XMLTags: Sequence, IteratorProtocol {
    enum Tag {
        case open(String, Range<Int>)
        /// The text since the last tag, and where it stands.
        case close(String, text: String, Range<Int>)
    }

    private let bytes: [UInt8]
    private var index = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    mutating func next() -> Tag? {
        while let open = bytes[index...].firstIndex(of: UInt8(ascii: "<")) {
            if bytes[open...].starts(with: Array("<!--".utf8)) {
                guard let end = bytes[open...].firstRange(of: Array("-->".utf8)) else { return nil }
                index = end.upperBound
                continue
            }
            guard let close = bytes[open...].firstIndex(of: UInt8(ascii: ">")) else { return nil }
            let text = bytes[index..<open]
            let inner = bytes[(open + 1)..<close]
            index = close + 1
            guard let first = inner.first, first != UInt8(ascii: "?"), first != UInt8(ascii: "!"),
                inner.last != UInt8(ascii: "/")
            else { continue }
            if first == UInt8(ascii: "/") {
                let name = String(decoding: inner.dropFirst(), as: UTF8.self).trimmedSpace
                return .close(
                    name, text: String(decoding: text, as: UTF8.self).trimmedSpace, text.startIndex..<(close + 1))
            }
            let name = inner.prefix { $0 > 0x20 }
            return .open(String(decoding: name, as: UTF8.self), open..<(close + 1))
        }
        return nil
    }
}
