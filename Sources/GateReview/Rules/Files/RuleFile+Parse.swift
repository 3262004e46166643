import GateModel
import GateYAML

extension RuleFile {
    /// What a rule file may have: it is written by people, and on the head side by anybody.
    package static let mostBytes = 256 << 10

    private static let limits: YAMLLimits = {
        var limits = YAMLLimits()
        limits.bytes = mostBytes
        limits.depth = 8
        limits.nodes = 2_000
        limits.expandedNodes = 2_000
        return limits
    }()

    /// Reads one file; `name` is what messages call it. Throws everything that is wrong with it.
    ///
    /// Queries and patterns are not compiled: `RuleProgram.check` does that.
    package static func parse(_ bytes: [UInt8], name: String) throws(RuleFileErrors) -> RuleFile {
        let yaml: YAML
        do throws(YAMLError) {
            yaml = try YAML.parse(bytes, limits: limits)
        } catch {
            let problem = RuleFileProblem(
                file: name, line: error.position.line, column: error.position.column, message: error.message)
            throw RuleFileErrors(problems: [problem])
        }
        var checker = RuleFileChecker(file: name, yaml: yaml)
        if let root = checker.root() {
            var reader = RuleFileReader(root: root, checker: checker)
            let rule = reader.read()
            checker = reader.checker
            if let rule, checker.problems.isEmpty { return rule }
        }
        throw RuleFileErrors(problems: checker.problems.sorted { ($0.line, $0.column) < ($1.line, $1.column) })
    }
}

extension RuleFile {
    /// The line, from 1, on which a key of the file stands; 1 where it does not begin a line.
    package static func line(ofKey key: String, in bytes: [UInt8]) -> Int {
        let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        return (lines.firstIndex { $0.starts(with: "\(key):".utf8) } ?? 0) + 1
    }
}
