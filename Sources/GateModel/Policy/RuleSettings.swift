/// The `rules:` entries of every directory, compiled once for a run.
struct RuleSettings: Sendable {
    private struct Setting: Sendable {
        let rule: Wildcard
        let paths: GlobSet?
        let exclude: GlobSet
        let setting: RuleSetting
    }

    private let directories: [(directory: RepoPath, settings: [Setting])]

    init(_ policy: Policy) {
        directories = policy.directories.map { directory in
            let settings = directory.rules.map { rule in
                Setting(
                    rule: Wildcard(rule.rule), paths: rule.paths.isEmpty ? nil : GlobSet(rule.paths),
                    exclude: GlobSet(rule.exclude), setting: rule)
            }
            return (directory.directory, settings)
        }
    }

    /// The finding with its configured severity and confidence; nil where its rule is disabled for its path, or is
    /// off by default and nothing turns it on.
    func applied(to finding: Finding, isEnabledByDefault: Bool = true) -> Finding? {
        guard let (directory, settings) = directories.last(where: { finding.path.isInside($0.directory) }),
            !settings.isEmpty
        else { return isEnabledByDefault ? finding : nil }
        let path = finding.path.below(directory)
        var result = finding
        var isEnabled = isEnabledByDefault
        for setting in settings where setting.rule.matches(finding.ruleId.utf8) {
            if let paths = setting.paths, paths.first(matching: path) == nil { continue }
            if setting.exclude.first(matching: path) != nil {
                isEnabled = false
                continue
            }
            if let enabled = setting.setting.enabled { isEnabled = enabled }
            if let severity = setting.setting.severity { result.severity = severity }
            if let confidence = setting.setting.confidence { result.confidence = confidence }
        }
        return isEnabled ? result : nil
    }
}

/// A pattern over rule ids, with `*` for any run of bytes; linear in the text for each `*`.
package struct Wildcard: Sendable {
    private let pattern: [UInt8]

    package init(_ pattern: String) { self.pattern = Array(pattern.utf8) }

    package func matches(_ text: some Collection<UInt8>) -> Bool {
        let text = Array(text)
        var at = 0
        var index = 0
        var star: (pattern: Int, text: Int)?
        while index < text.count {
            if at < pattern.count, pattern[at] == UInt8(ascii: "*") {
                star = (at, index)
                at += 1
            } else if at < pattern.count, pattern[at] == text[index] {
                at += 1
                index += 1
            } else if let last = star {
                star = (last.pattern, last.text + 1)
                at = last.pattern + 1
                index = last.text + 1
            } else {
                return false
            }
        }
        return pattern[at...].allSatisfy { $0 == UInt8(ascii: "*") }
    }
}
