extension OutlineTable {
    static let go = OutlineTable(
        rows: [
            Row(node: "function_declaration", symbol: .function, name: .field("name")),
            Row(node: "method_declaration", symbol: .method, name: .field("name"), receiver: "receiver"),
            Row(
                node: "type_spec", symbol: .structure, name: .field("name"), parameters: .none, bodies: ["type"],
                value: ("type", ["struct_type": .structure, "interface_type": .interface])),
            Row(node: "method_elem", symbol: .method, name: .field("name")),
        ],
        parameters: [
            ParameterRow(node: "parameter_declaration", name: .field("name"), type: .field("type")),
            ParameterRow(node: "variadic_parameter_declaration", name: .field("name"), type: .rest),
        ],
        wrappers: ["type_declaration"],
        visibility: VisibilityTable(otherwise: .internal, convention: .capitals))

    static let java = OutlineTable(
        rows: [
            Row(node: "method_declaration", symbol: .method, name: .field("name")),
            Row(node: "constructor_declaration", symbol: .constructor, name: .field("name")),
            Row(node: "compact_constructor_declaration", symbol: .constructor, name: .field("name"), parameters: .none),
            Row(node: "class_declaration", symbol: .class, name: .field("name"), parameters: .none),
            Row(node: "interface_declaration", symbol: .interface, name: .field("name"), parameters: .none),
            Row(node: "annotation_type_declaration", symbol: .interface, name: .field("name"), parameters: .none),
            Row(node: "enum_declaration", symbol: .enumeration, name: .field("name"), parameters: .none),
            Row(node: "record_declaration", symbol: .class, name: .field("name")),
        ],
        parameters: [
            ParameterRow(node: "formal_parameter", name: .field("name"), type: .field("type")),
            ParameterRow(node: "spread_parameter", name: .last, type: .rest),
        ],
        comments: ["line_comment", "block_comment"], documentation: ["/**"],
        visibility: VisibilityTable(
            words: ["public": .public, "protected": .protected, "private": .private], holders: ["modifiers"],
            otherwise: .internal, members: [.interface: .public]))

    static let kotlin = OutlineTable(
        rows: [
            Row(
                node: "function_declaration", symbol: .function, name: .field("name"),
                parameters: .child("function_value_parameters"), bodies: ["function_body", "block"]),
            Row(
                node: "secondary_constructor", symbol: .constructor, name: .fixed("constructor"),
                parameters: .child("function_value_parameters"), bodies: ["function_body", "block"]),
            Row(
                node: "class_declaration", symbol: .class, name: .field("name"), parameters: .none,
                bodies: ["class_body", "enum_class_body"], keywords: ["interface": .interface]),
            Row(
                node: "object_declaration", symbol: .class, name: .field("name"), parameters: .none,
                bodies: ["class_body"]),
            Row(
                node: "companion_object", symbol: .class, name: .optional("name", "Companion"), parameters: .none,
                bodies: ["class_body"]),
        ],
        parameters: [ParameterRow(node: "parameter", name: .first, type: .last)],
        comments: ["line_comment", "block_comment"], documentation: ["/**"],
        visibility: VisibilityTable(
            words: ["private": .private, "protected": .protected, "internal": .internal, "public": .public],
            holders: ["modifiers"], otherwise: .public))

    static let swift = OutlineTable(
        rows: [
            Row(node: "function_declaration", symbol: .function, name: .field("name"), parameters: .own),
            Row(node: "protocol_function_declaration", symbol: .method, name: .field("name"), parameters: .own),
            Row(node: "init_declaration", symbol: .constructor, name: .fixed("init"), parameters: .own),
            Row(node: "deinit_declaration", symbol: .method, name: .fixed("deinit"), parameters: .none),
            Row(
                node: "subscript_declaration", symbol: .method, name: .fixed("subscript"), parameters: .own,
                bodies: ["computed_property"]),
            Row(
                node: "property_declaration", symbol: .property, name: .field("name"), parameters: .none,
                bodies: ["computed_value"], needsBody: true),
            Row(
                node: "macro_declaration", symbol: .macro, name: .field("simple_identifier"), parameters: .own,
                bodies: []),
            Row(node: "protocol_declaration", symbol: .interface, name: .field("name"), parameters: .none),
            Row(
                node: "class_declaration", symbol: .class, name: .field("name"), parameters: .none,
                keywords: ["struct": .structure, "enum": .enumeration, "extension": .extension]),
        ],
        parameters: [
            ParameterRow(node: "parameter", name: .field("name"), type: .second("name"), label: "external_name")
        ],
        comments: ["comment", "multiline_comment"], documentation: ["///", "/**"],
        visibility: VisibilityTable(
            words: [
                "public": .public, "open": .public, "package": .internal, "internal": .internal, "private": .private,
                "fileprivate": .private,
            ], holders: ["modifiers"], otherwise: .internal, members: [.interface: .public]))

    static let rust = OutlineTable(
        rows: [
            Row(node: "function_item", symbol: .function, name: .field("name")),
            Row(node: "function_signature_item", symbol: .function, name: .field("name")),
            Row(node: "struct_item", symbol: .structure, name: .field("name"), parameters: .none),
            Row(node: "union_item", symbol: .structure, name: .field("name"), parameters: .none),
            Row(node: "enum_item", symbol: .enumeration, name: .field("name"), parameters: .none),
            Row(node: "trait_item", symbol: .interface, name: .field("name"), parameters: .none),
            Row(node: "impl_item", symbol: .extension, name: .field("type"), parameters: .none, publicWith: "trait"),
            Row(node: "mod_item", symbol: .module, name: .field("name"), parameters: .none),
            Row(node: "macro_definition", symbol: .macro, name: .field("name"), parameters: .none, bodies: []),
        ],
        parameters: [
            ParameterRow(node: "parameter", name: .field("pattern"), type: .field("type")),
            ParameterRow(node: "self_parameter", name: .whole),
        ],
        leaders: ["attribute_item"], comments: ["line_comment", "block_comment"],
        documentation: ["///", "/**", "#[doc"],
        visibility: VisibilityTable(
            words: ["pub": .public, "pub(crate)": .internal, "pub(super)": .internal], holders: ["visibility_modifier"],
            otherwise: .private,
            members: [.interface: .public]))

    private static let cParameters = [
        ParameterRow(node: "parameter_declaration", name: .declarator, type: .rest),
        ParameterRow(
            node: "optional_parameter_declaration", name: .declarator, type: .rest,
            fallback: .field("default_value")),
        ParameterRow(node: "variadic_parameter_declaration", name: .declarator, type: .rest),
    ]

    static let c = OutlineTable(
        rows: [
            Row(node: "function_definition", symbol: .function, name: .declarator, parameters: .declarator),
            Row(
                node: "declaration", symbol: .function, name: .declarator, parameters: .declarator, isNeverLocal: true),
            Row(node: "struct_specifier", symbol: .structure, name: .field("name"), parameters: .none, needsBody: true),
            Row(node: "union_specifier", symbol: .structure, name: .field("name"), parameters: .none, needsBody: true),
            Row(node: "enum_specifier", symbol: .enumeration, name: .field("name"), parameters: .none, needsBody: true),
        ],
        parameters: [cParameters[0], ParameterRow(node: "variadic_parameter", name: .whole)],
        wrappers: ["type_definition"],
        visibility: VisibilityTable(
            words: ["static": .private], holders: ["storage_class_specifier"], otherwise: .public),
        namer: ("type_definition", "declarator"))

    static let cpp: OutlineTable = {
        var table = c
        table.rows += [
            Row(
                node: "field_declaration", symbol: .function, name: .declarator, parameters: .declarator,
                isNeverLocal: true),
            Row(node: "class_specifier", symbol: .class, name: .field("name"), parameters: .none, needsBody: true),
            Row(
                node: "namespace_definition", symbol: .module, name: .optional("name", "(anonymous)"), parameters: .none
            ),
        ]
        table.parameters = cParameters
        table.wrappers.append("template_declaration")
        table.visibility.members = [.class: .private]
        table.visibility.section = ("access_specifier", "field_declaration_list")
        table.visibility.sectionWords = ["public": .public, "protected": .protected, "private": .private]
        table.constructors = [nil]
        return table
    }()

    static let hcl = OutlineTable(
        rows: [Row(node: "block", symbol: .block, name: .labels, parameters: .none, bodies: ["body"])],
        visibility: VisibilityTable(otherwise: .public), separators: [])
}
