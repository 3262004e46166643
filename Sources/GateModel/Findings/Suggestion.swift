/// What whole lines read after a fix: the form in which forges offer it for a click.
public struct Suggestion: Sendable, Equatable {
    /// The lines of the new side that it replaces.
    public let lines: ClosedRange<Int>
    /// The new lines without their ends; empty deletes.
    public let replacement: [String]

    public init(lines: ClosedRange<Int>, replacement: [String]) {
        self.lines = lines
        self.replacement = replacement
    }

    /// Lines past which a suggestion is no longer read.
    private static let longest = 50
    /// Bytes of touched text past which none is made.
    private static let limit = 16 << 10

    /// Applies `fix` to the lines it touches; nil where a line is not known, an edit reaches past its line, the result
    /// is not UTF-8, or it is longer than people read.
    public init?(_ fix: Fix, in text: SourceText) {
        guard let first = fix.edits.first, let last = fix.edits.last,
            last.region.endLine - first.region.startLine < Suggestion.longest
        else { return nil }
        let touched = first.region.startLine...max(first.region.startLine, last.region.endLine)
        guard let content = text.range(ofLines: touched.lowerBound..<(touched.upperBound + 1)),
            content.count <= Suggestion.limit
        else { return nil }
        let hasEnd = content.upperBound < text.bytes.count
        var bytes: [UInt8] = []
        var done = content.lowerBound
        for edit in fix.edits {
            guard let range = text.byteRange(of: edit.region), done <= range.lowerBound else { return nil }
            bytes += text.bytes[done..<range.lowerBound] + edit.replacement
            done = range.upperBound
        }
        bytes += text.bytes[done..<max(done, content.upperBound + (hasEnd ? 1 : 0))]
        guard let result = String(validating: bytes, as: UTF8.self) else { return nil }
        var lines = result.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
        if hasEnd {
            // Without its line end the last line would run into the next one, unless nothing of it is left.
            guard lines.removeLast().isEmpty else { return nil }
        }
        guard lines.count <= Suggestion.longest else { return nil }
        self.lines = touched
        // A CR before an LF is part of the line's end.
        replacement = lines.map { String($0.last == "\r" ? $0.dropLast() : $0) }
    }
}
