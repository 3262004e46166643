import GateModel

/// Questions about commits and branches, to which "not here" is an answer.
struct History {
    private let backend: any Backend

    init(_ backend: any Backend) { self.backend = backend }

    /// The commit of that name; nil when the name or its object is not here.
    func find(_ name: String) throws(GitError) -> ObjectID? {
        do throws(GitError) {
            return try backend.commit(named: name)
        } catch {
            if error.code == .missingBase || error.code == .missingObject { return nil }
            throw error
        }
    }

    /// The commit of that name, which must be here.
    func commit(_ name: String) throws(GitError) -> ObjectID { try backend.commit(named: name) }

    /// nil where two histories do not meet, or not as far as they are here.
    func mergeBase(_ one: ObjectID, _ other: ObjectID) throws(GitError) -> ObjectID? {
        do throws(GitError) {
            return try backend.mergeBase(one, other)
        } catch {
            // The border of a shallow clone: a parent that is named and not here.
            if backend.layout.isShallow { return nil }
            throw error
        }
    }

    /// Where a branch of that name may be found: the remote's idea of it before our own.
    static func refs(of branch: String) -> [String] {
        let name = CommitName.branch(branch)
        return ["refs/remotes/origin/\(name)", "refs/heads/\(name)"]
    }

    /// The ref of the default branch, as far as anybody says what it is; nil where no such ref is here.
    func defaultBranch(named name: String?) throws(GitError) -> String? {
        if let name { return try first(History.refs(of: name)) }
        var candidates = ["refs/remotes/origin/HEAD"]
        if let configured = try backend.configuration("init.defaultBranch") {
            candidates += History.refs(of: configured)
        }
        return try first(candidates + History.refs(of: "main") + History.refs(of: "master"))
    }

    private func first(_ names: [String]) throws(GitError) -> String? {
        for name in names where try find(name) != nil { return name }
        return nil
    }

    /// `origin`, or the remote that the current branch follows.
    func remote() throws(GitError) -> String {
        if try backend.configuration("remote.origin.url") != nil { return "origin" }
        return try backend.configuration("checkout.defaultRemote") ?? "origin"
    }
}
