import GateModel

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// Every file of a folder, as rows without an old side: for the scope that judges whole files.
struct FileListing {
    /// Asked which files count: in a repository, those that are tracked or not ignored. nil: all that are there.
    private let program: GitProgramBackend?
    private let folder: Folder

    init(backend: any Backend, workTree: String) {
        program = backend as? GitProgramBackend ?? (backend as? LibGit2Backend)?.program
        folder = Folder(workTree)
    }

    init(folder: Folder) {
        program = nil
        self.folder = folder
    }

    /// The files at and below `paths`, sorted; empty: all. A file that is named itself counts even when ignored.
    /// Throws `.usage` for a path that does not exist.
    func deltas(below paths: [RepoPath]) throws(GitError) -> [RawDelta] {
        var entries: [RepoPath: Entry] = [:]
        var folders: [RepoPath] = paths.isEmpty ? [RepoPath([])] : []
        for path in paths {
            if let entry = folder.entry(at: path) {
                entries[path] = entry
            } else if let status = folder.status(path), status.st_mode & S_IFMT == S_IFDIR {
                folders.append(path)
            } else {
                throw GitError(.usage, "there is no file or folder \(path)")
            }
        }
        if let program {
            for path in try known(program) where folders.contains(where: { path.isInside($0) }) {
                if let entry = folder.entry(at: path) { entries[path] = entry }
            }
        } else {
            for path in folders { walk(path, depth: 0, &entries) }
        }
        return entries.values.sorted { $0.path < $1.path }.map { RawDelta(path: $0.path, old: nil, new: $0) }
    }

    private func known(_ program: GitProgramBackend) throws(GitError) -> [RepoPath] {
        try program.program.output(["ls-files", "-z", "--cached", "--others", "--exclude-standard"])
            .split(separator: 0).map { RepoPath(Array($0)) }
    }

    /// Links are rows, never ways; `.git` is left out.
    private func walk(_ directory: RepoPath, depth: Int, _ entries: inout [RepoPath: Entry]) {
        guard depth < 256 else { return }
        for name in folder.names(in: directory) where name.bytes != Array(".git".utf8) {
            let path = directory.appending(name)
            if let entry = folder.entry(at: path) {
                entries[path] = entry
            } else if let status = folder.status(path), status.st_mode & S_IFMT == S_IFDIR {
                walk(path, depth: depth + 1, &entries)
            }
        }
    }
}
