import Foundation

/// Compares output with a file that a person has read and recorded.
public enum Snapshot {
    /// nil when `bytes` are those of `name` in the folder of the calling test; else what differs.
    ///
    /// `RECORD=1` writes the file instead, except in CI, where nothing may be recorded.
    public static func difference(_ bytes: [UInt8], _ name: String, file: String = #filePath) throws -> String? {
        let golden = URL(fileURLWithPath: file).deletingLastPathComponent().appendingPathComponent(name)
        let environment = ProcessInfo.processInfo.environment
        if environment["RECORD"] == "1" {
            guard environment["CI"] == nil else { return "RECORD=1 is refused in CI" }
            try FileManager.default.createDirectory(
                at: golden.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(bytes).write(to: golden)
            return nil
        }
        guard let known = try? Data(contentsOf: golden) else {
            return "\(name) is not recorded; read the output, then run the test with RECORD=1"
        }
        if Array(known) == bytes { return nil }
        let old = String(decoding: known, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
        let new = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
        let first = zip(old, new).enumerated().first { $1.0 != $1.1 }?.offset ?? min(old.count, new.count)
        let was = first < old.count ? old[first].prefix(600) : "(end)"
        let now = first < new.count ? new[first].prefix(600) : "(end)"
        return "\(name) line \(first + 1):\n- \(was)\n+ \(now)\nRECORD=1 records the output once it has been read"
    }
}
