import CTreeSitter

/// A tree-sitter grammar opened from a shared library; stays open until the process ends.
///
/// `@unchecked Sendable` is safe because a TSLanguage is constant data.
package final class Grammar: @unchecked Sendable {
    package enum Failure: Error, Equatable, CustomStringConvertible {
        case unopened(String)
        case noSymbol(String)
        case wrongABI(UInt32)
        /// `Parser` gave up: out of time or memory.
        case unparsed

        package var description: String {
            switch self {
            case .unopened(let words): "cannot open the grammar: \(words)"
            case .noSymbol(let name): "the grammar has no symbol \(name)"
            case .wrongABI(let version):
                "the grammar has ABI \(version); this program reads \(TREE_SITTER_MIN_COMPATIBLE_LANGUAGE_VERSION) to \(TREE_SITTER_LANGUAGE_VERSION)"
            case .unparsed: "the parser gave up"
            }
        }
    }

    package let language: Language
    package let abi: Int
    let pointer: OpaquePointer
    package let kinds: KindTable

    /// Costs 0.1 to 0.3 ms, and more when the file is not in memory.
    package init(_ language: Language, path: String) throws(Failure) {
        guard let symbol = language.grammarSymbol else { throw .noSymbol(language.rawValue) }
        guard let handle = dlopen(path, RTLD_LAZY | RTLD_LOCAL) else {
            throw .unopened(dlerror().map { String(cString: $0) } ?? path)
        }
        guard let entry = dlsym(handle, symbol), let pointer = gate_call_language(entry) else {
            dlclose(handle)
            throw .noSymbol(symbol)
        }
        let version = ts_language_version(pointer)
        guard
            (UInt32(TREE_SITTER_MIN_COMPATIBLE_LANGUAGE_VERSION)...UInt32(TREE_SITTER_LANGUAGE_VERSION)).contains(
                version)
        else {
            dlclose(handle)
            throw .wrongABI(version)
        }
        self.language = language
        abi = Int(version)
        self.pointer = pointer
        kinds = Grammar.kinds(of: pointer)
    }

    private static func kinds(of pointer: OpaquePointer) -> KindTable {
        var names: [String] = []
        var isNamed: [Bool] = []
        // Where a name came first, named and anonymous ones apart.
        var first: [Bool: [String: Int]] = [:]
        for symbol in 0..<UInt16(ts_language_symbol_count(pointer)) {
            let type = ts_language_symbol_type(pointer, symbol)
            // Hidden kinds never stand in a tree.
            let isVisible = type == TSSymbolTypeRegular || type == TSSymbolTypeAnonymous
            let name = isVisible ? ts_language_symbol_name(pointer, symbol).map { String(cString: $0) } ?? "" : ""
            names.append(name)
            isNamed.append(type == TSSymbolTypeRegular)
            guard isVisible else { continue }
            if let other = first[isNamed[Int(symbol)], default: [:]].updateValue(Int(symbol), forKey: name) {
                // Several symbols may share a name; nodes have the one that the library calls public. Asked for only
                // here: the library compares a name with every other, which is a millisecond for a whole grammar.
                let known = ts_language_symbol_for_name(
                    pointer, name, UInt32(name.utf8.count), type == TSSymbolTypeRegular)
                for number in [other, Int(symbol)] where number != Int(known) { names[number] = "" }
                first[isNamed[Int(symbol)], default: [:]][name] = Int(known)
            }
        }
        let fields = (0...UInt16(ts_language_field_count(pointer))).map { field in
            ts_language_field_name_for_id(pointer, field).map { String(cString: $0) } ?? ""
        }
        return KindTable(names: names, isNamed: isNamed, fields: fields)
    }

    /// The syntax of `text`, or of the parts of it in `ranges` (ascending, disjoint byte ranges).
    ///
    /// Some 4 ms for 1,000 lines. Any text has a tree: what makes no sense is in `SyntaxTree.errors`. Throws
    /// `.unparsed` where `seconds` are not enough.
    package func parse(_ text: [UInt8], ranges: [Range<Int>] = [], seconds: Double = 10) throws(Failure) -> SyntaxTree {
        guard let parser = ts_parser_new() else { throw .unparsed }
        defer { ts_parser_delete(parser) }
        guard ts_parser_set_language(parser, pointer) else { throw .wrongABI(UInt32(abi)) }
        ts_parser_set_timeout_micros(parser, UInt64(max(0.001, seconds) * 1e6))
        if !ranges.isEmpty {
            var points = Points(text)
            let parts = ranges.map { range in
                TSRange(
                    start_point: points.point(range.lowerBound), end_point: points.point(range.upperBound),
                    start_byte: UInt32(range.lowerBound), end_byte: UInt32(range.upperBound))
            }
            guard ts_parser_set_included_ranges(parser, parts, UInt32(parts.count)) else { throw .unparsed }
        }
        let tree = text.withUnsafeBytes { bytes in
            ts_parser_parse_string(
                parser, nil, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), UInt32(bytes.count))
        }
        guard let tree else { throw .unparsed }
        defer { ts_tree_delete(tree) }
        var flat = gate_nodes()
        guard gate_flatten(tree, &flat, UInt32(text.count / 2)) != 0, let first = flat.nodes else { throw .unparsed }
        defer { free(first) }
        precondition(MemoryLayout<SyntaxTree.Node>.stride == MemoryLayout<gate_node>.stride, "one layout")
        let nodes = UnsafeRawBufferPointer(start: first, count: Int(flat.count) * MemoryLayout<gate_node>.stride)
            .withMemoryRebound(to: SyntaxTree.Node.self) { ContiguousArray($0) }
        return SyntaxTree(language: language, kinds: kinds, text: text, nodes: nodes)
    }
}

/// Row and column of ascending byte offsets.
private struct Points {
    private let text: [UInt8]
    private var offset = 0
    private var row: UInt32 = 0
    private var lineStart = 0

    init(_ text: [UInt8]) { self.text = text }

    mutating func point(_ target: Int) -> TSPoint {
        while offset < target {
            if text[offset] == UInt8(ascii: "\n") {
                row += 1
                lineStart = offset + 1
            }
            offset += 1
        }
        return TSPoint(row: row, column: UInt32(target - lineStart))
    }
}
