import GateModel

/// `diff --stat`: a line for each delta, and the sum.
enum DiffStat {
    static func write(_ change: Change, to output: inout ByteWriter) {
        for note in change.notes { output.write("\(note.level.rawValue): \(note.text)\n") }
        for file in change.files {
            let added = file.hunks.reduce(0) { $0 + $1.newLines }
            let removed = file.hunks.reduce(0) { $0 + $1.oldLines }
            let status = file.status.rawValue
            output.write(status + String(repeating: " ", count: max(0, 10 - status.count)) + " ")
            output.write(columns("+\(added)") + columns("-\(removed)") + " " + name(of: file))
            if file.kind != .text { output.write(" (\(file.kind.rawValue))") }
            if let old = file.old, let new = file.new, old.mode != new.mode {
                output.write(" (mode \(old.mode.octal) -> \(new.mode.octal))")
            }
            if let reason = file.unread { output.write(" (\(reason.code.rawValue): \(reason.detail))") }
            output.write("\n")
        }
        let lines = change.files.flatMap(\.hunks).reduce((0, 0)) { ($0.0 + $1.newLines, $0.1 + $1.oldLines) }
        output.write(
            "\(change.files.count) files, \(change.hunkCount) hunks, +\(lines.0) -\(lines.1); \(change.scope.how)\n")
    }

    private static func columns(_ text: String) -> String {
        String(repeating: " ", count: max(0, 7 - text.count)) + text
    }

    private static func name(of file: ChangedFile) -> String {
        let path = PathQuoting.quoted(file.path)
        guard let old = file.old, old.path != file.path else { return path }
        return "\(PathQuoting.quoted(old.path)) => \(path) (\(file.similarity ?? 0) %)"
    }
}
