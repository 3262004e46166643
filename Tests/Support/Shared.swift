public import Foundation

/// Published contracts that live beside the repository, not in it.
public enum Shared {
    /// `name` below `$AIOPS_SHARED` or `<package root>/../shared`; nil where it is not there: skip the test and say so.
    public static func url(_ name: String) -> URL? {
        let beside = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("shared")
        let root = ProcessInfo.processInfo.environment["AIOPS_SHARED"].map { URL(fileURLWithPath: $0) } ?? beside
        let url = root.appendingPathComponent(name)
        return FileManager.default.fileExists(atPath: url.path) ? url : nil
    }
}
