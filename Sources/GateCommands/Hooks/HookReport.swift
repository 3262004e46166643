import GateGit
import GateModel

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// Runs the hook installer and tells what came of it.
enum HookReport {
    static func installer(_ surroundings: Surroundings = .current()) -> HookInstaller {
        HookInstaller(
            directory: surroundings.directory, environment: surroundings.environment, program: ownPath())
    }

    /// Exit 2 for a name that is no hook of ours.
    static func names(_ typed: [String]) throws -> [HookName] {
        try typed.map { name in
            guard let hook = HookName(rawValue: name) else {
                throw CommandFailure(
                    ExitStatus.usage, "there is no hook '\(name)' to install",
                    advice: "hooks: \(HookName.allCases.map(\.rawValue).joined(separator: ", "))")
            }
            return hook
        }
    }

    /// Prints a line for each outcome; exit 3 when a hook was refused.
    static func show(_ work: () throws -> [HookOutcome]) throws {
        let outcomes = try CommandFailure.refusing(work)
        try StandardStreams.output { output in
            for outcome in outcomes { output.write(line(outcome) + "\n") }
        }
        if outcomes.contains(where: \.isRefusal) {
            throw CommandFailure(ExitStatus.couldNotAnalyse, "not every hook could be installed")
        }
    }

    static func line(_ outcome: HookOutcome) -> String {
        let name = outcome.hook.rawValue
        let place = outcome.path
        switch outcome.kind {
        case .installed:
            return "\(name): installed at \(place)"
                + (outcome.hook.isOnServer ? "" : "; skip it once with AIOPS_GATE=0")
        case .chained(let legacy):
            return "\(name): installed at \(place); the hook that stood there runs first, from \(legacy)"
        case .updated: return "\(name): brought up to date at \(place)"
        case .unchanged: return "\(name): already installed at \(place)"
        case .removed: return "\(name): removed from \(place)"
        case .restored: return "\(name): removed; the hook that stood there before is back at \(place)"
        case .absent: return "\(name): not installed"
        case .configured: return "\(name): installed in the git configuration: \(place)"
        case .present(let isChained):
            return "\(name): installed at \(place)\(isChained ? ", after the hook that stood there before" : "")"
        case .outdated(let version):
            return
                "\(name): installed at \(place) by an older program (version \(version)); run aiops-gate hooks install"
        case .foreign(let owner): return "\(name): \(place) belongs to \(owner.rawValue)"
        case .refused(let reason, let snippet):
            guard let snippet else { return "\(name): not installed: \(reason)" }
            let lines = snippet.split(separator: "\n", omittingEmptySubsequences: false).map { "    \($0)" }
            return "\(name): not installed: \(reason)\n" + lines.joined(separator: "\n")
        }
    }

    /// The absolute path of the program that runs.
    private static func ownPath() -> String {
        var buffer = [CChar](repeating: 0, count: 4096)
        let count = readlink("/proc/self/exe", &buffer, buffer.count - 1)
        guard count > 0 else { return CommandLine.arguments.first ?? "aiops-gate" }
        return String(decoding: buffer[..<count].map(UInt8.init(bitPattern:)), as: UTF8.self)
    }
}
