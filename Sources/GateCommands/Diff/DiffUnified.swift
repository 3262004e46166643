import GateModel

/// `diff --unified`: a git patch without context, which `git apply --unidiff-zero` takes.
enum DiffUnified {
    static func write(_ change: Change, blobs: any BlobSource, to output: inout ByteWriter) throws {
        for file in change.files {
            header(file, to: &output)
            if let reason = file.unread {
                output.write("# not shown: \(reason.code.rawValue), \(reason.detail)\n")
                continue
            }
            guard !file.hunks.isEmpty else { continue }
            let old = try text(file, .old, blobs)
            let new = try text(file, .new, blobs)
            for hunk in file.hunks {
                output.write(
                    "@@ -\(numbers(hunk.oldStart, hunk.oldLines)) +\(numbers(hunk.newStart, hunk.newLines)) @@\n")
                lines(old, hunk.oldRange, mark: "-", to: &output)
                lines(new, hunk.newRange, mark: "+", to: &output)
            }
        }
    }

    private static func text(_ file: ChangedFile, _ side: Side, _ blobs: any BlobSource) throws -> SourceText {
        guard file.entry(side) != nil else { return SourceText([]) }
        do throws(BlobError) {
            return try blobs.text(of: file, side: side, limit: Limits().diffBytes)
        } catch {
            throw CommandFailure(ExitStatus.couldNotAnalyse, error.message)
        }
    }

    private static func header(_ file: ChangedFile, to output: inout ByteWriter) {
        let oldPath = file.old?.path ?? file.path
        let newPath = file.new?.path ?? file.path
        let oldName = PathQuoting.quoted(prefix: "a/", oldPath)
        let newName = PathQuoting.quoted(prefix: "b/", newPath)
        output.write("diff --git \(oldName) \(newName)\n")
        switch (file.old, file.new) {
        case (nil, let new?): output.write("new file mode \(new.mode.octal)\n")
        case (let old?, nil): output.write("deleted file mode \(old.mode.octal)\n")
        case (let old?, let new?) where old.mode != new.mode:
            output.write("old mode \(old.mode.octal)\nnew mode \(new.mode.octal)\n")
        default: break
        }
        if oldPath != newPath {
            let verb = file.status == .copied ? "copy" : "rename"
            output.write("similarity index \(file.similarity ?? 0)%\n\(verb) from \(PathQuoting.quoted(oldPath))\n")
            output.write("\(verb) to \(PathQuoting.quoted(newPath))\n")
        }
        if file.kind == .binary, file.old?.id != file.new?.id {
            output.write("Binary files \(file.old == nil ? "/dev/null" : oldName) and ")
            output.write("\(file.new == nil ? "/dev/null" : newName) differ\n")
        }
        guard !file.hunks.isEmpty else { return }
        output.write("--- \(file.old == nil ? "/dev/null" : oldName)\n")
        output.write("+++ \(file.new == nil ? "/dev/null" : newName)\n")
    }

    /// `start` alone for one line, as git prints it.
    private static func numbers(_ start: Int, _ count: Int) -> String { count == 1 ? "\(start)" : "\(start),\(count)" }

    private static func lines(_ text: SourceText, _ range: Range<Int>, mark: String, to output: inout ByteWriter) {
        for line in range {
            guard let bytes = text.range(ofLine: line) else { continue }
            output.write(mark)
            output.write(bytes: text.bytes[bytes])
            output.write("\n")
            if bytes.upperBound == text.bytes.count, text.isWhole { output.write("\\ No newline at end of file\n") }
        }
    }
}
