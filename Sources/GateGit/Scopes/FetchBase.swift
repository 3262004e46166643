import GateModel

/// Fetches the commits that a scope lacks, without the content of their files (`--filter=blob:none`).
///
/// Writes objects, the shallow border and, for a branch, its remote-tracking ref; never a local branch or a tag.
struct FetchBase {
    let layout: RepositoryLayout
    let remote: String
    private let environment: [String: String]

    /// Depths to try in a shallow clone until base and head meet; after them the whole history.
    private static let depths = [64, 512, 4096]

    init(layout: RepositoryLayout, remote: String, environment: [String: String]) {
        self.layout = layout
        self.remote = remote
        var chosen = ChildEnvironment.network(from: environment)
        chosen["GIT_DIR"] = layout.gitDirectory
        chosen["GIT_TERMINAL_PROMPT"] = "0"
        for (name, value) in environment where name.hasPrefix("GIT_CONFIG_") { chosen[name] = value }
        self.environment = chosen
    }

    /// The command for a person to type.
    static func command(layout: RepositoryLayout, remote: String, bases: [String], head: String?) -> String {
        var words = ["git fetch --no-tags"]
        if layout.isShallow { words.append("--unshallow") }
        words.append(remote)
        words += (bases + (head.map { [$0] } ?? [])).compactMap { wanted($0, remote: remote) }
        return words.joined(separator: " ")
    }

    /// Fetches until every base and the head are here and have a common ancestor, or nothing more can be had.
    ///
    /// `bases` and `head` are object names or refs; throws `.missingBase` with git's own words when git fails.
    func run(bases: [String], head: String?, headRef: String?) throws(GitError) {
        var wants = bases.compactMap { FetchBase.wanted($0, remote: remote) }
        // The head may only be reachable through the ref that the forge keeps for it.
        if let head, !(try has(head)), let want = FetchBase.wanted(headRef ?? head, remote: remote) {
            wants.append(want)
        }
        guard !wants.isEmpty else { return }
        if !layout.isShallow {
            try fetch(wants, [])
        } else {
            for depth in FetchBase.depths {
                try fetch(wants, ["--depth=\(depth)"])
                if try areJoined(bases, head ?? "HEAD") { break }
                if depth == FetchBase.depths.last { try fetch(wants, ["--unshallow"]) }
            }
        }
        try bringContent(bases, head ?? "HEAD")
    }

    private func fetch(_ wants: [String], _ options: [String]) throws(GitError) {
        let arguments =
            [
                "git", "-c", "core.hooksPath=/dev/null", "-c", "gc.auto=0", "-c", "maintenance.auto=false", "fetch",
                "--quiet", "--no-tags", "--no-write-fetch-head", "--no-recurse-submodules", "--filter=blob:none",
            ] + options + [remote] + wants
        let result = try ChildProcess(arguments, environment: environment).run()
        guard result.isSuccess else {
            let said = FetchBase.withoutCredentials(result.errorText.split(separator: "\n").last.map(String.init) ?? "")
            throw GitError(
                .missingBase, "cannot fetch \(wants.joined(separator: " ")) from \(remote): \(said)",
                advice: FetchBase.command(layout: layout, remote: remote, bases: wants, head: nil),
                function: "git fetch")
        }
    }

    private func areJoined(_ bases: [String], _ head: String) throws(GitError) -> Bool {
        for base in bases {
            let result = try git("merge-base", local(base), head)
            if !result.isSuccess { return false }
        }
        return true
    }

    private func has(_ name: String) throws(GitError) -> Bool {
        try git("cat-file", "-e", "\(name)^{commit}").isSuccess
    }

    /// Asked for line counts, git fetches the content it lacks for them in one go; content that then still lacks is
    /// ledgered with its file.
    private func bringContent(_ bases: [String], _ head: String) throws(GitError) {
        for base in bases {
            let ancestor = try git("merge-base", local(base), head)
            guard ancestor.isSuccess else { continue }
            _ = try git("diff-tree", "-r", "--numstat", "--no-renames", "--no-ext-diff", ancestor.text, head)
        }
    }

    private func git(_ arguments: String...) throws(GitError) -> ChildProcess.Result {
        try ChildProcess(["git"] + arguments, environment: environment).run()
    }

    /// Where a fetched name can be found afterwards.
    private func local(_ name: String) -> String {
        name.hasPrefix("refs/heads/") ? "refs/remotes/\(remote)/\(name.dropFirst(11))" : name
    }

    /// The refspec that brings a name; nil for one that no remote knows (`HEAD~3`).
    private static func wanted(_ name: String, remote: String) -> String? {
        if CommitName.checked(name) != nil { return name.utf8.count >= 40 ? name : nil }
        if name.hasPrefix("refs/pull/") || name.hasPrefix("refs/merge-requests/") || name.hasPrefix("+") { return name }
        var branch = CommitName.branch(name)
        for prefix in ["refs/remotes/\(remote)/", "\(remote)/"] where branch.hasPrefix(prefix) {
            branch = String(branch.dropFirst(prefix.utf8.count))
        }
        guard branch != "HEAD", !branch.contains(where: { "~^:@{?*[\\ ".contains($0) }), !branch.hasPrefix("-") else {
            return nil
        }
        return "+refs/heads/\(branch):refs/remotes/\(remote)/\(branch)"
    }

    /// `https://user:secret@host` without its user and secret.
    static func withoutCredentials(_ text: String) -> String {
        text.split(separator: "://", omittingEmptySubsequences: false).enumerated().map { index, part in
            guard index > 0, let at = part.firstIndex(of: "@"), !part[..<at].contains(where: { "/ '".contains($0) })
            else { return String(part) }
            return String(part[part.index(after: at)...])
        }.joined(separator: "://")
    }
}
