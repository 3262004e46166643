import GateModel

/// JUnit XML as linters and test runners write it: every failure and error of a case, at the case's file and line.
enum JUnitReader {
    static func read(_ bytes: [UInt8], name: String) throws(ToolError) -> ToolReport {
        let handler = Handler(name: name)
        do throws(XMLError) {
            try XML.read(bytes, handler)
        } catch {
            throw ToolError(message: "no JUnit XML: \(error.line.map { "line \($0): " } ?? "")\(error.message)")
        }
        guard handler.isJUnit else { throw ToolError(message: "XML, but not JUnit's") }
        return handler.report
    }

    private final class Handler: XMLHandler {
        var report = ToolReport()
        private(set) var isJUnit = false
        private let name: String
        private var depth = 0
        private var suiteFile: String?
        private var test: (name: String, group: String, file: String?, line: Int?)?
        private var failure: (message: String, type: String, file: String?, line: Int?)?
        private var text = ""

        init(name: String) { self.name = name }

        func start(_ element: XMLElement) {
            depth += 1
            switch element.name {
            case "testsuites": isJUnit = isJUnit || depth == 1
            case "testsuite":
                isJUnit = isJUnit || depth == 1
                suiteFile = element["file"]
            case "testcase":
                test = (
                    element["name"] ?? "", element["classname"] ?? "", element["file"], element.int("line")
                )
            case "failure", "error":
                guard test != nil else { return }
                failure = (
                    element["message"] ?? "", element["type"] ?? "", element["file"], element.int("line")
                )
                text = ""
            default: break
            }
        }

        func text(_ text: String) {
            if failure != nil, self.text.utf8.count < 4096 { self.text += text }
        }

        func end(_ name: String) {
            depth -= 1
            switch name {
            case "failure", "error":
                guard let test, let failure else { return }
                self.failure = nil
                let message = failure.message.isEmpty ? text : failure.message
                // Linters name the file in the case where they have no attribute for it.
                let path = failure.file ?? test.file ?? suiteFile ?? (test.name.contains(".") ? test.name : test.group)
                let line = failure.line ?? test.line
                report.findings.append(
                    ToolReport.Finding(
                        rule: ForeignRule(
                            tool: self.name, id: ToolReport.id(failure.type.isEmpty ? name : failure.type)),
                        severity: .high, message: ToolReport.line("\(test.name): \(message)"), path: path,
                        line: line.flatMap { $0 > 0 ? $0 : nil }))
            case "testcase": test = nil
            default: break
            }
        }
    }
}
