/// The CI systems whose events are understood, in the order in which they are looked for.
///
/// Gitea and Forgejo set GitHub's variables too, and every system sets some of the last one's.
package enum CISystem: String, Sendable, CaseIterable {
    case gitea = "Gitea Actions"
    case github = "GitHub"
    case gitlab = "GitLab"
    case azure = "Azure Pipelines"
    case bitbucket = "Bitbucket Pipelines"
    case circle = "CircleCI"
    case buildkite = "Buildkite"
    case woodpecker = "Woodpecker"
    case drone = "Drone"
    case jenkins = "Jenkins"
    /// CI is set and nothing else is known.
    case other = "CI"

    /// The system that set these variables; nil outside CI.
    package init?(environment: [String: String]) {
        guard let found = CISystem.allCases.first(where: { $0.isPresent(Variables(environment)) }) else { return nil }
        self = found
    }

    private func isPresent(_ variables: Variables) -> Bool {
        switch self {
        case .gitea: variables.isTrue("GITEA_ACTIONS") || variables.isTrue("FORGEJO_ACTIONS")
        case .github: variables.isTrue("GITHUB_ACTIONS")
        case .gitlab: variables.isTrue("GITLAB_CI")
        case .azure: variables.isTrue("TF_BUILD")
        case .bitbucket: variables["BITBUCKET_PIPELINE_UUID"] != nil
        case .circle: variables.isTrue("CIRCLECI")
        case .buildkite: variables.isTrue("BUILDKITE")
        case .woodpecker: variables["CI"] == "woodpecker" || variables["CI_SYSTEM_NAME"] == "woodpecker"
        case .drone: variables.isTrue("DRONE")
        case .jenkins: variables["JENKINS_URL"] != nil || variables["HUDSON_URL"] != nil
        case .other: variables.isTrue("CI")
        }
    }

    /// Whether a push event says what the branch pointed to before, so that no such word means a new branch.
    var tellsBefore: Bool {
        switch self {
        case .gitea, .github, .gitlab, .drone: true
        case .azure, .bitbucket, .circle, .buildkite, .woodpecker, .jenkins, .other: false
        }
    }

    /// How its checkout step is told to bring the history; nil where there is no one setting.
    var depthAdvice: String? {
        switch self {
        case .gitea, .github: "or check out with actions/checkout and 'fetch-depth: 0'"
        case .gitlab: "or set the job's variable GIT_DEPTH to 0"
        case .azure: "or check out with 'fetchDepth: 0'"
        case .bitbucket: "or set 'clone: depth: full'"
        case .woodpecker: "or set 'partial: false' and 'depth: 0' on the clone step"
        case .drone: "or set 'clone: depth: 0'"
        case .circle, .buildkite, .jenkins, .other: nil
        }
    }
}

/// Environment variables, an empty value counting as none.
struct Variables {
    private let values: [String: String]

    init(_ values: [String: String]) { self.values = values }

    subscript(name: String) -> String? { values[name].flatMap { $0.isEmpty ? nil : $0 } }

    /// Set to anything but `false` and `0`.
    func isTrue(_ name: String) -> Bool { self[name].map { !["false", "False", "0"].contains($0) } ?? false }

    /// An object name; nil when unset, no object name, or all zeros, which is how CI systems say "none".
    func commit(_ name: String) -> String? { self[name].flatMap(CommitName.checked) }
}

/// Object names as CI systems and hooks write them.
package enum CommitName {
    /// 40 or 64 zeros, or any other number of them: no object.
    package static func isZero(_ text: String) -> Bool { !text.isEmpty && text.utf8.allSatisfy { $0 == 48 } }

    /// `text` where it can name a commit: 7 to 64 hex digits, not all zeros. Keeps words of an event out of the
    /// arguments of git.
    static func checked(_ text: String) -> String? {
        let digits = text.utf8
        guard (7...64).contains(digits.count), !isZero(text),
            digits.allSatisfy({ ($0 >= 48 && $0 <= 57) || ($0 >= 97 && $0 <= 102) || ($0 >= 65 && $0 <= 70) })
        else { return nil }
        return text
    }

    /// A branch without `refs/heads/`.
    static func branch(_ ref: String) -> String { ref.hasPrefix("refs/heads/") ? String(ref.dropFirst(11)) : ref }
}
