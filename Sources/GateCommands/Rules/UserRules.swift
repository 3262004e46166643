import GateGit
import GateModel
import GateReview

/// A repository's own rules: `.aiops-gate/rules/**/*.yml`, read from the side that the configuration is read from.
enum UserRules {
    /// Where they lie, below the root.
    static let folder = ".aiops-gate/rules"

    /// In a local hook they are whatever is staged: past these sizes it is a mistake or an attack.
    private static let mostFiles = 500
    private static let mostBytes = 4 << 20

    /// The rules of one side, sorted by path; exit 2 with every problem of every file, with its line.
    static func read(_ side: PolicySide, in repository: Repository?) throws -> [RuleSources.Source] {
        let paths = try CommandFailure.refusing {
            try side.files(below: RepoPath(folder), endings: RuleSources.endings, limit: mostFiles + 1, in: repository)
        }
        guard !paths.isEmpty else { return [] }
        guard paths.count <= mostFiles else {
            throw CommandFailure(
                ExitStatus.usage, "\(folder) has more than \(mostFiles) rule files; join or remove some")
        }
        var total = 0
        var files: [(name: String, bytes: [UInt8])] = []
        for path in paths {
            guard let bytes = try CommandFailure.refusing({ try side.bytes(at: path, in: repository) }) else {
                continue
            }
            total += bytes.count
            guard total <= mostBytes else {
                throw CommandFailure(
                    ExitStatus.usage, "the rule files in \(folder) have more than \(mostBytes) bytes; remove some")
            }
            files.append((path.text, bytes))
        }
        return try RuleSources.parse(files, reserved: Set(KnownRules.builtIn.map(\.id)))
    }

    /// Whether a path is that of a rule file.
    static func holds(_ path: RepoPath) -> Bool {
        path.isInside(RepoPath(folder)) && RuleSources.endings.contains { path.text.hasSuffix($0) }
    }

    /// Those of the work tree, or of the current directory where there is no repository.
    static func ofWorkTree(_ surroundings: Surroundings) throws -> [RuleFile] {
        let repository = try? Repository.open(at: surroundings.directory, environment: surroundings.environment)
        return try read(.disk(repository?.backend.layout.workTree ?? surroundings.directory), in: nil).map(\.rule)
    }

    /// Exit 2 where a rule's query or pattern cannot be compiled. A rule with a language that cannot be read here is
    /// passed over: the ledger says that it did not run.
    static func check(_ sources: [RuleSources.Source], _ program: @autoclosure () -> RuleProgram) throws {
        guard !sources.isEmpty else { return }
        let program = program()
        let problems = sources.compactMap { source -> String? in
            guard source.rule.languages.allSatisfy(program.reads) else { return nil }
            do throws(RuleError) {
                try program.check(source.rule)
                return nil
            } catch {
                let place = source.searchLine > 0 ? "\(source.name):\(source.searchLine)" : source.name
                return "\(place): \(error.message)"
            }
        }
        guard problems.isEmpty else { throw CommandFailure(ExitStatus.usage, problems.joined(separator: "\n")) }
    }
}

extension PolicySide {
    /// The regular files below a folder whose names have one of the endings, sorted; at most `limit`.
    func files(
        below folder: RepoPath, endings: [String], limit: Int, in repository: Repository?
    ) throws -> [RepoPath] {
        let list: (RepoPath) throws -> [Entry]
        switch self {
        case .nowhere: return []
        case .disk(let top):
            let found = try FolderListing.files(in: top + "/" + folder.text, endings: endings, limit: limit) ?? []
            return found.map { folder.appending(RepoPath($0)) }
        case .index:
            guard let backend = repository?.backend else { return [] }
            list = { try backend.indexEntries(in: $0) }
        case .commit(let id):
            guard let backend = repository?.backend else { return [] }
            let tree = try backend.tree(ofCommit: id)
            list = { try backend.entries(in: $0, ofTree: tree) }
        }
        var found: [RepoPath] = []
        try PolicySide.collect(folder, list, endings, limit, depth: 0, &found)
        return found.sorted()
    }

    private static func collect(
        _ folder: RepoPath, _ list: (RepoPath) throws -> [Entry], _ endings: [String], _ limit: Int, depth: Int,
        _ found: inout [RepoPath]
    ) throws {
        guard depth < 16 else { return }
        for entry in try list(folder) where found.count < limit {
            if entry.mode == .tree {
                try collect(entry.path, list, endings, limit, depth: depth + 1, &found)
            } else if entry.mode.isRegular, endings.contains(where: { entry.path.text.hasSuffix($0) }) {
                found.append(entry.path)
            }
        }
    }
}
