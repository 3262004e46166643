import GateModel

extension Configuration {
    /// What the file of `directory` starts with: the values of the nearest file above it.
    func inherited(by directory: RepoPath) -> Directory {
        var child = directories.last { directory.isInside($0.policy.directory) } ?? directories[0]
        child.policy.directory = directory
        return child
    }
}
