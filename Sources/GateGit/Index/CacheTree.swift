import GateModel

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// The TREE extension: which folders of the index are known to equal which tree.
struct CacheTree {
    struct Node {
        /// The last component of the folder's path; empty at the root.
        let name: UnsafeRawBufferPointer
        /// How many index entries the folder covers; below 0 where something changed since.
        let entries: Int
        /// nil where `entries` is below 0.
        let id: UnsafeRawPointer?
        /// Where the nodes below this one end.
        var end = 0
    }

    /// Parents before children, the root first.
    private(set) var nodes: [Node] = []

    /// nil when malformed: it only saves time, so the walk goes on without it.
    init?(_ data: UnsafeRawBufferPointer, entries: Int, idBytes: Int) {
        var parser = Parser(data: data, limit: entries, idBytes: idBytes)
        // A node takes 5 bytes at least; most have an id.
        nodes.reserveCapacity(data.count / 32)
        guard parser.node(into: &nodes, depth: 0) else { return nil }
    }

    /// The children of a node by name.
    func children(of node: Int) -> Children {
        var found: [Int] = []
        var child = node + 1
        while child < nodes[node].end {
            found.append(child)
            child = nodes[child].end
        }
        // Git writes them in this very order; other programs need not.
        if !zip(found, found.dropFirst()).allSatisfy({ order(nodes[$0].name, nodes[$1].name) < 0 }) {
            found.sort { order(nodes[$0].name, nodes[$1].name) < 0 }
        }
        return Children(tree: self, nodes: found)
    }

    struct Children {
        fileprivate let tree: CacheTree
        fileprivate let nodes: [Int]

        func node(named name: UnsafeRawBufferPointer) -> Int? {
            var low = 0
            var high = nodes.count
            while low < high {
                let middle = (low + high) / 2
                let found = order(tree.nodes[nodes[middle]].name, name)
                if found == 0 { return nodes[middle] }
                if found < 0 { low = middle + 1 } else { high = middle }
            }
            return nil
        }
    }

    private struct Parser {
        let data: UnsafeRawBufferPointer
        let limit: Int
        let idBytes: Int
        var offset = 0

        mutating func node(into nodes: inout [Node], depth: Int) -> Bool {
            guard depth < 4096, let base = data.baseAddress, offset < data.count,
                let found = memchr(base + offset, 0, data.count - offset)
            else { return false }
            let nameEnd = UnsafeRawPointer(found) - base
            let name = UnsafeRawBufferPointer(rebasing: data[offset..<nameEnd])
            offset = nameEnd + 1
            guard let entries = number(until: UInt8(ascii: " ")), entries <= limit,
                let subtrees = number(until: UInt8(ascii: "\n")), subtrees >= 0
            else { return false }
            var id: UnsafeRawPointer?
            if entries >= 0 {
                guard offset + idBytes <= data.count else { return false }
                id = base + offset
                offset += idBytes
            }
            let place = nodes.count
            nodes.append(Node(name: name, entries: entries, id: id))
            for _ in 0..<subtrees { guard node(into: &nodes, depth: depth + 1) else { return false } }
            nodes[place].end = nodes.count
            return true
        }

        private mutating func number(until stop: UInt8) -> Int? {
            var value = 0
            var isNegative = false
            while offset < data.count {
                let byte = data[offset]
                offset += 1
                switch byte {
                case stop: return isNegative ? -value : value
                case UInt8(ascii: "-"): isNegative = true
                case UInt8(ascii: "0")...UInt8(ascii: "9"):
                    guard value < 1 << 40 else { return nil }
                    value = value * 10 + Int(byte - UInt8(ascii: "0"))
                default: return nil
                }
            }
            return nil
        }
    }
}

/// Shorter names first, then bytes: the order of the TREE extension.
private func order(_ left: UnsafeRawBufferPointer, _ right: UnsafeRawBufferPointer) -> Int {
    if left.count != right.count { return left.count - right.count }
    guard let one = left.baseAddress, let other = right.baseAddress else { return 0 }
    return Int(memcmp(one, other, left.count))
}
