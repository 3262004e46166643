import CYaml

/// Makes nodes of libyaml's events.
struct NodeBuilder: ~Copyable {
    private let bytes: UnsafeBufferPointer<UInt8>
    private let lines: LineTable
    private let limits: YAMLLimits
    private let marks: MarkTable
    private let reader: EventReader
    private var count = 0
    private var anchors: [String: Built] = [:]
    /// Anchors whose node is not finished: an alias to one would contain itself.
    private var open: [String] = []

    /// A node with what it costs to walk it when its aliases are followed.
    private struct Built {
        let node: Node
        let expanded: Int
        let height: Int
    }

    /// Reads `bytes`, which must outlive the builder.
    init(_ bytes: UnsafeBufferPointer<UInt8>, lines: LineTable, limits: YAMLLimits) {
        self.bytes = bytes
        self.lines = lines
        self.limits = limits
        marks = MarkTable(bytes, base: lines.mark)
        reader = EventReader(bytes, from: lines.mark)
    }

    mutating func documents() throws(YAMLError) -> [YAML.Document] {
        var documents: [YAML.Document] = []
        guard bytes.count <= limits.bytes else {
            throw error(.limit, at: 0, "\(bytes.count) bytes, the limit is \(limits.bytes)")
        }
        if bytes.starts(with: [0xFE, 0xFF]) || bytes.starts(with: [0xFF, 0xFE]) {
            throw error(.encoding, at: 0, "UTF-16 text; save the file as UTF-8")
        }
        while true {
            let event = try next()
            defer { event.free() }
            switch event.type {
            case YAML_STREAM_END_EVENT: return documents
            case YAML_DOCUMENT_START_EVENT:
                anchors = [:]
                let root = try node(try next(), depth: 0, after: event.end).node
                documents.append(.init(root: root, isExplicit: event.raw.data.document_start.implicit == 0))
            default: break  // The stream's start and a document's end say nothing more.
            }
        }
    }

    /// The node that begins with `event`; `floor` is where what stands before it ends.
    private mutating func node(_ event: Event, depth: Int, after floor: Int) throws(YAMLError) -> Built {
        defer { event.free() }
        count += 1
        guard count <= limits.nodes else { throw error(.limit, at: event.start, "more than \(limits.nodes) nodes") }
        let data = event.raw.data
        switch event.type {
        case YAML_ALIAS_EVENT: return try alias(event)
        case YAML_SCALAR_EVENT:
            let (properties, start) = properties(of: event, data.scalar.anchor, data.scalar.tag)
            let scalar = Scalar(
                text: string(data.scalar.value, data.scalar.length), style: style(data.scalar.style),
                tag: properties.first { $0.kind == .tag }?.name)
            let span = span(of: scalar, event, start: start, isBare: properties.isEmpty, floor: floor)
            return keep(
                Built(
                    node: Node(content: .scalar(scalar), span: span, properties: properties, isFlow: false),
                    expanded: 1, height: 0))
        case YAML_SEQUENCE_START_EVENT:
            let (properties, start) = properties(of: event, data.sequence_start.anchor, data.sequence_start.tag)
            return try sequence(
                start, properties, isFlow: data.sequence_start.style == YAML_FLOW_SEQUENCE_STYLE, depth: depth)
        case YAML_MAPPING_START_EVENT:
            let (properties, start) = properties(of: event, data.mapping_start.anchor, data.mapping_start.tag)
            return try mapping(
                start, properties, isFlow: data.mapping_start.style == YAML_FLOW_MAPPING_STYLE, depth: depth)
        default: throw error(.syntax, at: event.start, "a value is missing here")
        }
    }

    private mutating func sequence(
        _ start: Int, _ properties: [Node.Property], isFlow: Bool, depth: Int
    ) throws(YAMLError) -> Built {
        try enter(properties, at: start, depth: depth)
        var items: [Node] = []
        var size = Size()
        var end = start
        while true {
            let event = try next()
            if event.type == YAML_SEQUENCE_END_EVENT {
                if isFlow { end = event.end }
                break
            }
            let item = try node(event, depth: depth + 1, after: end)
            try add(item, to: &size)
            end = max(end, item.node.fullSpan.upperBound)
            items.append(item.node)
        }
        return leave(Node(content: .sequence(items), span: start..<end, properties: properties, isFlow: isFlow), size)
    }

    private mutating func mapping(
        _ start: Int, _ properties: [Node.Property], isFlow: Bool, depth: Int
    ) throws(YAMLError) -> Built {
        try enter(properties, at: start, depth: depth)
        var pairs: [Node.Pair] = []
        var size = Size()
        var end = start
        while true {
            let event = try next()
            if event.type == YAML_MAPPING_END_EVENT {
                // A pair in a flow sequence is a mapping without braces.
                if isFlow, start < bytes.count, bytes[start] == UInt8(ascii: "{") { end = event.end }
                break
            }
            let key = try node(event, depth: depth + 1, after: end)
            try add(key, to: &size)
            end = max(end, key.node.fullSpan.upperBound)
            let value = try node(try next(), depth: depth + 1, after: end)
            try add(value, to: &size)
            end = max(end, value.node.fullSpan.upperBound)
            pairs.append(Node.Pair(key: key.node, value: value.node))
        }
        return leave(Node(content: .mapping(pairs), span: start..<end, properties: properties, isFlow: isFlow), size)
    }

    private func alias(_ event: Event) throws(YAMLError) -> Built {
        let name = String(cString: event.raw.data.alias.anchor)
        if open.contains(name) {
            throw error(.alias, at: event.start, "the alias '*\(name)' stands inside what it stands for")
        }
        guard let target = anchors[name] else {
            throw error(.alias, at: event.start, "the alias '*\(name)' has no anchor '&\(name)' before it")
        }
        let node = Node(
            content: .alias(name, target.node), span: event.start..<event.end, properties: [], isFlow: false)
        return Built(node: node, expanded: target.expanded, height: target.height)
    }

    // MARK: Limits

    private struct Size {
        var expanded = 1
        var height = 0
    }

    private mutating func enter(_ properties: [Node.Property], at start: Int, depth: Int) throws(YAMLError) {
        guard depth < limits.depth else {
            throw error(.limit, at: start, "more than \(limits.depth) levels of nesting")
        }
        for property in properties where property.kind == .anchor { open.append(property.name) }
    }

    private func add(_ child: borrowing Built, to size: inout Size) throws(YAMLError) {
        size.expanded += child.expanded
        size.height = max(size.height, child.height + 1)
        if size.expanded > limits.expandedNodes {
            throw error(
                .limit, at: child.node.span.lowerBound,
                "aliases make more than \(limits.expandedNodes) nodes of this text")
        }
        if size.height > limits.depth {
            throw error(
                .limit, at: child.node.span.lowerBound, "more than \(limits.depth) levels of nesting through aliases")
        }
    }

    private mutating func leave(_ node: Node, _ size: Size) -> Built {
        if node.anchor != nil { open.removeLast() }
        return keep(Built(node: node, expanded: size.expanded, height: size.height))
    }

    private mutating func keep(_ built: Built) -> Built {
        if let name = built.node.anchor?.name { anchors[name] = built }
        return built
    }

    // MARK: Places

    /// Where the anchor and the tag of an event stand, and where the value behind them begins. libyaml tells the start of the
    /// first one alone.
    private func properties(
        of event: Event, _ anchor: UnsafePointer<UInt8>?, _ tag: UnsafePointer<UInt8>?
    ) -> ([Node.Property], start: Int) {
        guard anchor != nil || tag != nil else { return ([], event.start) }
        var found: [Node.Property] = []
        var offset = event.start
        var end = offset
        while offset < bytes.count {
            let kind: Node.Property.Kind
            switch bytes[offset] {
            case UInt8(ascii: "&") where anchor != nil: kind = .anchor
            case UInt8(ascii: "!") where tag != nil: kind = .tag
            default: return (found, offset)
            }
            guard !found.contains(where: { $0.kind == kind }), let name = kind == .anchor ? anchor : tag else { break }
            end = propertyEnd(from: offset, kind)
            found.append(Node.Property(kind: kind, name: string(name), span: offset..<end))
            offset = afterSpace(end)
        }
        return (found, min(offset, max(end, event.end)))
    }

    private func propertyEnd(from start: Int, _ kind: Node.Property.Kind) -> Int {
        var end = start + 1
        if kind == .tag, end < bytes.count, bytes[end] == UInt8(ascii: "<") {
            while end < bytes.count, bytes[end] != UInt8(ascii: ">") { end += 1 }
            return min(end + 1, bytes.count)
        }
        while end < bytes.count {
            let byte = bytes[end]
            if byte <= 32 { break }
            if ",[]{}:".utf8.contains(byte), kind == .anchor || ",[]{}".utf8.contains(byte) { break }
            end += 1
        }
        return end
    }

    /// Behind spaces, comments and what libyaml takes for line ends.
    private func afterSpace(_ start: Int) -> Int {
        var offset = start
        while offset < bytes.count {
            if bytes[offset] == UInt8(ascii: "#") {
                while offset < bytes.count, bytes[offset] != 10, bytes[offset] != 13 { offset += 1 }
            } else if bytes[offset] == 32 || (9...13).contains(bytes[offset]) {
                offset += 1
            } else if let wide = NodeBuilder.wideBreaks.first(where: { bytes[offset...].starts(with: $0) }) {
                offset += wide.count
            } else if isLineStart(offset), bytes[offset...].starts(with: NodeBuilder.byteOrderMark) {
                offset += NodeBuilder.byteOrderMark.count
            } else {
                break
            }
        }
        return offset
    }

    private func isLineStart(_ offset: Int) -> Bool {
        guard offset > 0, bytes[offset - 1] != 10, bytes[offset - 1] != 13 else { return true }
        return NodeBuilder.wideBreaks.contains {
            $0.count <= offset && bytes[(offset - $0.count)..<offset].elementsEqual($0)
        }
    }

    /// NEL, LS and PS.
    private static let wideBreaks: [[UInt8]] = [[0xC2, 0x85], [0xE2, 0x80, 0xA8], [0xE2, 0x80, 0xA9]]
    /// May begin any line.
    private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

    private func span(
        of scalar: Scalar, _ event: Event, start: Int, isBare: Bool, floor: Int
    ) -> Range<Int> {
        switch scalar.style {
        case .plain where scalar.text.isEmpty:
            // Not written: behind its own indicator, or behind what stands before it. libyaml may say the next token.
            let next = afterSpace(floor)
            let isIndicator = next < event.start && ":-?".utf8.contains(bytes[next])
            let place = !isBare ? event.end : isIndicator ? next + 1 : min(floor, event.start)
            return place..<place
        case .literal, .folded: return start..<max(start, trimmed(event.end, from: start))
        default: return start..<max(start, event.end)
        }
    }

    /// The end of the last line before `end` that is not blank, without its line end.
    private func trimmed(_ end: Int, from start: Int) -> Int {
        var end = min(end, bytes.count)
        while end > start {
            var blank = end
            while blank > start, bytes[blank - 1] == 32 || bytes[blank - 1] == 9 { blank -= 1 }
            guard blank > start, bytes[blank - 1] == 10 || bytes[blank - 1] == 13 else { return end }
            end = blank - 1
        }
        return end
    }

    // MARK: Events

    /// An event of libyaml with its marks in bytes; `free` it once.
    private struct Event {
        let raw: yaml_event_t
        let start: Int
        let end: Int
        var type: yaml_event_type_t { raw.type }

        func free() {
            var event = raw
            yaml_event_delete(&event)
        }
    }

    private func next() throws(YAMLError) -> Event {
        guard let event = reader.next() else { throw refusal() }
        let start = marks.byte(ofMark: Int(event.start_mark.index))
        return Event(raw: event, start: start, end: max(start, marks.byte(ofMark: Int(event.end_mark.index))))
    }

    private func refusal() -> YAMLError {
        let failure = reader.failure
        if failure.isReader {
            return error(
                .encoding, at: lines.mark + failure.readerOffset,
                Refusal.encoding(failure.problem, value: failure.readerValue))
        }
        let offset = marks.byte(ofMark: failure.index)
        return error(
            .syntax, at: offset,
            Refusal.syntax(
                failure.problem, context: failure.context, byte: offset < bytes.count ? bytes[offset] : nil,
                contextLine: lines.position(of: marks.byte(ofMark: failure.contextIndex)).line))
    }

    private func error(_ code: YAMLError.Code, at offset: Int, _ message: String) -> YAMLError {
        YAMLError(code: code, position: lines.position(of: min(offset, bytes.count)), message: message)
    }

    private func string(_ start: UnsafePointer<UInt8>) -> String { String(cString: start) }

    private func string(_ start: UnsafePointer<UInt8>?, _ count: Int) -> String {
        String(decoding: UnsafeBufferPointer(start: start, count: start == nil ? 0 : count), as: UTF8.self)
    }

    private func style(_ style: yaml_scalar_style_t) -> Scalar.Style {
        switch style {
        case YAML_SINGLE_QUOTED_SCALAR_STYLE: .singleQuoted
        case YAML_DOUBLE_QUOTED_SCALAR_STYLE: .doubleQuoted
        case YAML_LITERAL_SCALAR_STYLE: .literal
        case YAML_FOLDED_SCALAR_STYLE: .folded
        default: .plain
        }
    }
}
