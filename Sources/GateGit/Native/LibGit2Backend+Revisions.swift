import CLibGit2
package import GateModel

extension LibGit2Backend {
    package func commit(named revision: String) throws(GitError) -> ObjectID {
        try peel(revision, to: GIT_OBJECT_COMMIT, what: "commit")
    }

    package func tree(named revision: String) throws(GitError) -> ObjectID {
        try peel(revision, to: GIT_OBJECT_TREE, what: "tree")
    }

    private func peel(_ revision: String, to type: git_object_t, what: String) throws(GitError) -> ObjectID {
        try handles.withHandle { (handle) throws(GitError) in
            var object: OpaquePointer?
            guard git_revparse_single(&object, handle.repository, revision) == 0, let object else {
                throw Missing.base(named: revision, in: layout)
            }
            defer { git_object_free(object) }
            var peeled: OpaquePointer?
            guard git_object_peel(&peeled, object, type) == 0, let peeled else {
                throw GitError(.missingBase, "\(revision) is not a \(what)", function: "git_object_peel")
            }
            defer { git_object_free(peeled) }
            return ObjectID(git_object_id(peeled).pointee)
        }
    }

    package func headCommit() throws(GitError) -> ObjectID? {
        try handles.withHandle { (handle) throws(GitError) in
            var id = git_oid()
            let status = git_reference_name_to_id(&id, handle.repository, "HEAD")
            if status == 0 { return ObjectID(id) }
            if status == GIT_ENOTFOUND.rawValue || status == GIT_EUNBORNBRANCH.rawValue { return nil }
            throw GitError(
                .corrupt, "cannot read HEAD: \(LibGit2.lastMessage)", advice: "run git fsck",
                function: "git_reference_name_to_id")
        }
    }

    package func tree(ofCommit commit: ObjectID) throws(GitError) -> ObjectID {
        try handles.withHandle { (handle) throws(GitError) in
            let object = try commit.withPointer { (id) throws(GitError) in try handle.object(id) }
            let text = object.bytes
            let start = "tree ".utf8.count
            guard object.type == GIT_OBJECT_COMMIT, text.count > start + 40,
                let tree = ObjectID(hex: String(decoding: text[start..<(start + 40)], as: UTF8.self))
            else { throw GitError(.corrupt, "object \(commit) is not a commit", advice: "run git fsck") }
            return tree
        }
    }

    package func mergeBase(_ one: ObjectID, _ other: ObjectID) throws(GitError) -> ObjectID? {
        // libgit2 1.5 does not know where a shallow history ends, and fails on the parents that are not there.
        if layout.isShallow, let program { return try program.mergeBase(one, other) }
        // libgit2 1.5 knows no shallow border: it stumbles over the parents behind it, also past a base it has found.
        if layout.isShallow, let program { return try program.mergeBase(one, other) }
        return try handles.withHandle { (handle) throws(GitError) in
            var base = git_oid()
            var first = one.oid
            var second = other.oid
            let status = git_merge_base(&base, handle.repository, &first, &second)
            if status == 0 { return ObjectID(base) }
            if status == GIT_ENOTFOUND.rawValue { return nil }
            throw GitError(
                .corrupt, "cannot find the merge base of \(one) and \(other): \(LibGit2.lastMessage)",
                advice: "run git fsck", function: "git_merge_base")
        }
    }

    package func configuration(_ key: String) throws(GitError) -> String? {
        try handles.withHandle { (handle) throws(GitError) in
            var configuration: OpaquePointer?
            guard git_repository_config_snapshot(&configuration, handle.repository) == 0, let configuration else {
                throw GitError(
                    .corrupt, "cannot read the git configuration: \(LibGit2.lastMessage)",
                    function: "git_repository_config_snapshot")
            }
            defer { git_config_free(configuration) }
            var value: UnsafePointer<CChar>?
            guard git_config_get_string(&value, configuration, key) == 0, let value else { return nil }
            return String(cString: value)
        }
    }
}
