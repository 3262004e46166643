/// Text from a repository for a comment on a forge: readable, and inert.
///
/// No mention, issue reference, closing keyword, link, image, HTML, math or command of the text comes to life on
/// GitHub, GitLab, Gitea or Bitbucket. A forge looks for references after it has rendered the markdown, where no
/// backslash helps; there a zero-width space, written as `&#8203;`, parts the sign from its name.
package enum MarkdownText {
    /// Text inside a line of markdown, never at its start. What stands between backticks becomes a code span.
    package static func inline(_ text: String) -> String {
        spans(text, code: code) { text in
            inert(text) { scalar, previous, next in
                switch scalar {
                case "\\", "`", "*", "[", "]", "|", "~", "$", "{", "}": return "\\\(scalar)"
                case "_": return isWord(previous) && isWord(next) ? nil : "\\_"
                default: return nil
                }
            }
        }
    }

    /// Text inside an HTML block of markdown, such as a `<summary>`.
    package static func html(_ text: String) -> String {
        spans(text, code: { "<code>\(bare($0))</code>" }, plain: bare)
    }

    private static func bare(_ text: String) -> String { inert(text) { _, _, _ in nil } }

    /// `text` with each part between two single backticks given to `code` and the rest to `plain`.
    private static func spans(_ text: String, code: (String) -> String, plain: (String) -> String) -> String {
        let parts = text.split(separator: "`", omittingEmptySubsequences: false)
        guard parts.count > 1, parts.count % 2 == 1,
            parts.indices.allSatisfy({ $0.isMultiple(of: 2) || !parts[$0].isEmpty })
        else { return plain(text) }
        return parts.enumerated().map { index, part in
            index.isMultiple(of: 2) ? plain(String(part)) : code(String(part))
        }.joined()
    }

    /// A code span that holds exactly `text` made visible.
    package static func code(_ text: String) -> String {
        let text = sealed(VisibleText.of(text))
        let ticks = String(repeating: "`", count: longestRun(of: "`", in: text) + 1)
        let ends = [text.unicodeScalars.first, text.unicodeScalars.last]
        let needsSpace = text.isEmpty || ends.contains("`") || ends == [" ", " "]
        let space = needsSpace ? " " : ""
        return ticks + space + text + space + ticks
    }

    /// `lines` between fences that none of them can close. The lines themselves are not changed.
    package static func fenced(_ lines: [String], info: String = "") -> String {
        let longest = lines.map { longestRun(of: "`", in: $0) }.max() ?? 0
        let fence = String(repeating: "`", count: max(3, longest + 1))
        return fence + info + "\n" + lines.map { $0 + "\n" }.joined() + fence + "\n"
    }

    /// `text` without a comment's start, so that nobody writes a marker of ours into code.
    package static func sealed(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "<")) else { return text }
        var result = ""
        var seen: [Unicode.Scalar] = []
        for scalar in text.unicodeScalars {
            if scalar == "-", seen.suffix(2) == ["<", "!"] { result += "\\" }
            result.unicodeScalars.append(scalar)
            seen = seen.suffix(1) + [scalar]
        }
        return result
    }

    /// At most `units` UTF-16 code units of `text` made visible, `…` in place of the rest.
    package static func clipped(_ text: String, units: Int) -> String {
        let text = VisibleText.of(text)
        guard text.utf16.count > units else { return text }
        var result = String.UnicodeScalarView()
        var used = 1
        for scalar in text.unicodeScalars {
            used += UTF16.width(scalar)
            if used > units { break }
            result.append(scalar)
        }
        return String(result) + "…"
    }

    /// `text` made visible, HTML escaped and its references broken; `escape` may say otherwise for a scalar.
    private static func inert(
        _ text: String,
        escape: (_ scalar: Unicode.Scalar, _ previous: Unicode.Scalar?, _ next: Unicode.Scalar?) -> String?
    ) -> String {
        let scalars = Array(VisibleText.of(text).unicodeScalars)
        var result = ""
        for (index, scalar) in scalars.enumerated() {
            let previous = index > 0 ? scalars[index - 1] : nil
            let next = index + 1 < scalars.count ? scalars[index + 1] : nil
            switch scalar {
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "&": result += "&amp;"
            case "\"": result += "&quot;"
            default:
                if let escaped = escape(scalar, previous, next) {
                    result += escaped
                } else {
                    result.unicodeScalars.append(scalar)
                }
            }
            if isReference(scalar, at: index, in: scalars) { result += "&#8203;" }
        }
        return result
    }

    /// Whether a forge may see the start of a reference in `scalar` and what follows it.
    private static func isReference(_ scalar: Unicode.Scalar, at index: Int, in scalars: [Unicode.Scalar]) -> Bool {
        guard index + 1 < scalars.count else { return false }
        let next = scalars[index + 1]
        switch scalar {
        // Mentions, mail addresses, issues.
        case "@", "#": return next != " "
        // GitLab's merge requests and epics.
        case "!", "&": return isWord(next)
        // A scheme.
        case ":": return next == "/"
        // GH-1, and Jira's keys.
        case "-": return isLetter(index > 0 ? scalars[index - 1] : nil) && ("0"..."9").contains(next)
        case "w", "W":
            return next == "." && index >= 2 && scalars[(index - 2)...index].allSatisfy { $0 == "w" || $0 == "W" }
        default: return false
        }
    }

    private static func isLetter(_ scalar: Unicode.Scalar?) -> Bool {
        scalar.map { ("a"..."z").contains($0) || ("A"..."Z").contains($0) } ?? false
    }

    private static func isWord(_ scalar: Unicode.Scalar?) -> Bool {
        scalar.map { $0 == "_" || $0.properties.isAlphabetic || $0.properties.numericType != nil } ?? false
    }

    static func longestRun(of scalar: Unicode.Scalar, in text: String) -> Int {
        var longest = 0
        var run = 0
        for other in text.unicodeScalars {
            run = other == scalar ? run + 1 : 0
            longest = max(longest, run)
        }
        return longest
    }
}
