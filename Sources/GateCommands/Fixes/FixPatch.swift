import GateModel

/// One file's fixes as a git patch with three lines of context, which `git apply` takes.
enum FixPatch {
    private static let context = 3

    static func write(_ path: RepoPath, _ old: SourceText, _ fixed: FixedText, to output: inout ByteWriter) {
        let oldName = PathQuoting.quoted(prefix: "a/", path)
        let newName = PathQuoting.quoted(prefix: "b/", path)
        output.write("diff --git \(oldName) \(newName)\n--- \(oldName)\n+++ \(newName)\n")
        var shift = 0
        var index = 0
        let all = fixed.replacements
        while index < all.count {
            // Replacements whose context meets share a hunk.
            var end = index + 1
            while end < all.count, all[end].lines.lowerBound - all[end - 1].lines.upperBound <= 2 * context { end += 1 }
            shift += hunk(Array(all[index..<end]), old, shift, to: &output)
            index = end
        }
    }

    /// Gives the number of lines that the hunk adds.
    private static func hunk(
        _ group: [FixedText.Replacement], _ old: SourceText, _ shift: Int, to output: inout ByteWriter
    ) -> Int {
        guard let first = group.first, let last = group.last else { return 0 }
        let start = max(1, first.lines.lowerBound - context)
        let stop = min(old.lineCount + 1, last.lines.upperBound + context)
        let added = group.reduce(0) { $0 + lines($1.bytes).count - $1.lines.count }
        let count = stop - start
        let newStart = count + added == 0 ? start + shift - 1 : start + shift
        output.write("@@ -\(start),\(count) +\(newStart),\(count + added) @@\n")
        var line = start
        for replacement in group {
            while line < replacement.lines.lowerBound { writeOld(line, " ", old, &output); line += 1 }
            for removed in replacement.lines { writeOld(removed, "-", old, &output) }
            for new in lines(replacement.bytes) { write(new, "+", &output) }
            line = replacement.lines.upperBound
        }
        while line < stop { writeOld(line, " ", old, &output); line += 1 }
        return added
    }

    private static func writeOld(_ line: Int, _ mark: String, _ old: SourceText, _ output: inout ByteWriter) {
        guard let range = old.range(ofLine: line) else { return }
        let hasEnd = range.upperBound < old.bytes.count
        write(old.bytes[range.lowerBound..<(range.upperBound + (hasEnd ? 1 : 0))], mark, &output)
    }

    private static func write(_ line: ArraySlice<UInt8>, _ mark: String, _ output: inout ByteWriter) {
        output.write(mark)
        output.write(bytes: line)
        if line.last != UInt8(ascii: "\n") { output.write("\n\\ No newline at end of file\n") }
    }

    /// Each with its LF; the last may lack one.
    private static func lines(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
        var found: [ArraySlice<UInt8>] = []
        var start = bytes.startIndex
        while start < bytes.endIndex {
            let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? bytes.endIndex
            found.append(bytes[start..<end])
            start = end
        }
        return found
    }
}
