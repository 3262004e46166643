/// Which node kinds play which role, by language. The names are those of the grammars in grammars.lock.
enum DialectTables {
    static func roles(_ language: Language) -> [(Role, String)] {
        switch language {
        case .python: python
        case .javascript: script
        case .typescript, .tsx: script + typed
        case .go: go
        case .java: java
        case .kotlin: kotlin
        case .ruby: ruby
        case .php: php
        case .swift: swift
        case .rust: rust
        case .c: c
        case .cpp: c + cpp
        case .bash: bash
        case .hcl: hcl
        case .dockerfile, .yaml: []
        }
    }

    private static let python: [(Role, String)] = [
        (.call, "call"), (.member, "attribute"), (.subscripted, "subscript"), (.name, "identifier"),
        (.string, "string"), (.interpolation, "interpolation"), (.joined, "concatenated_string"),
        (.binary, "binary_operator boolean_operator"),
        (.truth, "comparison_operator not_operator"),
        (.assignment, "assignment named_expression as_pattern"), (.augmented, "augmented_assignment"),
        (.function, "function_definition lambda"), (.arguments, "argument_list"), (.labelled, "keyword_argument pair"),
        (.spread, "dictionary_splat list_splat"), (.constant, "integer float true false none"),
        (.collection, "list tuple set dictionary"), (.wrapper, "parenthesized_expression await as_pattern_target"),
        (.conditional, "conditional_expression"),
        (.parameter, "default_parameter typed_parameter typed_default_parameter"),
        (.branch, "if_statement while_statement elif_clause"),
        (.exit, "return_statement raise_statement continue_statement break_statement"),
        (.importing, "import_statement import_from_statement"), (.iteration, "for_statement for_in_clause"),
        (.type, "type"),
    ]

    private static let script: [(Role, String)] = [
        (.call, "call_expression new_expression"), (.member, "member_expression"),
        (.subscripted, "subscript_expression"),
        (.name, "identifier shorthand_property_identifier this shorthand_property_identifier_pattern"),
        (.string, "string template_string"), (.interpolation, "template_substitution"),
        (.binary, "binary_expression"), (.truth, "unary_expression"),
        (.assignment, "assignment_expression variable_declarator"), (.augmented, "augmented_assignment_expression"),
        (
            .function,
            "function_declaration function_expression arrow_function method_definition generator_function generator_function_declaration"
        ),
        (.arguments, "arguments"), (.labelled, "pair"), (.spread, "spread_element"),
        (.constant, "number true false null undefined regex"), (.collection, "array object"),
        (.wrapper, "parenthesized_expression await_expression"), (.conditional, "ternary_expression"),
        (.branch, "if_statement while_statement"),
        (.exit, "return_statement throw_statement continue_statement break_statement"),
        (.importing, "import_statement"), (.iteration, "for_in_statement"),
    ]

    private static let typed: [(Role, String)] = [
        (.wrapper, "as_expression non_null_expression satisfies_expression"),
        (.parameter, "required_parameter optional_parameter"), (.type, "type_annotation"),
    ]

    private static let go: [(Role, String)] = [
        (.call, "call_expression"), (.member, "selector_expression qualified_type"),
        (.subscripted, "index_expression slice_expression"), (.name, "identifier package_identifier type_identifier"),
        (.string, "interpreted_string_literal raw_string_literal"), (.binary, "binary_expression"),
        (.assignment, "short_var_declaration assignment_statement var_spec const_spec"),
        (.function, "function_declaration method_declaration func_literal"), (.arguments, "argument_list"),
        (.labelled, "keyed_element"), (.constant, "int_literal float_literal rune_literal true false nil iota"),
        (.collection, "composite_literal literal_value"),
        (
            .wrapper,
            "parenthesized_expression literal_element unary_expression type_conversion_expression variadic_argument"
        ),
        (.parameter, "parameter_declaration"), (.branch, "if_statement"),
        (.exit, "return_statement continue_statement break_statement"),
        (.importing, "import_spec"), (.iteration, "range_clause"),
    ]

    private static let java: [(Role, String)] = [
        (.call, "method_invocation object_creation_expression"), (.member, "field_access scoped_type_identifier"),
        (.subscripted, "array_access"), (.name, "identifier type_identifier this"), (.string, "string_literal"),
        (.binary, "binary_expression"), (.truth, "instanceof_expression unary_expression"),
        (.assignment, "variable_declarator assignment_expression resource"),
        (.function, "method_declaration constructor_declaration lambda_expression"), (.arguments, "argument_list"),
        (
            .constant,
            "decimal_integer_literal hex_integer_literal octal_integer_literal binary_integer_literal decimal_floating_point_literal character_literal true false null_literal class_literal"
        ),
        (.collection, "array_initializer array_creation_expression"),
        (.wrapper, "parenthesized_expression cast_expression"), (.conditional, "ternary_expression"),
        (.parameter, "formal_parameter spread_parameter"), (.branch, "if_statement while_statement"),
        (.exit, "return_statement throw_statement continue_statement break_statement"),
        (.importing, "import_declaration"), (.iteration, "enhanced_for_statement"),
    ]

    private static let kotlin: [(Role, String)] = [
        (.call, "call_expression"), (.member, "navigation_expression"), (.subscripted, "index_expression"),
        (.name, "identifier"), (.string, "string_literal multiline_string_literal"),
        (.interpolation, "interpolation"), (.binary, "binary_expression"),
        (.assignment, "property_declaration assignment"), (.function, "function_declaration lambda_literal"),
        (.arguments, "value_arguments"), (.labelled, "value_argument"),
        (.constant, "number_literal float_literal character_literal"),
        (.wrapper, "parenthesized_expression as_expression unary_expression"),
        (.parameter, "parameter"), (.branch, "if_expression while_statement"),
        (.exit, "return_expression throw_expression"),
        (.importing, "import"), (.iteration, "for_statement"),
    ]

    private static let ruby: [(Role, String)] = [
        (.call, "call"), (.subscripted, "element_reference"),
        (.name, "identifier constant instance_variable global_variable class_variable self"),
        (.member, "scope_resolution"), (.string, "string subshell heredoc_body regex"),
        (.interpolation, "interpolation"), (.joined, "chained_string"), (.binary, "binary"),
        (.truth, "unary"), (.assignment, "assignment"), (.augmented, "operator_assignment"),
        (.function, "method singleton_method block do_block lambda"), (.arguments, "argument_list"),
        (.labelled, "pair"), (.spread, "hash_splat_argument splat_argument"),
        (.constant, "integer float true false nil simple_symbol hash_key_symbol"), (.collection, "array hash"),
        (.wrapper, "parenthesized_statements"), (.conditional, "conditional"),
        (.branch, "if unless if_modifier unless_modifier while"),
        (.exit, "return next break"), (.iteration, "for"),
    ]

    private static let php: [(Role, String)] = [
        (
            .call,
            "function_call_expression member_call_expression nullsafe_member_call_expression scoped_call_expression object_creation_expression"
        ),
        (.member, "member_access_expression class_constant_access_expression scoped_property_access_expression"),
        (.subscripted, "subscript_expression"), (.name, "variable_name name qualified_name"),
        (.string, "string encapsed_string heredoc shell_command_expression"), (.binary, "binary_expression"),
        (.truth, "unary_op_expression"),
        (.assignment, "assignment_expression"), (.augmented, "augmented_assignment_expression"),
        (.function, "function_definition method_declaration anonymous_function arrow_function"),
        (.arguments, "arguments"), (.labelled, "array_element_initializer"),
        (.constant, "integer float boolean null"), (.collection, "array_creation_expression"),
        (.wrapper, "parenthesized_expression cast_expression argument"), (.conditional, "conditional_expression"),
        (.parameter, "simple_parameter"), (.branch, "if_statement while_statement"),
        (.exit, "return_statement throw_expression exit_statement continue_statement break_statement"),
        (.importing, "namespace_use_clause"), (.iteration, "foreach_statement"),
    ]

    private static let swift: [(Role, String)] = [
        (.call, "call_expression"), (.member, "navigation_expression"),
        (.name, "simple_identifier type_identifier self_expression"),
        (.string, "line_string_literal multi_line_string_literal raw_string_literal"),
        (.interpolation, "interpolated_expression raw_str_interpolation"), (.binary, "additive_expression"),
        (.truth, "comparison_expression equality_expression prefix_expression"),
        (.assignment, "property_declaration assignment"),
        (.function, "function_declaration lambda_literal init_declaration"), (.arguments, "value_arguments"),
        (.labelled, "value_argument"),
        (.constant, "integer_literal boolean_literal real_literal hex_literal bin_literal"),
        (.collection, "array_literal dictionary_literal"),
        (.wrapper, "try_expression await_expression postfix_expression as_expression tuple_expression"),
        (.conditional, "ternary_expression"), (.parameter, "parameter"),
        (.branch, "if_statement guard_statement while_statement"), (.exit, "control_transfer_statement"),
        (.importing, "import_declaration"), (.iteration, "for_statement"),
    ]

    private static let rust: [(Role, String)] = [
        (.call, "call_expression macro_invocation"),
        (.member, "field_expression scoped_identifier scoped_type_identifier"),
        (.subscripted, "index_expression"), (.name, "identifier type_identifier self crate"),
        (.string, "string_literal raw_string_literal"), (.binary, "binary_expression"),
        (.assignment, "let_declaration assignment_expression const_item static_item"),
        (.augmented, "compound_assignment_expr"), (.function, "function_item closure_expression"),
        (.arguments, "arguments token_tree"), (.constant, "integer_literal float_literal boolean_literal char_literal"),
        (.collection, "array_expression tuple_expression"),
        (
            .wrapper,
            "parenthesized_expression await_expression try_expression reference_expression type_cast_expression unary_expression"
        ),
        (.parameter, "parameter"), (.branch, "if_expression while_expression"),
        (.exit, "return_expression continue_expression break_expression"), (.importing, "use_declaration"),
        (.iteration, "for_expression"),
    ]

    private static let c: [(Role, String)] = [
        (.call, "call_expression"), (.member, "field_expression"), (.subscripted, "subscript_expression"),
        (.name, "identifier"), (.string, "string_literal"), (.joined, "concatenated_string"),
        (.binary, "binary_expression"), (.truth, "unary_expression"),
        (.assignment, "init_declarator assignment_expression"), (.function, "function_definition"),
        (.arguments, "argument_list"), (.constant, "number_literal char_literal true false null sizeof_expression"),
        (.collection, "initializer_list"),
        (.wrapper, "parenthesized_expression cast_expression pointer_expression"),
        (.conditional, "conditional_expression"), (.parameter, "parameter_declaration"),
        (.branch, "if_statement while_statement"),
        (.exit, "return_statement goto_statement continue_statement break_statement"),
    ]

    private static let cpp: [(Role, String)] = [
        (.member, "qualified_identifier"), (.string, "raw_string_literal"), (.function, "lambda_expression"),
        (.call, "new_expression"), (.iteration, "for_range_loop"), (.exit, "throw_statement"),
    ]

    private static let bash: [(Role, String)] = [
        (.call, "command"), (.name, "variable_name command_name word"), (.string, "string raw_string ansi_c_string"),
        (.interpolation, "expansion simple_expansion command_substitution"), (.joined, "concatenation"),
        (.assignment, "variable_assignment"), (.function, "function_definition"), (.constant, "number"),
        (.branch, "if_statement while_statement elif_clause"), (.iteration, "for_statement"),
    ]

    private static let hcl: [(Role, String)] = [
        (.call, "function_call"), (.name, "identifier"), (.string, "string_lit template_expr quoted_template"),
        (.interpolation, "template_interpolation"), (.binary, "binary_operation"), (.assignment, "attribute"),
        (.constant, "numeric_lit bool_lit null_lit"), (.collection, "tuple object"),
        (.wrapper, "expression literal_value collection_value"), (.conditional, "conditional"),
    ]
}
