extension JSONWriter {
    /// The same in every JSON format; docs/reports.md has the keys.
    mutating func fields(of coverage: PatchCoverage) {
        field("covered", coverage.covered)
        field("measurable", coverage.measurable)
        key("permille")
        if let permille = coverage.permille { number(permille) } else { null() }
        key("threshold")
        if let threshold = coverage.threshold { number(threshold) } else { null() }
        array("files") { json in
            for file in coverage.files {
                json.newLine()
                json.object { json in
                    json.field("path", path: file.path, base64Key: "pathBase64")
                    json.field("covered", file.covered)
                    json.field("measurable", file.measurable)
                    json.array("uncovered") { json in
                        for line in file.hunks.flatMap(\.uncovered) { json.number(line) }
                    }
                    guard !file.symbols.isEmpty else { return }
                    json.array("symbols") { json in
                        for symbol in file.symbols {
                            json.object { json in
                                json.field("name", symbol.name)
                                json.field("startLine", symbol.lines.lowerBound)
                                json.field("endLine", symbol.lines.upperBound - 1)
                                json.field("covered", symbol.covered)
                                json.field("measurable", symbol.measurable)
                            }
                        }
                    }
                }
            }
        }
        array("notMeasured") { json in
            for file in coverage.unmeasured {
                json.newLine()
                json.object { json in
                    json.field("path", path: file.path, base64Key: "pathBase64")
                    json.field("reason", file.why)
                }
            }
        }
    }
}

extension [Int] {
    /// "12, 14-17, 20, …": ascending numbers with neighbours joined, at most so many stretches.
    package func listed(atMost most: Int) -> String {
        var ranges: [ClosedRange<Int>] = []
        for number in self {
            if let last = ranges.last, last.upperBound + 1 == number {
                ranges[ranges.count - 1] = last.lowerBound...number
            } else {
                ranges.append(number...number)
            }
        }
        let words = ranges.prefix(most).map {
            $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)-\($0.upperBound)"
        }
        return words.joined(separator: ", ") + (ranges.count > most ? ", …" : "")
    }
}
