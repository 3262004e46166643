import Foundation
import TestSupport
import Testing

@testable import GateModel

/// docs/exit-codes.md, read back: every half of a cell is a run of the gate.
@Suite("exit codes")
struct ExitCodeTests {
    struct Cell: Sendable, CustomTestStringConvertible {
        let delta: String
        let one: String
        let other: String
        let onIncomplete: Policy.OnIncomplete
        let expected: Int32
        var testDescription: String { "\(delta): \(one), \(other), \(onIncomplete)" }
    }

    @Test("every cell of the page is what the gate does", arguments: Page.cells)
    func cell(_ cell: Cell) throws {
        let hung = DispatchSemaphore(value: 0)
        defer { for _ in 0..<2 { hung.signal() } }
        let reviewers = [("one", cell.one), ("other", cell.other)].map { name, outcome in
            Scripted(name) { file, _ in
                guard file.path == "a" else { return FileReview() }
                return try ExitCodeTests.act(outcome, file, name, hung)
            }
        }
        var policy = Policy()
        policy.onIncomplete = cell.onIncomplete
        let result = Gate.run(
            Change(try files(cell.delta)), blobs: MemoryBlobs(), reviewers: reviewers, policy: policy, workers: 1
        ) { name in (name == "one" ? cell.one : cell.other) == "timeout" ? 0.001 : 60 }

        #expect(result.verdict.exitCode == cell.expected)
        #expect((result.verdict.outcome == .fail) == (cell.expected == 1))
        if cell.expected == 4 { #expect(result.verdict.outcome == .notMeasured) }
        #expect(result.ledger.count == (cell.delta.contains("beside") ? 2 : 1))
        if cell.one == "timeout" { #expect(result.reviewers[0].failure?.code == .timeout) }
        if cell.one == "throws" { #expect(result.reviewers[0].failure?.code == .crash) }
    }

    private static func act(
        _ outcome: String, _ file: ChangedFile, _ name: String, _ hung: DispatchSemaphore
    ) throws -> FileReview {
        let some = file.hunks.isEmpty ? 0 : 1
        switch outcome {
        case "reviewed": return FileReview()
        case "finding": return FileReview([Scripted.finding("a", rule: "\(name)-rule", reviewer: name)])
        case "not-mine": return FileReview([], .notMine)
        case "partial-ok": return FileReview([], .partial(Reason(.longLine, "line 2"), hunks: some))
        case "partial-bad": return FileReview([], .partial(Reason(.unreadable, "line 2"), hunks: some))
        case "skipped-ok": return FileReview([], .skipped(Reason(.missingGrammar, "no grammar")))
        case "skipped-bad": return FileReview([], .skipped(Reason(.unreadable, "gone")))
        case "throws": throw Scripted.Failure()
        case "timeout":
            hung.wait()
            return FileReview()
        default: throw Page.Unknown(word: outcome)
        }
    }

    private func files(_ delta: String) throws -> [ChangedFile] {
        let parts = delta.split(separator: ", ")
        let beside = parts.last == "beside a reviewed file" ? [ChangedFile.text("b")] : []
        switch parts[0] {
        case "Text":
            let hunks = [1, 3].map { Hunk(oldStart: $0, oldLines: 1, newStart: $0, newLines: 1) }
            return [.text("a", hunks: hunks)] + beside
        case "No text": return [.text("a", hunks: [])] + beside
        case "Unread for an accepted reason":
            return [.text("a", hunks: [], unread: Reason(.sizeLimit, "large"))] + beside
        case "Unread for another reason":
            return [.text("a", hunks: [], unread: Reason(.unreadable, "blob is missing"))] + beside
        default: throw Page.Unknown(word: delta)
        }
    }

    @Test("the cells that do not depend on the reviewers", arguments: Page.constants)
    func constant(_ row: Page.Constant) throws {
        for (onIncomplete, expected) in [(Policy.OnIncomplete.fail, row.fail), (.warn, row.warn)] {
            let hung = DispatchSemaphore(value: 0)
            defer { hung.signal() }
            var policy = Policy()
            policy.onIncomplete = onIncomplete
            var reviewer = Scripted("one")
            var files = [ChangedFile.text("a")]
            var budget = 60.0
            var reviewers = 1
            switch row.delta {
            case "none: the change is empty": files = []
            case "excluded by configuration": policy.directories[0].exclude = [Glob("a")]
            case "generated, no reviewer reads generated files": files = [.text("yarn.lock")]
            case "vendored, no reviewer reads vendored files": files = [.text("vendor/a.c")]
            case "text, but no reviewer ran": reviewers = 0
            case "text, a reviewer threw on the change as a whole": reviewer.whole = { _ in throw Scripted.Failure() }
            case "text, a reviewer ran out of time on the change as a whole":
                budget = 0.001
                reviewer.whole = { _ in
                    hung.wait()
                    return []
                }
            default: throw Page.Unknown(word: row.delta)
            }
            let result = Gate.run(
                Change(files), blobs: MemoryBlobs(), reviewers: reviewers == 0 ? [] : [reviewer], policy: policy,
                workers: 2
            ) { _ in budget }
            #expect(result.verdict.outcome.rawValue == row.verdict)
            #expect(result.verdict.exitCode == expected)
            if files.isEmpty || reviewers > 0 && expected == 0 && row.verdict == "pass" {
                #expect(result.verdict.reason.contains("nothing in scope"))
            }
        }
    }

    @Test("the page covers every pair of outcomes for every delta")
    func complete() {
        #expect(Page.cells.count == 7 * 9 * 9 * 2)
        #expect(Page.constants.count == 7)
    }

    @Test("of several codes the first of 2, 1, 3, 4, 5 counts")
    func precedence() {
        #expect(ExitStatus.weightiest(of: [.notPosted, .notMeasured, .notAnalysed, .fail, .usage]) == .usage)
        #expect(ExitStatus.weightiest(of: [.notPosted, .notMeasured, .notAnalysed, .fail]) == .fail)
        #expect(ExitStatus.weightiest(of: [.notPosted, .notMeasured, .notAnalysed]) == .notAnalysed)
        #expect(ExitStatus.weightiest(of: [.notPosted, .notMeasured]) == .notMeasured)
        #expect(ExitStatus.weightiest(of: [.pass, .notPosted]) == .notPosted)
        #expect(ExitStatus.weightiest(of: []) == .pass)
    }

    @Test("exit-zero leaves the verdict and takes the code")
    func exitZero() {
        var policy = Policy()
        policy.exitZero = true
        let reviewer = Scripted("one") { _, _ in FileReview([Scripted.finding("a")]) }
        let result = Gate.run(Change([.text("a")]), blobs: MemoryBlobs(), reviewers: [reviewer], policy: policy)
        #expect(result.verdict.outcome == .fail)
        #expect(result.verdict.exitCode == 0)
    }
}

/// The tables of docs/exit-codes.md.
enum Page {
    struct Unknown: Error { let word: String }

    struct Constant: Sendable, CustomTestStringConvertible {
        let delta: String
        let verdict: String
        let fail: Int32
        let warn: Int32
        var testDescription: String { delta }
    }

    private static let lines: [Substring] = {
        let page = Project.root.appendingPathComponent("docs/exit-codes.md")
        return (try? String(contentsOf: page, encoding: .utf8))?.split(separator: "\n") ?? []
    }()

    private static func fields(_ line: Substring) -> [String] {
        line.split(separator: "|").map { $0.trimmingCharacters(in: CharacterSet(charactersIn: " *")) }
    }

    private static func codes(_ field: String) -> (fail: Int32, warn: Int32)? {
        let parts = field.split(separator: "/").compactMap { Int32($0) }
        return parts.count == 2 ? (parts[0], parts[1]) : nil
    }

    static let cells: [ExitCodeTests.Cell] = {
        var cells: [ExitCodeTests.Cell] = []
        var delta = ""
        var columns: [String] = []
        for line in lines {
            if line.hasPrefix("### ") { delta = String(line.dropFirst(4)) }
            guard !delta.isEmpty, line.hasPrefix("|") else { continue }
            let row = fields(line)
            if row[0] == "one \\ other" { columns = Array(row.dropFirst()) }
            for (field, column) in zip(row.dropFirst(), columns) {
                guard let codes = codes(field) else { continue }
                for (mode, code) in [(Policy.OnIncomplete.fail, codes.fail), (.warn, codes.warn)] {
                    cells.append(.init(delta: delta, one: row[0], other: column, onIncomplete: mode, expected: code))
                }
            }
        }
        return cells
    }()

    static let constants: [Constant] = lines.prefix { !$0.hasPrefix("## Every cell") }.compactMap { line in
        let row = fields(line)
        guard line.hasPrefix("|"), row.count == 3, let codes = codes(row[2]) else { return nil }
        return Constant(delta: row[0], verdict: row[1], fail: codes.fail, warn: codes.warn)
    }
}
