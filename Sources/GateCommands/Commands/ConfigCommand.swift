import ArgumentParser
import GateConfig
import GateGit
import GateModel
import GateReview

/// `aiops-gate config`: what decides, and where it comes from.
struct ConfigCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "config", abstract: "Show, verify or describe the configuration.",
        subcommands: [Show.self, Verify.self, Schema.self], defaultSubcommand: Show.self)

    struct Show: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "The values in force and the origin of each.",
            discussion: "Reads the work tree's files; --config-from index, base or head reads another side's.")

        @OptionGroup var policy: PolicyArguments
        @Flag(help: "As JSON.") var json = false

        func run() throws {
            let rows = try WorkTreePolicy(options: policy.options).configuration().effectiveValues
            try StandardStreams.output { output in
                guard !json else {
                    return output.json { json in
                        json.array { json in
                            for row in rows {
                                json.newLine()
                                json.object { json in
                                    json.field("directory", row.directory.text)
                                    json.field("key", row.key)
                                    json.field("value", row.value)
                                    json.field("origin", row.origin)
                                }
                            }
                        }
                    }
                }
                var directory = RepoPath([])
                for row in rows {
                    if row.directory != directory { output.write("\n# below \(row.directory.text)\n") }
                    directory = row.directory
                    output.write("\(row.key): \(row.value)  # \(row.origin)\n")
                }
            }
        }
    }

    struct Verify: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Check configuration files; exit 2 with every problem when one is wrong.")

        @Argument(
            help: ArgumentHelp("Files to check; none: all of the work tree's.", valueName: "file"),
            completion: .file())
        var files: [String] = []

        func run() throws {
            let surroundings = Surroundings.current()
            let names =
                files.isEmpty
                ? try WorkTreePolicy(options: PolicyOptions()).files(below: surroundings.directory) : files
            let read = try names.map { name in
                guard let bytes = try FileContent.read(Locations.normalized(name, below: surroundings.directory)) else {
                    throw CommandFailure(ExitStatus.usage, "there is no configuration file \(name)")
                }
                return WorkTreePolicy.file(name, bytes)
            }
            // All of a tree belong together: a file inherits from those above it. Named files stand alone.
            let known = try KnownRules.with(UserRules.ofWorkTree(surroundings)).map(\.id)
            var problems: [String] = []
            for group in files.isEmpty ? [read] : read.map({ [$0] }) {
                do throws(ConfigErrors) {
                    _ = try Configuration.load(
                        files: group, knownRules: known, knownReviewers: Reviewers.all.map(\.name))
                } catch {
                    problems += error.problems.map(\.description)
                }
            }
            for problem in problems { StandardStreams.error(problem) }
            guard problems.isEmpty else { throw ExitCode(ExitStatus.usage) }
            try StandardStreams.print(
                names.isEmpty
                    ? "no \(ConfigFile.standardName) found; the defaults are in force"
                    : names.map { "\($0): ok" }.joined(separator: "\n"))
        }
    }

    struct Schema: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Print the JSON Schema of .aiops-gate.yml, for editors.")

        func run() throws {
            let rules = try KnownRules.with(UserRules.ofWorkTree(.current()))
            try StandardStreams.print(
                ConfigSchema.json(rules: rules.map(\.id), reviewers: Reviewers.all.map(\.name)))
        }
    }
}

/// The policy of the files on disk, as `config` and `doctor` look at it.
struct WorkTreePolicy {
    let options: PolicyOptions
    var surroundings = Surroundings.current()

    /// The configuration of every file, laid under the environment and the flags.
    func configuration() throws -> Configuration {
        let repository = try? Repository.open(at: surroundings.directory, environment: surroundings.environment)
        // No repository is no error here: the files of the current directory are looked at.
        var commits = PolicySide.Commits()
        if let head = (try? repository?.backend.headCommit()) ?? nil { commits = .init(base: head, head: head) }
        let side = try PolicySide(
            typed: options.configFrom ?? "worktree", commits: commits, isStaged: false, repository: repository,
            surroundings: surroundings)
        let loader = try PolicyLoader(
            options: options, surroundings: surroundings, repository: repository, side: side)
        let top = repository?.backend.layout.workTree ?? surroundings.directory
        return try loader.whole(try loader.root(), above: try files(below: top).map { RepoPath($0) })
    }

    /// A file as its place says: one below the root's may hold only what is about paths.
    static func file(_ name: String, _ bytes: [UInt8]) -> ConfigFile {
        let path = RepoPath(name)
        guard path.name == RepoPath(ConfigFile.standardName), !name.hasPrefix("/"), !name.hasPrefix(".") else {
            return ConfigFile(directory: RepoPath([]), name: name, bytes: bytes)
        }
        return ConfigFile(directory: path.parent, bytes: bytes)
    }

    /// Every configuration file that git knows below a folder, relative to it; outside a repository the folder's own.
    func files(below folder: String) throws -> [String] {
        let child = ChildProcess(
            [
                "git", "ls-files", "-z", "--cached", "--others", "--exclude-standard", "--",
                ":(glob)**/\(ConfigFile.standardName)",
            ], environment: ChildEnvironment.local(from: surroundings.environment), directory: folder)
        guard let listed = try? child.run(), listed.isSuccess else {
            return try FileContent.read(folder + "/" + ConfigFile.standardName) == nil ? [] : [ConfigFile.standardName]
        }
        return listed.output.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
    }
}
