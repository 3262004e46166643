import ArgumentParser

/// SCOPE and PATH of the command line, as typed.
struct ScopeArguments: ParsableArguments {
    @Flag(help: "The index against HEAD: what the next commit would hold.")
    var staged = false

    @Option(help: ArgumentHelp("From merge-base(REF, HEAD) to HEAD.", valueName: "ref"))
    var base: String?

    @Option(help: ArgumentHelp("Exactly these two trees.", valueName: "a..b"))
    var range: String?

    @Flag(help: "The work tree against HEAD, untracked files included.")
    var worktree = false

    @Option(help: ArgumentHelp("A unified or git patch; - reads standard input.", valueName: "file"))
    var patch: String?

    @Flag(help: "Every line of the given files and folders; needs no repository.")
    var all = false

    @Flag(help: "Fetch a missing base (without its blobs).")
    var fetch = false

    @Flag(help: "Also find copies of files that the change touches.")
    var findCopies = false

    @Argument(
        help: ArgumentHelp("Files and folders that narrow the scope.", valueName: "path"), completion: .file())
    var paths: [String] = []

    init() {}

    var options: ScopeOptions {
        ScopeOptions(
            isStaged: staged, base: base, range: range, isWorktree: worktree, patch: patch, isAll: all,
            mayFetch: fetch, findCopies: findCopies, paths: paths)
    }

    mutating func validate() throws {
        let named = options.named
        guard named.count <= 1 else {
            throw ValidationError("\(named[0]) and \(named[1]) are two scopes; give one")
        }
        if let range, range.contains("...") || range.split(separator: "..", omittingEmptySubsequences: false).count != 2
        {
            throw ValidationError("'--range \(range)' is not A..B; for the merge base of a branch use --base REF")
        }
    }
}

/// What `ScopeArguments` says, or a hook in its place.
struct ScopeOptions: Sendable {
    var isStaged = false
    var base: String?
    var range: String?
    var isWorktree = false
    var patch: String?
    var isAll = false
    var mayFetch = false
    var findCopies = false
    var paths: [String] = []

    /// The options that name a scope, as typed; a command takes one at the most.
    var named: [String] {
        [
            isStaged ? "--staged" : nil, base.map { "--base \($0)" }, range.map { "--range \($0)" },
            isWorktree ? "--worktree" : nil, patch.map { "--patch \($0)" }, isAll ? "--all" : nil,
        ].compactMap(\.self)
    }
}
