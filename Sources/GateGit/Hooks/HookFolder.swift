#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// The folder in which git looks for hooks, with `core.hooksPath` and linked worktrees honoured.
struct HookFolder {
    /// Absolute.
    let path: String
    /// Why nothing may be written there, with the tool that owns it; nil where we may.
    private let refusal: (reason: String, owner: ForeignHook)?

    init(directory: String, environment: [String: String]) throws(GitError) {
        let git = HookGit(directory: directory, environment: environment)
        path = FileSystem.path(try git.output("rev-parse", "--git-path", "hooks"), below: directory)
        let common = FileSystem.path(try git.output("rev-parse", "--git-common-dir"), below: directory)
        let configured = try git.value("core.hooksPath")
        let real = FileSystem.realPath(path) ?? path
        // A bare repository has no work tree; its hooks lie in its own folder.
        let top = try git.optional("rev-parse", "--show-toplevel").flatMap { $0.isEmpty ? nil : $0 }
        let homes = [top, FileSystem.realPath(common)].compactMap(\.self)
        if configured == nil {
            refusal = nil
        } else if path.hasSuffix("/.husky/_") || path.hasSuffix("/.husky") {
            refusal = ("husky owns the hooks folder \(path)", .husky)
        } else if homes.contains(where: { real == $0 || real.hasPrefix($0 + "/") }) {
            refusal = nil
        } else {
            refusal = ("core.hooksPath is \(path), outside this repository", .other)
        }
    }

    private func file(_ hook: HookName) -> String { "\(path)/\(hook.rawValue)" }
    private func legacy(_ hook: HookName) -> String { "\(path)/\(hook.rawValue).legacy" }

    private func found(_ hook: HookName) throws(GitError) -> HookScript.Found {
        guard FileSystem.linkStatus(file(hook)) != nil else { return .nothing }
        guard let bytes = try FileSystem.bytes(of: file(hook)) else { return .foreign(.other) }
        return HookScript.recognised(String(decoding: bytes, as: UTF8.self), as: hook)
    }

    func install(_ script: HookScript) throws(GitError) -> HookOutcome {
        let hook = script.name
        if let refusal {
            let snippet =
                refusal.owner.snippet(for: hook)
                ?? "add the line to your own \(hook.rawValue) hook there:\naiops-gate hook \(hook.rawValue) \"$@\""
            return HookOutcome(hook, path: file(hook), .refused(refusal.reason, snippet: snippet))
        }
        switch try found(hook) {
        case .nothing:
            // The folder is absent where the template of `git init` has been emptied.
            if mkdir(path, 0o777) != 0, errno != EEXIST { throw failure("mkdir", path) }
            try write(script)
            return HookOutcome(hook, path: file(hook), .installed)
        case .ours(let known):
            let isExecutable = access(file(hook), X_OK) == 0
            if known == script, isExecutable { return HookOutcome(hook, path: file(hook), .unchanged) }
            try write(script)
            return HookOutcome(hook, path: file(hook), .updated)
        case .otherVersion:
            try write(script)
            return HookOutcome(hook, path: file(hook), .updated)
        case .edited:
            return HookOutcome(
                hook, path: file(hook),
                .refused(
                    "\(file(hook)) is ours and was edited; move your lines to \(hook.rawValue).legacy beside it and "
                        + "delete it", snippet: nil))
        case .foreign(let owner):
            if let snippet = owner.snippet(for: hook) {
                return HookOutcome(
                    hook, path: file(hook),
                    .refused("\(owner.rawValue) owns \(file(hook))", snippet: snippet))
            }
            return try chain(script)
        }
    }

    private func chain(_ script: HookScript) throws(GitError) -> HookOutcome {
        let hook = script.name
        guard FileSystem.linkStatus(legacy(hook)) == nil else {
            return HookOutcome(
                hook, path: file(hook),
                .refused("\(file(hook)) and \(legacy(hook)) both exist; only one can run before ours", snippet: nil))
        }
        guard !FileSystem.isDirectory(file(hook)) else {
            return HookOutcome(hook, path: file(hook), .refused("\(file(hook)) is a folder", snippet: nil))
        }
        guard rename(file(hook), legacy(hook)) == 0 else { throw failure("rename", file(hook)) }
        do throws(GitError) {
            try write(script)
        } catch {
            rename(legacy(hook), file(hook))
            throw error
        }
        return HookOutcome(hook, path: file(hook), .chained(legacy(hook)))
    }

    func uninstall(_ hook: HookName) throws(GitError) -> HookOutcome {
        switch try found(hook) {
        case .nothing: return HookOutcome(hook, path: file(hook), .absent)
        case .foreign(let owner): return HookOutcome(hook, path: file(hook), .foreign(owner))
        case .edited:
            return HookOutcome(
                hook, path: file(hook),
                .refused("\(file(hook)) is ours and was edited; delete it by hand", snippet: nil))
        case .ours, .otherVersion:
            if FileSystem.linkStatus(legacy(hook)) != nil {
                // One step: there is no moment without a hook.
                guard rename(legacy(hook), file(hook)) == 0 else { throw failure("rename", legacy(hook)) }
                return HookOutcome(hook, path: file(hook), .restored)
            }
            guard unlink(file(hook)) == 0 else { throw failure("unlink", file(hook)) }
            return HookOutcome(hook, path: file(hook), .removed)
        }
    }

    func status(_ hook: HookName) throws(GitError) -> HookOutcome {
        let kind: HookOutcome.Kind =
            switch try found(hook) {
            case .nothing: .absent
            case .ours: .present(isChained: access(legacy(hook), X_OK) == 0)
            case .otherVersion(let version): .outdated(version: version)
            case .edited: .refused("\(file(hook)) is ours and was edited", snippet: nil)
            case .foreign(let owner): .foreign(owner)
            }
        return HookOutcome(hook, path: file(hook), kind)
    }

    /// Whole or not at all: into a neighbour, then renamed.
    private func write(_ script: HookScript) throws(GitError) {
        let temporary = "\(file(script.name)).\(getpid()).tmp"
        let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o777)
        guard descriptor >= 0 else { throw failure("open", temporary) }
        let text = Array(script.text.utf8)
        let count = text.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
        let isWritten = count == text.count
        guard close(descriptor) == 0, isWritten, rename(temporary, file(script.name)) == 0 else {
            let error = failure("write", file(script.name))
            unlink(temporary)
            throw error
        }
    }

    private func failure(_ function: String, _ path: String) -> GitError {
        GitError(.io, "cannot change \(path): \(String(cString: strerror(errno)))", function: function)
    }
}

/// `git` as the user would run it in a folder: his configuration decides where hooks are looked for.
struct HookGit {
    let directory: String
    let environment: [String: String]

    func run(_ arguments: [String]) throws(GitError) -> ChildProcess.Result {
        var chosen = environment
        chosen["LC_ALL"] = "C"
        return try ChildProcess(["git"] + arguments, environment: chosen, directory: directory).run()
    }

    /// The first line of the output of a command that must succeed.
    func output(_ arguments: String...) throws(GitError) -> String {
        let result = try run(arguments)
        guard result.isSuccess else {
            throw GitError(
                result.errorText.contains("not a git repository") ? .notARepository : .io,
                "git \(arguments[0]) failed in \(directory): \(GitWords.first(result.errorText))",
                function: "git \(arguments[0])")
        }
        return result.text
    }

    /// The output; nil where the command fails.
    func optional(_ arguments: String...) throws(GitError) -> String? {
        let result = try run(arguments)
        return result.isSuccess ? result.text : nil
    }

    /// A value of the configuration; nil when unset.
    func value(_ key: String) throws(GitError) -> String? { try optional("config", "--get", key) }
}
