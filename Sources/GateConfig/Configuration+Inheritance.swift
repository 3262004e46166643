import GateModel

extension Configuration {
    /// What the file of `directory` starts with: the values of the nearest directory above it, their patterns as seen from
    /// `directory`.
    func inherited(by directory: RepoPath) -> Directory {
        var child = directories.last { directory.isInside($0.policy.directory) } ?? directories[0]
        let steps = directory.below(child.policy.directory)
        child.policy.directory = directory
        child.policy.exclude = child.policy.exclude.flatMap { $0.inherited(by: steps) }
        child.policy.generated = child.policy.generated.flatMap { $0.inherited(by: steps) }
        child.policy.vendored = child.policy.vendored.flatMap { $0.inherited(by: steps) }
        let rules = zip(child.policy.rules, child.ruleOrigins).compactMap { rule, origin -> (RuleSetting, Origin)? in
            var rule = rule
            let hadPaths = !rule.paths.isEmpty
            rule.paths = rule.paths.flatMap { $0.inherited(by: steps) }
            rule.exclude = rule.exclude.flatMap { $0.inherited(by: steps) }
            // No paths at all would mean every path.
            return hadPaths && rule.paths.isEmpty ? nil : (rule, origin)
        }
        child.policy.rules = rules.map(\.0)
        child.ruleOrigins = rules.map(\.1)
        return child
    }
}
