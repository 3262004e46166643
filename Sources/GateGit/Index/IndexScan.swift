import GateModel

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// The one pass over an index file: where entries start, which are unmerged, what the extensions say.
struct IndexScan {
    let map: UnsafeRawBufferPointer
    let idBytes: Int
    var count = 0
    var offsets = UnsafeMutableBufferPointer<UInt32>(start: nil, count: 0)
    var names: PrefixedNames?
    var unmerged: [Int] = []
    var cacheTree: CacheTree?

    init(map: UnsafeRawBufferPointer, idBytes: Int) {
        self.map = map
        self.idBytes = idBytes
    }

    mutating func run(path: String) throws(GitError) {
        guard let base = map.baseAddress, map.count >= 12 + idBytes, map.count <= UInt32.max,
            memcmp(base, "DIRC", 4) == 0
        else { throw IndexScan.corrupt(path, "it has no index header") }
        let version = word(4)
        guard (2...4).contains(version) else {
            throw GitError(.unsupported, "the index \(path) has version \(version); 2, 3 and 4 are known")
        }
        let stated = Int(word(8))
        // The smallest entry has a name of one byte.
        guard stated <= map.count / (42 + idBytes) else { throw IndexScan.corrupt(path, "it ends early") }
        offsets = .allocate(capacity: stated)
        count = stated
        var position = 12
        if version == 4 {
            position = try scanPrefixed(from: position, path: path)
        } else {
            position = try scanPadded(base, from: position, path: path)
        }
        try scanExtensions(from: position, path: path)
    }

    private func word(_ offset: Int) -> UInt32 { map.loadUnaligned(fromByteOffset: offset, as: UInt32.self).bigEndian }

    private mutating func scanPadded(
        _ base: UnsafeRawPointer, from start: Int, path: String
    ) throws(GitError) -> Int {
        let flagsAt = 40 + idBytes
        let end = map.count - idBytes
        var position = start
        for index in 0..<count {
            guard position + flagsAt + 4 <= end else { throw IndexScan.corrupt(path, "entry \(index) ends early") }
            offsets[index] = UInt32(truncatingIfNeeded: position)
            let flags = (base + position + flagsAt).loadUnaligned(as: UInt16.self).bigEndian
            if flags & 0x3000 != 0 { unmerged.append(index) }
            let fixed = flagsAt + (flags & 0x4000 != 0 ? 4 : 2)
            var length = Int(flags & 0xFFF)
            if length == 0xFFF {
                guard let found = memchr(base + position + fixed, 0, end - position - fixed) else {
                    throw IndexScan.corrupt(path, "the name of entry \(index) has no end")
                }
                length = UnsafeRawPointer(found) - base - position - fixed
            }
            let next = position + (fixed + length + 8) & ~7
            guard next <= end, (base + position + fixed + length).load(as: UInt8.self) == 0 else {
                throw IndexScan.corrupt(path, "the name of entry \(index) has no end")
            }
            position = next
        }
        return position
    }

    /// Version 4: a name is the last one minus some bytes at its end, plus a suffix.
    private mutating func scanPrefixed(from start: Int, path: String) throws(GitError) -> Int {
        let flagsAt = 40 + idBytes
        let end = map.count - idBytes
        var position = start
        var known = PrefixedNames(count: count)
        for index in 0..<count {
            guard position + flagsAt + 4 <= end else { throw IndexScan.corrupt(path, "entry \(index) ends early") }
            offsets[index] = UInt32(truncatingIfNeeded: position)
            let flags = map.loadUnaligned(fromByteOffset: position + flagsAt, as: UInt16.self).bigEndian
            if flags & 0x3000 != 0 { unmerged.append(index) }
            position += flagsAt + (flags & 0x4000 != 0 ? 4 : 2)
            var byte = map[position]
            var dropped = Int(byte & 127)
            position += 1
            while byte & 128 != 0 {
                guard position < end, dropped < 1 << 40 else {
                    throw IndexScan.corrupt(path, "entry \(index) ends early")
                }
                byte = map[position]
                dropped = (dropped + 1) << 7 + Int(byte & 127)
                position += 1
            }
            guard let base = map.baseAddress, position < end,
                let found = memchr(base + position, 0, end - position)
            else { throw IndexScan.corrupt(path, "the name of entry \(index) has no end") }
            let suffixEnd = UnsafeRawPointer(found) - base
            guard known.append(dropping: dropped, UnsafeRawBufferPointer(rebasing: map[position..<suffixEnd])) else {
                throw IndexScan.corrupt(path, "the name of entry \(index) drops more than there is")
            }
            position = suffixEnd + 1
        }
        names = known
        return position
    }

    /// Extensions in capitals may be ignored; the others change what the entries mean.
    private mutating func scanExtensions(from start: Int, path: String) throws(GitError) {
        let end = map.count - idBytes
        var position = start
        while position + 8 <= end {
            let signature = String(decoding: map[position..<(position + 4)], as: UTF8.self)
            let size = Int(word(position + 4))
            position += 8
            guard position + size <= end else { throw IndexScan.corrupt(path, "extension \(signature) ends early") }
            let data = UnsafeRawBufferPointer(rebasing: map[position..<(position + size)])
            switch signature {
            case "TREE": cacheTree = CacheTree(data, entries: count, idBytes: idBytes)
            case "sdir": break
            case "link":
                throw GitError(
                    .unsupported, "the index \(path) is split",
                    advice: "run git update-index --no-split-index, or let git be found in PATH")
            default:
                guard let first = signature.utf8.first, (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(first) else {
                    throw GitError(.unsupported, "the index \(path) needs the unknown extension \(signature)")
                }
            }
            position += size
        }
    }

    private static func corrupt(_ path: String, _ what: String) -> GitError {
        GitError(.corrupt, "the index \(path) is corrupt: \(what)", advice: "remove it and run git reset")
    }
}

/// The names of a version 4 index, written out one after another.
struct PrefixedNames {
    private var bytes: [UInt8] = []
    private var starts: [Int] = []

    init(count: Int) {
        bytes.reserveCapacity(count * 48)
        starts.reserveCapacity(count + 1)
        starts.append(0)
    }

    /// false when there is less to drop.
    mutating func append(dropping dropped: Int, _ suffix: UnsafeRawBufferPointer) -> Bool {
        let end = bytes.count
        let last = starts.count > 1 ? starts[starts.count - 2] : 0
        let kept = end - last - dropped
        guard kept >= 0 else { return false }
        bytes.append(contentsOf: bytes[last..<(last + kept)])
        bytes.append(contentsOf: suffix)
        starts.append(bytes.count)
        return true
    }

    /// Valid as long as this value is stored and unchanged.
    subscript(index: Int) -> UnsafeRawBufferPointer {
        bytes.withUnsafeBytes { UnsafeRawBufferPointer(rebasing: $0[starts[index]..<starts[index + 1]]) }
    }
}
