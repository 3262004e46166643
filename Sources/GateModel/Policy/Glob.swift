/// A path pattern in the one dialect of the gate; docs/configuration.md has the table.
public struct Glob: Sendable, Hashable {
    public let pattern: String

    public init(_ pattern: String) { self.pattern = pattern }

    /// Whether the pattern matches `path`, which is relative to the directory of the configuration.
    public func matches(_ path: RepoPath) -> Bool { false }

    public static let generatedByDefault: [Glob] = []
    public static let vendoredByDefault: [Glob] = []
}
