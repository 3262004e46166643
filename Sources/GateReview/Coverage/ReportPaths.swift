import GateModel

/// Finds the files of a coverage report among the files of a repository.
///
/// What could be two files is none: a wrong file would be a wrong figure. In order of trust: the very path (inside the
/// work tree where it is absolute), the path below the report's own folders or below a folder above the report, a Go
/// import path, the longest common end of both paths.
struct ReportPaths {
    /// Paths of the head side that end in one of the wanted names.
    private let repository: Set<RepoPath>
    private let byName: [RepoPath: [RepoPath]]
    /// Absolute paths of the work tree, as given and without symbolic links; no trailing slash.
    private let workTrees: [String]
    /// By import path: the file.
    private let goFiles: [String: RepoPath]

    init(repository: [RepoPath], workTrees: [String], goFiles: [String: RepoPath]) {
        self.repository = Set(repository)
        self.workTrees = workTrees
        self.goFiles = goFiles
        byName = Dictionary(grouping: repository, by: \.name)
    }

    /// The file of the repository for each file of `report`, by index; `folder` is the report's own inside the work tree,
    /// nil where it lies elsewhere.
    func match(_ report: CoverageReport, in folder: RepoPath?) -> [Int: RepoPath] {
        let roots = report.roots.compactMap { inside($0) }
        var found: [Int: RepoPath] = [:]
        var byEnd: [Int: (path: RepoPath, length: Int)] = [:]
        for (index, file) in report.files.enumerated() {
            if let path = certain(file, report.format, roots, folder) {
                found[index] = path
            } else if let match = byCommonEnd(file) {
                byEnd[index] = match
            }
        }
        // One file of the repository, several of the report: the longest end wins, equal ones cancel each other.
        let certain = Set(found.values)
        for (path, indices) in Dictionary(grouping: byEnd.keys, by: { byEnd[$0]?.path }) {
            guard let path, !certain.contains(path) else { continue }
            let longest = indices.compactMap { byEnd[$0]?.length }.max()
            let best = indices.filter { byEnd[$0]?.length == longest }
            if best.count == 1 { found[best[0]] = path }
        }
        return found
    }

    private func certain(
        _ file: CoverageReport.File, _ format: CoverageReport.Format, _ roots: [RepoPath], _ folder: RepoPath?
    ) -> RepoPath? {
        if format == .go, let path = goFiles[file.path] { return path }
        if isAbsolute(file.path) { return inside(file.path).flatMap(known) }
        guard let relative = ReportPaths.normalised(file.path) else { return nil }
        // JaCoCo's paths begin at a package, somewhere below a source root that the report does not name.
        if format == .jacoco { return nil }
        var candidates = roots
        if var above = folder {
            while !above.isRoot {
                candidates.append(above)
                above = above.parent
            }
        }
        candidates.append(RepoPath([]))
        return candidates.lazy.compactMap { known($0.appending(relative)) }.first
    }

    private func known(_ path: RepoPath) -> RepoPath? { repository.contains(path) ? path : nil }

    /// The one file of the repository that shares the longest end with the report's path, where one of the two is that
    /// end as a whole.
    private func byCommonEnd(_ file: CoverageReport.File) -> (path: RepoPath, length: Int)? {
        guard let reported = ReportPaths.normalised(file.path) else { return nil }
        let parts = reported.bytes.split(separator: UInt8(ascii: "/"))
        guard let name = parts.last else { return nil }
        var best: [(path: RepoPath, length: Int)] = []
        for path in byName[RepoPath(Array(name))] ?? [] {
            let other = path.bytes.split(separator: UInt8(ascii: "/"))
            var length = 0
            while length < min(parts.count, other.count),
                parts[parts.count - 1 - length] == other[other.count - 1 - length]
            {
                length += 1
            }
            guard length == parts.count || length == other.count else { continue }
            if let first = best.first, first.length > length { continue }
            if let first = best.first, first.length < length { best = [] }
            best.append((path, length))
        }
        if best.count > 1, !file.module.isEmpty {
            let module = Array(file.module.utf8)
            best = best.filter {
                $0.path.bytes.split(separator: UInt8(ascii: "/")).contains { $0.elementsEqual(module) }
            }
        }
        return best.count == 1 ? best[0] : nil
    }

    /// The path inside the work tree; a relative one is taken to start at its root. nil where it lies elsewhere.
    private func inside(_ text: String) -> RepoPath? {
        let text = ReportPaths.withoutScheme(text)
        guard isAbsolute(text) else { return ReportPaths.normalised(text) }
        for workTree in workTrees {
            if text == workTree || text == workTree + "/" { return RepoPath([]) }
            if text.hasPrefix(workTree + "/") {
                return ReportPaths.normalised(String(text.dropFirst(workTree.count + 1)))
            }
        }
        return nil
    }

    private func isAbsolute(_ text: String) -> Bool {
        let text = ReportPaths.withoutScheme(text)
        return text.hasPrefix("/") || text.dropFirst().hasPrefix(":/")
    }

    private static func withoutScheme(_ text: String) -> String {
        text.hasPrefix("file://") ? String(text.dropFirst(7)) : text
    }

    /// Without `.`, `..`, empty components and the scheme of a URI; nil where it leads above its start.
    private static func normalised(_ text: String) -> RepoPath? {
        var parts: [Substring] = []
        for part in withoutScheme(text).split(separator: "/") where part != "." {
            if part == ".." {
                guard parts.popLast() != nil else { return nil }
            } else {
                parts.append(part)
            }
        }
        return parts.isEmpty ? RepoPath([]) : RepoPath(parts.joined(separator: "/"))
    }
}
