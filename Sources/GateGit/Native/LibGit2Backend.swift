import CLibGit2
package import GateModel
import Synchronization

/// Reads a repository through libgit2's object database with our own index and tree readers.
package final class LibGit2Backend: Backend {
    package let layout: RepositoryLayout
    package var name: String { "libgit2" }
    let handles: HandlePool
    /// Answers what libgit2 cannot; nil: nobody does.
    let program: GitProgramBackend?
    private let verifiesObjects: Bool
    private let reads = Atomic<Int>(0)
    private let loadedIndex = Mutex<IndexFile?>(nil)
    private let seenAttributes = Mutex<SeenAttributes?>(nil)

    private struct SeenAttributes {
        let tree: ObjectID
        let files: [RepoPath: Entry]
    }

    /// Trusts `layout`: ownership and extensions were judged when it was found. `verifiesObjects`: see `LibGit2`.
    package init(
        layout: RepositoryLayout, verifiesObjects: Bool = false, program: GitProgramBackend? = nil
    ) throws(GitError) {
        LibGit2.prepare(verifiesObjects: verifiesObjects)
        self.layout = layout
        self.program = program
        self.verifiesObjects = verifiesObjects
        handles = try HandlePool(layout: layout)
    }

    package func deltas(oldTree: ObjectID?, newTree: ObjectID?) throws(GitError) -> [RawDelta] {
        try handles.withHandle { (handle) throws(GitError) in
            var walk = TreeWalk(handle: handle)
            switch (oldTree, newTree) {
            case (let old?, let new?):
                try old.withPointer { (old) throws(GitError) in
                    try new.withPointer { (new) throws(GitError) in try walk.compare(old, new) }
                }
            case (let old?, nil): try old.withPointer { (old) throws(GitError) in try walk.compare(old, nil) }
            case (nil, let new?): try new.withPointer { (new) throws(GitError) in try walk.compare(nil, new) }
            case (nil, nil): break
            }
            remember(walk, oldTree)
            return walk.deltas
        }
    }

    package func stagedDeltas(oldTree: ObjectID?) throws(GitError) -> [RawDelta] {
        let index = try index()
        try refuseUnmerged(index)
        return try handles.withHandle { (handle) throws(GitError) in
            var walk = StagedWalk(index: index, handle: handle)
            let deltas = try walk.run(tree: oldTree)
            remember(walk.trees, oldTree)
            return deltas
        }
    }

    /// A walk has seen the attribute files of every folder that holds a delta; asking for them costs nothing then.
    package func attributeFiles(
        over deltas: [RawDelta], ofTree tree: ObjectID
    ) throws(GitError) -> [RepoPath: Entry] {
        if let seen = seenAttributes.withLock({ $0?.tree == tree ? $0?.files : nil }) { return seen }
        return try attributeFilesByLookUp(over: deltas, ofTree: tree)
    }

    private func remember(_ walk: TreeWalk, _ tree: ObjectID?) {
        guard let tree else { return }
        seenAttributes.withLock { seen in
            // Walks from one tree add up, so that each finds what it saw itself whatever ran beside it.
            let known = seen.flatMap { $0.tree == tree ? $0.files : nil } ?? [:]
            seen = SeenAttributes(tree: tree, files: known.merging(walk.attributeFiles) { $1 })
        }
    }

    /// Whether the next blob's size is looked up before it is read.
    ///
    /// In a pack that costs two thirds of the read itself. In a big change of one's own repository it is left out, so
    /// that a blob too large is dropped after the read, as git would hold it too; what others sent is always looked at.
    func looksAtSizeFirst() -> Bool {
        verifiesObjects || reads.add(1, ordering: .relaxed).oldValue < 500
    }

    /// The index as it was when first asked for: one run judges one state.
    func index() throws(GitError) -> IndexFile {
        if let known = loadedIndex.withLock({ $0 }) { return known }
        let read = try IndexFile(path: layout.indexFile, idBytes: layout.objectIDBytes)
        return loadedIndex.withLock { known in
            if known == nil { known = read }
            return known ?? read
        }
    }

    private func refuseUnmerged(_ index: IndexFile) throws(GitError) {
        guard !index.unmerged.isEmpty else { return }
        var paths: [String] = []
        for place in index.unmerged {
            let path = String(decoding: index.entry(place).name, as: UTF8.self)
            if paths.last != path { paths.append(path) }
        }
        let shown = paths.prefix(3).joined(separator: ", ") + (paths.count > 3 ? ", …" : "")
        throw GitError(
            .conflicts, "the index has \(paths.count) unmerged path\(paths.count == 1 ? "" : "s"): \(shown)",
            advice: "resolve the conflicts and git add the files")
    }
}
