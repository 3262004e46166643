package import GateModel

extension LibGit2Backend {
    package func worktreeDeltas(oldTree: ObjectID?) throws(GitError) -> [RawDelta] {
        throw GitError(.unsupported, "the work tree cannot be judged yet")
    }
}
