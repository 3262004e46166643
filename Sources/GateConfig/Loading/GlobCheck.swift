import GateModel

/// Patterns that are wrong or can match no path, and why.
enum GlobCheck {
    /// What is wrong with a pattern, in one clause; nil when nothing is.
    static func problem(_ pattern: String) -> String? {
        if let problem = Glob.problem(in: pattern) { return problem }
        let components = pattern.split(separator: "/", omittingEmptySubsequences: false)
        if components.contains("..") { return "'..' leads out of the file's directory" }
        if components.contains(".") { return "a path has no component '.'" }
        return pattern.contains("//") ? "a path has no empty component" : nil
    }
}
