import GateModel

/// Hunks with their context, as `@@ -a,b +c,d @@` announces them.
extension PatchReader {
    /// Reads every hunk of a file; throws when there is none, or when one is not what its header counts.
    mutating func blocks(stripsCR: Bool) throws(GitError) -> [PatchBlock] {
        var blocks: [PatchBlock] = []
        var (oldEnd, newEnd) = (0, 0)
        while let line = lines.header, lines.starts(line, with: "@@ -") {
            guard let header = PatchReader.ranges(lines.bytes[line]) else {
                throw malformed("a hunk header that is not '@@ -line,count +line,count @@'")
            }
            let oldFirst = header.oldLines == 0 ? header.oldStart + 1 : header.oldStart
            let newFirst = header.newLines == 0 ? header.newStart + 1 : header.newStart
            guard oldFirst > oldEnd, newFirst > newEnd else { throw malformed("a hunk that overlaps the one above it") }
            (oldEnd, newEnd) = (oldFirst + header.oldLines - 1, newFirst + header.newLines - 1)
            lines.advance()
            blocks.append(try block(header, oldFirst: oldFirst, newFirst: newFirst, stripsCR: stripsCR))
        }
        if lines.starts(lines.current, with: "@@@") { throw combined }
        if lines.starts(lines.current, with: "@@") { throw malformed("a hunk header that cannot be read") }
        guard !blocks.isEmpty else { throw malformed("a file header without a hunk") }
        return blocks
    }

    private mutating func block(
        _ header: Hunk, oldFirst: Int, newFirst: Int, stripsCR: Bool
    ) throws(GitError) -> PatchBlock {
        let start = lines.current?.lowerBound ?? lines.bytes.count
        var end = start
        var hunks: [Hunk] = []
        var (old, new) = (oldFirst, newFirst)
        let (oldEnd, newEnd) = (oldFirst + header.oldLines, newFirst + header.newLines)
        var run = (old: 0, new: 0)
        /// Which sides have said that their last line has no newline.
        var ended = (old: false, new: false)
        var last: UInt8 = 0

        func close() {
            guard run.old > 0 || run.new > 0 else { return }
            let (oldStart, newStart) = (old - run.old, new - run.new)
            hunks.append(
                Hunk(
                    oldStart: run.old == 0 ? oldStart - 1 : oldStart, oldLines: run.old,
                    newStart: run.new == 0 ? newStart - 1 : newStart, newLines: run.new))
            run = (0, 0)
        }

        while let line = lines.current {
            let sign = sign(of: line, stripsCR: stripsCR)
            if sign == UInt8(ascii: "\\") {
                // "\ No newline at end of file", in whatever language; it belongs to the line above.
                guard last != 0, lines.starts(line, with: "\\ ") else { throw malformed("garbage inside a hunk") }
                if last != UInt8(ascii: "+") { ended.old = true }
                if last != UInt8(ascii: "-") { ended.new = true }
                last = 0
            } else if old == oldEnd, new == newEnd {
                break
            } else {
                let takesOld = sign != UInt8(ascii: "+")
                let takesNew = sign != UInt8(ascii: "-")
                guard sign == UInt8(ascii: " ") || !takesOld || !takesNew else {
                    throw malformed("garbage inside a hunk, or a hunk shorter than its header counts")
                }
                guard !takesOld || old < oldEnd, !takesNew || new < newEnd else {
                    throw malformed("a hunk whose lines are not what its header counts")
                }
                guard !(takesOld && ended.old), !(takesNew && ended.new) else {
                    throw malformed("a line below the one that ends the file")
                }
                if takesOld, takesNew { close() }
                if takesOld { old += 1 }
                if takesNew { new += 1 }
                if !takesNew { run.old += 1 }
                if !takesOld { run.new += 1 }
                last = sign
            }
            end = min(line.upperBound + 1, lines.bytes.count)
            lines.advance()
        }
        guard old == oldEnd, new == newEnd else { throw malformed("the patch ends inside a hunk") }
        close()
        guard !hunks.isEmpty else { throw malformed("a hunk without a change") }
        return PatchBlock(
            oldStart: oldFirst, newStart: newFirst, body: start..<end, stripsCR: stripsCR, hunks: hunks)
    }

    /// The first byte of a hunk's line; an empty one is a context line whose blank a mailer cut.
    private func sign(of line: Range<Int>, stripsCR: Bool) -> UInt8 {
        let content = stripsCR ? lines.withoutCR(line) : line
        return content.isEmpty ? UInt8(ascii: " ") : lines.bytes[content.lowerBound]
    }

    /// Reads `@@ -a[,b] +c[,d] @@…`; nil where it is not exactly that.
    private static func ranges(_ text: ArraySlice<UInt8>) -> Hunk? {
        var rest = text.dropFirst(4)
        guard let old = range(&rest), rest.starts(with: " +".utf8) else { return nil }
        rest = rest.dropFirst(2)
        guard let new = range(&rest), rest.starts(with: " @@".utf8) else { return nil }
        guard rest.count == 3 || rest[rest.startIndex + 3] == UInt8(ascii: " ") else { return nil }
        guard old.start > 0 || old.count == 0, new.start > 0 || new.count == 0 else { return nil }
        return Hunk(oldStart: old.start, oldLines: old.count, newStart: new.start, newLines: new.count)
    }

    private static func range(_ text: inout ArraySlice<UInt8>) -> (start: Int, count: Int)? {
        let digits = text.prefix { $0 >= 48 && $0 <= 57 }
        guard let start = number(digits) else { return nil }
        text = text[digits.endIndex...]
        guard text.first == UInt8(ascii: ",") else { return (start, 1) }
        let more = text.dropFirst().prefix { $0 >= 48 && $0 <= 57 }
        guard let count = number(more) else { return nil }
        text = text[more.endIndex...]
        return (start, count)
    }

    /// A decimal number below 2^31; nil for anything else.
    static func number(_ digits: ArraySlice<UInt8>) -> Int? {
        guard !digits.isEmpty, digits.count <= 10, digits.allSatisfy({ $0 >= 48 && $0 <= 57 }) else { return nil }
        let value = digits.reduce(0) { $0 * 10 + Int($1 - 48) }
        return value < Int(Int32.max) / 2 ? value : nil
    }
}
