public import Foundation

/// A folder that goes away with the value's last reference.
public final class TemporaryDirectory: Sendable {
    public let url: URL
    public var path: String { url.path }

    public init() throws {
        url = FileManager.default.temporaryDirectory
            .appendingPathComponent("aiops-gate-tests-\(UUID().uuidString)").resolvingSymlinksInPath()
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    /// Writes a file below the folder, its parents made as needed.
    @discardableResult
    public func write(_ name: String, _ text: String) throws -> URL { try write(name, Array(text.utf8)) }

    @discardableResult
    public func write(_ name: String, _ bytes: [UInt8]) throws -> URL {
        let file = url.appendingPathComponent(name)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        if bytes.starts(with: Array("#!".utf8)) {
            // A script is written by a child: a descriptor of ours would live on in whatever another test starts just
            // now, and running the script would fail with "text file busy" until that ends.
            _ = try Command.run(["sh", "-c", "cat >\"$0\"", file.path], input: bytes)
        } else {
            try Data(bytes).write(to: file)
        }
        return file
    }

    public func read(_ name: String) throws -> String {
        try String(contentsOf: url.appendingPathComponent(name), encoding: .utf8)
    }
}
