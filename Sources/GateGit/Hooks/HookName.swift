/// The git hooks that the program answers to.
public enum HookName: String, Sendable, CaseIterable {
    case preCommit = "pre-commit"
    case preMergeCommit = "pre-merge-commit"
    case commitMsg = "commit-msg"
    case prePush = "pre-push"
    case preReceive = "pre-receive"
    case update

    /// What `hooks install` puts in place where no hook is named.
    public static let standard: [HookName] = [.preCommit, .prePush]

    /// Whether it guards a server: `AIOPS_GATE=0` of the person who pushes does not count there.
    public var isOnServer: Bool { self == .preReceive || self == .update }

    /// Whether git writes lines to its standard input.
    var readsInput: Bool { self == .prePush || self == .preReceive }

    /// The command of git that skips it, for the message about a missing program.
    var skipped: String { self == .prePush ? "git push" : self == .preMergeCommit ? "git merge" : "git commit" }
}
