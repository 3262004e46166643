extension Glob {
    /// The same pattern as a directory below sees it: patterns relative to `directory` that together match a path below it
    /// exactly where this one matches the path from here.
    ///
    /// A pattern without a slash stays as it is. Empty where the pattern can match nothing there.
    package func inherited(by directory: RepoPath) -> [Glob] {
        guard !directory.isRoot else { return [self] }
        var found: [Glob] = []
        for alternative in Glob.expanded(Array(pattern.utf8)) {
            for text in Glob.derived(alternative, by: directory) where !found.contains(where: { $0.pattern == text }) {
                found.append(text == pattern ? self : Glob(text))
            }
        }
        // The braces of a pattern that no alternative changes are easier to read than its alternatives.
        let isUnchanged =
            found.map(\.pattern) == Glob.expanded(Array(pattern.utf8)).map { String(decoding: $0, as: UTF8.self) }
        return isUnchanged ? [self] : found
    }

    /// What is left of a pattern without braces when the components of `directory` have been read.
    private static func derived(_ pattern: [UInt8], by directory: RepoPath) -> [String] {
        let whole = GlobPattern(pattern)
        let path = directory.bytes.split(separator: UInt8(ascii: "/"))
        let texts = pattern.split(separator: UInt8(ascii: "/"))
        // A name that no path has, for what may lie below.
        let anything: ArraySlice<UInt8> = [0]
        let covers = whole.coversDirectory && whole.matches(path + [anything])
        if covers { return ["**"] }
        // Without a slash it is about any depth, and has a component more than it has texts.
        guard texts.count == whole.components.count else { return [String(decoding: pattern, as: UTF8.self)] }
        // Every way to have read the directory: how many components of the pattern are used up.
        var states: Set<Int> = Glob.closed([0], whole.components)
        for component in path {
            var next: Set<Int> = []
            for state in states where state < whole.components.count {
                switch whole.components[state] {
                case .anyDepth: next.insert(state)
                case .one(let steps): if GlobPattern.matches(steps, component) { next.insert(state + 1) }
                }
            }
            states = Glob.closed(next, whole.components)
        }
        let end = whole.isDirectoryOnly ? "/" : ""
        // What follows `**` is part of what `**` and it match.
        let least = states.filter {
            $0 < texts.count && !($0 > 0 && states.contains($0 - 1) && whole.components[$0 - 1] == .anyDepth)
        }
        return least.sorted().map { state in
            "/" + texts[state...].map { String(decoding: $0, as: UTF8.self) }.joined(separator: "/") + end
        }
    }

    /// The states that are reached without a component: `**` may be none.
    private static func closed(_ states: Set<Int>, _ components: [GlobPattern.Component]) -> Set<Int> {
        var all = states
        for state in states.sorted() {
            var at = state
            while at < components.count, components[at] == .anyDepth {
                at += 1
                all.insert(at)
            }
        }
        return all
    }
}
