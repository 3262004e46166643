/// YAML text as nodes with their places in the bytes.
///
/// `YAML.parse` reads any number of documents; what a node says about its place is a range of `bytes`, so that an edit
/// is a replacement of bytes. Comments are not kept.
package struct YAML: Sendable {
    /// The whole text, as given.
    package let bytes: [UInt8]
    /// In order; empty for a text of nothing but space and comments.
    package let documents: [Document]
    private let lines: LineTable

    package struct Document: Sendable {
        package let root: Node
        /// Whether it begins with `---`.
        package let isExplicit: Bool
    }

    /// Line and column, both from 1; the column counts bytes of UTF-8.
    package struct Position: Sendable, Hashable {
        package let line: Int
        package let column: Int

        package init(line: Int, column: Int) {
            self.line = line
            self.column = column
        }
    }

    /// Reads the whole text.
    ///
    /// Throws the first error that libyaml sees, or the limit that the text goes past. Costs time and memory in
    /// proportion to the text, whatever its aliases do.
    package static func parse(_ bytes: [UInt8], limits: YAMLLimits = YAMLLimits()) throws(YAMLError) -> YAML {
        guard !bytes.isEmpty else { return YAML(bytes: [], documents: [], lines: LineTable([])) }
        let lines = LineTable(bytes)
        let result: Result<[Document], YAMLError> = bytes.withUnsafeBufferPointer { buffer in
            do throws(YAMLError) {
                var builder = NodeBuilder(buffer, lines: lines, limits: limits)
                return .success(try builder.documents())
            } catch {
                return .failure(error)
            }
        }
        return YAML(bytes: bytes, documents: try result.get(), lines: lines)
    }

    /// Where the byte at `offset` stands.
    package func position(of offset: Int) -> Position { lines.position(of: offset) }

    /// The bytes of a span as text, malformed UTF-8 repaired.
    package func text(_ span: Range<Int>) -> String { String(decoding: bytes[span], as: UTF8.self) }
}

/// Sizes past which a text is refused instead of read.
package struct YAMLLimits: Sendable {
    package var bytes = 8 << 20
    /// Sequences and mappings inside one another, also through aliases.
    package var depth = 100
    /// Nodes as they stand in the text.
    package var nodes = 1_000_000
    /// Nodes when every alias is replaced by what it stands for.
    package var expandedNodes = 2_000_000

    package init() {}
}

/// Why a text could not be read, and where.
package struct YAMLError: Error, Sendable, Equatable {
    package enum Code: Sendable { case syntax, encoding, alias, limit }

    package let code: Code
    package let position: YAML.Position
    /// One clause, lower case: what is wrong and, where it is known, what mends it.
    package let message: String
}
