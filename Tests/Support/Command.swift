public import Foundation

/// Runs a real program with a scrubbed environment and waits for it.
public struct Command: Sendable {
    public struct Result: Sendable {
        public let status: Int32
        public let output: [UInt8]
        public let error: String
        public var text: String { String(decoding: output, as: UTF8.self) }
    }

    /// What every child gets: no user or system configuration, fixed identity and dates, no CI variables.
    public static let environment: [String: String] = [
        "PATH": path,
        "HOME": "/nonexistent", "LC_ALL": "C.UTF-8", "TZ": "UTC",
        "GIT_CONFIG_NOSYSTEM": "1", "GIT_CONFIG_GLOBAL": "/dev/null", "GIT_TERMINAL_PROMPT": "0",
        "GIT_AUTHOR_NAME": "A", "GIT_AUTHOR_EMAIL": "a@example.org", "GIT_AUTHOR_DATE": "2026-01-02T03:04:05Z",
        "GIT_COMMITTER_NAME": "A", "GIT_COMMITTER_EMAIL": "a@example.org",
        "GIT_COMMITTER_DATE": "2026-01-02T03:04:05Z",
    ]

    /// The PATH of the tests without folders that hold an installed gate: hooks look for one there.
    private static let path = (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin")
        .split(separator: ":").filter { !FileManager.default.fileExists(atPath: "\($0)/aiops-gate") }
        .joined(separator: ":")

    /// `arguments[0]` is looked up in PATH. `environment` is laid over `Command.environment`; an empty value unsets.
    public static func run(
        _ arguments: [String], in directory: String? = nil, input: [UInt8] = [],
        environment extra: [String: String] = [:]
    ) throws -> Result {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = arguments
        process.environment = environment.merging(extra) { $1 }.filter { !$1.isEmpty }
        if let directory { process.currentDirectoryURL = URL(fileURLWithPath: directory) }
        let files = try TemporaryDirectory()
        let inputFile = files.url.appendingPathComponent("input")
        try Data(input).write(to: inputFile)
        let outputFile = try files.write("output", "")
        let errorFile = try files.write("error", "")
        process.standardInput = try FileHandle(forReadingFrom: inputFile)
        process.standardOutput = try FileHandle(forWritingTo: outputFile)
        process.standardError = try FileHandle(forWritingTo: errorFile)
        try process.run()
        process.waitUntilExit()
        let status =
            process.terminationReason == .uncaughtSignal ? 128 + process.terminationStatus : process.terminationStatus
        return Result(
            status: status, output: Array(try Data(contentsOf: outputFile)),
            error: String(decoding: try Data(contentsOf: errorFile), as: UTF8.self))
    }
}
