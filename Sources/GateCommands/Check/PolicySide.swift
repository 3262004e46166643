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
    /// There is no configuration: nothing stood before the change, a bare repository without commits.
    case nowhere

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

    /// The side that a scope's own rule names.
    init(_ source: PolicySource, repository: Repository?, surroundings: Surroundings) {
        switch source {
        case .index: self = .index
        case .commit(let id): self = .commit(id)
        case .nowhere: self = .nowhere
        case .workTree: self = PolicySide.workTree(repository, surroundings)
        }
    }

    /// The side that `--config-from` names. Exit 2 for another word, and where the scope has no such side.
    init(
        typed: String, commits: Commits, isStaged: Bool, repository: Repository?, surroundings: Surroundings
    ) throws {
        switch typed {
        case "index": self = repository == nil ? .nowhere : .index
        case "worktree": self = PolicySide.workTree(repository, surroundings)
        case "base":
            guard let base = commits.base else {
                throw CommandFailure(
                    ExitStatus.usage, "--config-from base: the scope has no base commit",
                    advice: "use --config-from worktree, or name a file: --config FILE")
            }
            self = .commit(base)
        case "head":
            self = commits.head.map(PolicySide.commit) ?? (isStaged ? .index : .workTree(repository, surroundings))
        default:
            throw CommandFailure(
                ExitStatus.usage, "--config-from takes base, head, index or worktree, not '\(typed)'")
        }
    }

    private static func workTree(_ repository: Repository?, _ surroundings: Surroundings) -> PolicySide {
        guard let repository else { return .disk(surroundings.directory) }
        if let folder = repository.backend.layout.workTree { return .disk(folder) }
        // A bare repository has its HEAD alone; an unreadable one is the scope's to report.
        return ((try? repository.backend.headCommit()) ?? nil).map(PolicySide.commit) ?? .nowhere
    }
}
