import CYaml

/// libyaml's parser over bytes in memory; hands out its events one by one.
///
/// The parser holds a pointer to itself and to the bytes, so it lives on the heap and not longer than they do.
struct EventReader: ~Copyable {
    private let parser: UnsafeMutablePointer<yaml_parser_t>

    /// Reads `bytes` as UTF-8 from `offset` on. The corresponding C functions are `yaml_parser_initialize`,
    /// `yaml_parser_set_encoding` and `yaml_parser_set_input_string`.
    init(_ bytes: UnsafeBufferPointer<UInt8>, from offset: Int) {
        parser = .allocate(capacity: 1)
        // It fails only where memory is out, which `next` then reports.
        yaml_parser_initialize(parser)
        yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
        guard let start = bytes.baseAddress else { preconditionFailure("libyaml takes no empty text") }
        yaml_parser_set_input_string(parser, start + offset, bytes.count - offset)
    }

    deinit {
        yaml_parser_delete(parser)
        parser.deallocate()
    }

    /// The next event, for `yaml_event_delete` by the caller; nil when libyaml refuses the text, see `failure`.
    /// The corresponding C function is `yaml_parser_parse`.
    func next() -> yaml_event_t? {
        var event = yaml_event_t()
        return yaml_parser_parse(parser, &event) == 1 ? event : nil
    }

    /// What libyaml refused.
    var failure: Failure {
        let value = parser.pointee
        return Failure(
            isReader: value.error == YAML_READER_ERROR,
            problem: value.problem.map { String(cString: $0) } ?? "out of memory",
            context: value.context.map { String(cString: $0) } ?? "",
            index: Int(value.problem_mark.index), contextIndex: Int(value.context_mark.index),
            readerOffset: Int(value.problem_offset), readerValue: Int(value.problem_value))
    }

    struct Failure {
        /// Whether the bytes are no text at all; then `readerOffset` says where.
        let isReader: Bool
        let problem: String
        let context: String
        /// In code points.
        let index: Int
        let contextIndex: Int
        /// In bytes from where reading began.
        let readerOffset: Int
        /// The byte or code point that is wrong; -1 where there is none.
        let readerValue: Int
    }
}
