import CLibGit2

extension Repository {
    /// Opens the repository that `directory` lies in, honouring the GIT_* variables of `environment`.
    ///
    /// Throws `.notARepository`, `.dubiousOwnership`, `.unsupported`, `.corrupt`.
    public static func open(at directory: String, environment: [String: String]) throws(GitError) -> Repository {
        LibGit2.prepare(verifiesObjects: false)
        var repository: OpaquePointer?
        guard git_repository_open_ext(&repository, directory, 0, nil) == 0, let repository else {
            throw GitError(
                .notARepository, "\(directory) is not in a git repository: \(LibGit2.lastMessage)",
                function: "git_repository_open_ext")
        }
        defer { git_repository_free(repository) }
        let gitDirectory = String(cString: git_repository_path(repository))
        let layout = RepositoryLayout(
            gitDirectory: gitDirectory, commonDirectory: String(cString: git_repository_commondir(repository)),
            workTree: git_repository_workdir(repository).map { String(cString: $0) },
            indexFile: environment["GIT_INDEX_FILE"] ?? gitDirectory + "index",
            isShallow: git_repository_is_shallow(repository) == 1)
        return Repository(
            backend: try LibGit2Backend(layout: layout, verifiesObjects: environment["GIT_QUARANTINE_PATH"] != nil))
    }
}
