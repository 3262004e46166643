extension Repository {
    /// Opens the repository that `directory` lies in, honouring the GIT_* variables of `environment`.
    ///
    /// About 0.15 ms and no child process for an ordinary repository that belongs to us. Throws `.notARepository`,
    /// `.dubiousOwnership`, `.unsupported`, `.corrupt`.
    public static func open(at directory: String, environment: [String: String]) throws(GitError) -> Repository {
        let opening = try Opening(at: directory, environment: environment)
        let layout = opening.layout
        let program = GitProgramBackend(layout: layout, environment: environment)
        // A promised object is fetched by git alone.
        let fetching =
            layout.promisor == nil
            ? nil : GitProgramBackend(layout: layout, environment: environment, mayFetch: true)
        guard case .native = opening.choice else { return Repository(backend: program, fetching: fetching) }
        // What others sent is held against its name; objects of one's own are trusted, for a fifth of the time.
        let isOthers = environment["GIT_QUARANTINE_PATH"] != nil || environment["CI"].map { !$0.isEmpty } ?? false
        return Repository(
            backend: try LibGit2Backend(layout: layout, verifiesObjects: isOthers, program: program), fetching: fetching
        )
    }
}
