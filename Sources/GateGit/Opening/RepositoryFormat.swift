/// What a repository's own configuration says about how it must be read.
///
/// Source: git, Documentation/technical/repository-version.txt.
struct RepositoryFormat {
    /// `core.repositoryformatversion`; 0 when unset.
    private(set) var version = 0
    /// nil when `core.bare` is unset.
    private(set) var isBare: Bool?
    private(set) var workTree: String?
    /// `extensions.*` without that prefix, in lower case.
    private(set) var extensions: [(name: String, value: String?)] = []
    /// The remote that promised the objects a partial clone lacks; nil for a whole clone.
    private(set) var promisor: String?

    /// 20 for SHA-1, 32 for SHA-256.
    var objectIDBytes: Int {
        extensions.contains { $0.name == "objectformat" && $0.value?.lowercased() == "sha256" } ? 32 : 20
    }

    /// Reads `config` of the common folder and, where the repository has them, `config.worktree` of `gitDirectory`.
    init(gitDirectory: String, commonDirectory: String) throws(GitError) {
        try read(commonDirectory + "/config")
        if hasExtension("worktreeconfig") {
            try read(gitDirectory + "/config.worktree", onlyCore: true)
        } else if gitDirectory != commonDirectory {
            // Where a linked worktree stands, its own folder says; the shared settings are about the main one.
            (isBare, workTree) = (nil, nil)
        }
    }

    /// Whether `extensions.<name>` is set to something that is not false.
    private func hasExtension(_ name: String) -> Bool {
        extensions.last { $0.name == name }.map { ConfigFile.bool($0.value) != false } ?? false
    }

    private mutating func read(_ path: String, onlyCore: Bool = false) throws(GitError) {
        guard let bytes = try FileSystem.bytes(of: path) else { return }
        for (key, value) in try ConfigFile(bytes, path: path).values {
            switch key {
            case "core.bare":
                guard let answer = ConfigFile.bool(value) else { throw RepositoryFormat.bad(key, value, path) }
                isBare = answer
            case "core.worktree": workTree = value
            case _ where onlyCore: continue
            case "core.repositoryformatversion":
                guard let number = value.flatMap({ Int($0) }) else { throw RepositoryFormat.bad(key, value, path) }
                version = number
            case "extensions.partialclone":
                extensions.append(("partialclone", value))
                promisor = value ?? promisor
            case _ where key.hasPrefix("extensions."):
                extensions.append((String(key.dropFirst("extensions.".utf8.count)), value))
            case _ where key.hasPrefix("remote.") && key.hasSuffix(".promisor") && ConfigFile.bool(value) == true:
                promisor = promisor ?? String(key.dropFirst("remote.".utf8.count).dropLast(".promisor".utf8.count))
            default: continue
            }
        }
    }

    private static func bad(_ key: String, _ value: String?, _ path: String) -> GitError {
        GitError(.corrupt, "bad value '\(value ?? "")' for \(key) in \(path)", advice: "mend \(path), then run again")
    }
}
