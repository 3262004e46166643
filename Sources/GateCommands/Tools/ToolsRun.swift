import GateConfig
import GateGit
import GateModel
import GateReview

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// Runs the tools and plugins that the configuration names, and reads what they say.
///
/// Nothing of them decides a verdict by failing: what did not come to its end is a reason in the ledger.
struct ToolsRun {
    let configuration: Configuration
    let policy: Policy
    let loader: PolicyLoader
    let surroundings: Surroundings
    let hook: HookPlace?

    struct Outcome {
        let reviewer: ToolsReviewer
        let notes: [Note]
    }

    /// nil where there is nothing to run. Exit 2 for a problem matcher that is none.
    func run(_ change: Change, _ blobs: any BlobSource, _ source: ChangeSource) throws -> Outcome? {
        let settings =
            configuration.tools.map { ($0, isPlugin: false) }
            + configuration.plugins.map { (ToolsRun.plugin($0), isPlugin: true) }
        guard !settings.isEmpty, policy.runs("tools"), hook != .message else { return nil }
        if hook == .server {
            let note = Note(.note, "tools-not-run", "tools and plugins do not run where a push is received")
            return Outcome(reviewer: ToolsReviewer(), notes: [note])
        }
        let files = policy.authored(change.files).filter { file in
            file.kind == .text && file.new?.mode.isRegular == true && file.hunks.contains { $0.newLines > 0 }
        }
        let wanted = settings.filter { isWanted($0.0) }
        // Paths below the root of the file system have one slash.
        let folder = source.folder.map { $0 == "/" ? "" : $0 }
        let workTrees = folder.map(ToolsRun.spellings) ?? []
        let runs = try wanted.compactMap { tool, isPlugin -> ToolRun? in
            let own = files.filter { file in
                file.path.isInside(tool.directory)
                    && (tool.files.isEmpty || tool.files.contains { $0.matches(file.path) })
            }
            guard !own.isEmpty else { return nil }
            return ToolRun(
                settings: tool, isPlugin: isPlugin, files: own, change: change, blobs: blobs, limits: policy.limits,
                folder: folder, workTrees: workTrees,
                matcher: try matcher(of: tool), isTrusting: isTrusting, environment: surroundings.environment)
        }
        guard !runs.isEmpty else { return Outcome(reviewer: ToolsReviewer(), notes: []) }
        var outcomes = runs.map { ToolOutcome(name: $0.settings.name, files: []) }
        outcomes.withUnsafeMutableBufferPointer { slots in
            // Each index is written by one call alone.
            nonisolated(unsafe) let slots = slots
            Parallel.forEach(count: runs.count, workers: surroundings.processors) { _, index in
                slots[index] = runs[index].run()
            }
        }
        let notes = outcomes.filter { $0.outside > 0 }.map { outcome in
            let count = outcome.outside == 1 ? "1 finding is" : "\(outcome.outside) findings are"
            return Note(
                .note, "tool-findings-outside", "\(outcome.name): \(count) on lines that the change does not add")
        }
        return Outcome(reviewer: ToolsReviewer(outcomes), notes: notes)
    }

    /// The settings of `aiops-gate-NAME`.
    private static func plugin(_ name: String) -> ToolSettings {
        var settings = ToolSettings(name: name)
        settings.run = ["aiops-gate-\(name)"]
        settings.okExit = [0]
        return settings
    }

    /// A hook runs what is fast enough for it, and reads no report of an earlier run.
    private func isWanted(_ tool: ToolSettings) -> Bool { hook == nil || (tool.runsInHooks && !tool.run.isEmpty) }

    /// Whether the new side may name what runs: on a developer's machine, where it is their own.
    private var isTrusting: Bool {
        switch loader.side {
        case .index, .disk: true
        case .commit, .nowhere: loader.options.config != nil
        }
    }

    /// The matcher comes from where the configuration comes from.
    private func matcher(of tool: ToolSettings) throws -> ProblemMatcher? {
        guard tool.format == .problemMatcher, let name = tool.matcher else { return nil }
        guard let bytes = try loader.read(RepoPath(name)) else {
            throw CommandFailure(ExitStatus.usage, "there is no problem matcher \(name) (tool \(tool.name))")
        }
        do throws(ProblemMatcherError) {
            return try ProblemMatcher(bytes)
        } catch {
            throw CommandFailure(ExitStatus.usage, "\(name): \(error.message)")
        }
    }

    private static func spellings(of folder: String) -> [String] {
        guard let real = realpath(folder, nil) else { return [folder] }
        defer { free(real) }
        let resolved = String(cString: real)
        return resolved == folder ? [folder] : [folder, resolved]
    }
}
