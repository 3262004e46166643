import Foundation
import TestSupport
import Testing

/// The import graph, held to the table of docs/architecture.md.
@Suite("the house")
struct HouseTests {
    /// target → what it may import of ours and of packages, as docs/architecture.md says.
    static let allowed: [String: Set<String>] = {
        let page =
            (try? String(contentsOf: Project.root.appendingPathComponent("docs/architecture.md"), encoding: .utf8))
            ?? ""
        var table: [String: Set<String>] = [:]
        for line in page.split(separator: "\n") where line.hasPrefix("| `") {
            let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
            guard cells.count >= 3 else { continue }
            let imports = cells[1].split(separator: ",").map {
                $0.trimmingCharacters(in: CharacterSet(charactersIn: " `"))
            }
            table[cells[0].trimmingCharacters(in: CharacterSet(charactersIn: "`"))] = Set(imports.filter { $0 != "-" })
        }
        return table
    }()
    static let system: Set<String> = ["Glibc", "Musl", "Synchronization", "FoundationEssentials"]

    static let targets: [String] = {
        let folder = Project.root.appendingPathComponent("Sources").path
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return names.filter { !$0.hasPrefix("C") || $0 == "CNoCertificates" }.filter { $0 != "CNoCertificates" }
            .sorted()
    }()

    @Test("docs/architecture.md lists every target and no other")
    func everyTargetIsListed() {
        #expect(Set(Self.targets) == Set(Self.allowed.keys))
        #expect(!Self.targets.isEmpty)
    }

    @Test("a target imports only what docs/architecture.md allows it", arguments: targets)
    func importsAreAllowed(target: String) throws {
        let allowed = (Self.allowed[target] ?? []).union(Self.system)
        // The embedded catalogue is text in which code of other languages imports things.
        for file in try Project.sources(of: target) where !file.lastPathComponent.hasSuffix("+Embedded.swift") {
            for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
                var words = line.split(separator: " ")
                if words.first.map({ ["public", "package", "internal", "private", "fileprivate"].contains($0) }) == true
                {
                    words.removeFirst()
                }
                guard words.first == "import", let module = words.last else { continue }
                #expect(allowed.contains(String(module)), "\(file.lastPathComponent) imports \(module)")
            }
        }
    }

    @Test(
        "each C module has exactly one importer",
        arguments: ["CLibGit2", "CPCRE2", "CTreeSitter", "CYaml", "CNoCertificates"])
    func oneImporter(module: String) throws {
        let manifest = try String(contentsOf: Project.root.appendingPathComponent("Package.swift"), encoding: .utf8)
        let uses = manifest.components(separatedBy: "\"\(module)\"").count - 1
        #expect(uses == 2, "its own line and one importer")
    }
}
