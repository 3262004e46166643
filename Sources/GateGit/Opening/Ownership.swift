import Glibc

/// Whether files belong to whoever runs this, by git's rule: the effective user, and for root under sudo also the
/// user behind it.
///
/// Source: git, compat.h `is_path_owned_by_current_uid`.
enum Ownership {
    static func isOurs(_ path: String, environment: [String: String]) -> Bool {
        guard let status = FileSystem.linkStatus(path) else { return false }
        let user = geteuid()
        if status.st_uid == user { return true }
        guard user == 0, let sudo = environment["SUDO_UID"].flatMap({ UInt32($0) }) else { return false }
        return status.st_uid == sudo
    }

    /// Lets git decide on a folder that is not ours: it alone knows every form and place of `safe.directory` and
    /// `safe.bareRepository` that its version honours.
    ///
    /// Starts one child. Throws `.dubiousOwnership` with the command that trusts the folder.
    static func askGit(about path: String, from directory: String, environment: [String: String]) throws(GitError) {
        let answer = try ChildProcess(
            ["git", "rev-parse", "--git-dir"],
            environment: GitEnvironment.asking(environment), directory: directory
        ).run()
        if answer.isSuccess { return }
        if answer.errorText.contains("safe.bareRepository") {
            throw GitError(
                .dubiousOwnership, "\(path) is a bare repository, which safe.bareRepository=explicit forbids to find",
                advice: "GIT_DIR=\(ShellWord.quoted(path)) aiops-gate …", function: "git rev-parse")
        }
        guard answer.errorText.contains("dubious ownership") || answer.errorText.contains("unsafe repository") else {
            // Something else is wrong with it: git's words are better than none.
            throw GitError(
                .unsupported, "git cannot open \(path): \(GitWords.first(answer.errorText))", function: "git rev-parse")
        }
        throw GitError(
            .dubiousOwnership, "dubious ownership: \(path) belongs to another user",
            advice: "git config --global --add safe.directory \(ShellWord.quoted(path))", function: "git rev-parse")
    }
}
