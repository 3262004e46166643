/// Which of the lines that a change adds were run by its tests, as far as the reports of a run say.
///
/// A line counts where a report has a counter for it. Nothing counted is nothing measured, never a hundred percent.
public struct PatchCoverage: Sendable, Equatable {
    /// A changed file that a report knows.
    public struct File: Sendable, Equatable {
        public let path: RepoPath
        /// Changed lines with a counter, and those of them that were run.
        public let measurable: Int
        public let covered: Int
        /// One of each hunk that has a changed line with a counter, ascending.
        public let hunks: [Part]
        /// One of each function or type that has one; empty without an outline.
        public let symbols: [Part]

        public init(path: RepoPath, hunks: [Part], symbols: [Part] = []) {
            self.path = path
            self.hunks = hunks
            self.symbols = symbols
            measurable = hunks.reduce(0) { $0 + $1.measurable }
            covered = hunks.reduce(0) { $0 + $1.covered }
        }
    }

    /// A hunk or a symbol.
    public struct Part: Sendable, Equatable {
        /// The symbol's name as its language writes it; empty for a hunk.
        public let name: String
        public let lines: Range<Int>
        public let measurable: Int
        /// Changed lines whose counter is zero, ascending.
        public let uncovered: [Int]
        public var covered: Int { measurable - uncovered.count }

        public init(name: String = "", lines: Range<Int>, measurable: Int, uncovered: [Int]) {
            self.name = name
            self.lines = lines
            self.measurable = measurable
            self.uncovered = uncovered
        }
    }

    /// A changed code file of which no report says anything that can be used.
    public struct Unmeasured: Sendable, Equatable {
        public let path: RepoPath
        /// One clause: "no report has it".
        public let why: String

        public init(path: RepoPath, why: String) {
            self.path = path
            self.why = why
        }
    }

    /// Sorted by path; files without a changed line that has a counter are not among them.
    public let files: [File]
    /// Sorted by path.
    public let unmeasured: [Unmeasured]
    /// The least percentage that passes; nil: none is asked for.
    public let threshold: Int?

    public init(files: [File], unmeasured: [Unmeasured], threshold: Int?) {
        self.files = files.sorted { $0.path < $1.path }
        self.unmeasured = unmeasured.sorted { $0.path < $1.path }
        self.threshold = threshold
    }

    public var measurable: Int { files.reduce(0) { $0 + $1.measurable } }
    public var covered: Int { files.reduce(0) { $0 + $1.covered } }
    /// Whether what was measured is less than the threshold; false without one and where nothing was measured.
    public var isBelowThreshold: Bool {
        guard let threshold, measurable > 0 else { return false }
        return covered * 100 < threshold * measurable
    }

    /// Tenths of a percent, rounded down, so that only all of it is 1000; nil where nothing was measured.
    public var permille: Int? { measurable == 0 ? nil : covered * 1000 / measurable }

    /// "41 of 50 changed lines covered (82.0 %)", "no changed line has a counter", "not measured".
    public var sentence: String {
        let gap = unmeasured.isEmpty ? "" : "; \(counted(unmeasured.count, "changed file")) not measured"
        guard let permille else {
            return unmeasured.isEmpty ? "no changed line has a counter" : "patch coverage not measured\(gap)"
        }
        let limit = threshold.map { ", \($0) % asked for" } ?? ""
        return
            "\(covered) of \(counted(measurable, "changed line")) covered (\(permille / 10).\(permille % 10) %\(limit))\(gap)"
    }
}
