import GateModel

/// `diff --json`: the change as design promises it to scripts; a file a line.
enum DiffJSON {
    /// `added` gives the lines that a hunk adds; nil: they are left out.
    static func write(
        _ change: Change, to output: inout ByteWriter, added: ((ChangedFile, Hunk) -> [ArraySlice<UInt8>])? = nil
    ) {
        output.json { json in
            json.object { json in
                json.object("scope") { $0.fields(of: change.scope) }
                json.array("files") { json in
                    for file in change.files {
                        json.newLine()
                        json.object { write(file, to: &$0, added: added) }
                    }
                }
                json.array("notes") { json in
                    for note in change.notes {
                        json.object { json in
                            json.field("level", note.level.rawValue)
                            json.field("code", note.code)
                            json.field("text", note.text)
                        }
                    }
                }
            }
        }
    }

    private static func write(
        _ file: ChangedFile, to json: inout JSONWriter, added: ((ChangedFile, Hunk) -> [ArraySlice<UInt8>])?
    ) {
        json.field("status", file.status.rawValue)
        path("old_path", "old_path_base64", file.old, to: &json)
        path("new_path", "new_path_base64", file.new, to: &json)
        json.field("old_mode", file.old?.mode.octal)
        json.field("new_mode", file.new?.mode.octal)
        if let similarity = file.similarity { json.field("similarity", similarity) }
        json.field("binary", file.kind == .binary)
        json.field("kind", file.kind.rawValue)
        if let reason = file.unread {
            json.object("unread") { json in
                json.field("reason", reason.code.rawValue)
                json.field("detail", reason.detail)
            }
        }
        if file.isHiddenByNewAttributes { json.field("hidden_by_new_attributes", true) }
        json.array("hunks") { json in
            for hunk in file.hunks {
                json.object { json in
                    json.field("old_start", hunk.oldStart)
                    json.field("old_lines", hunk.oldLines)
                    json.field("new_start", hunk.newStart)
                    json.field("new_lines", hunk.newLines)
                    guard let added else { return }
                    json.array("added") { json in
                        for line in added(file, hunk) { json.string(repairing: Array(line)) }
                    }
                }
            }
        }
    }

    private static func path(
        _ key: StaticString, _ base64Key: StaticString, _ entry: Entry?, to json: inout JSONWriter
    ) {
        guard let entry else {
            json.key(key)
            return json.null()
        }
        json.field(key, path: entry.path, base64Key: base64Key)
    }
}
