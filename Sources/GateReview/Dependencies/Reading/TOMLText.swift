/// The part of TOML that manifests and lock files are written in, with the place of every value.
///
/// Reads tables, arrays of tables, dotted and quoted keys, strings (all four kinds), arrays over several lines and
/// inline tables; other values stay as they are written. A line that it cannot read is passed over.
struct TOMLText {
    struct Node {
        enum Content {
            case string(String)
            case array([Node])
            case table([(key: [String], value: Node)])
            /// A number, a boolean, a date.
            case word(String)
        }

        let content: Content
        let range: Range<Int>

        var string: String? { if case .string(let text) = content { text } else { nil } }
        var elements: [Node] { if case .array(let nodes) = content { nodes } else { [] } }
        /// The value of a key of an inline table.
        subscript(key: String) -> Node? {
            guard case .table(let pairs) = content else { return nil }
            return pairs.first { $0.key == [key] }?.value
        }
    }

    struct Entry {
        let key: [String]
        let value: Node
        /// From the first byte of the key to the last of the value.
        let range: Range<Int>
    }

    struct Table {
        /// Empty for what stands before the first header.
        let name: [String]
        /// The header line.
        let range: Range<Int>
        var entries: [Entry] = []

        subscript(key: String) -> Node? { entries.first { $0.key == [key] }?.value }
    }

    private(set) var tables: [Table] = [Table(name: [], range: 0..<0)]

    init(_ bytes: [UInt8]) {
        bytes.withUnsafeBufferPointer { buffer in
            var reader = Reader(bytes: buffer)
            while reader.skipToLine() {
                if let table = reader.header() {
                    tables.append(table)
                } else if let entry = reader.entry() {
                    tables[tables.count - 1].entries.append(entry)
                }
                reader.endLine()
            }
        }
    }

    private struct Reader {
        let bytes: UnsafeBufferPointer<UInt8>
        var index = 0
        private static let deepest = 32

        init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

        private var next: UInt8? { index < bytes.count ? bytes[index] : nil }

        /// Goes to the next line that says something; false at the end.
        mutating func skipToLine() -> Bool {
            skipSpace(overLines: true)
            return index < bytes.count
        }

        mutating func endLine() {
            while let byte = next, byte != 10 { index += 1 }
        }

        mutating func header() -> Table? {
            guard next == UInt8(ascii: "[") else { return nil }
            let start = index
            while next == UInt8(ascii: "[") { index += 1 }
            let name = key()
            while next == UInt8(ascii: "]") { index += 1 }
            return Table(name: name, range: start..<index)
        }

        mutating func entry() -> Entry? {
            let start = index
            let key = key()
            guard !key.isEmpty, next == UInt8(ascii: "=") else { return nil }
            index += 1
            skipSpace(overLines: false)
            guard let value = value(depth: 0) else { return nil }
            return Entry(key: key, value: value, range: start..<value.range.upperBound)
        }

        /// A dotted key and the space behind it.
        private mutating func key() -> [String] {
            var parts: [String] = []
            while true {
                skipSpace(overLines: false)
                guard let byte = next else { return parts }
                if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                    guard let text = string()?.string else { return parts }
                    parts.append(text)
                } else {
                    let start = index
                    while let byte = next, isKey(byte) { index += 1 }
                    guard index > start else { return parts }
                    parts.append(String(decoding: bytes[start..<index], as: UTF8.self))
                }
                skipSpace(overLines: false)
                guard next == UInt8(ascii: ".") else { return parts }
                index += 1
            }
        }

        private mutating func value(depth: Int) -> Node? {
            guard let byte = next, depth < Reader.deepest else { return nil }
            let start = index
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "'"): return string()
            case UInt8(ascii: "["):
                index += 1
                var nodes: [Node] = []
                while true {
                    skipSpace(overLines: true)
                    guard let byte = next else { return nil }
                    if byte == UInt8(ascii: "]") {
                        index += 1
                        return Node(content: .array(nodes), range: start..<index)
                    }
                    if byte == UInt8(ascii: ",") {
                        index += 1
                    } else {
                        guard let node = value(depth: depth + 1) else { return nil }
                        nodes.append(node)
                    }
                }
            case UInt8(ascii: "{"):
                index += 1
                var pairs: [(key: [String], value: Node)] = []
                while true {
                    skipSpace(overLines: true)
                    guard let byte = next else { return nil }
                    if byte == UInt8(ascii: "}") {
                        index += 1
                        return Node(content: .table(pairs), range: start..<index)
                    }
                    if byte == UInt8(ascii: ",") {
                        index += 1
                    } else {
                        let key = key()
                        guard !key.isEmpty, next == UInt8(ascii: "=") else { return nil }
                        index += 1
                        skipSpace(overLines: false)
                        guard let node = value(depth: depth + 1) else { return nil }
                        pairs.append((key, node))
                    }
                }
            default:
                while let byte = next, byte > 0x20, !",]}#".utf8.contains(byte) { index += 1 }
                guard index > start else { return nil }
                return Node(
                    content: .word(String(decoding: bytes[start..<index], as: UTF8.self)), range: start..<index)
            }
        }

        private mutating func string() -> Node? {
            guard let quote = next else { return nil }
            let start = index
            let isLong = index + 2 < bytes.count && bytes[index + 1] == quote && bytes[index + 2] == quote
            index += isLong ? 3 : 1
            var text: [UInt8] = []
            while let byte = next {
                if byte == quote {
                    let isEnd =
                        !isLong || index + 2 < bytes.count && bytes[index + 1] == quote && bytes[index + 2] == quote
                    if isEnd {
                        index += isLong ? 3 : 1
                        return Node(
                            content: .string(String(decoding: text, as: UTF8.self)), range: start..<index)
                    }
                } else if byte == 10, !isLong {
                    return nil
                } else if byte == UInt8(ascii: "\\"), quote == UInt8(ascii: "\""), index + 1 < bytes.count {
                    index += 1
                }
                text.append(bytes[index])
                index += 1
            }
            return nil
        }

        private mutating func skipSpace(overLines: Bool) {
            while let byte = next {
                if byte == UInt8(ascii: "#"), overLines {
                    endLine()
                } else if byte == 0x20 || byte == 9 || byte == 13 || byte == 10 && overLines {
                    index += 1
                } else {
                    return
                }
            }
        }

        private func isKey(_ byte: UInt8) -> Bool {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"):
                true
            default: byte >= 0x80
            }
        }
    }
}
