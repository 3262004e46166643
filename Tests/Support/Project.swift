public import Foundation

/// The clone of the project that the tests run in.
public enum Project {
    /// The folder of Package.swift.
    public static let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// The program under test: `AIOPS_GATE_PROGRAM` (what `make test` sets), else the debug build.
    public static let program: String = {
        let path = ProcessInfo.processInfo.environment["AIOPS_GATE_PROGRAM"] ?? ""
        return path.isEmpty ? root.appendingPathComponent(".build/debug/aiops-gate").path : path
    }()

    /// Runs the program under test in `directory`.
    public static func gate(
        _ arguments: [String], in directory: String, input: [UInt8] = [], environment: [String: String] = [:]
    ) throws -> Command.Result {
        try Command.run([program] + arguments, in: directory, input: input, environment: environment)
    }

    /// A program of the tests' Python environment; nil where `make test` has not made it.
    public static func tool(_ name: String) -> String? {
        let path = root.appendingPathComponent(".build/venv/bin/\(name)").path
        return FileManager.default.isExecutableFile(atPath: path) ? path : nil
    }

    /// Every Swift file of a target, sorted by path.
    public static func sources(of target: String) throws -> [URL] {
        let folder = root.appendingPathComponent("Sources/\(target)")
        let found = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)?
            .compactMap { $0 as? URL }
        return (found ?? []).filter { $0.pathExtension == "swift" }.sorted { $0.path < $1.path }
    }
}

extension Project {
    /// Whether the program under test can find the grammars that the set-up builds.
    public static var hasGrammars: Bool {
        FileManager.default.fileExists(atPath: root.appendingPathComponent(".build/grammars/python.so").path)
    }
}
