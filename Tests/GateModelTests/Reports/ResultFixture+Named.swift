import GateModel

extension ResultFixture {
    /// The fixtures by the names of their golden files; tests take the names as arguments, for short output.
    static let named: [String: GateResult] = [
        "full": full.with(suggestion), "clean": clean, "empty": empty, "not-measured": notMeasured,
    ]
}

extension ResultFixture {
    /// The whole report as bytes.
    static func written(
        _ report: any Report.Type, _ result: GateResult, options: ReportOptions = ReportOptions()
    ) throws -> [UInt8] {
        var output = ByteWriter()
        try report.write(result, options: options, to: &output)
        return output.bytes
    }
}

extension ResultFixture {
    private static let suggestion = Suggestion(lines: 2...2, replacement: ["    let größe = \"é𐐀\""])
}

extension GateResult {
    /// The result with a suggestion for its finding in `déjà vu.swift`, as `Gate.run` gives it.
    fileprivate func with(_ suggestion: Suggestion) -> GateResult {
        var result = self
        for index in findings.indices where findings[index].path.text.contains("déjà") {
            result.findings[index].suggestion = suggestion
        }
        return result
    }
}
