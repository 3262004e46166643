/// go.mod: https://go.dev/ref/mod#go-mod-file
enum GoManifest {
    @Sendable static func read(_ bytes: [UInt8]) -> Manifest {
        var manifest = Manifest()
        var block = ""
        for line in TextLine.all(of: bytes) {
            let text = line.trimmed.cut(at: "//")?.before ?? String(line.trimmed)
            var words = text.split { $0 == " " || $0 == "\t" }.map(String.init)
            if words == [")"] {
                block = ""
                continue
            }
            if block.isEmpty {
                guard words.count > 1 else { continue }
                if words[1] == "(" {
                    block = words[0]
                    continue
                }
            }
            let verb = block.isEmpty ? words.removeFirst() : block
            if verb == "require", words.count == 2 {
                manifest.dependencies.append(Dependency(words[0], words[1], .exact, at: line.range))
            } else if verb == "replace", let arrow = words.firstIndex(of: "=>"), arrow + 1 < words.count {
                let name = "replace \(words[0])"
                let target = words[arrow + 1]
                let isPath = target.hasPrefix(".") || target.hasPrefix("/")
                let requirement = words[(arrow + 1)...].joined(separator: " ")
                manifest.dependencies.append(
                    Dependency(
                        name, requirement, .exact,
                        from: isPath ? .path(target) : .repository(target, isFixed: true), at: line.range))
            }
        }
        return manifest
    }
}
