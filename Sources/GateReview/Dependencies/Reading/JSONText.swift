/// A JSON text as nodes with their places in the bytes: manifests and lock files, where a finding needs a line.
///
/// Lenient: what is not JSON ends the reading, and `init` gives nil. `GateModel.JSONValue` is the strict reader without
/// places. Costs one pass over the bytes; a string is made for names only.
struct JSONText {
    struct Member {
        let name: String
        /// With its quotes.
        let nameRange: Range<Int>
        let value: Node
    }

    struct Node {
        enum Content {
            case object([Member])
            case array([Node])
            case string
            case other
        }

        let content: Content
        let range: Range<Int>
    }

    let root: Node
    private let bytes: [UInt8]
    private static let deepest = 64

    /// nil where the text is no JSON value, or one of more than 64 levels.
    init?(_ bytes: [UInt8]) {
        let node = bytes.withUnsafeBufferPointer { buffer -> Node? in
            var reader = Reader(bytes: buffer)
            return reader.value(depth: 0)
        }
        guard let node else { return nil }
        root = node
        self.bytes = bytes
    }

    /// The text of a string node, the common escapes undone; nil for another node.
    func string(_ node: Node?) -> String? {
        guard let node, case .string = node.content else { return nil }
        let inner = bytes[(node.range.lowerBound + 1)..<max(node.range.lowerBound + 1, node.range.upperBound - 1)]
        guard inner.contains(UInt8(ascii: "\\")) else { return String(decoding: inner, as: UTF8.self) }
        var text: [UInt8] = []
        var isEscaped = false
        for byte in inner {
            if isEscaped {
                text.append(byte == UInt8(ascii: "n") ? 10 : byte == UInt8(ascii: "t") ? 9 : byte)
                isEscaped = false
            } else if byte == UInt8(ascii: "\\") {
                isEscaped = true
            } else {
                text.append(byte)
            }
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// Whether the node is the word `true`.
    func isTrue(_ node: Node?) -> Bool { node.map { bytes[$0.range].elementsEqual("true".utf8) } ?? false }

    private struct Reader {
        let bytes: UnsafeBufferPointer<UInt8>
        var index = 0

        init(bytes: UnsafeBufferPointer<UInt8>) {
            self.bytes = bytes
            if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { index = 3 }
        }

        mutating func value(depth: Int) -> Node? {
            skipSpace()
            guard index < bytes.count, depth < JSONText.deepest else { return nil }
            let start = index
            switch bytes[index] {
            case UInt8(ascii: "{"): return object(depth: depth, from: start)
            case UInt8(ascii: "["): return array(depth: depth, from: start)
            case UInt8(ascii: "\""): return string().map { Node(content: .string, range: $0) }
            default:
                while index < bytes.count, isWord(bytes[index]) { index += 1 }
                return index > start ? Node(content: .other, range: start..<index) : nil
            }
        }

        private mutating func object(depth: Int, from start: Int) -> Node? {
            index += 1
            var members: [Member] = []
            while true {
                skipSpace()
                guard index < bytes.count else { return nil }
                if take(UInt8(ascii: "}")) { return Node(content: .object(members), range: start..<index) }
                guard let name = string() else { return nil }
                skipSpace()
                guard take(UInt8(ascii: ":")), let value = value(depth: depth + 1) else { return nil }
                let text = String(decoding: bytes[(name.lowerBound + 1)..<(name.upperBound - 1)], as: UTF8.self)
                members.append(Member(name: text, nameRange: name, value: value))
                skipSpace()
                if !take(UInt8(ascii: ",")), index >= bytes.count || bytes[index] != UInt8(ascii: "}") { return nil }
            }
        }

        private mutating func array(depth: Int, from start: Int) -> Node? {
            index += 1
            var nodes: [Node] = []
            while true {
                skipSpace()
                guard index < bytes.count else { return nil }
                if take(UInt8(ascii: "]")) { return Node(content: .array(nodes), range: start..<index) }
                guard let value = value(depth: depth + 1) else { return nil }
                nodes.append(value)
                skipSpace()
                if !take(UInt8(ascii: ",")), index >= bytes.count || bytes[index] != UInt8(ascii: "]") { return nil }
            }
        }

        /// With its quotes.
        private mutating func string() -> Range<Int>? {
            guard index < bytes.count, bytes[index] == UInt8(ascii: "\"") else { return nil }
            let start = index
            index += 1
            while index < bytes.count {
                switch bytes[index] {
                case UInt8(ascii: "\\"): index += 2
                case UInt8(ascii: "\""):
                    index += 1
                    return start..<index
                default: index += 1
                }
            }
            return nil
        }

        private mutating func skipSpace() {
            while index < bytes.count, bytes[index] <= 0x20 { index += 1 }
        }

        private mutating func take(_ byte: UInt8) -> Bool {
            guard index < bytes.count, bytes[index] == byte else { return false }
            index += 1
            return true
        }

        private func isWord(_ byte: UInt8) -> Bool {
            byte > 0x20 && byte != UInt8(ascii: ",") && byte != UInt8(ascii: "}") && byte != UInt8(ascii: "]")
        }
    }
}

extension JSONText.Node {
    /// The members of an object; empty for another node.
    var members: [JSONText.Member] { if case .object(let members) = content { members } else { [] } }
    /// The elements of an array; empty for another node.
    var elements: [JSONText.Node] { if case .array(let nodes) = content { nodes } else { [] } }

    subscript(name: String) -> JSONText.Node? { members.first { $0.name == name }?.value }
}
