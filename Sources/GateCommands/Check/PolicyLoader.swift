import GateConfig
import GateGit
import GateModel
import GateReview

/// Finds and checks the configuration that decides for a change.
struct PolicyLoader {
    let options: PolicyOptions
    let surroundings: Surroundings
    let repository: Repository?
    let side: PolicySide
    /// The repository's own rules on that side.
    let userRules: [RuleSources.Source]

    /// Reads the repository's own rules: their names may stand in the configuration.
    init(options: PolicyOptions, surroundings: Surroundings, repository: Repository?, side: PolicySide) throws {
        self.options = options
        self.surroundings = surroundings
        self.repository = repository
        self.side = side
        userRules = try UserRules.read(side, in: repository)
    }

    /// What standard names a baseline has when no configuration names one.
    static let standardBaseline = ".aiops-gate.baseline.json"

    /// The configuration of the root's file, the environment and the flags: enough for the limits of the diff.
    func root() throws -> Configuration {
        try load(files: try rootFile().map { [$0] } ?? [])
    }

    /// The same with the files of every directory above a changed file. Costs one look-up a directory.
    func whole(_ root: Configuration, for change: Change) throws -> Configuration {
        try whole(root, above: change.files.lazy.map(\.path))
    }

    /// The same with the files of every directory above some paths.
    func whole(_ root: Configuration, above paths: some Sequence<RepoPath>) throws -> Configuration {
        guard options.config == nil else { return root }
        var seen: Set<RepoPath> = [RepoPath([])]
        var files: [ConfigFile] = []
        for path in paths {
            var directory = path.parent
            while seen.insert(directory).inserted {
                if let bytes = try read(directory.appending(RepoPath(ConfigFile.standardName))) {
                    files.append(ConfigFile(directory: directory, bytes: bytes))
                }
                directory = directory.parent
            }
        }
        guard !files.isEmpty else { return root }
        return try load(files: (try rootFile().map { [$0] } ?? []) + files)
    }

    /// The baseline that the configuration or a flag names, else the one of the standard name if it is there.
    func baseline(_ configuration: Configuration) throws -> Baseline? {
        guard let name = configuration.baselineFile else {
            return try read(RepoPath(PolicyLoader.standardBaseline)).map {
                try PolicyLoader.parse($0, name: PolicyLoader.standardBaseline)
            }
        }
        let isFlag = options.baseline != nil || configuration.baselineOrigin == .environment("AIOPS_BASELINE")
        let bytes =
            isFlag || name.hasPrefix("/")
            ? try FileContent.read(Locations.normalized(name, below: surroundings.directory))
            : try read(RepoPath(name))
        guard let bytes else {
            throw CommandFailure(
                ExitStatus.usage, "there is no baseline file \(name) (named by \(configuration.baselineOrigin))",
                advice: "make it: aiops-gate baseline create")
        }
        return try PolicyLoader.parse(bytes, name: name)
    }

    /// Exit 2 with the line when the file is no baseline.
    static func parse(_ bytes: [UInt8], name: String) throws -> Baseline {
        do throws(BaselineError) {
            return try Baseline(parsing: bytes, name: name)
        } catch {
            throw CommandFailure(ExitStatus.usage, "\(name):\(error.line): \(error.message)")
        }
    }

    /// What a reader must know where the change touches the configuration that decides about it.
    func notes(_ change: Change) -> [Note] {
        configurationNotes(change) + baselineNotes(change)
    }

    private func baselineNotes(_ change: Change) -> [Note] {
        guard let name = options.baseline, change.scope.kind != .all,
            let path = try? Locations(repository: repository, directory: surroundings.directory).inRepository(name),
            change.files.contains(where: { $0.path == path })
        else { return [] }
        return [
            Note(
                .warning, "baseline-in-change",
                "this change touches \(path.text), which --baseline reads from the checkout; what it adds there is not seen"
            )
        ]
    }

    private func configurationNotes(_ change: Change) -> [Note] {
        guard options.config == nil else { return [] }
        let isOwn =
            switch side {
            case .index, .disk: change.scope.kind != .all
            case .commit, .nowhere: false
            }
        let name = RepoPath(ConfigFile.standardName)
        return change.files.filter { $0.path.name == name || UserRules.holds($0.path) }.map { file in
            guard !isOwn else {
                return Note(
                    .warning, "configuration-in-change",
                    "this change touches \(file.path.text), which decides about this change; CI judges by the one before it"
                )
            }
            return file.status == .added
                ? Note(
                    .warning, "first-configuration",
                    "this change adds \(file.path.text); it does not decide about this change, but about the next")
                : Note(
                    .note, "configuration-changed",
                    "this change touches \(file.path.text); the configuration before the change decides about it")
        }
    }

    private func rootFile() throws -> ConfigFile? {
        if let name = options.config {
            guard let bytes = try FileContent.read(Locations.normalized(name, below: surroundings.directory)) else {
                throw CommandFailure(ExitStatus.usage, "there is no configuration file \(name)")
            }
            return ConfigFile(directory: RepoPath([]), name: name, bytes: bytes)
        }
        return try read(RepoPath(ConfigFile.standardName)).map { ConfigFile(directory: RepoPath([]), bytes: $0) }
    }

    /// A file of the side that decides; nil where it has none.
    func read(_ path: RepoPath) throws -> [UInt8]? {
        do {
            return try side.bytes(at: path, in: repository)
        } catch let error as GitError {
            throw CommandFailure(error)
        }
    }

    private func load(files: [ConfigFile]) throws -> Configuration {
        var flags = PolicyFlags()
        flags.failOn = options.failOn
        flags.minConfidence = options.minConfidence
        flags.onIncomplete = options.onIncomplete
        flags.baseline = options.baseline
        flags.only = options.only
        flags.skip = options.skip
        flags.exitZero = options.exitZero
        do throws(ConfigErrors) {
            return try Configuration.load(
                files: files, environment: surroundings.environment, flags: flags,
                knownRules: files.isEmpty ? [] : KnownRules.with(userRules.map(\.rule)).map(\.id),
                knownReviewers: Reviewers.all.map(\.name))
        } catch {
            throw CommandFailure(ExitStatus.usage, error.description)
        }
    }
}
