/// What one coverage report says of the files that somebody asked about.
package struct CoverageReport: Sendable, Equatable {
    package enum Format: String, Sendable, CaseIterable {
        case clover = "Clover"
        case cobertura = "Cobertura"
        case coveragePy = "coverage.py JSON"
        case go = "Go cover profile"
        case jacoco = "JaCoCo"
        case lcov = "LCOV"
        case llvm = "llvm-cov JSON"
    }

    /// One file as the report names it.
    package struct File: Sendable, Equatable {
        /// As it stands there, `\` made `/`: absolute, relative to something, or below a package.
        package let path: String
        /// The module that JaCoCo puts it in; empty elsewhere.
        package var module = ""
        /// By line from 1: whether it was run.
        package var lines: [Int: Bool] = [:]
    }

    package let format: Format
    /// Folders that relative paths may start at, as the report names them.
    package var roots: [String] = []
    package var files: [File] = []
    /// Files in the report, whoever asked.
    package var fileCount = 0

    /// Whether counters belong to stretches of code, so that a line with a closing brace alone has one too.
    var countsRegions: Bool { format == .go || format == .llvm }
}

/// Why a coverage report says nothing.
package struct CoverageError: Error, Sendable, Equatable, CustomStringConvertible {
    /// Lower case, without the file's name: what is wrong and what to do.
    package let message: String
    /// From 1; nil where it is about the whole report.
    package let line: Int?

    package init(_ message: String, line: Int? = nil) {
        self.message = message
        self.line = line
    }

    package var description: String { line.map { "line \($0): \(message)" } ?? message }
}

/// Gathers a report's files; keeps those whose last component somebody asked about.
struct CoverageCollector {
    private(set) var report: CoverageReport
    private let names: Set<String>
    /// Index into `report.files` by module and path: LCOV may name a file once for each test.
    private var known: [String: Int] = [:]
    private var all: Set<String> = []
    private var current: Int?

    /// Names of files (their last components) that are of interest.
    init(_ format: CoverageReport.Format, names: Set<String>) {
        report = CoverageReport(format: format)
        self.names = names
    }

    /// The file that the next lines are about. False where nobody asked about it: its lines may be skipped.
    @discardableResult
    mutating func begin(_ path: String, module: String = "") -> Bool {
        let path = path.utf8.contains(UInt8(ascii: "\\")) ? String(path.map { $0 == "\\" ? "/" : $0 }) : path
        let key = module + "\0" + path
        if all.insert(key).inserted { report.fileCount += 1 }
        let name = path.utf8.lastIndex(of: UInt8(ascii: "/")).map { path[path.index(after: $0)...] } ?? path[...]
        guard names.contains(String(name)) else {
            current = nil
            return false
        }
        if let index = known[key] {
            current = index
        } else {
            current = report.files.count
            known[key] = report.files.count
            report.files.append(CoverageReport.File(path: path, module: module))
        }
        return true
    }

    /// Several counters of one line count together: it was run where any of them was.
    mutating func line(_ line: Int, isCovered: Bool) {
        guard let current, line > 0, line <= CoverageCollector.mostLines else { return }
        if isCovered || report.files[current].lines[line] == nil { report.files[current].lines[line] = isCovered }
    }

    mutating func end() { current = nil }

    mutating func root(_ path: String) {
        if !path.isEmpty, !report.roots.contains(path) { report.roots.append(path) }
    }

    /// No source has more lines; a region that says so is nonsense.
    static let mostLines = 10_000_000
}
