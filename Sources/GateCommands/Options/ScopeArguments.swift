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

    /// The options that name a scope, as typed; a command takes one at the most.
    var named: [String] {
        [
            staged ? "--staged" : nil, base.map { "--base \($0)" }, range.map { "--range \($0)" },
            worktree ? "--worktree" : nil, patch.map { "--patch \($0)" }, all ? "--all" : nil,
        ].compactMap(\.self)
    }

    mutating func validate() throws {
        guard named.count <= 1 else {
            throw ValidationError("\(named[0]) and \(named[1]) are two scopes; give one")
        }
        if let range, range.split(separator: "..", omittingEmptySubsequences: false).count != 2 || range.contains("...")
        {
            throw ValidationError(
                "'--range \(range)' is not A..B; for the merge base of a branch use --base REF")
        }
    }
}
