import GateModel

/// Coverage in JSON: what `llvm-cov export` and `coverage json` write.
enum JSONCoverageReader {
    static func read(_ bytes: [UInt8], names: Set<String>) throws(CoverageError) -> CoverageReport {
        let json: JSONValue
        do throws(JSONError) {
            json = try JSONValue(parsing: bytes)
        } catch {
            throw CoverageError(error.message, line: error.line)
        }
        if json["type"]?.string == "llvm.coverage.json.export" { return try llvm(json, names) }
        if json["meta"] != nil, let files = json["files"]?.members { return coveragePy(files, names) }
        throw CoverageError("JSON, but neither of llvm-cov export nor of coverage.py")
    }

    /// https://llvm.org/docs/CommandGuide/llvm-cov.html, "llvm-cov export".
    private static func llvm(_ json: JSONValue, _ names: Set<String>) throws(CoverageError) -> CoverageReport {
        var collector = CoverageCollector(.llvm, names: names)
        for unit in json["data"]?.array ?? [] {
            for file in unit["files"]?.array ?? [] {
                guard let path = file["filename"]?.string else { throw CoverageError("a file without a filename") }
                guard let segments = file["segments"]?.array else {
                    throw CoverageError(
                        "a summary of llvm-cov has no lines; export it without -summary-only (and -skip-... options)")
                }
                guard collector.begin(path) else { continue }
                LLVMSegments(segments).forEachLine { collector.line($0, isCovered: $1) }
            }
        }
        return collector.report
    }

    /// https://coverage.readthedocs.io, "coverage json".
    private static func coveragePy(_ files: [JSONValue.Member], _ names: Set<String>) -> CoverageReport {
        var collector = CoverageCollector(.coveragePy, names: names)
        for file in files where collector.begin(file.name) {
            for line in file.value["executed_lines"]?.array ?? [] {
                if let number = line.int { collector.line(number, isCovered: true) }
            }
            for line in file.value["missing_lines"]?.array ?? [] {
                if let number = line.int { collector.line(number, isCovered: false) }
            }
        }
        return collector.report
    }
}

/// llvm's segments of one file: each says what holds from its place to the next one's.
struct LLVMSegments {
    private struct Segment {
        let line: Int
        let count: Double
        let hasCount: Bool
        let isEntry: Bool
        let isGap: Bool

        var startsRegion: Bool { hasCount && isEntry && !isGap }
    }

    private let segments: [Segment]

    /// `[line, column, count, hasCount, isRegionEntry, isGapRegion]`, in order of their places; older exports have five.
    init(_ values: [JSONValue]) {
        segments = values.compactMap { value in
            guard let fields = value.array, fields.count >= 5, let line = fields[0].int,
                line > 0, line <= CoverageCollector.mostLines
            else { return nil }
            return Segment(
                line: line, count: fields[2].double ?? 0, hasCount: LLVMSegments.isTrue(fields[3]),
                isEntry: LLVMSegments.isTrue(fields[4]), isGap: fields.count > 5 && LLVMSegments.isTrue(fields[5]))
        }
    }

    /// 1 and 0 in older exports.
    private static func isTrue(_ value: JSONValue) -> Bool { value.bool ?? (value.int == 1) }

    /// Calls `body` with each line that has a counter, as llvm's own line view counts (`LineCoverageStats`).
    func forEachLine(_ body: (_ line: Int, _ isCovered: Bool) -> Void) {
        guard let first = segments.first, let last = segments.last, first.line <= last.line else { return }
        var index = 0
        var wrapped: Segment?
        for line in first.line...last.line {
            let start = index
            while index < segments.count, segments[index].line <= line { index += 1 }
            let here = segments[start..<index]
            defer { wrapped = here.last ?? wrapped }
            let starts = here.filter(\.startsRegion)
            let skips = here.first.map { !$0.hasCount && $0.isEntry } ?? false
            let isMapped =
                !skips && (wrapped?.hasCount == true || !starts.isEmpty)
                || here.contains { $0.isEntry && $0.hasCount }
            guard isMapped else { continue }
            body(line, max(wrapped?.count ?? 0, starts.map(\.count).max() ?? 0) > 0)
        }
    }
}
