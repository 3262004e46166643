/// A path inside a repository: bytes as git stores them, `/` between components, no leading or trailing slash.
///
/// The empty path is the root of the tree. Paths need not be UTF-8; `text` repairs them for people to read.
public struct RepoPath: Hashable, Sendable, Comparable, CustomStringConvertible, ExpressibleByStringLiteral {
    public let bytes: [UInt8]

    public init(_ bytes: [UInt8]) { self.bytes = bytes }
    public init(_ text: String) { bytes = Array(text.utf8) }
    public init(stringLiteral text: String) { bytes = Array(text.utf8) }

    /// The path as text; each malformed UTF-8 sequence becomes U+FFFD.
    public var text: String { String(decoding: bytes, as: UTF8.self) }
    /// Whether `text` says exactly these bytes.
    public var isUTF8: Bool { String(validating: bytes, as: UTF8.self) != nil }
    public var description: String { text }
    public var isRoot: Bool { bytes.isEmpty }

    /// The part after the last slash.
    public var name: RepoPath {
        guard let slash = bytes.lastIndex(of: UInt8(ascii: "/")) else { return self }
        return RepoPath(Array(bytes[(slash + 1)...]))
    }

    /// The part before the last slash; the root for a path of one component.
    public var parent: RepoPath {
        guard let slash = bytes.lastIndex(of: UInt8(ascii: "/")) else { return RepoPath([]) }
        return RepoPath(Array(bytes[..<slash]))
    }

    /// This path with one more component.
    public func appending(_ name: RepoPath) -> RepoPath {
        isRoot ? name : RepoPath(bytes + [UInt8(ascii: "/")] + name.bytes)
    }

    /// Whether this path is `directory` itself or lies below it; every path lies below the root.
    public func isInside(_ directory: RepoPath) -> Bool {
        let prefix = directory.bytes
        guard !prefix.isEmpty else { return true }
        return bytes.starts(with: prefix) && (bytes.count == prefix.count || bytes[prefix.count] == UInt8(ascii: "/"))
    }

    /// Byte order, as git sorts paths.
    public static func < (left: RepoPath, right: RepoPath) -> Bool {
        left.bytes.lexicographicallyPrecedes(right.bytes)
    }
}
