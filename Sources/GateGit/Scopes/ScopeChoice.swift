public import GateModel

/// Chooses the scope where the command line names none, and finds out for every scope whose policy decides.
public struct ScopeChoice: Sendable {
    let environment: [String: String]
    let isHook: Bool
    let mayFetch: Bool
    private let readFile: @Sendable (String) -> [UInt8]?

    /// `isHook`: a git hook runs the program; CI variables do not count then. `readFile` gives the bytes of the CI
    /// event's file, nil where there is none.
    public init(
        environment: [String: String], isHook: Bool = false, mayFetch: Bool = false,
        readFile: @escaping @Sendable (String) -> [UInt8]?
    ) {
        self.environment = environment
        self.isHook = isHook
        self.mayFetch = mayFetch
        self.readFile = readFile
    }

    /// What variables and event files alone say.
    package enum Automatic: Sendable, Equatable {
        case staged(how: String)
        /// The two ends that the pre-commit framework gives its hooks in the pre-push stage.
        case ends(from: String, to: String, how: String)
        case event(CIEvent)
        /// Staged where something is staged, else the merge base with the upstream or the default branch.
        case askRepository
    }

    /// Decides without a repository. Throws `.missingBase` for a CI event that names no change.
    package func automatic() throws(GitError) -> Automatic {
        if isHook { return .staged(how: "git hook") }
        if let from = environment["PRE_COMMIT_FROM_REF"], let to = environment["PRE_COMMIT_TO_REF"],
            !from.isEmpty, !to.isEmpty
        {
            return .ends(from: from, to: to, how: "PRE_COMMIT_FROM_REF and PRE_COMMIT_TO_REF")
        }
        if let event = try CIEvent.read(environment, readFile: readFile) { return .event(event) }
        return environment["PRE_COMMIT"] == "1" ? .staged(how: "pre-commit framework") : .askRepository
    }

    /// Whether this runs in CI, where nothing of the head side may decide.
    var isCI: Bool { !isHook && CISystem(environment: environment) != nil }

    /// What the CI event calls itself ("GitHub pull_request event"); nil outside CI and where it names no change.
    package var eventName: String? {
        guard let event = try? CIEvent.read(environment, readFile: readFile) else { return nil }
        return event.how
    }

    /// The scope to judge, checked against the repository: its base is here and has a common ancestor with its head.
    ///
    /// `named` is what the command line says (nil: choose); `how` is the flag as typed. Throws `.missingBase` with the
    /// command that mends it, also where in CI base and head turn out to be the same commit. With `mayFetch` a missing
    /// base is fetched first.
    public func resolve(
        _ named: (kind: ScopeRequest.Kind, how: String)?, in repository: Repository
    ) throws(GitError) -> ResolvedScope {
        var resolver = ScopeResolver(choice: self, repository: repository)
        if let named { return try resolver.named(named.kind, how: named.how) }
        switch try automatic() {
        case .staged(let how): return try resolver.named(.staged, how: how)
        case .ends(let from, let to, let how): return try resolver.named(.base(from, head: to), how: how)
        case .event(let event): return try resolver.event(event)
        case .askRepository: return try resolver.local()
        }
    }
}

/// A scope that the repository can answer, and whose configuration decides about it.
public struct ResolvedScope: Sendable {
    public var request: ScopeRequest
    public let policy: PolicySource
    /// The repository to ask; opened anew where something was fetched into it.
    public let repository: Repository

    package init(request: ScopeRequest, policy: PolicySource, repository: Repository) {
        self.request = request
        self.policy = policy
        self.repository = repository
    }
}

/// The side whose configuration, baseline and suppression policy count.
public enum PolicySource: Sendable, Equatable {
    /// A local hook judges by the rules that are staged with the change.
    case index
    /// CI and servers judge by the rules that stood before the change.
    case commit(ObjectID)
    /// On a developer's machine outside hooks.
    case workTree
    /// There is nothing before the change: built-in rules only.
    case nowhere
}
