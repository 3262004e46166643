import GateGit
import GateModel
import GateReview

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// One tool or plugin on one change.
struct ToolRun: Sendable {
    let settings: ToolSettings
    let isPlugin: Bool
    /// The changed files that it is about; never empty.
    let files: [ChangedFile]
    let change: Change
    let blobs: any BlobSource
    let limits: Limits
    /// The absolute folder of the change's files; nil where there is none.
    let folder: String?
    let workTrees: [String]
    let matcher: ProblemMatcher?
    /// Whether what the change itself brings may be run.
    let isTrusting: Bool
    let environment: [String: String]

    /// Bytes that one run may print.
    private static let outputLimit = 64 << 20
    /// Bytes of arguments of one run; the system takes more, and a program its own (execve(2): 128 KiB an argument).
    private static let batchBytes = 96 << 10

    func run() -> ToolOutcome {
        var outcome = ToolOutcome(name: settings.name, files: files.map(\.path))
        let readable = shown(&outcome)
        guard outcome.failure == nil, !readable.isEmpty, let folder else { return outcome }
        let placement = ToolPlacement(
            settings, files: readable, blobs: blobs, limit: limits.fileBytes, workTrees: workTrees, matcher: matcher)
        if settings.run.isEmpty {
            readReports(in: folder, before: nil, placement, &outcome)
            return outcome
        }
        guard let program = program(in: folder, &outcome) else { return outcome }
        let end = ToolRun.now() + Double(settings.seconds)
        let before = settings.report == nil ? nil : stamps(in: folder)
        for batch in batches(readable) {
            let rest = end - ToolRun.now()
            guard rest > 0 else {
                outcome.failure = Reason(.timeout, late)
                break
            }
            start(program, batch, in: folder, seconds: rest, placement, &outcome)
            if outcome.failure != nil { break }
        }
        if outcome.failure == nil, let before { readReports(in: folder, before: before, placement, &outcome) }
        return outcome
    }

    // MARK: Running

    private struct Batch {
        var arguments: [String]
        var input: [UInt8] = []
        var only: RepoPath?
    }

    private func start(
        _ program: String, _ batch: Batch, in folder: String, seconds: Double, _ placement: ToolPlacement,
        _ outcome: inout ToolOutcome
    ) {
        var chosen = ChildEnvironment.local(from: environment)
        for name in settings.environment { chosen[name] = environment[name] }
        var child = ChildProcess(
            [program] + batch.arguments, environment: chosen,
            directory: settings.directory.isRoot
                ? (folder.isEmpty ? "/" : folder) : "\(folder)/\(settings.directory.text)",
            seconds: seconds)
        child.ownsGroup = true
        child.outputLimit = ToolRun.outputLimit
        let result: ChildProcess.Result
        do throws(GitError) {
            result = try child.run(input: batch.input)
        } catch {
            return fail(&outcome, .crash, error.message)
        }
        if result.isTimedOut { return fail(&outcome, .timeout, late) }
        if result.isTooMuch { return fail(&outcome, .crash, "it wrote more than \(ToolRun.outputLimit >> 20) MiB") }
        guard settings.okExit.contains(result.status) else {
            let said = ToolRun.words(result.error) ?? ToolRun.words(result.output)
            return fail(&outcome, .crash, "it ended with \(result.status)\(said.map { ": \($0)" } ?? "")")
        }
        guard settings.report == nil else { return }
        let bytes = settings.stream == .stdout ? result.output : result.error
        placement.read(ToolPlacement.Answer(bytes, status: result.status, only: batch.only), into: &outcome)
    }

    private var late: String { "\(settings.name): not done after \(settings.seconds) seconds" }

    private func fail(_ outcome: inout ToolOutcome, _ code: Reason.Code, _ why: String) {
        outcome.failure = Reason(code, why.hasPrefix(settings.name) ? why : "\(settings.name): \(why)")
    }

    /// The first line that says something, cut to what a ledger can hold.
    private static func words(_ bytes: [UInt8]) -> String? {
        let text = String(decoding: bytes.prefix(4096), as: UTF8.self)
        let line = text.split(whereSeparator: \.isNewline).first { $0.contains { $0.isLetter } }
        return line.map { String($0.prefix(200)) }
    }

    // MARK: What it is given

    /// The files that it can be shown as the change has them; the others are unread, each with the reason.
    private func shown(_ outcome: inout ToolOutcome) -> [ChangedFile] {
        files.filter { file in
            let reason = whyNotShown(file)
            outcome.unread[file.path] = reason
            return reason == nil
        }
    }

    private func whyNotShown(_ file: ChangedFile) -> Reason? {
        guard let folder else {
            return Reason(.workTreeDiffers, "\(settings.name): there is no work tree that holds the change")
        }
        guard file.path.isUTF8 else { return Reason(.unreadable, "\(settings.name): the name is not UTF-8") }
        // A file of the work tree is what is judged; a plugin and a tool with standard input get the text itself.
        if file.new?.id == nil || isPlugin || settings.readsInput { return nil }
        let disk = (try? FileContent.read("\(folder)/\(file.path.text)", limit: limits.fileBytes)) ?? nil
        let text = try? blobs.text(of: file, side: .new, limit: limits.fileBytes)
        guard let disk, let text, disk == text.bytes || disk.filter({ $0 != 13 }) == text.bytes.filter({ $0 != 13 })
        else {
            return Reason(
                .workTreeDiffers,
                "\(settings.name): the file in the work tree is not the one that is judged; commit or stash the rest")
        }
        return nil
    }

    private func batches(_ files: [ChangedFile]) -> [Batch] {
        if isPlugin { return [Batch(arguments: [], input: pluginInput(files))] }
        let arguments = Array(settings.run.dropFirst())
        let names = files.map { file in
            let name = file.path.below(settings.directory).text
            // A name must not be taken for an option.
            return name.hasPrefix("-") ? "./\(name)" : name
        }
        if settings.readsInput || arguments.contains(where: { $0.contains("{file}") }) {
            return zip(files, names).map { file, name in
                let own = arguments.map {
                    $0.split(separator: "{file}", omittingEmptySubsequences: false).joined(separator: name)
                }
                let text = settings.readsInput ? try? blobs.text(of: file, side: .new, limit: limits.fileBytes) : nil
                return Batch(arguments: own, input: text?.bytes ?? [], only: settings.readsInput ? file.path : nil)
            }
        }
        guard let place = arguments.firstIndex(of: "{files}") else { return [Batch(arguments: arguments)] }
        var groups: [[String]] = [[]]
        var size = 0
        for name in names {
            size += name.utf8.count + 9
            if size > ToolRun.batchBytes, groups.last?.isEmpty == false {
                groups.append([])
                size = name.utf8.count + 9
            }
            groups[groups.count - 1].append(name)
        }
        return groups.map {
            Batch(arguments: arguments[..<place] + $0 + arguments[(place + 1)...].filter { $0 != "{files}" })
        }
    }

    /// The change as `diff --json` writes it, with the lines that each hunk adds.
    private func pluginInput(_ files: [ChangedFile]) -> [UInt8] {
        var output = ByteWriter()
        var texts: [RepoPath: SourceText] = [:]
        let own = Change(scope: change.scope, files: files)
        DiffJSON.write(own, to: &output) { file, hunk in
            if texts[file.path] == nil {
                texts[file.path] = try? blobs.text(of: file, side: .new, limit: limits.fileBytes)
            }
            guard let text = texts[file.path] else { return [] }
            return hunk.newRange.compactMap { line in text.range(ofLine: line).map { text.bytes[$0] } }
        }
        return output.bytes
    }

    // MARK: The program

    /// The absolute path of the program; nil, and the outcome's failure, where there is none that may run.
    private func program(in folder: String, _ outcome: inout ToolOutcome) -> String? {
        let name = settings.run[0]
        let start = settings.directory.isRoot ? folder : "\(folder)/\(settings.directory.text)"
        if let touched = touched(below: start) {
            fail(
                &outcome, .crash,
                "the change touches \(touched.text), which it would run; it does not run before it is merged")
            return nil
        }
        if name.utf8.contains(UInt8(ascii: "/")), !isPlugin {
            let path = Locations.normalized(name, below: start)
            guard access(path, X_OK) == 0 else {
                fail(&outcome, .crash, "there is no program \(name)")
                return nil
            }
            return path
        }
        for entry in (environment["PATH"] ?? "/usr/local/bin:/usr/bin:/bin").split(separator: ":")
        where entry.hasPrefix("/") {
            let path = "\(entry)/\(name)"
            guard access(path, X_OK) == 0, !Folders.exists(path) else { continue }
            // What a plugin does is not for the repository to say that it looks at.
            if isPlugin, let real = realpath(path, nil) {
                defer { free(real) }
                let resolved = String(cString: real)
                if workTrees.contains(where: { resolved.hasPrefix($0 + "/") || path.hasPrefix($0 + "/") }) { continue }
            }
            return path
        }
        fail(
            &outcome, .crash,
            "there is no program \(name) on PATH\(isPlugin ? " outside the repository" : ""); install it, or leave it out of \(isPlugin ? "plugins" : "tools")"
        )
        return nil
    }

    /// The program, or the script that an interpreter is given, where the change brings it.
    private func touched(below start: String) -> RepoPath? {
        guard !isTrusting, let workTree = workTrees.first else { return nil }
        let interpreters: Set<Substring> = ["bash", "dash", "node", "perl", "php", "python", "python3", "ruby", "sh"]
        let name = settings.run[0].split(separator: "/").last ?? ""
        var candidates = settings.run[0].utf8.contains(UInt8(ascii: "/")) ? [settings.run[0]] : []
        if interpreters.contains(name), let script = settings.run.dropFirst().first(where: { !$0.hasPrefix("-") }) {
            candidates.append(script)
        }
        let paths = candidates.compactMap { candidate -> RepoPath? in
            let path = Locations.normalized(candidate, below: start)
            return path.hasPrefix(workTree + "/") ? RepoPath(String(path.dropFirst(workTree.count + 1))) : nil
        }
        return paths.first { path in change.files.contains { $0.path == path } }
    }

    // MARK: Reports in files

    /// What tells whether a report was written anew.
    private struct Stamp: Equatable {
        let inode: UInt64
        let seconds: Int
        let nanoseconds: Int
        let size: Int
    }

    private func stamps(in folder: String) -> [RepoPath: Stamp] {
        let found = settings.report.map { WorkTreeFiles(root: folder).matching([$0]) } ?? []
        return Dictionary(
            found.compactMap { path in stamp("\(folder)/\(path.text)").map { (path, $0) } },
            uniquingKeysWith: { first, _ in first })
    }

    private func stamp(_ path: String) -> Stamp? {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        return Stamp(
            inode: UInt64(status.st_ino), seconds: Int(status.st_mtim.tv_sec), nanoseconds: Int(status.st_mtim.tv_nsec),
            size: Int(status.st_size))
    }

    /// `before`: the reports as they were before the run; one that has not changed since is an old one.
    private func readReports(
        in folder: String, before: [RepoPath: Stamp]?, _ placement: ToolPlacement, _ outcome: inout ToolOutcome
    ) {
        let now = stamps(in: folder)
        let fresh = now.keys.filter { before == nil || before?[$0] != now[$0] }.sorted()
        guard !fresh.isEmpty else {
            return fail(&outcome, .crash, "there is no new report \(settings.report?.pattern ?? "")")
        }
        for path in fresh where outcome.failure == nil {
            let bytes = (try? FileContent.read("\(folder)/\(path.text)", limit: ToolRun.outputLimit)) ?? nil
            guard let bytes else { return fail(&outcome, .crash, "cannot read \(path.text)") }
            placement.read(ToolPlacement.Answer(bytes, status: 0), into: &outcome)
        }
    }

    private static func now() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}
