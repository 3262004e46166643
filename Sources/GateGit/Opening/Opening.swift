import Glibc

/// A repository that has been found, may be trusted and can be read.
struct Opening {
    let layout: RepositoryLayout
    /// `.native` or `.program`.
    let choice: BackendChoice

    /// Finds the repository of `directory`, checks its owner and decides who reads it.
    ///
    /// About 35 system calls and no child process for an ordinary repository that is ours.
    init(at directory: String, environment: [String: String]) throws(GitError) {
        guard let start = FileSystem.realPath(directory), FileSystem.isDirectory(start) else {
            throw GitError(.notARepository, "there is no folder \(directory)")
        }
        let found = try Discovery(environment: environment).find(from: start)
        try Opening.checkOwner(of: found, from: start, environment: environment)
        let format = try RepositoryFormat(gitDirectory: found.gitDirectory, commonDirectory: found.commonDirectory)
        let workTree = try Opening.workTree(of: found, format, from: start, environment: environment)

        // Relative paths in the environment are meant from the top of the work tree, to which git changes first.
        let base = workTree.map { start == $0 || start.hasPrefix($0 == "/" ? $0 : $0 + "/") ? $0 : start } ?? start
        func fromBase(_ path: String) -> String { FileSystem.path(path, below: base) }
        let alternates = (environment["GIT_ALTERNATE_OBJECT_DIRECTORIES"] ?? "")
            .split(separator: ":").map { fromBase(String($0)) }
        layout = RepositoryLayout(
            gitDirectory: found.gitDirectory, commonDirectory: found.commonDirectory, workTree: workTree,
            indexFile: environment["GIT_INDEX_FILE"].map(fromBase) ?? found.gitDirectory + "/index",
            isShallow: FileSystem.status(found.commonDirectory + "/shallow").map { $0.st_size > 0 } ?? false,
            objectIDBytes: format.objectIDBytes, objectDirectory: environment["GIT_OBJECT_DIRECTORY"].map(fromBase),
            alternateObjectDirectories: alternates, promisor: format.promisor)
        choice = try Opening.choice(format, layout, environment: environment)
    }

    private static func checkOwner(
        of found: Discovery.Found, from start: String, environment: [String: String]
    ) throws(GitError) {
        if found.isByGitDir { return }
        let paths = [found.gitFile, found.top, found.gitDirectory].compactMap { $0 }
        let isOurs = paths.allSatisfy { Ownership.isOurs($0, environment: environment) }
        if isOurs, found.top != nil { return }
        // A bare repository of ours is still subject to safe.bareRepository.
        try Ownership.askGit(about: found.top ?? found.gitDirectory, from: start, environment: environment)
    }

    /// Source: git, setup.c `setup_explicit_git_dir`, `setup_discovered_git_dir`, `setup_bare_git_dir`.
    private static func workTree(
        of found: Discovery.Found, _ format: RepositoryFormat, from start: String, environment: [String: String]
    ) throws(GitError) -> String? {
        if let named = environment["GIT_WORK_TREE"] { return try existing(named, below: start, "GIT_WORK_TREE") }
        if let named = format.workTree {
            guard format.isBare != true else {
                throw GitError(
                    .corrupt, "core.bare and core.worktree are both set in \(found.commonDirectory)/config",
                    advice: "git config --unset core.worktree, or git config core.bare false")
            }
            return try existing(named, below: found.gitDirectory, "core.worktree")
        }
        if format.isBare == true { return nil }
        return found.isByGitDir ? start : found.top
    }

    private static func existing(_ path: String, below folder: String, _ source: String) throws(GitError) -> String {
        let whole = FileSystem.path(path, below: folder)
        guard let real = FileSystem.realPath(whole) else {
            throw GitError(.notARepository, "\(source) names \(whole), which does not exist")
        }
        return real
    }

    private static func choice(
        _ format: RepositoryFormat, _ layout: RepositoryLayout, environment: [String: String]
    ) throws(GitError) -> BackendChoice {
        let choice = BackendChoice(format)
        switch choice {
        case .native: return try SplitIndex.isUsed(by: layout) ? .program(reason: "a split index") : .native
        case .program: return choice
        case .programIfAble(let reason, let refusal):
            let answer = try ChildProcess(
                ["git", "rev-parse", "--git-dir"],
                environment: GitEnvironment.reading(layout, from: environment, mayFetch: false)
            ).run()
            guard answer.isSuccess else { throw refusal }
            return .program(reason: reason)
        }
    }
}
