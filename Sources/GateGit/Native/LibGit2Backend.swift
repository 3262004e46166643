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
    private let loadedIndex = Mutex<IndexFile?>(nil)

    /// Trusts `layout`: ownership and extensions were judged when it was found. `verifiesObjects`: see `LibGit2`.
    package init(
        layout: RepositoryLayout, verifiesObjects: Bool = false, program: GitProgramBackend? = nil
    ) throws(GitError) {
        LibGit2.prepare(verifiesObjects: verifiesObjects)
        self.layout = layout
        self.program = program
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
            return walk.deltas
        }
    }

    package func stagedDeltas(oldTree: ObjectID?) throws(GitError) -> [RawDelta] {
        let index = try index()
        try refuseUnmerged(index)
        return try handles.withHandle { (handle) throws(GitError) in
            var walk = StagedWalk(index: index, handle: handle)
            return try walk.run(tree: oldTree)
        }
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
