/// What a value of the configuration looks like. One description serves the parser, the JSON Schema and the docs.
indirect enum Shape: Sendable {
    /// One of a few words.
    case words([String])
    /// Exactly this number.
    case exactly(Int)
    case bool
    /// A whole number of a range.
    case number(ClosedRange<Int>)
    /// Any text that is not empty.
    case text
    /// A path pattern of `GateModel.Glob`.
    case glob
    /// Bytes: a number, or a number with a unit.
    case size
    /// Seconds: a number, or a number with `s` or `m`.
    case seconds
    /// The name of a reviewer.
    case reviewer
    case list(Shape)
    /// A list that replaces the default, or `add:` and `remove:` that change it.
    case edit(Shape)
    case map([Key])
    /// Names of one's own, each with a mapping of these keys.
    case named([Key])
    /// A name of one's own: lower-case letters, digits, `-` and `_`.
    case name
    /// Rule ids or patterns over them, each with `Shape.rule`.
    case rules([Key])

    /// What a list holds; nil for another shape.
    var element: Shape? {
        if case .list(let element) = self { return element }
        return nil
    }
}

/// One key of a configuration file.
struct Key: Sendable {
    let name: String
    let shape: Shape
    /// One sentence for the schema and docs/configuration.md.
    let summary: String
    /// The default as YAML flow text; nil where there is none or it is a mapping of its own.
    var defaultText: String?
    /// A value as YAML flow text, valid under this key.
    let example: String
    /// Whether a file below the root may set it for its subtree.
    var isPathScoped = false

    init(
        _ name: String, _ shape: Shape, _ summary: String, default defaultText: String? = nil, example: String,
        isPathScoped: Bool = false
    ) {
        self.name = name
        self.shape = shape
        self.summary = summary
        self.defaultText = defaultText
        self.example = example
        self.isPathScoped = isPathScoped
    }
}
