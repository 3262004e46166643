import GateModel

/// Coverage in XML: Cobertura, JaCoCo and Clover, told apart by their elements.
enum XMLCoverageReader {
    static func read(_ bytes: [UInt8], names: Set<String>) throws(CoverageError) -> CoverageReport {
        let handler = Handler(names: names)
        do throws(XMLError) {
            try XML.read(bytes, handler)
        } catch {
            throw CoverageError(error.message, line: error.line)
        }
        guard let report = handler.collector?.report else {
            throw CoverageError("XML, but none of Cobertura, JaCoCo or Clover")
        }
        return report
    }

    private final class Handler: XMLHandler {
        var collector: CoverageCollector?
        private let names: Set<String>
        private var path: [String] = []
        private var packages: [String] = []
        private var modules: [String] = []
        private var isWanted = false
        private var source: String?
        private var rootName = ""

        init(names: Set<String>) { self.names = names }

        func start(_ element: XMLElement) {
            switch element.name {
            case "coverage" where rootName.isEmpty:
                if element["line-rate"] != nil || element["lines-valid"] != nil { begin(.cobertura) }
            case "report" where rootName.isEmpty: begin(.jacoco)
            case "packages", "sources": if rootName == "coverage", collector == nil { begin(.cobertura) }
            case "project", "testproject": if rootName == "coverage", collector == nil { begin(.clover) }
            case "source": source = ""
            case "group": modules.append(element["name"] ?? "")
            case "package": packages.append(element["name"] ?? "")
            case "class":
                // JaCoCo's classes have their lines again under their source file, Clover's are a file's.
                if collector?.report.format == .cobertura, let name = element["filename"] {
                    isWanted = collector?.begin(name) ?? false
                }
            case "file":
                if collector?.report.format == .clover, let name = element["path"] ?? element["name"] {
                    isWanted = collector?.begin(name) ?? false
                }
            case "sourcefile":
                if collector?.report.format == .jacoco, let name = element["name"] {
                    let package = packages.last ?? ""
                    isWanted = collector?.begin(package.isEmpty ? name : "\(package)/\(name)", module: module) ?? false
                }
            case "line": if isWanted { line(element) }
            default: break
            }
            if rootName.isEmpty { rootName = element.name }
        }

        func text(_ text: String) { source?.append(text) }

        func end(_ name: String) {
            switch name {
            case "source":
                collector?.root(source ?? "")
                source = nil
            case "group": _ = modules.popLast()
            case "package": _ = packages.popLast()
            case "class": if collector?.report.format == .cobertura { isWanted = false }
            case "file", "sourcefile": isWanted = false
            default: break
            }
        }

        private var module: String { modules.last ?? "" }

        private func begin(_ format: CoverageReport.Format) {
            collector = CoverageCollector(format, names: names)
        }

        private func line(_ element: XMLElement) {
            switch collector?.report.format {
            case .jacoco:
                guard let number = element.int("nr") else { return }
                // Lines without an instruction have no counter.
                let covered = element.int("ci") ?? 0
                guard covered > 0 || (element.int("mi") ?? 0) > 0 else { return }
                collector?.line(number, isCovered: covered > 0)
            case .clover:
                guard let number = element.int("num"), let count = element.int("count") else { return }
                collector?.line(number, isCovered: count > 0)
            default:
                guard let number = element.int("number") else { return }
                collector?.line(number, isCovered: element.isPositive("hits"))
            }
        }
    }
}
