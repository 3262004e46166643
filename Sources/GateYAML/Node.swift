/// One node of a YAML text.
package struct Node: Sendable {
    package enum Content: Sendable {
        case scalar(Scalar)
        case sequence([Node])
        /// As written: order and duplicate keys are kept.
        case mapping([Pair])
        /// `*name` and what it stands for.
        indirect case alias(String, Node)
    }

    package struct Pair: Sendable {
        package let key: Node
        package let value: Node
    }

    /// An anchor (`&name`) or a tag (`!name`) before a node.
    package struct Property: Sendable, Equatable {
        package enum Kind: Sendable { case anchor, tag }

        package let kind: Kind
        /// An anchor without `&`; a tag resolved by libyaml, as `tag:yaml.org,2002:str` or `!reference`.
        package let name: String
        /// With its `&` or `!`.
        package let span: Range<Int>
    }

    package let content: Content
    /// From the first byte of the value to the one after its last, without properties.
    ///
    /// A block collection ends with its last entry, a block scalar with its last line that is not blank (without the
    /// line end); quotes and brackets belong to it. A value that is not written is empty, behind its `:` or `-`.
    package let span: Range<Int>
    package let properties: [Property]
    /// Whether a collection is in brackets.
    package let isFlow: Bool

    /// `span` and the properties before it.
    package var fullSpan: Range<Int> {
        (properties.first?.span.lowerBound ?? span.lowerBound)..<max(
            span.upperBound, properties.last?.span.upperBound ?? 0)
    }

    package var anchor: Property? { properties.first { $0.kind == .anchor } }
    package var tag: Property? { properties.first { $0.kind == .tag } }

    /// The node itself, or what an alias stands for.
    package var resolved: Node {
        if case .alias(_, let target) = content { return target.resolved }
        return self
    }

    /// The scalar, also through an alias; nil for a collection.
    package var scalar: Scalar? {
        if case .scalar(let scalar) = resolved.content { return scalar }
        return nil
    }

    /// The text of a scalar whatever its type, as written without quotes; nil for a collection.
    package var text: String? { scalar?.text }

    /// The entries of a sequence, also through an alias; nil for another node.
    package var items: [Node]? {
        if case .sequence(let items) = resolved.content { return items }
        return nil
    }

    /// The pairs of a mapping, also through an alias; nil for another node.
    package var pairs: [Pair]? {
        if case .mapping(let pairs) = resolved.content { return pairs }
        return nil
    }

    /// Whether the value is null: `~`, `null` or not written.
    package var isNull: Bool { scalar?.value == .null }

    /// The value of the first pair with this key; nil where there is none or this is no mapping. Looks at each key.
    package subscript(key: String) -> Node? { pair(key)?.value }

    package func pair(_ key: String) -> Pair? { pairs?.first { $0.key.text == key } }

    /// Each pair whose key an earlier pair has, with that earlier pair.
    package var duplicates: [(first: Pair, again: Pair)] {
        guard let pairs, pairs.count > 1 else { return [] }
        var seen: [String: Pair] = [:]
        var found: [(first: Pair, again: Pair)] = []
        for pair in pairs {
            guard let key = pair.key.text else { continue }
            if let first = seen[key] { found.append((first, pair)) } else { seen[key] = pair }
        }
        return found
    }
}
