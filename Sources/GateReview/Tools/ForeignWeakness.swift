/// The CWE numbers of other programs' rules: as they say, or as their documentation does.
enum ForeignWeakness {
    /// `words`: tags such as `external/cwe/cwe-089`, `CWE-89`, `CWE-78: OS Command Injection`.
    static func numbers(tool: String, id: String, words: [String] = []) -> [Int] {
        let said = words.compactMap(number)
        if !said.isEmpty { return said.reduce(into: []) { if !$0.contains($1) { $0.append($1) } } }
        return table[String(id.drop { $0 == "B" || $0 == "S" || $0 == "G" })].flatMap { numbers in
            tool.lowercased() == "ruff" && id.hasPrefix("S") || tool.lowercased() == "bandit" && id.hasPrefix("B")
                ? numbers : nil
        } ?? []
    }

    /// The number behind `cwe-`, wherever that stands in a word.
    private static func number(_ word: String) -> Int? {
        let lower = word.lowercased()
        guard let mark = lower.firstRange(of: "cwe-") ?? lower.firstRange(of: "cwe:") else { return nil }
        return Int(lower[mark.upperBound...].prefix { $0.isNumber })
    }

    /// bandit's checks by number (https://bandit.readthedocs.io, each page's "CWE", and the weakness itself where that is
    /// a wide one); ruff's S rules have the same numbers.
    private static let table: [String: [Int]] = [
        "102": [78, 95], "103": [732], "104": [605], "105": [259], "106": [259], "107": [259], "108": [377],
        "110": [703],
        "112": [703], "113": [400], "201": [94], "202": [22], "301": [502], "302": [502], "303": [327], "304": [327],
        "305": [327], "306": [377], "307": [78, 95], "308": [79], "310": [22], "311": [330], "312": [319], "313": [20],
        "314": [20], "315": [20], "316": [20], "317": [20], "318": [20], "319": [20], "321": [319], "323": [295],
        "324": [327], "501": [295], "502": [327], "503": [327], "504": [327], "505": [326], "506": [20, 502],
        "507": [295],
        "508": [319], "509": [319], "601": [78], "602": [78], "603": [78], "604": [78], "605": [78], "606": [78],
        "607": [78], "608": [89], "609": [78], "610": [89], "611": [89], "612": [94], "701": [94], "702": [80],
        "703": [80],
    ]
}
