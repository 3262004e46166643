/// build.gradle and build.gradle.kts, read line by line: what is built by code is not seen.
enum GradleManifest {
    private static let configurations: Set<String> = [
        "annotationProcessor", "androidTestImplementation", "api", "classpath", "compile", "compileOnly",
        "debugImplementation", "implementation", "kapt", "ksp", "releaseImplementation", "runtimeOnly",
        "testCompileOnly", "testImplementation", "testRuntimeOnly",
    ]

    @Sendable static func read(_ bytes: [UInt8]) -> Manifest {
        var manifest = Manifest()
        // Lines since the last `maven {`; its URL stands on one of the next few.
        var repository = Int.max
        for line in TextLine.all(of: bytes) {
            let text = line.trimmed
            if text.hasPrefix("//") || text.hasPrefix("*") { continue }
            repository = text.hasPrefix("maven") || text.hasPrefix("ivy") ? 0 : repository < 4 ? repository + 1 : 4
            if repository < 4, text.contains("http"), let url = text.quotedParts.first(where: { $0.contains("://") }) {
                manifest.registries.append(Placed(name: "maven", value: url, range: line.range))
            }
            if text.hasPrefix("isAllowInsecureProtocol = true") || text.hasPrefix("allowInsecureProtocol = true")
                || text.hasPrefix("allowInsecureProtocol true")
            {
                manifest.untrusted.append(Placed(name: "allowInsecureProtocol", value: "true", range: line.range))
            }
            guard configurations.contains(String(text.prefix { $0.isLetter })), let first = text.quotedParts.first
            else { continue }
            let parts = first.split(separator: ":").map(String.init)
            guard parts.count >= 2, !first.contains("/") else { continue }
            let version = parts.count > 2 ? parts[2] : ""
            manifest.dependencies.append(
                Dependency("\(parts[0]):\(parts[1])", version, MavenManifest.strictness(version), at: line.range))
        }
        return manifest
    }
}
