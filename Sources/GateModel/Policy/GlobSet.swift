/// A list of globs that many paths are held against: plain names cost one look-up for all of them.
struct GlobSet: Sendable {
    private let globs: [Glob]
    /// Plain names at any depth, to the first glob that says so: as a file or directory, and as a directory alone.
    private var names: [[UInt8]: Int] = [:]
    private var directories: [[UInt8]: Int] = [:]
    /// Indices of globs that need to be matched one by one.
    private var others: [Int] = []

    init(_ globs: [Glob]) {
        self.globs = globs
        for (index, glob) in globs.enumerated() {
            for alternative in glob.alternatives {
                guard let name = alternative.plainName else {
                    if others.last != index { others.append(index) }
                    continue
                }
                if alternative.isDirectoryOnly {
                    directories[name] = min(directories[name] ?? index, index)
                } else {
                    names[name] = min(names[name] ?? index, index)
                }
            }
        }
    }

    /// The first glob of the list that matches, by its place in the list; nil where none does.
    func first(matching path: RepoPath) -> Glob? {
        guard !globs.isEmpty else { return nil }
        let components = path.bytes.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        var best = Int.max
        for (index, component) in components.enumerated() {
            let name = Array(component)
            best = min(best, names[name] ?? Int.max)
            if index + 1 < components.count { best = min(best, directories[name] ?? Int.max) }
        }
        for index in others where index < best {
            if globs[index].alternatives.contains(where: { $0.matches(components) }) {
                best = index
                break
            }
        }
        return best == Int.max ? nil : globs[best]
    }
}
