/// Package.swift: the `.package(…)` calls of it. A URL is how every package is named there, so it is no finding.
enum SwiftManifest {
    @Sendable static func read(_ bytes: [UInt8]) -> Manifest {
        var manifest = Manifest()
        let call = Array(".package(".utf8)
        var search = bytes[...]
        while let start = search.firstRange(of: call)?.lowerBound {
            guard let end = closing(bytes, from: start + call.count - 1) else { break }
            search = bytes[end...]
            if let dependency = dependency(String(decoding: bytes[start..<end], as: UTF8.self), at: start..<end) {
                manifest.dependencies.append(dependency)
            }
        }
        return manifest
    }

    /// The byte behind the bracket that closes the one at `open`.
    private static func closing(_ bytes: [UInt8], from open: Int) -> Int? {
        var depth = 0
        for index in open..<bytes.count {
            if bytes[index] == UInt8(ascii: "(") { depth += 1 }
            if bytes[index] == UInt8(ascii: ")") { depth -= 1 }
            if depth == 0 { return index + 1 }
        }
        return nil
    }

    private static func dependency(_ text: String, at range: Range<Int>) -> Dependency? {
        if let (_, rest) = text.cut(at: "path:"), let path = rest.quotedParts.first {
            return Dependency(path, "", .exact, from: .path(path), at: range)
        }
        guard let (_, rest) = text.cut(at: "url:"), let url = rest.quotedParts.first else { return nil }
        let requirement = rest.cut(at: ",")?.after.trimmedSpace ?? ""
        let strictness: Strictness =
            text.contains("branch:") ? .any : text.contains("exact") || text.contains("revision:") ? .exact : .bounded
        let name = url.split(separator: "/").last.map { $0.hasSuffix(".git") ? $0.dropLast(4) : $0 } ?? ""
        return Dependency(
            String(name), "\(url) \(requirement)", strictness,
            from: url.contains("://") || url.contains("@") ? .registry : .path(url), at: range)
    }
}
