import Foundation
import GateGit
import GateModel
import TestSupport

/// One delta in words that both git's output and a Change can be put into.
struct DiffRow: Equatable, CustomStringConvertible {
    var status: String
    var oldPath: String?
    var newPath: String?
    var oldMode: String
    var newMode: String
    /// Object names; nil where git shows none (the work tree).
    var oldID: String?
    var newID: String?
    var hunks: [Hunk]

    var description: String {
        "\(status) \(oldPath ?? "-") \(newPath ?? "-") \(oldMode) \(newMode) \(oldID ?? "-") \(newID ?? "-") "
            + hunks.map { "-\($0.oldStart),\($0.oldLines)+\($0.newStart),\($0.newLines)" }.joined(separator: " ")
    }

    init(_ file: ChangedFile) {
        status =
            switch file.status {
            case .added: "A"
            case .deleted: "D"
            case .modified: "M"
            case .renamed: "R\(file.similarity ?? -1)"
            case .copied: "C\(file.similarity ?? -1)"
            case .typechange: "T"
            }
        oldPath = file.old?.path.text
        newPath = file.new?.path.text
        oldMode = file.old?.mode.octal ?? "000000"
        newMode = file.new?.mode.octal ?? "000000"
        oldID = file.old?.id?.hex
        newID = file.new?.id?.hex
        hunks = file.hunks
    }

    /// What `git diff` says: pairs from `--raw`, hunks from `-U0` of the same paths.
    static func oracle(_ arguments: [String], in path: String, environment: [String: String]) throws -> [DiffRow] {
        func git(_ more: [String]) throws -> String {
            let result = try Command.run(
                ["git", "-c", "core.fsmonitor="] + ["diff"] + more + arguments, in: path, environment: environment)
            guard result.status == 0 else { throw GitError(.io, result.error) }
            return result.text
        }
        var hunks = try Self.hunks(git(["-U0", "-M", "--no-ext-diff"]))
        var rows: [DiffRow] = []
        var fields = try git(["--raw", "-z", "-M", "--no-abbrev"]).split(separator: "\0").makeIterator()
        while let header = fields.next(), let first = fields.next() {
            let parts = header.dropFirst().split(separator: " ").map(String.init)
            var status = parts[4]
            let second = status.first == "R" ? fields.next() : nil
            if status.first == "R" { status = "R\(Int(status.dropFirst()) ?? -1)" }
            let old = parts[0] == "000000" ? nil : String(first)
            let new = parts[1] == "000000" ? nil : String(second ?? first)
            var row = DiffRow(status: status, old: old, new: new, modes: (parts[0], parts[1]))
            row.oldID = parts[2].allSatisfy { $0 == "0" } ? nil : parts[2]
            row.newID = parts[3].allSatisfy { $0 == "0" } ? nil : parts[3]
            // A typechange is printed as two patches.
            let count = status == "T" ? 2 : 1
            row.hunks = Array(hunks.prefix(count).joined())
            hunks.removeFirst(min(count, hunks.count))
            // A submodule has no lines: git's "Subproject commit" is no text of a file.
            if row.oldMode == "160000" || row.newMode == "160000" { row.hunks = [] }
            rows.append(row)
        }
        return rows.sorted { ($0.newPath ?? $0.oldPath ?? "") < ($1.newPath ?? $1.oldPath ?? "") }
    }

    private init(status: String, old: String?, new: String?, modes: (String, String)) {
        self.status = status
        oldPath = old
        newPath = new
        (oldMode, newMode) = modes
        hunks = []
    }

    /// The hunks of each patch in turn.
    private static func hunks(_ text: String) throws -> [[Hunk]] {
        var patches: [[Hunk]] = []
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix("diff --git ") { patches.append([]) }
            guard line.hasPrefix("@@ -"), !patches.isEmpty else { continue }
            let numbers = line.split(separator: " ")[1...2].map { part in
                part.dropFirst().split(separator: ",").compactMap { Int($0) }
            }
            patches[patches.count - 1].append(
                Hunk(
                    oldStart: numbers[0][0], oldLines: numbers[0].count > 1 ? numbers[0][1] : 1,
                    newStart: numbers[1][0], newLines: numbers[1].count > 1 ? numbers[1][1] : 1))
        }
        return patches
    }
}
