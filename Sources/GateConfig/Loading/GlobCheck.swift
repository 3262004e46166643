/// Patterns that can match no path, and why.
enum GlobCheck {
    /// What is wrong with a pattern, as the end of a sentence; nil when nothing is.
    static func problem(_ pattern: String) -> String? {
        if pattern.hasPrefix("./") || pattern.contains("/./") { return "must not hold '.' as a component" }
        if pattern == ".." || pattern.hasPrefix("../") || pattern.contains("/../") || pattern.hasSuffix("/..") {
            return "must not leave its directory with '..'"
        }
        if pattern.contains("//") { return "holds an empty component: '//'" }
        return nil
    }
}
