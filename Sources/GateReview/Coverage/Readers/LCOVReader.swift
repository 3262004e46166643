/// LCOV's tracefile (geninfo(1)): `SF:` names a file, `DA:line,count[,checksum]` counts a line.
enum LCOVReader {
    /// Whether one of the first lines is a record that a tracefile starts with.
    static func recognises(_ text: ArraySlice<UInt8>) -> Bool {
        for line in TextLines(text).prefix(20) where !line.isEmpty && line.first != UInt8(ascii: "#") {
            return line.hasPrefix("TN:") || line.hasPrefix("SF:") || line.hasPrefix("VER:")
        }
        return false
    }

    static func read(_ text: ArraySlice<UInt8>, names: Set<String>) throws(CoverageError) -> CoverageReport {
        var collector = CoverageCollector(.lcov, names: names)
        var lines = TextLines(text)
        var isWanted = false
        var isOpen = false
        while let line = lines.next() {
            if line.hasPrefix("SF:") {
                isWanted = collector.begin(line.dropFirst(3).text)
                isOpen = true
            } else if line.hasPrefix("DA:") {
                guard isOpen else { throw CoverageError("a DA record before any SF record", line: lines.number) }
                guard isWanted else { continue }
                let fields = line.dropFirst(3).split(separator: UInt8(ascii: ","), maxSplits: 2)
                guard fields.count >= 2, let number = fields[0].decimal else {
                    throw CoverageError("a DA record that is not DA:line,count", line: lines.number)
                }
                // A count may be negative (a known fault of gcov) or in scientific notation; only zero is not run.
                let isZero = fields[1].allSatisfy { $0 == UInt8(ascii: "0") } || fields[1].first == UInt8(ascii: "-")
                collector.line(number, isCovered: !isZero)
            } else if line.hasPrefix("end_of_record") {
                isOpen = false
                collector.end()
            }
        }
        guard !isOpen else { throw CoverageError("the last record has no end: the report was cut off") }
        return collector.report
    }
}
