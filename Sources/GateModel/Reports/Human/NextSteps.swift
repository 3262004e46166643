/// What a person can do now: commands and comments, each with what it does.
struct NextSteps {
    private var steps: [(what: String, why: String)] = []

    init(_ result: GateResult, tally: Tally) {
        if let worst = tally.new.first {
            let rule = VisibleText.of(worst.ruleId)
            if worst.foreign == nil {
                steps.append(("aiops-gate explain \(rule)", "what the rule means and what to do"))
            }
            steps.append(("aiops-ignore: \(rule) -- REASON", "in a comment on the line, to accept it"))
            if result.scope.kind == .all {
                steps.append(("aiops-gate baseline create", "accepts what is here; only new ones count"))
            }
        }
        if result.verdict.outcome == .notMeasured {
            steps.append(("aiops-gate doctor", "what is there, what is missing and how to get it"))
            steps.append(("on-incomplete: warn", "in .aiops-gate.yml: lets such a change pass, and says so"))
        }
    }

    func lines(width: Int, paint: Paint) -> [String] {
        guard !steps.isEmpty else { return [] }
        let column = steps.map { CellWidth.of($0.what) }.max() ?? 0
        var lines = [paint("what next", .bold)]
        for step in steps {
            let room = width - 4 - column
            if room >= CellWidth.of(step.why) {
                lines.append("  \(TextWrap.padded(step.what, to: column))  \(paint(step.why, .dim))")
            } else {
                lines.append("  " + step.what)
                lines += TextWrap.lines(step.why, width: width - 6).map { "      " + paint($0, .dim) }
            }
        }
        return lines
    }
}
