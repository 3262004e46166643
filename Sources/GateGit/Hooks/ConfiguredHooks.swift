/// Hooks that git runs by its configuration: `hook.<name>.command` and `hook.<name>.event`, from git 2.54 on.
///
/// Source: git-config(1) and git-hook(1) of git 2.54.
struct ConfiguredHooks {
    private let git: HookGit
    private static let oldest = (major: 2, minor: 54)

    init(directory: String, environment: [String: String]) throws(GitError) {
        git = HookGit(directory: directory, environment: environment)
    }

    /// Throws `.unsupported` where git would ignore the configuration, and so the gate.
    func requireSupport() throws(GitError) {
        let said = try git.output("version")
        guard ConfiguredHooks.isSupported(said) else {
            throw GitError(
                .unsupported, "hooks by configuration need git 2.54 or later; this is \(said)",
                advice: "install them as scripts: aiops-gate hooks install")
        }
    }

    /// Reads `git version 2.54.0.windows.1`; false for anything else.
    static func isSupported(_ said: String) -> Bool {
        let numbers = said.split(separator: " ").dropFirst(2).first?.split(separator: ".").map { Int($0) } ?? []
        guard numbers.count >= 2, let major = numbers[0], let minor = numbers[1] else { return false }
        return (major, minor) >= oldest
    }

    private func section(_ hook: HookName) -> String { "hook.aiops-gate-\(hook.rawValue)" }

    /// The command that is configured for `hook`; nil where none of ours is.
    func command(of hook: HookName) throws(GitError) -> String? {
        try git.optional("config", "--local", "--get", "\(section(hook)).command")
    }

    func install(_ hook: HookName, program: String) throws(GitError) -> HookOutcome {
        let command = "\(ShellWord.quoted(program)) hook \(hook.rawValue)"
        let known = try self.command(of: hook)
        let event = try git.optional("config", "--local", "--get-all", "\(section(hook)).event")
        if known == command, event == hook.rawValue { return HookOutcome(hook, path: command, .unchanged) }
        _ = try git.output("config", "--local", "--replace-all", "\(section(hook)).command", command)
        _ = try git.output("config", "--local", "--replace-all", "\(section(hook)).event", hook.rawValue)
        return HookOutcome(hook, path: command, known == nil ? .installed : .updated)
    }

    /// nil where nothing of ours is configured.
    func uninstall(_ hook: HookName) throws(GitError) -> HookOutcome? {
        guard let known = try command(of: hook) else { return nil }
        _ = try git.output("config", "--local", "--remove-section", section(hook))
        return HookOutcome(hook, path: known, .removed)
    }
}
