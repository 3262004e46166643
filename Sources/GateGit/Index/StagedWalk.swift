import GateModel

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// Compares a tree with the index. Folders that the index knows to equal the tree are stepped over, unread.
struct StagedWalk {
    private let index: IndexFile
    private(set) var trees: TreeWalk
    private var position = 0

    init(index: IndexFile, handle: Handle) {
        self.index = index
        trees = TreeWalk(handle: handle)
    }

    mutating func run(tree: ObjectID?) throws(GitError) -> [RawDelta] {
        if let tree {
            let root = index.cacheTree == nil ? nil : 0
            try tree.withPointer { (id) throws(GitError) in try walk(id, node: root) }
        } else {
            try addRest()
        }
        return trees.deltas
    }

    /// The index from `position` on, as far as it lies in the folder in front, against the tree of that folder.
    private mutating func walk(_ tree: UnsafeRawPointer, node: Int?) throws(GitError) {
        if let node, let cache = index.cacheTree, isEqual(cache.nodes[node], tree) {
            position += cache.nodes[node].entries
            return
        }
        let children = node.flatMap { node in index.cacheTree?.children(of: node) }
        let object = try trees.handle.tree(tree)
        var cursor = try TreeCursor(object.bytes)
        while true {
            guard let entry = next() else {
                while let left = cursor.current {
                    trees.note(left)
                    try trees.record(left, isOld: true)
                    try cursor.advance()
                }
                return
            }
            let name = component(of: entry)
            guard let left = cursor.current else {
                try add(entry)
                continue
            }
            let order = TreeEntry.order(left.name, isTree: left.isTree, name.bytes, isTree: name.isFolder)
            if order <= 0 { trees.note(left) }
            if order < 0 {
                try trees.record(left, isOld: true)
                try cursor.advance()
            } else if order > 0 {
                try add(entry)
            } else {
                if !name.isFolder {
                    compare(left, entry)
                } else if entry.isSparseDirectory {
                    try compareSparse(left, entry)
                } else {
                    let length = trees.push(left.name)
                    try walk(left.id, node: children?.node(named: left.name))
                    trees.prefix.removeLast(trees.prefix.count - length)
                }
                try cursor.advance()
            }
        }
    }

    private func isEqual(_ node: CacheTree.Node, _ tree: UnsafeRawPointer) -> Bool {
        guard let id = node.id, position + node.entries <= index.count else { return false }
        return memcmp(id, tree, 20) == 0
    }

    /// The entry at `position` when it lies in the folder in front; those that are only intended are passed over.
    private mutating func next() -> IndexEntry? {
        while position < index.count {
            let entry = index.entry(position)
            guard entry.hasPrefix(trees.prefix) else { return nil }
            if !entry.isIntentToAdd { return entry }
            position += 1
        }
        return nil
    }

    private func component(of entry: IndexEntry) -> (bytes: UnsafeRawBufferPointer, isFolder: Bool) {
        let rest = UnsafeRawBufferPointer(rebasing: entry.name[trees.prefix.count...])
        guard let base = rest.baseAddress, let slash = memchr(base, Int32(UInt8(ascii: "/")), rest.count) else {
            return (rest, false)
        }
        return (UnsafeRawBufferPointer(rebasing: rest[..<(UnsafeRawPointer(slash) - base)]), true)
    }

    private mutating func compare(_ left: TreeEntry, _ right: IndexEntry) {
        position += 1
        let mode = FileMode.canonical(right.mode)
        guard left.mode != mode || memcmp(left.id, right.id.baseAddress ?? left.id, 20) != 0 else { return }
        let path = RepoPath([UInt8](right.name))
        trees.add(
            RawDelta(
                path: path, old: Entry(path: path, mode: FileMode(rawValue: left.mode), id: left.objectID),
                new: Entry(path: path, mode: FileMode(rawValue: mode), id: right.objectID)))
    }

    /// Adds what only the index has, without looking further into the folder it lies in.
    private mutating func add(_ entry: IndexEntry) throws(GitError) {
        position += 1
        if entry.isSparseDirectory {
            try inSparse(entry) { (walk: inout TreeWalk, id) throws(GitError) in try walk.expand(id, isOld: false) }
        } else {
            let path = RepoPath([UInt8](entry.name))
            let mode = FileMode(rawValue: FileMode.canonical(entry.mode))
            trees.add(RawDelta(path: path, old: nil, new: Entry(path: path, mode: mode, id: entry.objectID)))
        }
    }

    private mutating func compareSparse(_ left: TreeEntry, _ right: IndexEntry) throws(GitError) {
        position += 1
        try inSparse(right) { (walk: inout TreeWalk, id) throws(GitError) in try walk.compare(left.id, id) }
    }

    /// Runs `body` with the prefix set to the sparse folder, whose name has its slash already.
    private mutating func inSparse(
        _ entry: IndexEntry, _ body: (inout TreeWalk, UnsafeRawPointer) throws(GitError) -> Void
    ) throws(GitError) {
        guard let id = entry.id.baseAddress else { return }
        let outside = trees.prefix
        trees.prefix = [UInt8](entry.name)
        try body(&trees, id)
        trees.prefix = outside
    }

    private mutating func addRest() throws(GitError) {
        while let entry = next() { try add(entry) }
    }
}
