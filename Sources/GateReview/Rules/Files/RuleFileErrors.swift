/// Everything that is wrong with one rule file, in the order of its text.
package struct RuleFileErrors: Error, Sendable, Equatable, CustomStringConvertible {
    /// Never empty.
    package let problems: [RuleFileProblem]

    /// One line for each problem.
    package var description: String { problems.map(\.description).joined(separator: "\n") }
}

/// One thing that is wrong with a rule file.
package struct RuleFileProblem: Sendable, Equatable, CustomStringConvertible {
    /// As messages name it.
    package let file: String
    /// From 1; the column counts bytes.
    package let line: Int
    package let column: Int
    /// One clause, lower case: what is wrong and what to write instead.
    package let message: String

    package init(file: String, line: Int, column: Int, message: String) {
        self.file = file
        self.line = line
        self.column = column
        self.message = message
    }

    /// `.aiops-gate/rules/x.yml:3:1: unknown key 'mesage'; did you mean 'message'?`
    package var description: String { "\(file):\(line):\(column): \(message)" }
}
