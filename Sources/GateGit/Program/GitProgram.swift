import GateModel

/// The `git` program pointed at one repository.
struct GitProgram: Sendable {
    let layout: RepositoryLayout
    private let environment: [String: String]
    private let mayFetch: Bool

    init(layout: RepositoryLayout, environment: [String: String], mayFetch: Bool) {
        self.layout = layout
        self.environment = GitEnvironment.reading(layout, from: environment, mayFetch: mayFetch)
        self.mayFetch = mayFetch
    }

    /// Settings of the repository that would start other programs, switched off. An empty value also suits a git
    /// older than 2.36, to which `core.fsmonitor=false` names a program.
    private static let settings = [
        "--no-pager", "-c", "core.fsmonitor=", "-c", "core.hooksPath=/dev/null", "-c", "core.quotePath=false",
    ]

    /// `git` with these arguments, to be run by the caller.
    func command(_ arguments: [String]) -> ChildProcess {
        ChildProcess(
            ["git"] + GitProgram.settings + arguments, environment: environment,
            directory: layout.workTree ?? layout.gitDirectory)
    }

    /// The output of `git`, which must succeed. `options` stand before the subcommand.
    func output(
        _ arguments: [String], options: [String] = [], input: [UInt8] = []
    ) throws(GitError) -> [UInt8] {
        let result = try command(options + arguments).run(input: input)
        guard result.isSuccess else { throw failure(result.errorText, running: arguments[0]) }
        return result.output
    }

    /// What a failure of git means to us, by its own words (given in English, see `ChildEnvironment`).
    func failure(_ words: String, running subcommand: String) -> GitError {
        let function = "git \(subcommand)"
        let said = GitWords.first(words)
        func says(_ any: String...) -> Bool { any.contains { words.contains($0) } }
        if says("from promisor remote", "lazy fetching disabled") {
            let id = said.split(separator: " ").first { $0.utf8.count >= 40 }.map { " \($0)" } ?? ""
            return Missing.object(id, in: layout, function: function)
        }
        if says("index uses") {
            return GitError(
                .unsupported, "git cannot read the index \(layout.indexFile): \(said)",
                advice: "install the git that wrote it", function: function)
        }
        if says(
            "index file corrupt", "unknown index entry", "index file smaller", "bad signature", "bad index",
            "malformed name field")
        {
            return Missing.index(layout, said, function: function)
        }
        if says("unable to read", "bad object", "bad tree object", "Could not read", "missing object") {
            let id = said.split { " ()".contains($0) }.first { $0.utf8.count >= 40 }.map { " \($0)" } ?? ""
            return Missing.object(id, in: layout, function: function)
        }
        return GitError(.io, "\(function) failed: \(said)", function: function)
    }
}
