import GateModel

/// The fixes of one result, written as a patch or into the files.
struct FixRun {
    private struct Target {
        let path: RepoPath
        let old: SourceText
        let fixed: FixedText
    }

    private let mode: FixMode
    private let folder: String?
    private var targets: [Target] = []
    /// Findings whose fix is left out because it may change what the program does.
    private var unsafeCount = 0

    /// Takes the fixes of findings that are neither suppressed nor in the baseline.
    init(
        _ result: GateResult, _ change: Change, _ blobs: any BlobSource, mode: FixMode, takesUnsafe: Bool,
        folder: String?
    ) {
        self.mode = mode
        self.folder = folder
        var byPath: [RepoPath: [Fix]] = [:]
        for finding in result.findings where finding.side == .new {
            guard let fix = finding.fix, finding.status == .new || finding.status == .belowThreshold else { continue }
            if fix.isSafe || takesUnsafe {
                byPath[finding.path, default: []].append(fix)
            } else {
                unsafeCount += 1
            }
        }
        for file in change.files {
            guard let fixes = byPath[file.path], let text = try? blobs.text(of: file, side: .new, limit: 32 << 20),
                let fixed = FixedText(text, fixes: fixes)
            else { continue }
            targets.append(Target(path: file.path, old: text, fixed: fixed))
        }
    }

    /// Refuses, before anything is written, where a file is not what was reviewed. Exit 2.
    func checkTargets() throws {
        guard mode == .apply, !targets.isEmpty else { return }
        guard let folder else {
            throw CommandFailure(
                ExitStatus.usage, "there is no work tree to apply fixes in", advice: "take the patch: --fix")
        }
        let dirty = targets.filter { (try? FileContent.read("\(folder)/\($0.path.text)")) != .some($0.old.bytes) }
        guard dirty.isEmpty else {
            let names = dirty.prefix(5).map(\.path.text).joined(separator: ", ")
            throw CommandFailure(
                ExitStatus.usage, "\(names): the file on disk is not what was reviewed, so no fix was applied",
                advice: "stage or stash its other changes first, or take the patch: --fix")
        }
    }

    func write() throws {
        switch mode {
        case .patch:
            try StandardStreams.output { output in
                for target in targets { FixPatch.write(target.path, target.old, target.fixed, to: &output) }
            }
        case .apply:
            for target in targets {
                try AtomicFile.write("\(folder ?? ".")/\(target.path.text)") { $0.write(bytes: target.fixed.bytes) }
            }
        }
        let count = targets.reduce(0) { $0 + $1.fixed.count }
        let done = mode == .patch ? "in the patch" : "applied"
        StandardStreams.error(
            "fix: \(plural(count, "fix", "fixes")) \(done), \(plural(targets.count, "file", "files"))\(rest)")
    }

    private var rest: String {
        unsafeCount == 0 ? "" : "; \(plural(unsafeCount, "unsafe fix", "unsafe fixes")) left out (--unsafe-fixes)"
    }

    private func plural(_ count: Int, _ one: String, _ many: String) -> String { "\(count) \(count == 1 ? one : many)" }
}
