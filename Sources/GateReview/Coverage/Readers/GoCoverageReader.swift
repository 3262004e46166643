/// What `go test -coverprofile` writes: `import/path/file.go:12.34,15.2 3 1` is one block, from line.column to
/// line.column, its statements and its count (golang.org/x/tools/cover).
enum GoCoverageReader {
    static func read(_ text: ArraySlice<UInt8>, names: Set<String>) throws(CoverageError) -> CoverageReport {
        var collector = CoverageCollector(.go, names: names)
        var lines = TextLines(text)
        while let line = lines.next() {
            // Profiles that were put together by `cat` have the mode more than once.
            if line.isEmpty || line.hasPrefix("mode:") { continue }
            guard let block = Block(line) else {
                throw CoverageError("not FILE:LINE.COLUMN,LINE.COLUMN STATEMENTS COUNT", line: lines.number)
            }
            guard block.statements > 0, collector.begin(block.path) else { continue }
            for number in block.lines { collector.line(number, isCovered: block.isCovered) }
        }
        return collector.report
    }

    private struct Block {
        let path: String
        let lines: ClosedRange<Int>
        let statements: Int
        let isCovered: Bool

        init?(_ line: ArraySlice<UInt8>) {
            let fields = line.split(separator: UInt8(ascii: " "))
            guard fields.count >= 3, let statements = fields[fields.count - 2].decimal,
                let count = fields[fields.count - 1].decimal
            else { return nil }
            // The path may hold spaces and colons; the place does not.
            let place = line[..<(fields[fields.count - 2].startIndex - 1)]
            guard let colon = place.lastIndex(of: UInt8(ascii: ":")) else { return nil }
            let ends = place[(colon + 1)...].split(separator: UInt8(ascii: ","))
            guard ends.count == 2, let first = Block.line(ends[0]), let last = Block.line(ends[1]), first <= last,
                last <= CoverageCollector.mostLines, colon > place.startIndex
            else { return nil }
            path = place[..<colon].text
            lines = first...last
            self.statements = statements
            isCovered = count > 0
        }

        private static func line(_ place: ArraySlice<UInt8>) -> Int? {
            let numbers = place.split(separator: UInt8(ascii: "."))
            guard numbers.count == 2, numbers[1].decimal != nil else { return nil }
            return numbers[0].decimal
        }
    }
}
