/// Which reviewers are called for a file, decided before any of them is.
struct FilePlan: Sendable {
    let origin: FileContext.Origin
    /// Indices of the reviewers to call, ascending.
    let reviewers: [Int]
    /// The reason that keeps some reviewers, or all, from the file.
    let withheld: Reason?

    var isExcluded: Bool { withheld?.code == .excluded }
}

/// Applies the path settings of the policy; compiled once for a run.
struct Planner {
    private struct Directory {
        let directory: RepoPath
        let exclude: GlobSet
        let generated: GlobSet
        let vendored: GlobSet
    }

    private let directories: [Directory]
    private let all: [Int]
    private let readingGenerated: [Int]

    init(policy: Policy, reviewers: [any Reviewer]) {
        directories = policy.directories.map {
            Directory(
                directory: $0.directory, exclude: GlobSet($0.exclude), generated: GlobSet($0.generated),
                vendored: GlobSet($0.vendored))
        }
        all = Array(reviewers.indices)
        readingGenerated = all.filter { reviewers[$0].readsGenerated }
    }

    func plan(_ file: ChangedFile) -> FilePlan {
        guard let settings = directories.last(where: { file.path.isInside($0.directory) }) else {
            return FilePlan(origin: .authored, reviewers: all, withheld: nil)
        }
        let path = file.path.below(settings.directory)
        if let glob = settings.exclude.first(matching: path) {
            return FilePlan(origin: .authored, reviewers: [], withheld: Reason(.excluded, "matches \(glob.pattern)"))
        }
        for (globs, origin, code) in [
            (settings.vendored, FileContext.Origin.vendored, Reason.Code.vendored),
            (settings.generated, .generated, .generated),
        ] {
            guard let glob = globs.first(matching: path) else { continue }
            let isWithheld = readingGenerated.count < all.count || all.isEmpty
            return FilePlan(
                origin: origin, reviewers: readingGenerated,
                withheld: isWithheld ? Reason(code, "matches \(glob.pattern)") : nil)
        }
        return FilePlan(origin: .authored, reviewers: all, withheld: nil)
    }
}

extension Policy {
    /// The deltas that are neither excluded, nor generated, nor vendored.
    package func authored(_ files: [ChangedFile]) -> [ChangedFile] {
        let planner = Planner(policy: self, reviewers: [])
        return files.filter { file in
            let plan = planner.plan(file)
            return plan.origin == .authored && plan.withheld == nil
        }
    }

    /// Whether a reviewer is to run, after `only` and `skip`.
    package func runs(_ reviewer: String) -> Bool { only?.contains(reviewer) ?? true && !skip.contains(reviewer) }
}

extension RepoPath {
    /// The path as seen from `directory`, which it lies in.
    package func below(_ directory: RepoPath) -> RepoPath {
        guard !directory.isRoot else { return self }
        return RepoPath(Array(bytes.dropFirst(directory.bytes.count + 1)))
    }
}
