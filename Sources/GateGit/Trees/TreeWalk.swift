import GateModel

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// Compares trees from the top; a pair of equal subtrees is never read.
struct TreeWalk {
    /// Deeper than any file system allows; keeps a hostile tree off the end of the stack.
    private static let deepest = 4096

    let handle: Handle
    /// The path of the folder in front, with a slash at its end; empty at the root.
    var prefix: [UInt8] = []
    private(set) var deltas: [RawDelta] = []
    /// The `.gitattributes` of the old side in every folder that was read, by folder.
    private(set) var attributeFiles: [RepoPath: Entry] = [:]
    private var depth = 0

    init(handle: Handle) { self.handle = handle }

    /// Compares two trees that both lie at `prefix`; nil is the empty tree.
    mutating func compare(_ old: UnsafeRawPointer?, _ new: UnsafeRawPointer?) throws(GitError) {
        switch (old, new) {
        case (let old?, let new?):
            if memcmp(old, new, 20) == 0 { return }
            try enter()
            let oldTree = try handle.tree(old)
            let newTree = try handle.tree(new)
            try merge(TreeCursor(oldTree.bytes), TreeCursor(newTree.bytes))
            depth -= 1
        case (let old?, nil): try expand(old, isOld: true)
        case (nil, let new?): try expand(new, isOld: false)
        case (nil, nil): break
        }
    }

    /// Adds a row for every file below a tree that only one side has.
    mutating func expand(_ id: UnsafeRawPointer, isOld: Bool) throws(GitError) {
        try enter()
        let tree = try handle.tree(id)
        var cursor = try TreeCursor(tree.bytes)
        while let entry = cursor.current {
            if isOld { note(entry) }
            try record(entry, isOld: isOld)
            try cursor.advance()
        }
        depth -= 1
    }

    /// Adds what one side alone has: a file's row, or those of all files below a folder.
    mutating func record(_ entry: TreeEntry, isOld: Bool) throws(GitError) {
        if entry.isTree {
            let length = push(entry.name)
            try expand(entry.id, isOld: isOld)
            prefix.removeLast(prefix.count - length)
        } else {
            let path = path(entry.name)
            let side = Entry(path: path, mode: FileMode(rawValue: entry.mode), id: entry.objectID)
            deltas.append(RawDelta(path: path, old: isOld ? side : nil, new: isOld ? nil : side))
        }
    }

    /// Remembers an entry of the old side that is an attribute file.
    mutating func note(_ entry: TreeEntry) {
        guard entry.name.count == 14, entry.name[0] == UInt8(ascii: "."), FileMode(rawValue: entry.mode).isRegular,
            entry.name.elementsEqual(".gitattributes".utf8)
        else { return }
        let path = path(entry.name)
        attributeFiles[path.parent] = Entry(path: path, mode: FileMode(rawValue: entry.mode), id: entry.objectID)
    }

    mutating func add(_ delta: RawDelta) { deltas.append(delta) }

    /// Goes into the folder `name`; gives the length of `prefix` to come back to.
    mutating func push(_ name: UnsafeRawBufferPointer) -> Int {
        let length = prefix.count
        prefix.append(contentsOf: name)
        prefix.append(UInt8(ascii: "/"))
        return length
    }

    func path(_ name: UnsafeRawBufferPointer) -> RepoPath {
        RepoPath(
            [UInt8](unsafeUninitializedCapacity: prefix.count + name.count) { buffer, count in
                count = buffer.initialize(fromContentsOf: prefix)
                for byte in name {
                    buffer.initializeElement(at: count, to: byte)
                    count += 1
                }
            })
    }

    private mutating func enter() throws(GitError) {
        depth += 1
        guard depth < TreeWalk.deepest else {
            throw GitError(.corrupt, "trees are nested deeper than \(TreeWalk.deepest) folders")
        }
    }

    private mutating func merge(_ old: consuming TreeCursor, _ new: consuming TreeCursor) throws(GitError) {
        while true {
            switch (old.current, new.current) {
            case (nil, nil): return
            case (let left?, nil):
                note(left)
                try record(left, isOld: true)
                try old.advance()
            case (nil, let right?):
                try record(right, isOld: false)
                try new.advance()
            case (let left?, let right?):
                let order = TreeEntry.order(left.name, isTree: left.isTree, right.name, isTree: right.isTree)
                if order <= 0 { note(left) }
                if order < 0 {
                    try record(left, isOld: true)
                    try old.advance()
                } else if order > 0 {
                    try record(right, isOld: false)
                    try new.advance()
                } else {
                    try pair(left, right)
                    try old.advance()
                    try new.advance()
                }
            }
        }
    }

    private mutating func pair(_ left: TreeEntry, _ right: TreeEntry) throws(GitError) {
        if left.isTree {
            guard !left.hasSameID(as: right) else { return }
            let length = push(left.name)
            try compare(left.id, right.id)
            prefix.removeLast(prefix.count - length)
        } else if left.mode != right.mode || !left.hasSameID(as: right) {
            let path = path(left.name)
            deltas.append(
                RawDelta(
                    path: path, old: Entry(path: path, mode: FileMode(rawValue: left.mode), id: left.objectID),
                    new: Entry(path: path, mode: FileMode(rawValue: right.mode), id: right.objectID)))
        }
    }
}
