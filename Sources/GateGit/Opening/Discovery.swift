import Glibc

/// Finds the repository that a folder belongs to, step by step as git does.
///
/// Source: git, setup.c `setup_git_directory_gently_1`; git(1), GIT_DIR and its relatives.
struct Discovery {
    /// A git folder that was found, before its configuration has been read.
    struct Found {
        var gitDirectory: String
        var commonDirectory: String
        /// The folder whose `.git` led here; nil for a bare repository and with GIT_DIR.
        var top: String?
        /// The `.git` file that led here, if it is a file.
        var gitFile: String?
        /// With GIT_DIR nothing is searched for, and git asks for no owner.
        var isByGitDir: Bool
    }

    let environment: [String: String]

    /// Searches `directory` and the folders above it; `directory` must be absolute and free of links.
    ///
    /// Throws `.notARepository`, and `.corrupt` for a `.git` file that leads nowhere.
    func find(from directory: String) throws(GitError) -> Found {
        if let named = environment["GIT_DIR"] { return try byGitDir(named, from: directory) }
        let ceiling = ceiling(above: directory)
        let device = crossesFilesystems ? nil : FileSystem.status(directory)?.st_dev
        var current = directory
        while true {
            if let found = try look(in: current) { return found }
            let parent = FileSystem.parent(of: current)
            let isAtTop = current == "/" || ceiling.map { (parent == "/" ? 0 : parent.utf8.count) <= $0 } ?? false
            if isAtTop { throw Discovery.nothing(from: directory, "") }
            if let device, FileSystem.status(parent)?.st_dev != device {
                throw Discovery.nothing(
                    from: directory, "; the search ended at the file system boundary \(current)",
                    advice: "set GIT_DISCOVERY_ACROSS_FILESYSTEM=1, or name the repository with GIT_DIR")
            }
            current = parent
        }
    }

    /// What `current` itself is: a folder with `.git`, a bare repository, or nothing.
    private func look(in current: String) throws(GitError) -> Found? {
        let dotGit = FileSystem.path(".git", below: current)
        switch FileSystem.status(dotGit).map({ $0.st_mode & S_IFMT }) {
        case S_IFREG:
            let target = try followGitFile(dotGit)
            return Found(
                gitDirectory: target, commonDirectory: try common(of: target), top: current, gitFile: dotGit,
                isByGitDir: false)
        case S_IFDIR:
            let real = FileSystem.realPath(dotGit) ?? dotGit
            if let common = try commonIfGitDirectory(real) {
                return Found(gitDirectory: real, commonDirectory: common, top: current, isByGitDir: false)
            }
        default: break
        }
        guard let common = try commonIfGitDirectory(current) else { return nil }
        return Found(gitDirectory: current, commonDirectory: common, isByGitDir: false)
    }

    private func byGitDir(_ named: String, from directory: String) throws(GitError) -> Found {
        var path = FileSystem.path(named, below: directory)
        if !named.isEmpty, FileSystem.status(path).map({ $0.st_mode & S_IFMT }) == S_IFREG {
            path = try followGitFile(path)
        }
        guard !named.isEmpty, let real = FileSystem.realPath(path), let common = try commonIfGitDirectory(real) else {
            throw GitError(
                .notARepository, "GIT_DIR names '\(named)', which is not a git repository", advice: "unset GIT_DIR")
        }
        return Found(gitDirectory: real, commonDirectory: common, isByGitDir: true)
    }

    /// The folder that a `.git` file names.
    private func followGitFile(_ file: String) throws(GitError) -> String {
        let text = try FileSystem.line(of: file) ?? ""
        guard text.hasPrefix("gitdir: ") else {
            throw GitError(.corrupt, "\(file) is not a git file: it does not begin with 'gitdir: '")
        }
        let named = String(text.dropFirst("gitdir: ".utf8.count))
        let target = FileSystem.path(named, below: FileSystem.parent(of: file))
        guard let real = FileSystem.realPath(target), try commonIfGitDirectory(real) != nil else {
            throw GitError(
                .notARepository, "\(file) names \(named), which is not a git repository",
                advice: "git worktree repair (in the main work tree), or clone again")
        }
        return real
    }

    /// The shared folder when `path` looks like a git folder (HEAD, objects, refs), else nil.
    private func commonIfGitDirectory(_ path: String) throws(GitError) -> String? {
        guard FileSystem.linkStatus(path + "/HEAD") != nil else { return nil }
        let common = try common(of: path)
        let objects = environment["GIT_OBJECT_DIRECTORY"] ?? (common + "/objects")
        guard access(objects, X_OK) == 0, access(common + "/refs", X_OK) == 0 else { return nil }
        return try isHead(path + "/HEAD") ? common : nil
    }

    private func common(of gitDirectory: String) throws(GitError) -> String {
        if let named = environment["GIT_COMMON_DIR"] {
            return FileSystem.realPath(named) ?? named
        }
        guard let named = try FileSystem.line(of: gitDirectory + "/commondir") else { return gitDirectory }
        let path = FileSystem.path(named, below: gitDirectory)
        return FileSystem.realPath(path) ?? path
    }

    /// A link into `refs/`, `ref: refs/…` or an object name; `ref: refs/heads/.invalid` of a reftable counts.
    private func isHead(_ path: String) throws(GitError) -> Bool {
        guard let status = FileSystem.linkStatus(path) else { return false }
        if status.st_mode & S_IFMT == S_IFLNK {
            var target = [UInt8](repeating: 0, count: 4_096)
            let count = target.withUnsafeMutableBufferPointer { buffer in
                buffer.withMemoryRebound(to: CChar.self) { $0.baseAddress.map { readlink(path, $0, 4_096) } ?? -1 }
            }
            return count > 0 && target[..<count].starts(with: "refs/".utf8)
        }
        guard let line = try FileSystem.line(of: path) else { return false }
        if line.hasPrefix("ref:") { return line.dropFirst(4).drop { $0 == " " || $0 == "\t" }.hasPrefix("refs/") }
        let digits = line.utf8.prefix { byte in
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"),
                UInt8(ascii: "A")...UInt8(ascii: "F"):
                true
            default: false
            }
        }
        return digits.count >= 40
    }

    private var crossesFilesystems: Bool {
        environment["GIT_DISCOVERY_ACROSS_FILESYSTEM"].map { ConfigFile.bool($0) ?? false } ?? false
    }

    /// The length of the longest folder of GIT_CEILING_DIRECTORIES strictly above `directory`; it is not searched.
    private func ceiling(above directory: String) -> Int? {
        guard let list = environment["GIT_CEILING_DIRECTORIES"], !list.isEmpty else { return nil }
        var resolves = true
        var longest: Int?
        for named in list.split(separator: ":", omittingEmptySubsequences: false).map(String.init) {
            if named.isEmpty { resolves = false }  // by git's rule: those behind an empty one are free of links
            guard named.hasPrefix("/") else { continue }
            var folder = resolves ? FileSystem.realPath(named) ?? named : named
            while folder.hasSuffix("/") { folder.removeLast() }
            if directory.hasPrefix(folder + "/"), directory != "/" { longest = max(longest ?? 0, folder.utf8.count) }
        }
        return longest
    }

    private static func nothing(from directory: String, _ more: String, advice: String? = nil) -> GitError {
        GitError(
            .notARepository, "not a git repository (nor any folder above it): \(directory)\(more)",
            advice: advice ?? "run it inside a repository; --patch FILE and --all PATH need none")
    }
}
