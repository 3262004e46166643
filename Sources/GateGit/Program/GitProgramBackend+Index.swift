package import GateModel
import Synchronization

extension GitProgramBackend {
    package func indexEntry(at path: RepoPath) throws(GitError) -> Entry? {
        let listing = try listing()
        let place = listing.lowerBound(path.bytes)
        guard place < listing.entries.count, listing.entries[place].path == path else { return nil }
        return listing.entries[place]
    }

    package func indexEntries(in directory: RepoPath) throws(GitError) -> [Entry] {
        let listing = try listing()
        let slash = UInt8(ascii: "/")
        let prefix = directory.isRoot ? [] : directory.bytes + [slash]
        var found: [Entry] = []
        var place = listing.lowerBound(prefix)
        while place < listing.entries.count {
            let entry = listing.entries[place]
            guard entry.path.bytes.starts(with: prefix) else { break }
            if let end = entry.path.bytes[prefix.count...].firstIndex(of: slash) {
                let folder = Array(entry.path.bytes[..<end])
                found.append(Entry(path: RepoPath(folder), mode: .tree, id: nil))
                // Behind everything in that folder: a slash is followed by a zero.
                place = listing.lowerBound(folder + [slash + 1])
            } else {
                found.append(entry)
                place += 1
            }
        }
        return found
    }

    /// The whole index, listed once at the first question.
    private func listing() throws(GitError) -> IndexListing {
        if let known = index.withLock({ $0 }) { return known }
        try IndexHeader.check(layout)
        let listing = try IndexListing(program.output(["ls-files", "--stage", "-z"]))
        index.withLock { $0 = listing }
        return listing
    }
}

/// The entries of an index as `git ls-files --stage -z` lists them, unmerged ones left out. What is only intended
/// to be added stands there as an empty file.
struct IndexListing: Sendable {
    /// Sorted by path.
    let entries: [Entry]

    init(_ output: [UInt8]) throws(GitError) {
        var entries: [Entry] = []
        for row in output.split(separator: 0) {
            // <mode> <id> <stage>\t<path>
            guard let tab = row.firstIndex(of: UInt8(ascii: "\t")) else { continue }
            let parts = row[..<tab].split(separator: UInt8(ascii: " "))
            guard parts.count == 3, let mode = RawRows.mode(parts[0]),
                let id = ObjectID(hex: String(decoding: parts[1], as: UTF8.self))
            else { throw GitError(.io, "git gave a row that is none: \(String(decoding: row, as: UTF8.self))") }
            guard parts[2].first == UInt8(ascii: "0") else { continue }
            entries.append(Entry(path: RepoPath(Array(row[(tab + 1)...])), mode: mode, id: id))
        }
        self.entries = entries
    }

    /// The place of the first entry whose path is not before `path`.
    func lowerBound(_ path: [UInt8]) -> Int {
        var low = 0
        var high = entries.count
        while low < high {
            let middle = (low + high) / 2
            if entries[middle].path.bytes.lexicographicallyPrecedes(path) { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
