import GateGit
import GateModel

/// Where `.aiops-gate.yml` and the baseline are read.
enum PolicySide: Sendable, Equatable {
    /// A hook judges what is staged by the rules that are staged.
    case index
    /// CI judges a change by the rules that stood before it.
    case commit(ObjectID)
    /// Files on disk below this absolute folder.
    case disk(String)
    /// There is no configuration: an empty tree, a bare repository without commits.
    case nowhere

    /// For the scope record: "the index", "base 1a2b3c4d5e6f".
    var name: String {
        switch self {
        case .index: "the index"
        case .commit(let id): "commit \(id.hex.prefix(12))"
        case .disk: "the work tree"
        case .nowhere: "nowhere"
        }
    }

    /// The bytes of a file on that side; nil when it is not there.
    func bytes(at path: RepoPath, in repository: Repository?) throws -> [UInt8]? {
        let limit = 4 << 20
        switch self {
        case .nowhere: return nil
        case .disk(let folder): return try FileContent.read(folder + "/" + path.text, limit: limit)
        case .index: return try repository?.bytes(at: path, in: .index, limit: limit)
        case .commit(let id): return try repository?.bytes(at: path, in: .commit(id.hex), limit: limit)
        }
    }
}

extension PolicySide {
    /// The sides of a change that a policy may be read from.
    struct Commits {
        /// The merge base or the old side; nil where the scope has none.
        var base: ObjectID?
        /// The new side's commit; nil where it is no commit.
        var head: ObjectID?
    }

    /// What `--config-from` names; nil: in CI the base commit, for the index the index, else the work tree.
    static func choose(
        _ typed: String?, scope: ScopeRecord.Kind?, commits: Commits, repository: Repository?,
        surroundings: Surroundings
    ) throws -> PolicySide {
        let folder = repository?.backend.layout.workTree ?? (repository == nil ? surroundings.directory : nil)
        switch typed {
        case "index"?: return repository == nil ? .nowhere : .index
        case "worktree"?: return folder.map(PolicySide.disk) ?? .nowhere
        case "base"?:
            guard let base = commits.base else { throw none("base", scope) }
            return .commit(base)
        case "head"?:
            if let head = commits.head { return .commit(head) }
            guard scope == .staged else { return folder.map(PolicySide.disk) ?? .nowhere }
            return .index
        case let other?:
            throw CommandFailure(
                ExitStatus.usage, "--config-from takes base, head, index or worktree, not '\(other)'")
        case nil:
            if scope == .staged { return .index }
            if surroundings.isCI || folder == nil {
                if let base = commits.base { return .commit(base) }
                if let head = commits.head { return .commit(head) }
            }
            return folder.map(PolicySide.disk) ?? .nowhere
        }
    }

    private static func none(_ side: String, _ scope: ScopeRecord.Kind?) -> CommandFailure {
        CommandFailure(
            ExitStatus.usage, "--config-from \(side): the scope has no \(side) commit",
            advice: "use --config-from worktree, or name a file: --config FILE")
    }
}
