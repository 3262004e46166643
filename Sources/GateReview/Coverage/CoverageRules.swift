import GateModel

/// What the coverage reviewer may report.
enum CoverageRules {
    /// Sorted by id.
    static let all = [belowThreshold, uncovered]

    static let belowThreshold = Rule(
        id: "coverage-below-threshold", reviewer: "coverage",
        summary: "fewer of the changed lines are covered than the configuration asks for",
        why: "The team has set the least share of changed lines that tests must run; this change stays below it.",
        advice: "Write tests that run the lines listed as uncovered, or change coverage.threshold.",
        severity: .high, confidence: .high, isSecurity: false)

    static let uncovered = Rule(
        id: "uncovered-lines", reviewer: "coverage",
        summary: "no test runs these changed lines",
        why: "A line that no test runs can be wrong without anybody noticing before its users do.",
        advice: "Write a test that fails without the change, or leave what needs none out of the coverage report.",
        severity: .low, confidence: .high, isSecurity: false)
}
