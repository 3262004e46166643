/// The findings that do not gate, a line each.
struct HumanLists {
    private let tally: Tally
    private let width: Int
    private let paint: Paint
    /// Lines of one list; the rest is counted.
    private static let shown = 20

    init(_ tally: Tally, width: Int, paint: Paint) {
        self.tally = tally
        self.width = width
        self.paint = paint
    }

    var belowThreshold: [String] {
        list("below the threshold, not blocking", tally.belowThreshold) { VisibleText.of($0.message) }
    }

    /// What this very change silences: a reader of the change wants to see that.
    var suppressedHere: [String] {
        list("suppressed by this change", tally.suppressed.filter(\.isSuppressedByThisChange)) {
            "-- " + VisibleText.of($0.statusReason ?? "no reason")
        }
    }

    private func list(_ title: String, _ findings: [Finding], _ text: (Finding) -> String) -> [String] {
        guard !findings.isEmpty else { return [] }
        var lines = [paint("\(title) (\(Figures.grouped(findings.count)))", .bold)]
        for finding in findings.prefix(HumanLists.shown) {
            let heading = HumanFinding.heading(finding, width: width - 2, paint: paint)
            let plain = HumanFinding.heading(finding, width: width - 2, paint: Paint(isOn: false))
            let used = plain.split(separator: "\n").last.map { CellWidth.of(String($0)) } ?? 0
            let room = width - 4 - used
            let rest = room >= 16 ? "  " + paint(TextWrap.cut(text(finding), width: room), .dim) : ""
            lines += (heading + rest).split(separator: "\n").map { "  " + $0 }
        }
        let more = findings.count - HumanLists.shown
        if more > 0 { lines.append("  … and \(Figures.grouped(more)) more; --json has them all") }
        return lines + [""]
    }
}
