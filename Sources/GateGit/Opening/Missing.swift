/// Words for what a repository does not have here, with the command that brings it.
package enum Missing {
    /// A revision that names nothing, or whose commit is not here.
    package static func base(named revision: String, in layout: RepositoryLayout) -> GitError {
        let place = layout.isShallow ? "this shallow clone" : "the repository"
        return GitError(
            .missingBase, "\(revision) is not in \(place)", advice: fetch(revision, in: layout))
    }

    /// Two histories that do not meet, as far as they are here.
    package static func mergeBase(
        of base: String, and head: String, in layout: RepositoryLayout
    ) -> GitError {
        guard layout.isShallow else {
            return GitError(
                .missingBase, "\(base) and \(head) have no common ancestor",
                advice: "--range \(base)..\(head) compares them all the same")
        }
        return GitError(
            .missingBase, "this shallow clone does not reach back to where \(head) left \(base)",
            advice: "git fetch --unshallow, or git fetch --deepen=100 until it does")
    }

    /// An object that something else names. `id` may be empty, else it begins with a space.
    package static func object(_ id: String, in layout: RepositoryLayout, function: String?) -> GitError {
        if let promisor = layout.promisor {
            return GitError(
                .missingObject, "object\(id) is not in this partial clone of \(promisor)",
                advice: "run again with --fetch", function: function)
        }
        return GitError(
            .missingObject, "object\(id) is missing from the repository",
            advice: "git fsck tells what is lost; git fetch --refetch brings it back from the remote",
            function: function)
    }

    package static func index(_ layout: RepositoryLayout, _ said: String, function: String?) -> GitError {
        GitError(
            .corrupt, "the index \(layout.indexFile) is corrupt: \(said)",
            advice: "mv \(ShellWord.quoted(layout.indexFile)) /tmp && git reset (the work tree stays as it is)",
            function: function)
    }

    private static func fetch(_ revision: String, in layout: RepositoryLayout) -> String {
        let remote = "origin"
        if ObjectIDText.isWhole(revision) { return "git fetch --depth=1 \(remote) \(revision)".shallow(layout) }
        // HEAD~3, HEAD^ and the like lie behind the border of a shallow clone.
        if let suffix = revision.firstIndex(where: { "~^@".contains($0) }), suffix > revision.startIndex {
            return layout.isShallow ? "git fetch --unshallow, or git fetch --deepen=100" : "git fetch \(remote)"
        }
        let name = revision.hasPrefix("refs/heads/") ? String(revision.dropFirst(11)) : revision
        let branch =
            name.hasPrefix("refs/remotes/\(remote)/")
            ? String(name.dropFirst(14 + remote.utf8.count))
            : name.hasPrefix(remote + "/") ? String(name.dropFirst(remote.utf8.count + 1)) : name
        let word = ShellWord.quoted("+\(branch):refs/remotes/\(remote)/\(branch)")
        return "git fetch\(layout.isShallow ? " --unshallow" : "") \(remote) \(word)"
    }
}

extension String {
    /// A whole clone needs no depth.
    fileprivate func shallow(_ layout: RepositoryLayout) -> String {
        layout.isShallow ? self : replacing(" --depth=1", with: "")
    }
}

/// Text that is a whole object name.
enum ObjectIDText {
    static func isWhole(_ text: String) -> Bool {
        (text.utf8.count == 40 || text.utf8.count == 64)
            && text.utf8.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"),
                    UInt8(ascii: "A")...UInt8(ascii: "F"):
                    true
                default: false
                }
            }
    }
}
