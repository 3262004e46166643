/// Puts hook scripts in place and takes them away again; never over a file that is not ours.
public struct HookInstaller: Sendable {
    /// How git is told about a hook.
    public enum Method: String, Sendable, CaseIterable {
        /// A script in the hooks folder.
        case script
        /// `hook.<name>.command` in the repository's configuration; git 2.54 and later.
        case config
    }

    private let directory: String
    private let environment: [String: String]
    /// The program to record, absolute.
    private let program: String

    /// `directory` lies in the repository; `program` is the absolute path of the program that installs.
    public init(directory: String, environment: [String: String], program: String) {
        self.directory = directory
        self.environment = environment
        self.program = program
    }

    /// Installs `hooks`. Doing it again changes nothing. A refusal of one hook does not stop the others.
    ///
    /// Throws `.notARepository`; `.unsupported` for `.config` with a git that knows no such hooks; `.io`.
    public func install(
        _ hooks: [HookName] = HookName.standard, method: Method = .script
    ) throws(GitError) -> [HookOutcome] {
        switch method {
        case .script:
            let folder = try HookFolder(directory: directory, environment: environment)
            return try hooks.map { (hook) throws(GitError) in try folder.install(HookScript(hook, program: program)) }
        case .config:
            let configured = try ConfiguredHooks(directory: directory, environment: environment)
            try configured.requireSupport()
            return try hooks.map { (hook) throws(GitError) in try configured.install(hook, program: program) }
        }
    }

    /// Removes what either method has installed, and puts back the hooks that stood there before.
    public func uninstall(_ hooks: [HookName] = HookName.allCases) throws(GitError) -> [HookOutcome] {
        let folder = try HookFolder(directory: directory, environment: environment)
        let configured = try ConfiguredHooks(directory: directory, environment: environment)
        var outcomes: [HookOutcome] = []
        for hook in hooks {
            if let outcome = try configured.uninstall(hook) { outcomes.append(outcome) }
            outcomes.append(try folder.uninstall(hook))
        }
        return outcomes
    }

    /// What stands in place for every hook that we know.
    public func status() throws(GitError) -> [HookOutcome] {
        let folder = try HookFolder(directory: directory, environment: environment)
        let configured = try ConfiguredHooks(directory: directory, environment: environment)
        var outcomes: [HookOutcome] = []
        for hook in HookName.allCases {
            if let command = try configured.command(of: hook) {
                outcomes.append(HookOutcome(hook, path: command, .configured))
            }
            outcomes.append(try folder.status(hook))
        }
        return outcomes
    }
}

/// What was done, or was found, for one hook.
public struct HookOutcome: Sendable, Equatable {
    public enum Kind: Sendable, Equatable {
        case installed
        /// Installed, and the script that stood there is run before ours; its new path.
        case chained(String)
        /// Written anew for this version or another place of the program.
        case updated
        case unchanged
        case removed
        /// Removed, and the script that had stood there is back.
        case restored
        /// Nothing of ours is there.
        case absent
        /// `hook.*.command` in the configuration calls us; `path` is the command.
        case configured
        /// Ours, of this version; whether a script is chained before it.
        case present(isChained: Bool)
        /// Ours, of another version; `hooks install` brings it up to date.
        case outdated(version: Int)
        /// Somebody else's; left as it is.
        case foreign(ForeignHook)
        /// Not done, for this reason; `snippet` is what to write by hand instead, if anything.
        case refused(String, snippet: String?)
    }

    public let hook: HookName
    /// The hook's file, or its command in the configuration.
    public let path: String
    public let kind: Kind

    init(_ hook: HookName, path: String, _ kind: Kind) {
        self.hook = hook
        self.path = path
        self.kind = kind
    }

    /// Whether the wish was not met.
    public var isRefusal: Bool { if case .refused = kind { true } else { false } }
}
