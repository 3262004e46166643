import GateModel

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// Steps through the bytes of a tree object: `<octal mode> <name>\0<id>`, again and again. Allocates nothing.
struct TreeCursor {
    private let bytes: UnsafeRawBufferPointer
    private let idBytes: Int
    private var offset = 0
    /// The entry in front; nil at the end.
    private(set) var current: TreeEntry?

    init(_ bytes: UnsafeRawBufferPointer, idBytes: Int = 20) throws(GitError) {
        self.bytes = bytes
        self.idBytes = idBytes
        try advance()
    }

    mutating func advance() throws(GitError) {
        guard offset < bytes.count, let base = bytes.baseAddress else {
            current = nil
            return
        }
        var mode: UInt32 = 0
        var position = offset
        while position < bytes.count, bytes[position] != UInt8(ascii: " ") {
            let digit = bytes[position] &- UInt8(ascii: "0")
            guard digit < 8, mode < 0o10_000_000 else { throw TreeCursor.malformed }
            mode = mode << 3 | UInt32(digit)
            position += 1
        }
        let start = position + 1
        guard start < bytes.count, let end = memchr(base + start, 0, bytes.count - start) else {
            throw TreeCursor.malformed
        }
        let nameEnd = UnsafeRawPointer(end) - base
        guard nameEnd > start, nameEnd + 1 + idBytes <= bytes.count else { throw TreeCursor.malformed }
        current = TreeEntry(
            mode: FileMode.canonical(mode), name: UnsafeRawBufferPointer(rebasing: bytes[start..<nameEnd]),
            id: base + nameEnd + 1, idBytes: idBytes)
        offset = nameEnd + 1 + idBytes
    }

    private static var malformed: GitError { GitError(.corrupt, "a tree object is malformed", advice: "run git fsck") }
}

/// One entry of a tree object; valid as long as the object's bytes.
struct TreeEntry {
    let mode: UInt32
    let name: UnsafeRawBufferPointer
    let id: UnsafeRawPointer
    let idBytes: Int

    var isTree: Bool { mode & 0o170000 == 0o040000 }
    var objectID: ObjectID? { ObjectID(copying: UnsafeRawBufferPointer(start: id, count: idBytes)) }

    func hasSameID(as other: TreeEntry) -> Bool { memcmp(id, other.id, idBytes) == 0 }

    /// Git's order inside a tree: bytes, a folder as if its name ended in a slash. Below, at or above zero.
    static func order(
        _ left: UnsafeRawBufferPointer, isTree leftIsTree: Bool, _ right: UnsafeRawBufferPointer,
        isTree rightIsTree: Bool
    ) -> Int32 {
        let common = min(left.count, right.count)
        if common > 0, let one = left.baseAddress, let other = right.baseAddress {
            let order = memcmp(one, other, common)
            if order != 0 { return order }
        }
        let slash = UInt8(ascii: "/")
        let one = left.count > common ? left[common] : leftIsTree ? slash : 0
        let other = right.count > common ? right[common] : rightIsTree ? slash : 0
        return Int32(one) - Int32(other)
    }
}

extension FileMode {
    /// Old trees hold group-writable modes; git reads them all as one of five.
    static func canonical(_ mode: UInt32) -> UInt32 {
        switch mode & 0o170000 {
        case 0o100000: mode & 0o100 != 0 ? 0o100755 : 0o100644
        case 0o120000: 0o120000
        case 0o040000: 0o040000
        default: 0o160000
        }
    }
}
