import GateModel

/// reviewdog's diagnostic formats: one object with all, or one diagnostic a line. Columns are UTF-8 bytes.
enum RDJSONReader {
    static func read(_ bytes: [UInt8], name: String) throws(ToolError) -> ToolReport {
        let json = try parse(SARIFReader.withoutMark(bytes))
        guard let diagnostics = json["diagnostics"]?.array else {
            throw ToolError(message: "no rdjson: the JSON has no diagnostics")
        }
        var report = ToolReport()
        for value in diagnostics {
            report.findings.append(try finding(value, json["source"], json["severity"], name))
        }
        return report
    }

    static func readLines(_ bytes: [UInt8], name: String) throws(ToolError) -> ToolReport {
        var report = ToolReport()
        for line in TextLines(bytes[...]) where !line.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) {
            report.findings.append(try finding(parse(Array(line)), nil, nil, name))
        }
        return report
    }

    private static func parse(_ bytes: [UInt8]) throws(ToolError) -> JSONValue {
        do throws(JSONError) {
            return try JSONValue(parsing: bytes)
        } catch {
            throw ToolError(message: "no rdjson: line \(error.line): \(error.message)")
        }
    }

    private static func finding(
        _ value: JSONValue, _ source: JSONValue?, _ level: JSONValue?, _ name: String
    ) throws(ToolError) -> ToolReport.Finding {
        guard let message = value["message"]?.string, let path = value["location"]?["path"]?.string else {
            throw ToolError(message: "no rdjson: a diagnostic without a message or a path")
        }
        let tool = (value["source"] ?? source)?["name"]?.string.map(ToolReport.line) ?? name
        let severity: Severity =
            switch (value["severity"] ?? level).map(word) {
            case "ERROR": .high
            case "INFO": .low
            default: .medium
            }
        let range = value["location"]?["range"]
        let uri = value["code"]?["url"]?.string
        let rule = ForeignRule(
            tool: tool.isEmpty ? name : tool, id: ToolReport.id(value["code"]?["value"]?.string),
            helpURI: uri.flatMap { $0.hasPrefix("https://") ? $0 : nil })
        return ToolReport.Finding(
            rule: rule, severity: severity, message: ToolReport.line(message), path: path,
            line: range?["start"]?["line"]?.int, column: range?["start"]?["column"]?.int,
            endLine: range?["end"]?["line"]?.int, endColumn: range?["end"]?["column"]?.int, unit: .bytes)
    }

    /// A severity by name, or by its number in the protocol buffer.
    private static func word(_ value: JSONValue) -> String {
        value.string ?? value.int.flatMap {
            ["UNKNOWN_SEVERITY", "ERROR", "WARNING", "INFO"].indices.contains($0)
                ? ["UNKNOWN_SEVERITY", "ERROR", "WARNING", "INFO"][$0] : nil
        } ?? ""
    }
}
