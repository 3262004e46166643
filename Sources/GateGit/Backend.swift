package import GateModel

/// What reads a repository: libgit2 with our own index and tree readers, or the `git` program.
///
/// Everything above (renames, kinds, hunks, attributes, scopes) is shared, so that both give equal Changes.
/// Called from several threads at once.
package protocol Backend: Sendable {
    /// `libgit2` or `git`.
    var name: String { get }
    var layout: RepositoryLayout { get }

    /// Peels a revision to a commit. Throws `.missingBase` when there is none of that name or its object is absent.
    func commit(named revision: String) throws(GitError) -> ObjectID
    /// The commit that HEAD points to; nil when HEAD is unborn.
    func headCommit() throws(GitError) -> ObjectID?
    func tree(ofCommit commit: ObjectID) throws(GitError) -> ObjectID
    /// Peels a revision to a tree, for scopes between bare trees. Throws as `commit(named:)` does.
    func tree(named revision: String) throws(GitError) -> ObjectID
    /// The best common ancestor; nil when the histories are unrelated as far as they are here.
    func mergeBase(_ one: ObjectID, _ other: ObjectID) throws(GitError) -> ObjectID?

    /// Differences between two trees (nil: the empty tree), one row a path, sorted by path; renames as delete and add.
    func deltas(oldTree: ObjectID?, newTree: ObjectID?) throws(GitError) -> [RawDelta]
    /// The index against a tree; entries with the intent-to-add bit are left out. Throws `.conflicts` when unmerged.
    func stagedDeltas(oldTree: ObjectID?) throws(GitError) -> [RawDelta]
    /// The work tree against a tree, with untracked files that are not ignored. New ids are nil where the file
    /// differs from the index.
    func worktreeDeltas(oldTree: ObjectID?) throws(GitError) -> [RawDelta]

    /// The `.gitattributes` of a tree in the folders of these deltas and above them, by folder.
    func attributeFiles(over deltas: [RawDelta], ofTree tree: ObjectID) throws(GitError) -> [RepoPath: Entry]

    /// The size of a blob without reading it.
    func blobSize(_ id: ObjectID) throws(BlobError) -> Int
    /// A blob's bytes; `.tooLarge` before reading when there are more than `limit`.
    func blob(_ id: ObjectID, limit: Int) throws(BlobError) -> [UInt8]

    /// The entry of `path` in a tree; nil when there is none.
    func entry(at path: RepoPath, inTree tree: ObjectID) throws(GitError) -> Entry?
    /// What stands directly inside a directory of a tree; empty when it does not exist.
    func entries(in directory: RepoPath, ofTree tree: ObjectID) throws(GitError) -> [Entry]
    /// The same for the index; directories come with mode `.tree` and no id.
    func indexEntry(at path: RepoPath) throws(GitError) -> Entry?
    func indexEntries(in directory: RepoPath) throws(GitError) -> [Entry]

    /// The value of a configuration key as git would see it; nil when unset.
    func configuration(_ key: String) throws(GitError) -> String?
}

extension Backend {
    package func tree(named revision: String) throws(GitError) -> ObjectID {
        try tree(ofCommit: commit(named: revision))
    }

    package func attributeFiles(
        over deltas: [RawDelta], ofTree tree: ObjectID
    ) throws(GitError) -> [RepoPath: Entry] {
        try attributeFilesByLookUp(over: deltas, ofTree: tree)
    }

    func attributeFilesByLookUp(
        over deltas: [RawDelta], ofTree tree: ObjectID
    ) throws(GitError) -> [RepoPath: Entry] {
        var folders: Set<RepoPath> = [RepoPath([])]
        for delta in deltas {
            var folder = delta.path.parent
            while folders.insert(folder).inserted { folder = folder.parent }
        }
        var files: [RepoPath: Entry] = [:]
        for folder in folders {
            let file = try entry(at: folder.appending(".gitattributes"), inTree: tree)
            if let file, file.mode.isRegular { files[folder] = file }
        }
        return files
    }
}

/// One path that differs between two sides, before renames are paired.
package struct RawDelta: Sendable, Equatable {
    package let path: RepoPath
    package let old: Entry?
    package let new: Entry?

    package init(path: RepoPath, old: Entry?, new: Entry?) {
        self.path = path
        self.old = old
        self.new = new
    }
}

/// Where a repository lives on disk, with GIT_DIR and its relatives already honoured.
package struct RepositoryLayout: Sendable, Equatable {
    /// The `.git` folder, or that of a linked worktree; absolute.
    package var gitDirectory: String
    /// The folder shared by all worktrees; equal to `gitDirectory` without linked worktrees.
    package var commonDirectory: String
    /// nil for a bare repository.
    package var workTree: String?
    /// The index file, with GIT_INDEX_FILE honoured.
    package var indexFile: String
    package var isShallow: Bool
    /// 20 for SHA-1, 32 for SHA-256.
    package var objectIDBytes: Int
    /// Where objects are looked for first (GIT_OBJECT_DIRECTORY: the quarantine of a push); nil: `objects` of
    /// `commonDirectory`, as always.
    package var objectDirectory: String?
    /// Further object folders (GIT_ALTERNATE_OBJECT_DIRECTORIES), absolute; those of `info/alternates` are not here.
    package var alternateObjectDirectories: [String]
    /// The remote that promised the objects a partial clone lacks; nil for a whole clone.
    package var promisor: String?

    package init(
        gitDirectory: String, commonDirectory: String, workTree: String?, indexFile: String, isShallow: Bool,
        objectIDBytes: Int = 20, objectDirectory: String? = nil, alternateObjectDirectories: [String] = [],
        promisor: String? = nil
    ) {
        self.gitDirectory = gitDirectory
        self.commonDirectory = commonDirectory
        self.workTree = workTree
        self.indexFile = indexFile
        self.isShallow = isShallow
        self.objectIDBytes = objectIDBytes
        self.objectDirectory = objectDirectory
        self.alternateObjectDirectories = alternateObjectDirectories
        self.promisor = promisor
    }
}
