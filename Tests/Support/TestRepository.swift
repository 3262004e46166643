import Foundation

/// A real git repository in a temporary folder, made by the real `git`.
public final class TestRepository: Sendable {
    public let directory: TemporaryDirectory
    public var path: String { directory.path }

    /// An empty repository on branch `main`, nothing committed; `options` go to `git init`.
    public init(_ options: String...) throws {
        directory = try TemporaryDirectory()
        try git(["init", "-q", "-b", "main"] + options)
    }

    public struct Failure: Error, CustomStringConvertible {
        public let description: String
    }

    /// Runs git in the repository; throws with git's own words when it fails.
    @discardableResult
    public func git(_ arguments: [String], input: [UInt8] = [], environment: [String: String] = [:]) throws -> String {
        let result = try Command.run(["git"] + arguments, in: path, input: input, environment: environment)
        guard result.status == 0 else {
            throw Failure(description: "git \(arguments.joined(separator: " ")): \(result.status) \(result.error)")
        }
        return result.text
    }

    @discardableResult
    public func git(_ arguments: String...) throws -> String { try git(arguments) }

    public func write(_ name: String, _ text: String) throws { try directory.write(name, text) }
    public func write(_ name: String, _ bytes: [UInt8]) throws { try directory.write(name, bytes) }

    /// Stages everything and commits; gives the commit's full name.
    @discardableResult
    public func commit(_ message: String = "c") throws -> String {
        try git(["add", "-A"])
        try git(["commit", "-q", "--allow-empty", "--no-verify", "-m", message])
        return try git(["rev-parse", "HEAD"]).trimmingCharacters(in: .whitespacesAndNewlines)
    }
}
