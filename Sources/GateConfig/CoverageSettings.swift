public import GateModel

/// `coverage:` of a configuration.
public struct CoverageSettings: Sendable, Equatable {
    /// Over the files of the work tree, from its root.
    public internal(set) var reports: [Glob] = []
    /// Percent, 1...100; nil: no least share is asked for.
    public internal(set) var threshold: Int?

    init() {}
}
