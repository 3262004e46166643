/// The exit codes of the program; docs/exit-codes.md has the table.
enum ExitStatus {
    static let pass: Int32 = 0
    static let fail: Int32 = 1
    static let usage: Int32 = 2
    static let couldNotAnalyse: Int32 = 3
    static let notMeasured: Int32 = 4

    /// The code of a process in which several things went wrong: 2 before 1 before 3 before 4.
    static func weightiest(_ codes: some Sequence<Int32>) -> Int32 {
        codes.min { rank($0) < rank($1) } ?? pass
    }

    private static func rank(_ code: Int32) -> Int {
        [usage, fail, couldNotAnalyse, notMeasured].firstIndex(of: code) ?? (code == pass ? 9 : 8)
    }
}

/// Ends a command with a line on standard error and an exit code.
struct CommandFailure: Error, Equatable {
    let status: Int32
    /// Lower case: what failed, on what.
    let message: String
    /// What to do next; nil where nobody can know.
    let advice: String?

    init(_ status: Int32, _ message: String, advice: String? = nil) {
        self.status = status
        self.message = message
        self.advice = advice
    }
}
