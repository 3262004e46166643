/// The end of the page: the ledger and the scope.
struct HTMLEnd {
    private let result: GateResult
    private let tally: Tally

    init(_ result: GateResult, tally: Tally) {
        self.result = result
        self.tally = tally
    }

    func write(to output: inout ByteWriter) {
        if !result.ledger.isEmpty { writeLedger(to: &output) }
        output.write("<section>\n<h2>Scope</h2>\n<dl class=\"scope\">\n")
        for (name, value) in scope where !value.isEmpty {
            output.write("<dt>\(name)</dt><dd>\(HTMLText.escaped(value))</dd>\n")
        }
        output.write("</dl>\n</section>\n<footer>\(ToolInfo.name) \(ToolInfo.version)</footer>\n")
    }

    private func writeLedger(to output: inout ByteWriter) {
        let unread = tally.unread.count
        output.write("<section>\n<h2>Ledger</h2>\n<details class=\"ledger\"\(unread > 0 ? " open" : "")>\n<summary>")
        output.write("\(Figures.counted(result.ledger.count, "file")), ")
        output.write("\(Figures.grouped(unread)) not or not wholly reviewed</summary>\n")
        output.write("<table>\n<thead><tr><th>file</th><th>status</th><th>hunks</th><th>reviewers</th>")
        output.write("<th>reason</th></tr></thead>\n<tbody>\n")
        let rows = tally.unread + result.ledger.filter { $0.status == .reviewed }
        for row in rows.prefix(HTMLReport.rowLimit) {
            let refused = row.status != .reviewed && !row.isAccepted ? " refused" : ""
            output.write("<tr class=\"\(row.status.rawValue)\(refused)\">")
            output.write("<td><code>\(HTMLText.escaped(row.path.text))</code></td><td>\(row.status.rawValue)</td>")
            output.write("<td>\(row.hunks == 0 ? "" : "\(row.reviewed) of \(row.hunks)")</td>")
            output.write("<td>\(HTMLText.escaped(row.reviewers.joined(separator: ", ")))</td>")
            output.write("<td>\(row.status == .reviewed ? "" : HTMLText.escaped(row.reasonText))</td></tr>\n")
        }
        output.write("</tbody>\n</table>\n")
        let more = rows.count - HTMLReport.rowLimit
        if more > 0 { output.write("<p>and \(Figures.counted(more, "more file"))</p>\n") }
        output.write("</details>\n</section>\n")
    }

    private var scope: [(String, String)] {
        let text = ScopeText(result.scope)
        return [
            ("judged", text.subject), ("found by", text.how), ("base", result.scope.base ?? ""),
            ("head", result.scope.head ?? ""), ("merge base", result.scope.mergeBase ?? ""),
            ("read by", result.scope.backend), ("again", text.replay ?? ""),
            ("reviewers", result.reviewers.map(\.name).joined(separator: ", ")),
        ]
    }
}
