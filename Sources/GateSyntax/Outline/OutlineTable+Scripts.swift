extension OutlineTable {
    static let python = OutlineTable(
        rows: [
            Row(node: "function_definition", symbol: .function, name: .field("name")),
            Row(node: "class_definition", symbol: .class, name: .field("name"), parameters: .none),
        ],
        parameters: [
            ParameterRow(node: "identifier", name: .whole),
            ParameterRow(node: "typed_parameter", name: .first, type: .field("type")),
            ParameterRow(node: "default_parameter", name: .field("name"), fallback: .field("value")),
            ParameterRow(
                node: "typed_default_parameter", name: .field("name"), type: .field("type"), fallback: .field("value")),
            ParameterRow(node: "list_splat_pattern", name: .whole),
            ParameterRow(node: "dictionary_splat_pattern", name: .whole),
        ],
        wrappers: ["decorated_definition"], hasDocStrings: true,
        visibility: VisibilityTable(otherwise: .public, convention: .underscores),
        constructors: ["__init__", "__new__"])

    private static let functionValues: [String: Symbol.Kind] = [
        "arrow_function": .function, "function_expression": .function, "generator_function": .function,
        "class": .class,
    ]

    private static let scriptRows = [
        Row(node: "function_declaration", symbol: .function, name: .optional("name", "default")),
        Row(node: "generator_function_declaration", symbol: .function, name: .field("name")),
        Row(node: "class_declaration", symbol: .class, name: .optional("name", "default"), parameters: .none),
        Row(node: "method_definition", symbol: .method, name: .field("name")),
        Row(
            node: "variable_declarator", symbol: .function, name: .field("name"),
            value: ("value", functionValues)),
        Row(node: "assignment_expression", symbol: .function, name: .target("left"), value: ("right", functionValues)),
        Row(node: "export_statement", symbol: .function, name: .fixed("default"), value: ("value", functionValues)),
        Row(node: "pair", symbol: .function, name: .field("key"), value: ("value", functionValues)),
    ]

    private static let scriptVisibility = VisibilityTable(
        otherwise: .internal, members: [.class: .public, .interface: .public], convention: .hash,
        exporter: "export_statement")

    private static let scriptWrappers = [
        "export_statement", "lexical_declaration", "variable_declaration", "expression_statement",
    ]

    static let javascript = OutlineTable(
        rows: scriptRows + [
            Row(
                node: "field_definition", symbol: .method, name: .field("property"), value: ("value", functionValues))
        ],
        parameters: [
            ParameterRow(node: "identifier", name: .whole),
            ParameterRow(node: "assignment_pattern", name: .field("left"), fallback: .field("right")),
            ParameterRow(node: "object_pattern", name: .whole), ParameterRow(node: "array_pattern", name: .whole),
            ParameterRow(node: "rest_pattern", name: .whole),
        ],
        wrappers: scriptWrappers, leaders: ["decorator"], documentation: ["/**"], visibility: scriptVisibility,
        constructors: ["constructor"])

    static let typescript: OutlineTable = {
        var visibility = scriptVisibility
        visibility.words = ["private": .private, "protected": .protected, "public": .public]
        visibility.holders = ["accessibility_modifier"]
        return OutlineTable(
            rows: scriptRows + [
                Row(
                    node: "abstract_class_declaration", symbol: .class, name: .field("name"), parameters: .none),
                Row(node: "interface_declaration", symbol: .interface, name: .field("name"), parameters: .none),
                Row(node: "enum_declaration", symbol: .enumeration, name: .field("name"), parameters: .none),
                Row(node: "internal_module", symbol: .module, name: .field("name"), parameters: .none),
                Row(node: "function_signature", symbol: .function, name: .field("name")),
                Row(node: "method_signature", symbol: .method, name: .field("name")),
                Row(node: "abstract_method_signature", symbol: .method, name: .field("name")),
                Row(
                    node: "public_field_definition", symbol: .method, name: .field("name"),
                    value: ("value", functionValues)),
            ],
            parameters: [
                ParameterRow(node: "identifier", name: .whole),
                ParameterRow(
                    node: "required_parameter", name: .field("pattern"), type: .field("type"), fallback: .field("value")
                ),
                ParameterRow(
                    node: "optional_parameter", name: .field("pattern"), type: .field("type"), fallback: .field("value")
                ),
            ],
            wrappers: scriptWrappers + ["ambient_declaration"], leaders: ["decorator"],
            documentation: ["/**"], visibility: visibility, constructors: ["constructor"])
    }()

    static let ruby = OutlineTable(
        rows: [
            Row(node: "method", symbol: .function, name: .field("name")),
            Row(node: "singleton_method", symbol: .function, name: .field("name")),
            Row(node: "class", symbol: .class, name: .field("name"), parameters: .none),
            Row(node: "module", symbol: .module, name: .field("name"), parameters: .none),
        ],
        parameters: [
            ParameterRow(node: "identifier", name: .whole),
            ParameterRow(node: "optional_parameter", name: .field("name"), fallback: .field("value")),
            ParameterRow(node: "keyword_parameter", name: .field("name"), fallback: .field("value")),
            ParameterRow(node: "splat_parameter", name: .whole),
            ParameterRow(node: "hash_splat_parameter", name: .whole),
            ParameterRow(node: "block_parameter", name: .whole),
            ParameterRow(node: "destructured_parameter", name: .whole),
        ],
        visibility: VisibilityTable(
            otherwise: .public, section: ("identifier", "body_statement"),
            sectionWords: ["public": .public, "protected": .protected, "private": .private],
            call: ("call", "method")),
        modulesHaveMethods: true, constructors: ["initialize"])

    static let bash = OutlineTable(
        rows: [Row(node: "function_definition", symbol: .function, name: .field("name"), parameters: .none)],
        visibility: VisibilityTable(otherwise: .public), separators: [])

    static let php = OutlineTable(
        rows: [
            Row(node: "function_definition", symbol: .function, name: .field("name")),
            Row(node: "method_declaration", symbol: .method, name: .field("name")),
            Row(node: "class_declaration", symbol: .class, name: .field("name"), parameters: .none),
            Row(node: "interface_declaration", symbol: .interface, name: .field("name"), parameters: .none),
            Row(node: "trait_declaration", symbol: .class, name: .field("name"), parameters: .none),
            Row(node: "enum_declaration", symbol: .enumeration, name: .field("name"), parameters: .none),
            Row(
                node: "namespace_definition", symbol: .module, name: .optional("name", "(anonymous)"),
                parameters: .none, needsBody: true),
        ],
        parameters: [
            ParameterRow(
                node: "simple_parameter", name: .field("name"), type: .field("type"), fallback: .field("default_value")),
            ParameterRow(
                node: "property_promotion_parameter", name: .field("name"), type: .field("type"),
                fallback: .field("default_value")),
            ParameterRow(node: "variadic_parameter", name: .field("name"), type: .rest),
        ],
        documentation: ["/**"],
        visibility: VisibilityTable(
            words: ["public": .public, "protected": .protected, "private": .private], holders: ["visibility_modifier"],
            otherwise: .public),
        separators: ["\\"], constructors: ["__construct"], openScope: "namespace_definition")
}
