/// The report for a pull request's comment: at most 65,000 UTF-16 units, the worst first, what was cut is counted.
///
/// The first line is a marker by which `post` finds its own comment again; no content can hold a second one.
public enum MarkdownReport: Report {
    public static let format = "markdown"

    /// GitHub takes 65,536 characters; the rest is for what a forge adds.
    static let limit = 65_000
    /// What the verdict and the list of what was not reviewed may take, and what stands at the end.
    private static let headLimit = 16_000
    private static let tailLimit = 14_000

    public static func write(_ result: GateResult, options: ReportOptions, to output: inout ByteWriter) throws {
        let tally = Tally(result)
        var head = MarkdownPage(limit: headLimit)
        MarkdownSummary(result, tally: tally, options: options).write(to: &head)
        var tail = MarkdownPage(limit: tailLimit)
        MarkdownEnd(result, tally: tally).write(to: &tail)

        var body = MarkdownPage(limit: limit - head.units - tail.units)
        let permalink = Permalink(result.provenance)
        let isOpen = tally.new.count <= 3
        if !tally.new.isEmpty {
            let blocks = tally.new.lazy.map {
                MarkdownFinding($0, rule: tally.rules[$0.ruleId], permalink: permalink, isOpen: isOpen).block
            }
            body.add(blocks) {
                "**\(Figures.counted($0, "more finding")) not shown**; the SARIF and JSON reports have all.\n\n"
            }
        }
        output.write(head.text)
        output.write(body.text)
        output.write(tail.text)
    }

    /// The first line of the comment of `key`: letters, digits and `._/-` stay, all else becomes `-`.
    package static func marker(_ key: String) -> String {
        let safe = key.unicodeScalars.prefix(100).map { scalar -> Character in
            switch scalar {
            case "a"..."z", "A"..."Z", "0"..."9", ".", "_", "/": Character(scalar)
            default: "-"
            }
        }
        // Two hyphens would end the comment.
        var text = ""
        for character in safe where !(character == "-" && text.last == "-") { text.append(character) }
        return "<!-- aiops-gate:\(text) -->"
    }
}
