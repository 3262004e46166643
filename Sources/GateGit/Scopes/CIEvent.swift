import GateModel

/// What a CI system says about the change it runs for, before any repository has been asked.
package struct CIEvent: Sendable, Equatable {
    package enum Kind: Sendable, Equatable {
        case pullRequest(PullRequest)
        /// `before` nil: the ref is new, or the system does not tell.
        case push(before: String?, after: String?, branch: String?, isForced: Bool)
        case mergeGroup(base: String, head: String)
        /// A schedule, a start by hand, a tag, a release: there is no change, all is judged.
        case everything
    }

    /// Two sides of a pull or merge request, as far as they are told.
    package struct PullRequest: Sendable, Equatable {
        /// A commit of the base branch, not the merge base.
        package var base: String?
        package var baseBranch: String?
        /// The tip of the proposed branch; nil: what is checked out.
        package var head: String?
        /// The commit into which the forge merged both, where that is what it checks out.
        package var testMerge: String?
        /// The remote ref that holds `head`, for a fetch.
        package var headRef: String?

        package init(
            base: String? = nil, baseBranch: String? = nil, head: String? = nil, testMerge: String? = nil,
            headRef: String? = nil
        ) {
            self.base = base
            self.baseBranch = baseBranch
            self.head = head
            self.testMerge = testMerge
            self.headRef = headRef
        }
    }

    package let system: CISystem
    /// The system's own word: `pull_request`, `merge_request_event`.
    package let name: String
    package let kind: Kind
    /// nil where the system does not tell.
    package let defaultBranch: String?

    package init(_ system: CISystem, _ name: String, _ kind: Kind, defaultBranch: String? = nil) {
        self.system = system
        self.name = name
        self.kind = kind
        self.defaultBranch = defaultBranch
    }

    /// One clause for the scope record.
    var how: String { self.system == .other ? "CI" : "\(system.rawValue) \(name) event" }

    /// Reads the event from variables and, where the system writes one, its event file.
    ///
    /// nil outside CI. `readFile` gives the bytes of a file, nil where there is none. Throws `.missingBase` for an event
    /// that names no change, with the flags to give instead.
    package static func read(
        _ environment: [String: String], readFile: (String) -> [UInt8]?
    ) throws(GitError) -> CIEvent? {
        guard let system = CISystem(environment: environment) else { return nil }
        let variables = Variables(environment)
        switch system {
        case .gitea, .github: return try GitHubEvent(system, variables, readFile: readFile).event()
        case .gitlab: return GitLabEvent.read(variables)
        case .azure: return AzureEvent.read(variables)
        case .bitbucket: return BitbucketEvent.read(variables)
        case .circle: return CircleEvent.read(variables)
        case .buildkite: return BuildkiteEvent.read(variables)
        case .woodpecker: return WoodpeckerEvent.read(variables)
        case .drone: return DroneEvent.read(variables)
        case .jenkins: return JenkinsEvent.read(variables)
        case .other: return CIEvent(.other, "unknown", .push(before: nil, after: nil, branch: nil, isForced: false))
        }
    }
}
