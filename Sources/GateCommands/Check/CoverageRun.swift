import GateConfig
import GateGit
import GateModel
import GateReview

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// Finds the coverage reports of a run and holds the change against them.
struct CoverageRun {
    let settings: CoverageSettings
    /// `--coverage`, relative to the current directory.
    let typed: [String]
    let isHook: Bool
    let surroundings: Surroundings

    struct Outcome {
        let reviewer: CoverageReviewer
        let measured: PatchCoverage?
        let notes: [Note]
    }

    /// nil where nobody asked for coverage. Exit 2 for a named report that is missing or unreadable; one that only a
    /// pattern finds is the reviewer's failure, so that the verdict says it.
    func measure(
        _ change: Change, _ blobs: any BlobSource, _ source: ChangeSource, _ policy: Policy
    ) throws -> Outcome? {
        let isConfigured = !isHook && (!settings.reports.isEmpty || settings.threshold != nil)
        guard !typed.isEmpty || isConfigured, policy.runs("coverage") else { return nil }
        let files = policy.authored(change.files)
        let names = CoverageMeasure.names(files)
        let workTree = source.repository?.backend.layout.workTree ?? surroundings.directory
        var sources = try typed.map { try self.source(named: $0, names, workTree) }
        var notes: [Note] = []
        if isConfigured, typed.isEmpty {
            for path in WorkTreeFiles(root: workTree).matching(settings.reports) {
                do {
                    guard let bytes = try FileContent.read("\(workTree)/\(path.text)", limit: CoverageReport.mostBytes)
                    else { continue }
                    let report = try CoverageReport(bytes, names: names)
                    sources.append(CoverageMeasure.Source(name: path.text, report: report, folder: path.parent))
                } catch let error as CoverageError {
                    return failed("\(path.text): \(error)")
                } catch let failure as CommandFailure {
                    return failed(failure.message)
                }
                if try source.repository?.backend.indexEntry(at: path) != nil {
                    let text =
                        "\(path.text) is a file of the repository, not of a test run; whoever changes it sets the figure"
                    notes.append(Note(.warning, "coverage-report-tracked", text))
                }
            }
        }
        let measured = CoverageMeasure(
            blobs: blobs, limit: policy.limits.fileBytes, symbols: CoverageMeasure.functions(surroundings.grammars)
        ).measure(
            files, sources, repository: try repositoryFiles(change, source, names),
            workTrees: CoverageRun.spellings(of: workTree), threshold: settings.threshold)
        notes += CoverageRun.notes(measured)
        return Outcome(reviewer: CoverageReviewer(measured), measured: measured, notes: notes)
    }

    private func failed(_ why: String) -> Outcome {
        Outcome(reviewer: CoverageReviewer(failure: why), measured: nil, notes: [])
    }

    private func source(
        named name: String, _ names: Set<String>, _ workTree: String
    ) throws -> CoverageMeasure.Source {
        let file = Locations.normalized(name, below: surroundings.directory)
        guard let bytes = try FileContent.read(file, limit: CoverageReport.mostBytes) else {
            throw CommandFailure(
                ExitStatus.usage, "there is no coverage report \(name)",
                advice: "run the tests with coverage first; docs/coverage.md says how")
        }
        do throws(CoverageError) {
            let report = try CoverageReport(bytes, names: names)
            let folder =
                file.hasPrefix(workTree + "/")
                ? RepoPath(String(file.dropFirst(workTree.count + 1))).parent : nil
            return CoverageMeasure.Source(name: name, report: report, folder: folder)
        } catch {
            throw CommandFailure(ExitStatus.usage, "cannot read the coverage report \(name): \(error)")
        }
    }

    /// The files of the head side that end in one of the names: those of the commit that is judged, or of HEAD, with
    /// what the change adds and without what it removes.
    private func repositoryFiles(
        _ change: Change, _ source: ChangeSource, _ names: Set<String>
    ) throws -> [RepoPath] {
        var paths = Set(change.files.compactMap { $0.new?.path })
        if let backend = source.repository?.backend {
            try CommandFailure.refusing {
                guard let commit = try source.commits().head ?? backend.headCommit() else { return }
                let tree = try backend.tree(ofCommit: commit)
                paths.formUnion(try backend.deltas(oldTree: nil, newTree: tree).map(\.path))
            }
            for file in change.files where file.new == nil { paths.remove(file.path) }
        }
        return paths.filter { names.contains($0.name.text) }.sorted()
    }

    /// The folder as it is named and as it really is: tools write either.
    private static func spellings(of folder: String) -> [String] {
        guard let real = realpath(folder, nil) else { return [folder] }
        defer { free(real) }
        let resolved = String(cString: real)
        return resolved == folder ? [folder] : [folder, resolved]
    }

    private static func notes(_ measured: PatchCoverage) -> [Note] {
        var notes = [Note(.note, "patch-coverage", measured.sentence)]
        if let first = measured.unmeasured.first {
            let more = measured.unmeasured.count - 1
            let others = more == 0 ? "" : more == 1 ? " and 1 more file" : " and \(more) more files"
            notes.append(
                Note(
                    .warning, "coverage-not-measured",
                    "coverage of \(first.path.text)\(others) not measured: \(first.why)"))
        }
        return notes
    }
}
