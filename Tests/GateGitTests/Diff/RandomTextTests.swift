import Foundation
import GateGit
import GateModel
import TestSupport
import Testing

/// Random edits of random texts, many files to a commit, so that one `git diff` judges all of them.
@Suite struct RandomTextTests {
    private static let words = [
        "", "", "{", "}", "    }", "    return x", "if (x) {", "  if (x) {", "\tcall();", "end", "def f():", "    pass",
        "x = 1", "x = 2", "é", "\r", "a\r", "# heading", " ", "import os", "        deep();",
        "long " + String(repeating: "ab ", count: 60),
    ]

    private static func text(_ numbers: inout SeededNumbers, lines: Int) -> [String] {
        (0..<lines).map { _ in words.randomElement(using: &numbers) ?? "" }
    }

    private static func edited(_ lines: [String], _ numbers: inout SeededNumbers) -> [String] {
        var lines = lines
        for _ in 0..<Int.random(in: 1...8, using: &numbers) {
            let place = Int.random(in: 0...lines.count, using: &numbers)
            let length = min(Int.random(in: 0...6, using: &numbers), lines.count - place)
            switch Int.random(in: 0..<4, using: &numbers) {
            case 0: lines.removeSubrange(place..<(place + length))
            case 1: lines.insert(contentsOf: lines[place..<(place + length)], at: place)
            case 2: lines.insert(contentsOf: text(&numbers, lines: length), at: place)
            default:
                let moved = Array(lines[place..<(place + length)])
                lines.removeSubrange(place..<(place + length))
                lines.insert(contentsOf: moved, at: Int.random(in: 0...lines.count, using: &numbers))
            }
        }
        return lines
    }

    private static func bytes(_ lines: [String], _ numbers: inout SeededNumbers) -> [UInt8] {
        let text = lines.joined(separator: "\n")
        return Array((Int.random(in: 0..<4, using: &numbers) == 0 ? text : text + "\n").utf8)
    }

    @Test("the hunks of random edits are those of git", arguments: [1, 2, 3, 4] as [UInt64])
    func hunksEqualGits(seed: UInt64) throws {
        var numbers = SeededNumbers(state: seed)
        let repository = try TestRepository()
        var texts: [[String]] = []
        for file in 0..<150 {
            let most = file % 10 == 0 ? 2_000 : 60
            let lines = RandomTextTests.text(&numbers, lines: Int.random(in: 0...most, using: &numbers))
            texts.append(lines)
            try repository.write("f\(file)", RandomTextTests.bytes(lines, &numbers))
        }
        let old = try repository.commit()
        for (file, lines) in texts.enumerated() {
            let lines = RandomTextTests.edited(lines, &numbers)
            try repository.write("f\(file)", RandomTextTests.bytes(lines, &numbers))
        }
        let new = try repository.commit()
        let (ours, git) = try repository.rows(.range(old, new), against: [old, new])
        #expect(ours.count > 100)
        for (one, other) in zip(ours, git) { #expect(one == other) }
        #expect(ours.count == git.count)
    }

    @Test("random histories give git's rows, staged and between commits", arguments: 1...12 as ClosedRange<UInt64>)
    func randomHistories(seed: UInt64) throws {
        let history = try RandomHistory(seed: seed)
        let (ours, git) = try history.repository.rows(
            .range(history.old, history.new), against: [history.old, history.new])
        #expect(ours == git)
        try history.repository.git("reset", "-q", "--soft", history.old)
        let (staged, gitStaged) = try history.repository.rows(.staged, against: ["--cached"])
        #expect(staged == gitStaged)
        #expect(staged == ours)
    }
}
