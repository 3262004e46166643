extension Excerpt {
    /// At most this many bytes of a line are shown, around the region.
    private static let limit = 240
    /// How much of a long line stands before the region.
    private static let lead = 80

    /// The first line of `region`; `secrets` are what must not be shown.
    ///
    /// nil where the line is not known. A secret shows at most its first 4 characters and `…`; wherever the same bytes
    /// stand again on the line they are replaced too.
    init?(of region: Region, in text: SourceText, hiding secrets: [Region]) {
        guard var range = text.range(ofLine: region.startLine) else { return nil }
        if range.last.map({ text.bytes[$0] == 0x0d }) == true { range = range.lowerBound..<(range.upperBound - 1) }
        let line = text.bytes[range]
        let from = min(line.startIndex + max(0, region.startColumn - 1), line.endIndex)
        let to =
            region.endLine > region.startLine
            ? line.endIndex : max(from, min(line.startIndex + max(0, region.endColumn - 1), line.endIndex))
        let window = Excerpt.window(of: line, around: from)
        let masks = Excerpt.masks(on: region.startLine, line, text, secrets)
        let pieces = [window.lowerBound..<from, from..<min(to, window.upperBound)].map {
            Excerpt.render($0.clamped(to: window), line, masks)
        }
        let rest = Excerpt.render(min(to, window.upperBound)..<window.upperBound, line, masks)
        let shown = pieces[0] + pieces[1] + rest
        let end = min((pieces[0] + pieces[1]).count, shown.count)
        self.init(
            text: shown, highlight: min(pieces[0].count, end)..<end,
            isCut: window.lowerBound > line.startIndex || window.upperBound < line.endIndex)
    }

    private static func window(of line: ArraySlice<UInt8>, around offset: Int) -> Range<Int> {
        guard line.count > limit else { return line.startIndex..<line.endIndex }
        var start = max(line.startIndex, min(offset - lead, line.endIndex - limit))
        while start < offset, line[start] & 0xc0 == 0x80 { start += 1 }
        var end = min(line.endIndex, start + limit)
        while end < line.endIndex, end > offset, line[end] & 0xc0 == 0x80 { end -= 1 }
        return start..<end
    }

    /// Byte ranges of `text` on this line that must not be shown, ascending and merged.
    private static func masks(
        on number: Int, _ line: ArraySlice<UInt8>, _ text: SourceText, _ secrets: [Region]
    ) -> [Range<Int>] {
        var found: [Range<Int>] = []
        for secret in secrets where secret.startLine <= number && number <= secret.endLine {
            let start = secret.startLine == number ? line.startIndex + max(0, secret.startColumn - 1) : line.startIndex
            let end = secret.endLine == number ? line.startIndex + max(0, secret.endColumn - 1) : line.endIndex
            let range = (min(start, line.endIndex)..<max(min(start, line.endIndex), min(end, line.endIndex)))
            guard !range.isEmpty else { continue }
            found.append(range)
            if range.count >= 6 { found += occurrences(of: text.bytes[range], in: line) }
        }
        found.sort { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
        return found.reduce(into: []) { merged, range in
            if let last = merged.last, range.lowerBound < last.upperBound {
                merged[merged.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
            } else {
                merged.append(range)
            }
        }
    }

    private static func occurrences(of needle: ArraySlice<UInt8>, in line: ArraySlice<UInt8>) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var start = line.startIndex
        while let first = line[start...].firstIndex(of: needle[needle.startIndex]),
            first + needle.count <= line.endIndex
        {
            if line[first..<(first + needle.count)] == needle {
                found.append(first..<(first + needle.count))
                start = first + needle.count
            } else {
                start = first + 1
            }
        }
        return found
    }

    /// A part of the line for people; of a mask that began before it nothing more is shown.
    private static func render(_ range: Range<Int>, _ line: ArraySlice<UInt8>, _ masks: [Range<Int>]) -> String {
        var text = ""
        var start = range.lowerBound
        for mask in masks where mask.overlaps(range) {
            text += visible(line[start..<max(start, mask.lowerBound)])
            if mask.lowerBound >= range.lowerBound { text += hint(line[mask]) + "…" }
            start = min(mask.upperBound, range.upperBound)
        }
        return text + visible(line[start..<range.upperBound])
    }

    /// The first 4 characters of a secret, fewer of a short one.
    private static func hint(_ secret: ArraySlice<UInt8>) -> String {
        let text = String(decoding: secret, as: UTF8.self)
        return visible(Array(String(text.prefix(min(4, text.count / 3))).utf8)[...])
    }

    /// Text in which nothing is hidden: tabs are spaces, other control and format characters are `<U+202E>`.
    static func visible(_ bytes: ArraySlice<UInt8>) -> String {
        var text = ""
        for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
            if scalar == "\t" {
                text += " "
            } else if isHidden(scalar) {
                let digits = String(scalar.value, radix: 16, uppercase: true)
                text += "<U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + ">"
            } else {
                text.unicodeScalars.append(scalar)
            }
        }
        return text
    }

    /// Control characters, soft hyphen, bidi and zero-width characters, line and paragraph separators, tags.
    private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x00...0x1f, 0x7f...0x9f, 0xad, 0x61c, 0x180e, 0x200b...0x200f, 0x2028...0x202e, 0x2060...0x206f, 0xfeff,
            0xfff9...0xfffb, 0xe0000...0xe007f:
            true
        default: false
        }
    }
}
