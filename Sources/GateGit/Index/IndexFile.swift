import GateModel

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// An index file (versions 2 to 4), mapped and located in one pass that allocates nothing per entry.
///
/// The checksum at the end is not computed, as in git itself, so that index.skipHash makes no difference. Git replaces
/// the file as a whole, never in place, so the mapping stays what it was. Format: git's index-format documentation.
///
/// `@unchecked Sendable` is safe because nothing changes after `init`.
final class IndexFile: @unchecked Sendable {
    let count: Int
    let cacheTree: CacheTree?
    /// Entries of stages 1 to 3, a row each.
    let unmerged: [Int]
    private let map: UnsafeRawBufferPointer
    private let idBytes: Int
    /// Where each entry starts in `map`.
    private let offsets: UnsafeMutableBufferPointer<UInt32>
    /// Where each name starts and ends; version 4 stores them in `names`, the others in `map`.
    private let names: PrefixedNames?

    /// A file that does not exist is an empty index. Throws `.unsupported` for a split index, `.corrupt`, `.io`.
    init(path: String, idBytes: Int = 20) throws(GitError) {
        let map = try IndexFile.map(path)
        var scan = IndexScan(map: map, idBytes: idBytes)
        do throws(GitError) {
            if map.count > 0 { try scan.run(path: path) }
        } catch {
            scan.offsets.deallocate()
            if let base = map.baseAddress { munmap(UnsafeMutableRawPointer(mutating: base), map.count) }
            throw error
        }
        self.map = map
        self.idBytes = idBytes
        count = scan.count
        offsets = scan.offsets
        names = scan.names
        unmerged = scan.unmerged
        cacheTree = scan.cacheTree
    }

    deinit {
        offsets.deallocate()
        if let base = map.baseAddress { munmap(UnsafeMutableRawPointer(mutating: base), map.count) }
    }

    /// The entry at `index`, below `count`; valid as long as this object.
    func entry(_ index: Int) -> IndexEntry {
        let start = Int(offsets[index])
        let mode = map.loadUnaligned(fromByteOffset: start + 24, as: UInt32.self).bigEndian
        let flags = map.loadUnaligned(fromByteOffset: start + 40 + idBytes, as: UInt16.self).bigEndian
        var nameStart = start + 42 + idBytes
        var isIntentToAdd = false
        if flags & 0x4000 != 0 {
            isIntentToAdd = map[nameStart] & 0x20 != 0
            nameStart += 2
        }
        let name: UnsafeRawBufferPointer
        if let names {
            name = names[index]
        } else {
            var length = Int(flags & 0xFFF)
            if length == 0xFFF, let base = map.baseAddress { length = strlen(base.cString(at: nameStart)) }
            name = UnsafeRawBufferPointer(rebasing: map[nameStart..<(nameStart + length)])
        }
        return IndexEntry(
            name: name, mode: mode, id: UnsafeRawBufferPointer(rebasing: map[(start + 40)..<(start + 40 + idBytes)]),
            isIntentToAdd: isIntentToAdd)
    }

    /// The first entry whose name is not below `bytes`.
    func lowerBound(_ bytes: [UInt8]) -> Int {
        bytes.withUnsafeBytes { wanted in
            var low = 0
            var high = count
            while low < high {
                let middle = (low + high) / 2
                if TreeEntry.order(entry(middle).name, isTree: false, wanted, isTree: false) < 0 {
                    low = middle + 1
                } else {
                    high = middle
                }
            }
            return low
        }
    }

    private static func map(_ path: String) throws(GitError) -> UnsafeRawBufferPointer {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else {
            if errno == ENOENT { return UnsafeRawBufferPointer(start: nil, count: 0) }
            throw GitError(.io, "cannot open the index \(path): \(String(cString: strerror(errno)))")
        }
        defer { close(file) }
        var status = stat()
        guard fstat(file, &status) == 0, status.st_size >= 0 else {
            throw GitError(.io, "cannot read the index \(path): \(String(cString: strerror(errno)))")
        }
        let size = Int(status.st_size)
        guard size > 0 else { return UnsafeRawBufferPointer(start: nil, count: 0) }
        guard let base = mmap(nil, size, PROT_READ, MAP_PRIVATE, file, 0), base != MAP_FAILED else {
            throw GitError(.io, "cannot map the index \(path): \(String(cString: strerror(errno)))")
        }
        return UnsafeRawBufferPointer(start: base, count: size)
    }
}

/// One entry of an index; its pointers are valid as long as the `IndexFile`.
struct IndexEntry {
    /// The whole path; that of a sparse directory ends in a slash.
    let name: UnsafeRawBufferPointer
    let mode: UInt32
    let id: UnsafeRawBufferPointer
    let isIntentToAdd: Bool

    /// Whether the entry stands for a whole tree that a sparse index does not spell out.
    var isSparseDirectory: Bool { mode & 0o170000 == 0o040000 }
    var objectID: ObjectID? { ObjectID(copying: id) }

    func hasPrefix(_ prefix: [UInt8]) -> Bool {
        guard name.count >= prefix.count else { return false }
        guard let base = name.baseAddress, !prefix.isEmpty else { return true }
        return prefix.withUnsafeBytes { memcmp(base, $0.baseAddress ?? base, prefix.count) == 0 }
    }
}

extension UnsafeRawPointer {
    func cString(at offset: Int) -> UnsafePointer<CChar> { (self + offset).assumingMemoryBound(to: CChar.self) }
}
