package import GateModel
import Glibc

extension GitProgramBackend {
    package func worktreeDeltas(oldTree: ObjectID?) throws(GitError) -> [RawDelta] {
        guard let top = layout.workTree else {
            throw GitError(
                .usage, "\(layout.gitDirectory) is bare: it has no work tree", advice: "use --range or --base")
        }
        // A submodule's own files are its own affair, and looking at them would run git inside it.
        let tracked = try rows(
            ["diff-index"], ["--ignore-submodules=dirty", treeName(oldTree), "--"], options: filtersOff())
        let untracked = try program.output(["ls-files", "--others", "--exclude-standard", "-z"])
            .split(separator: 0).map { RepoPath(Array($0)) }
        let added = untracked.compactMap { path in
            FileSystem.mode(at: path, below: top).map {
                RawDelta(path: path, old: nil, new: Entry(path: path, mode: $0, id: nil))
            }
        }
        return (try settled(tracked) + added).sorted { $0.path < $1.path }
    }

    /// Options that switch off the filters which the repository itself defines: to compare a file that is as new as
    /// the index, git would run them. Those of the user (git-lfs) stay.
    private func filtersOff() throws(GitError) -> [String] {
        var options: [String] = []
        for name in try settings().ownFilters.sorted() {
            // `-c` ends a key at the first of these.
            guard !name.contains("=") else {
                throw GitError(.unsupported, "the work tree cannot be read safely: filter '\(name)' has = in its name")
            }
            options += ["-c", "filter.\(name).clean=", "-c", "filter.\(name).process="]
            options += ["-c", "filter.\(name).required=false"]
        }
        return options
    }

    /// Gives files that were only touched the id they have in the index, and drops those equal to the old side.
    ///
    /// Hashed as they stand: running the filters of `.gitattributes` would run programs.
    private func settled(_ deltas: [RawDelta]) throws(GitError) -> [RawDelta] {
        let lineEnd = UInt8(ascii: "\n")
        let asked = deltas.filter {
            $0.new?.id == nil && $0.new?.mode.isRegular == true && !$0.path.bytes.contains(lineEnd)
        }
        guard !asked.isEmpty else { return deltas }
        let names = asked.flatMap { $0.path.bytes + [lineEnd] }
        let hashes = try program.output(["hash-object", "--no-filters", "--stdin-paths"], input: names)
            .split(separator: lineEnd).map { ObjectID(hex: String(decoding: $0, as: UTF8.self)) }
        guard hashes.count == asked.count else { throw GitError(.io, "the work tree changed while it was read") }
        var found: [RepoPath: ObjectID] = [:]
        for (delta, hash) in zip(asked, hashes) { found[delta.path] = hash }
        var settled: [RawDelta] = []
        for delta in deltas {
            guard let new = delta.new, let hash = found[delta.path] else {
                settled.append(delta)
                continue
            }
            let entry = Entry(path: delta.path, mode: new.mode, id: hash)
            if delta.old == entry { continue }
            let isIndexed = try indexEntry(at: delta.path) == entry
            settled.append(isIndexed ? RawDelta(path: delta.path, old: delta.old, new: entry) : delta)
        }
        return settled
    }
}

extension FileSystem {
    /// The mode git would give a file or link of the work tree; nil for anything else, and where there is nothing.
    static func mode(at path: RepoPath, below top: String) -> FileMode? {
        var whole = Array(top.utf8) + [UInt8(ascii: "/")] + path.bytes + [0]
        var status = stat()
        let isThere = whole.withUnsafeMutableBufferPointer { buffer in
            buffer.withMemoryRebound(to: CChar.self) { $0.baseAddress.map { lstat($0, &status) == 0 } ?? false }
        }
        guard isThere else { return nil }
        switch status.st_mode & S_IFMT {
        case S_IFLNK: return .symlink
        case S_IFREG: return status.st_mode & S_IXUSR != 0 ? .executable : .regular
        default: return nil
        }
    }
}
