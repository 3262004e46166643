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
                                    json.field("key", row.key)
                                    json.field("value", row.value)
                                    json.field("origin", row.origin)
                                }
                            }
                        }
                    }
                }
                for row in rows { output.write("\(row.key): \(row.value)  # \(row.origin)\n") }
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
            let names = files.isEmpty ? try WorkTreePolicy(options: PolicyOptions()).files() : files
            var problems: [String] = []
            for name in names {
                guard let bytes = try FileContent.read(name) else {
                    throw CommandFailure(ExitStatus.usage, "there is no configuration file \(name)")
                }
                do throws(ConfigErrors) {
                    _ = try Configuration.load(
                        files: [WorkTreePolicy.file(name, bytes)],
                        knownRules: KnownRules.all.map(\.id), knownReviewers: Reviewers.all.map(\.name))
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
            try StandardStreams.print(
                ConfigSchema.json(rules: KnownRules.all.map(\.id), reviewers: Reviewers.all.map(\.name)))
        }
    }
}

/// The policy of the files on disk, as `config` and `doctor` look at it.
struct WorkTreePolicy {
    let options: PolicyOptions
    var surroundings = Surroundings.current()

    /// The root's configuration, laid under the environment and the flags.
    func configuration() throws -> Configuration {
        let repository = try? Repository.open(at: surroundings.directory, environment: surroundings.environment)
        // No repository is no error here: the files of the current directory are looked at.
        var commits = PolicySide.Commits()
        if let head = (try? repository?.backend.headCommit()) ?? nil { commits = .init(base: head, head: head) }
        let side = try PolicySide(
            typed: options.configFrom ?? "worktree", commits: commits, isStaged: false, repository: repository,
            surroundings: surroundings)
        return try PolicyLoader(
            options: options, surroundings: surroundings, repository: repository, side: side
        ).root()
    }

    /// A file as its place says: one below the root's may hold only what is about paths.
    static func file(_ name: String, _ bytes: [UInt8]) -> ConfigFile {
        let path = RepoPath(name)
        guard path.name == RepoPath(ConfigFile.standardName), !name.hasPrefix("/"), !name.hasPrefix(".") else {
            return ConfigFile(directory: RepoPath([]), name: name, bytes: bytes)
        }
        return ConfigFile(directory: path.parent, bytes: bytes)
    }

    /// Every configuration file that git knows below the current directory, relative to it; outside a repository the
    /// current directory's own.
    func files() throws -> [String] {
        let child = ChildProcess(
            [
                "git", "ls-files", "-z", "--cached", "--others", "--exclude-standard", "--",
                ":(glob)**/\(ConfigFile.standardName)",
            ], environment: ChildEnvironment.local(from: surroundings.environment), directory: surroundings.directory)
        guard let listed = try? child.run(), listed.isSuccess else {
            return try FileContent.read(ConfigFile.standardName) == nil ? [] : [ConfigFile.standardName]
        }
        return listed.output.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
    }
}
