import Foundation
import GateModel
import Testing

@testable import GateReview

@Suite struct GenericFinderTests {
    let reviewer = SecretsReviewer()

    private func lines(_ text: String) -> [(path: RepoPath, line: String)] {
        text.split(separator: "\n").compactMap { row in
            guard let mark = row.range(of: " :: ") else { return nil }
            return (RepoPath(String(row[..<mark.lowerBound])), String(row[mark.upperBound...]))
        }
    }

    @Test("of labelled lines nearly all leaks are found, and nearly nothing else")
    func labelled() throws {
        let leaks = lines(LabelledLines.leaks)
        let harmless = lines(LabelledLines.harmless)
        #expect(leaks.count >= 200 && harmless.count >= 200)
        let missed = try leaks.filter { try reviewer.review($0.line, path: $0.path).findings.isEmpty }
        let alarms = try harmless.filter { try !reviewer.review($0.line, path: $0.path).findings.isEmpty }
        let found = Double(leaks.count - missed.count)
        let precision = found / (found + Double(alarms.count))
        let recall = found / Double(leaks.count)
        print("secrets by name: precision \(precision), recall \(recall)")
        for (path, line) in missed { print("  missed \(path): \(line)") }
        for (path, line) in alarms { print("  alarm \(path): \(line)") }
        #expect(precision >= 0.97 && recall >= 0.94)
    }
}
