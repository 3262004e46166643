package import GateModel

extension LibGit2Backend {
    /// Asks the `git` program: libgit2 disagrees with it in sparse checkouts, and the work tree is never a hot path.
    package func worktreeDeltas(oldTree: ObjectID?) throws(GitError) -> [RawDelta] {
        guard let program else {
            throw GitError(.unsupported, "the work tree cannot be read without git", advice: "install git")
        }
        return try program.worktreeDeltas(oldTree: oldTree)
    }
}
