/// Everything that is wrong with a configuration, in the order of its text: exit 2.
public struct ConfigErrors: Error, Sendable, Equatable, CustomStringConvertible {
    /// Never empty.
    public let problems: [ConfigProblem]

    /// One line for each problem.
    public var description: String { problems.map(\.description).joined(separator: "\n") }
}

/// One thing that is wrong with a configuration.
public struct ConfigProblem: Sendable, Equatable, CustomStringConvertible {
    /// Where a problem is.
    public enum Place: Sendable, Equatable {
        /// A file as its messages name it, with line and column from 1 (the column in bytes).
        case file(String, line: Int, column: Int)
        case environment(String)
        case flag(String)
    }

    public let place: Place
    /// One clause, lower case: what is wrong and, where it is known, what was meant.
    public let message: String

    /// `.aiops-gate.yml:3:5: unknown key 'fial-on'; did you mean 'fail-on'?`
    public var description: String {
        switch place {
        case .file(let name, let line, let column): "\(name):\(line):\(column): \(message)"
        case .environment(let name): "\(name): \(message)"
        case .flag(let name): "\(name): \(message)"
        }
    }
}
