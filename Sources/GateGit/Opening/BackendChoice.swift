/// Which back end may read a repository of a given kind.
enum BackendChoice: Equatable {
    /// libgit2 with our own index and tree readers.
    case native
    /// The `git` program; why, for a report.
    case program(reason: String)
    /// The `git` program if it says that it can read this, else nobody.
    case programIfAble(reason: String, refusal: GitError)

    /// By `core.repositoryformatversion` and `extensions.*`.
    ///
    /// libgit2 would open some of these by force and then read nonsense (SHA-256), so that each extension that may
    /// be ignored is named here.
    init(_ format: RepositoryFormat) {
        let known: Set = ["noop", "partialclone", "preciousobjects", "worktreeconfig"]
        let needsVersionOne: Set = ["compatobjectformat", "noop-v1", "objectformat", "refstorage", "relativeworktrees"]
        if format.version > 1 {
            self = .programIfAble(
                reason: "repository format \(format.version)",
                refusal: GitError(
                    .unsupported, "the repository has format \(format.version), which this git does not know",
                    advice: "install the git that made the repository"))
            return
        }
        for (name, value) in format.extensions where !known.contains(name) {
            if format.version == 0 {
                guard needsVersionOne.contains(name) else { continue }
                self = .programIfAble(
                    reason: "extensions.\(name) in format 0",
                    refusal: GitError(
                        .unsupported, "the repository has format 0, but extensions.\(name) needs format 1",
                        advice: "git config core.repositoryFormatVersion 1"))
                return
            }
            self = BackendChoice(extension: name, value: value ?? "")
            return
        }
        self = .native
    }

    private init(extension name: String, value: String) {
        switch (name, value.lowercased()) {
        case ("objectformat", "sha1"): self = .program(reason: "extensions.objectformat=sha1")
        case ("objectformat", "sha256"): self = .program(reason: "SHA-256 objects")
        case ("refstorage", _):
            self = .programIfAble(
                reason: "\(value) references",
                refusal: GitError(
                    .unsupported, "the repository keeps its references as \(value), which this git cannot read",
                    advice: "install git 2.45 or later, or run: git refs migrate --ref-format=files"))
        case ("relativeworktrees", _):
            self = .programIfAble(
                reason: "relative worktrees",
                refusal: GitError(
                    .unsupported, "the repository uses relative worktrees, which this git cannot read",
                    advice: "install git 2.48 or later"))
        default:
            self = .programIfAble(
                reason: "extensions.\(name)",
                refusal: GitError(
                    .unsupported, "the repository uses extensions.\(name), which this git does not know",
                    advice: "install the git that made the repository"))
        }
    }
}
