import GateModel

/// What another program says, as it says it: places are not looked up yet.
struct ToolReport: Sendable, Equatable {
    enum Unit: Sendable { case bytes, scalars, utf16 }

    struct Finding: Sendable, Equatable {
        var rule: ForeignRule
        var severity: Severity
        var confidence: Confidence = .medium
        var message: String
        /// As the program names it; a URI where `isURI`.
        var path: String
        var isURI = false
        /// From 1; nil: the file as a whole.
        var line: Int?
        var column: Int?
        /// Of the last line, which may be the first; nil: the first.
        var endLine: Int?
        /// One past the end; nil: the end of the line.
        var endColumn: Int?
        var unit: Unit = .scalars
    }

    var findings: [Finding] = []
    /// Why the program says of itself that it did not come to its end; nil where it does not.
    var failure: String?
}

/// Why an answer is none.
struct ToolError: Error, Sendable, Equatable {
    /// Lower case, without the program's name.
    let message: String
}

extension ToolReport {
    /// Reads an answer of `format`. `name` stands for the program where the answer does not name it.
    init(
        _ bytes: [UInt8], format: ToolSettings.Format, name: String, matcher: ProblemMatcher?
    ) throws(ToolError) {
        switch format {
        case .sarif: self = try SARIFReader.read(bytes, name: name)
        case .checkstyle: self = try CheckstyleReader.read(bytes, name: name)
        case .junit: self = try JUnitReader.read(bytes, name: name)
        case .rdjson: self = try RDJSONReader.read(bytes, name: name)
        case .rdjsonl: self = try RDJSONReader.readLines(bytes, name: name)
        case .problemMatcher:
            guard let matcher else { throw ToolError(message: "there is no problem matcher to read its output with") }
            self = try matcher.read(bytes, name: name)
        }
    }

    /// One line of at most 500 characters, control characters gone.
    static func line(_ text: String) -> String {
        var line = ""
        var isPending = false
        for scalar in text.unicodeScalars {
            if scalar.properties.isWhitespace || scalar.properties.generalCategory == .control {
                isPending = !line.isEmpty
                continue
            }
            if isPending { line.append(" ") }
            isPending = false
            line.unicodeScalars.append(scalar)
        }
        return line.count > 500 ? String(line.prefix(499)) + "…" : line
    }

    /// A rule id without white space or commas, which a suppression could not name.
    static func id(_ text: String?) -> String {
        let id = String((text ?? "").map { $0.isWhitespace || $0 == "," ? "-" : $0 }.prefix(120))
        return id.isEmpty ? "finding" : id
    }
}
