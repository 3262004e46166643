/// The environments in which `git` is asked.
enum GitEnvironment {
    /// What the user set to lead git to his configuration: it decides on ownership and on values we look up.
    private static let configuration = [
        "GIT_CONFIG_GLOBAL", "GIT_CONFIG_NOSYSTEM", "GIT_CONFIG_PARAMETERS", "GIT_CONFIG_SYSTEM",
    ]

    /// With git's own discovery: for the question whether it would open a folder at all.
    static func asking(_ environment: [String: String]) -> [String: String] {
        let leading: Set = [
            "GIT_CEILING_DIRECTORIES", "GIT_COMMON_DIR", "GIT_DIR", "GIT_DISCOVERY_ACROSS_FILESYSTEM",
            "GIT_WORK_TREE",
        ]
        return quiet(environment).merging(environment.filter { leading.contains($0.key) }) { $1 }
    }

    /// For a repository that has been found: its folders are given by hand, and nothing is written into it.
    static func reading(
        _ layout: RepositoryLayout, from environment: [String: String], mayFetch: Bool
    ) -> [String: String] {
        var chosen = quiet(mayFetch ? ChildEnvironment.network(from: environment) : [:], under: environment)
        chosen["GIT_DIR"] = layout.gitDirectory
        chosen["GIT_COMMON_DIR"] = layout.commonDirectory
        chosen["GIT_INDEX_FILE"] = layout.indexFile
        if let workTree = layout.workTree { chosen["GIT_WORK_TREE"] = workTree }
        if let objects = layout.objectDirectory { chosen["GIT_OBJECT_DIRECTORY"] = objects }
        if !layout.alternateObjectDirectories.isEmpty {
            chosen["GIT_ALTERNATE_OBJECT_DIRECTORIES"] = layout.alternateObjectDirectories.joined(separator: ":")
        }
        chosen["GIT_LITERAL_PATHSPECS"] = "1"
        chosen["GIT_NO_REPLACE_OBJECTS"] = "1"
        if !mayFetch {
            // Known since 2.39.4 and 2.44; the second stops an older git from reaching anybody.
            chosen["GIT_NO_LAZY_FETCH"] = "1"
            chosen["GIT_ALLOW_PROTOCOL"] = "none"
        }
        return chosen
    }

    private static func quiet(_ environment: [String: String]) -> [String: String] { quiet([:], under: environment) }

    private static func quiet(_ more: [String: String], under environment: [String: String]) -> [String: String] {
        var chosen = ChildEnvironment.local(from: environment).merging(more) { $1 }
        for (name, value) in environment
        where configuration.contains(name) || name == "GIT_CONFIG_COUNT" || name.hasPrefix("GIT_CONFIG_KEY_")
            || name.hasPrefix("GIT_CONFIG_VALUE_")
        {
            chosen[name] = value
        }
        chosen["GIT_OPTIONAL_LOCKS"] = "0"
        chosen["GIT_PAGER"] = "cat"
        chosen["GIT_TERMINAL_PROMPT"] = "0"
        return chosen
    }
}
