import Foundation
import GateGit
import GateModel
import TestSupport

/// What git itself says about two commits, read from `--raw -z` and from `-U0` text, in which every content line
/// starts with a sign and so every `@@ ` and `diff --git ` is a header.
struct PatchOracle {
    struct Row: Equatable, CustomStringConvertible {
        var status: String
        var old: [UInt8]?
        var new: [UInt8]?
        var oldMode: String
        var newMode: String
        var hunks: [Hunk] = []
        var description: String {
            "\(status) \(old.map { String(decoding: $0, as: UTF8.self) } ?? "-")"
                + " \(new.map { String(decoding: $0, as: UTF8.self) } ?? "-") \(oldMode) \(newMode)"
                + " \(hunks.map { "-\($0.oldStart),\($0.oldLines)+\($0.newStart),\($0.newLines)" })"
        }
    }

    static func rows(_ repository: TestRepository, _ arguments: [String]) throws -> [Row] {
        let raw = try Command.run(["git", "diff", "--raw", "-z", "-M"] + arguments, in: repository.path).output
        var rows: [Row] = []
        var fields = raw.split(separator: 0, omittingEmptySubsequences: true).makeIterator()
        while let head = fields.next() {
            let words = String(decoding: head, as: UTF8.self).dropFirst().split(separator: " ").map(String.init)
            let status = words[4].prefix(1)
            let first = fields.next().map(Array.init)
            let second = status == "R" || status == "C" ? fields.next().map(Array.init) : first
            rows.append(
                Row(
                    status: String(status), old: status == "A" ? nil : first, new: status == "D" ? nil : second,
                    oldMode: words[0], newMode: words[1]))
        }
        let text = try Command.run(["git", "diff", "-U0", "-M"] + arguments, in: repository.path).output
        var sections: [[Hunk]] = []
        for line in text.split(separator: 10) {
            if line.starts(with: "diff --git ".utf8) { sections.append([]) }
            if line.starts(with: "@@ -".utf8) {
                let words = String(decoding: line, as: UTF8.self).split(separator: " ")
                let old = words[1].dropFirst().split(separator: ",").compactMap { Int($0) }
                let new = words[2].dropFirst().split(separator: ",").compactMap { Int($0) }
                sections[sections.count - 1].append(
                    Hunk(
                        oldStart: old[0], oldLines: old.count > 1 ? old[1] : 1, newStart: new[0],
                        newLines: new.count > 1 ? new[1] : 1))
            }
        }
        var next = 0
        for index in rows.indices {
            rows[index].hunks = sections[next]
            next += 1
            if rows[index].status == "T" {
                rows[index].hunks += sections[next]
                next += 1
            }
        }
        return rows.sorted { ($0.new ?? $0.old ?? []).lexicographicallyPrecedes($1.new ?? $1.old ?? []) }
    }

    static func rows(_ change: Change) -> [Row] {
        change.files.map { file in
            let letter =
                switch file.status {
                case .added: "A"
                case .deleted: "D"
                case .modified: "M"
                case .renamed: "R"
                case .copied: "C"
                case .typechange: "T"
                }
            return Row(
                status: letter, old: file.old?.path.bytes, new: file.new?.path.bytes,
                oldMode: file.old?.mode.octal ?? "000000", newMode: file.new?.mode.octal ?? "000000",
                hunks: file.hunks)
        }
    }

    /// Every line that the change shows against the blob of the commit; gives the first difference.
    static func wrongLine(
        _ change: Change, _ blobs: any BlobSource, _ repository: TestRepository, _ old: String, _ new: String
    ) throws -> String? {
        for file in change.files where file.kind == .text {
            for (side, commit) in [(Side.old, old), (.new, new)] {
                guard let entry = file.entry(side), !file.hunks.isEmpty, entry.path.isUTF8 else { continue }
                let shown = try blobs.text(of: file, side: side, limit: 1 << 30)
                let blob = try Command.run(["git", "cat-file", "blob", "\(commit):\(entry.path)"], in: repository.path)
                let whole = SourceText(blob.output)
                for hunk in file.hunks {
                    for line in side == .old ? hunk.oldRange : hunk.newRange where shown.range(ofLine: line) == nil {
                        return "\(file.path): line \(line) of the \(side) side is not shown"
                    }
                }
                for line in 1...max(1, whole.lineCount) {
                    guard let range = shown.range(ofLine: line) else { continue }
                    guard let expected = whole.range(ofLine: line), blob.output[expected] == shown.bytes[range] else {
                        return "\(file.path): line \(line) of the \(side) side differs"
                    }
                }
                if shown.isWhole, shown.bytes != blob.output { return "\(file.path): the \(side) side is not whole" }
            }
        }
        return nil
    }
}
