import GateModel

/// Checkstyle's XML: `<file name><error line column severity message source/>`.
enum CheckstyleReader {
    static func read(_ bytes: [UInt8], name: String) throws(ToolError) -> ToolReport {
        let handler = Handler(name: name)
        do throws(XMLError) {
            try XML.read(bytes, handler)
        } catch {
            throw ToolError(message: "no Checkstyle XML: \(error.line.map { "line \($0): " } ?? "")\(error.message)")
        }
        guard handler.isCheckstyle else { throw ToolError(message: "XML, but not Checkstyle's") }
        return handler.report
    }

    /// `com.puppycrawl…naming.MemberNameCheck`, `eslint.rules.no-eval`, `ShellCheck.SC2086`: what follows the last dot.
    private static func last(_ source: String?) -> String? {
        source.flatMap { $0.split(separator: ".").last.map(String.init) }
    }

    private final class Handler: XMLHandler {
        var report = ToolReport()
        private(set) var isCheckstyle = false
        private let name: String
        private var path: String?
        private var depth = 0

        init(name: String) { self.name = name }

        func start(_ element: XMLElement) {
            depth += 1
            switch element.name {
            case "checkstyle": isCheckstyle = isCheckstyle || depth == 1
            case "file": path = element["name"]
            case "error":
                guard isCheckstyle, let path else { return }
                let severity: Severity =
                    switch element["severity"] {
                    case "error": .high
                    case "info", "style": .low
                    case "ignore": .info
                    default: .medium
                    }
                let rule = ForeignRule(tool: name, id: ToolReport.id(CheckstyleReader.last(element["source"])))
                report.findings.append(
                    ToolReport.Finding(
                        rule: rule, severity: severity, message: ToolReport.line(element["message"] ?? ""), path: path,
                        line: element.int("line").flatMap { $0 > 0 ? $0 : nil },
                        column: element.int("column").flatMap { $0 > 0 ? $0 : nil }))
            default: break
            }
        }

        func text(_ text: String) {}

        func end(_ name: String) {
            depth -= 1
            if name == "file" { path = nil }
        }
    }
}
