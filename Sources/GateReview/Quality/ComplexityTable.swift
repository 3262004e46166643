import GateSyntax

/// What each node kind of a grammar adds to cognitive complexity.
struct ComplexityTable {
    enum Role {
        case none
        /// A loop, a switch, a catch, a conditional expression: one, one for each level, and a level deeper.
        case structure
        /// An `if`: the same, unless it follows an `else`.
        case branch
        /// `elif`, `goto`: one.
        case flat
        /// The word `else`.
        case otherwise
        /// A function inside the function: a level deeper.
        case function
        /// `&&`, `||`.
        case logical
        /// `break`, `continue`: one where they name a label.
        case jump
        case call
    }

    /// Names of kinds, with spaces between.
    struct Names {
        var structures = ""
        var branches = ""
        var flat = ""
        var functions = ""
        var logical = "binary_expression"
        var jumps = "break_statement continue_statement"
        var calls = "call_expression"
        var elseClauses = "else_clause"
        /// Branches whose `else` says nothing: Swift's guard.
        var freeElse = ""
        /// Structures in which `else` is the last case.
        var switches = ""
        var brackets = "parenthesized_expression"
    }

    private let roles: [Role]
    private let elseClauses: Set<UInt16>
    private let freeElse: Set<UInt16>
    private let switches: Set<UInt16>
    private let brackets: Set<UInt16>

    /// nil for a language without functions.
    static func of(_ tree: SyntaxTree) -> ComplexityTable? {
        names(of: tree.language).map { ComplexityTable($0, kinds: tree.kinds) }
    }

    private init(_ names: Names, kinds: KindTable) {
        var roles = [Role](repeating: .none, count: kinds.names.count)
        func set(_ words: String, _ role: Role) {
            for word in words.split(separator: " ") {
                if let kind = kinds.kind(String(word)) { roles[Int(kind)] = role }
            }
        }
        set(names.structures, .structure)
        set(names.branches, .branch)
        set(names.flat, .flat)
        set(names.functions, .function)
        set(names.logical, .logical)
        set(names.jumps, .jump)
        set(names.calls, .call)
        for isNamed in [false, true] {
            if let word = kinds.kind("else", isNamed: isNamed), roles[Int(word)] == .none,
                !names.elseClauses.split(separator: " ").contains("else") || !isNamed
            {
                roles[Int(word)] = .otherwise
            }
        }
        self.roles = roles
        func numbers(_ words: String) -> Set<UInt16> {
            Set(words.split(separator: " ").compactMap { kinds.kind(String($0)) })
        }
        elseClauses = numbers(names.elseClauses)
        freeElse = numbers(names.freeElse)
        switches = numbers(names.switches)
        brackets = numbers(names.brackets)
    }

    func role(_ kind: UInt16) -> Role { Int(kind) < roles.count ? roles[Int(kind)] : .none }
    func isElseClause(_ kind: UInt16) -> Bool { elseClauses.contains(kind) }
    func hasFreeElse(_ kind: UInt16) -> Bool { freeElse.contains(kind) }
    func isSwitch(_ kind: UInt16) -> Bool { switches.contains(kind) }
    func isBracket(_ kind: UInt16) -> Bool { brackets.contains(kind) }

    static func names(of language: Language) -> Names? {
        switch language {
        case .python: python
        case .javascript, .typescript, .tsx: script
        case .go: go
        case .java: java
        case .kotlin: kotlin
        case .swift: swift
        case .rust: rust
        case .c: c(cpp: false)
        case .cpp: c(cpp: true)
        case .ruby: ruby
        case .php: php
        case .bash: bash
        case .dockerfile, .hcl, .yaml: nil
        }
    }

    private static let python = Names(
        structures:
            "for_statement while_statement except_clause except_group_clause conditional_expression match_statement",
        branches: "if_statement", flat: "elif_clause", functions: "function_definition lambda",
        logical: "boolean_operator", jumps: "", calls: "call")
    private static let script = Names(
        structures:
            "for_statement for_in_statement while_statement do_statement catch_clause ternary_expression switch_statement",
        branches: "if_statement",
        functions:
            "arrow_function function function_expression function_declaration generator_function generator_function_declaration method_definition"
    )
    private static let go = Names(
        structures: "for_statement expression_switch_statement type_switch_statement select_statement",
        branches: "if_statement", flat: "goto_statement", functions: "func_literal", elseClauses: "")
    private static let java = Names(
        structures:
            "for_statement enhanced_for_statement while_statement do_statement catch_clause ternary_expression switch_expression switch_statement",
        branches: "if_statement", functions: "lambda_expression method_declaration", calls: "method_invocation",
        elseClauses: "")
    private static let kotlin = Names(
        structures: "for_statement while_statement do_while_statement catch_block when_expression",
        branches: "if_expression", functions: "lambda_literal anonymous_function function_declaration",
        logical: "binary_expression conjunction_expression disjunction_expression", jumps: "", elseClauses: "")
    private static let swift = Names(
        structures:
            "for_statement while_statement repeat_while_statement catch_block switch_statement ternary_expression",
        branches: "if_statement guard_statement", functions: "lambda_literal function_declaration",
        logical: "conjunction_expression disjunction_expression", jumps: "", elseClauses: "",
        freeElse: "guard_statement", brackets: "tuple_expression")
    private static let rust = Names(
        structures: "for_expression while_expression loop_expression match_expression", branches: "if_expression",
        functions: "closure_expression function_item", jumps: "break_expression continue_expression")
    private static func c(cpp: Bool) -> Names {
        Names(
            structures: "for_statement while_statement do_statement switch_statement conditional_expression"
                + (cpp ? " for_range_loop catch_clause" : ""),
            branches: "if_statement", flat: "goto_statement", functions: cpp ? "lambda_expression" : "", jumps: "")
    }
    private static let ruby = Names(
        structures:
            "for while until case case_match rescue conditional while_modifier until_modifier rescue_modifier",
        branches: "if unless if_modifier unless_modifier", flat: "elsif", functions: "block do_block lambda method",
        logical: "binary", jumps: "", calls: "call", elseClauses: "else", switches: "case case_match",
        brackets: "parenthesized_statements")
    private static let php = Names(
        structures:
            "for_statement foreach_statement while_statement do_statement switch_statement match_expression catch_clause conditional_expression",
        branches: "if_statement", flat: "else_if_clause goto_statement",
        functions: "anonymous_function arrow_function function_definition", jumps: "",
        calls: "function_call_expression")
    private static let bash = Names(
        structures: "for_statement c_style_for_statement while_statement case_statement", branches: "if_statement",
        flat: "elif_clause", functions: "function_definition", logical: "list", jumps: "", calls: "")

    /// Names that a grammar lacks; a test keeps it to those of other versions.
    static func unknownNames(_ language: Language, kinds: KindTable) -> [String] {
        guard let names = names(of: language) else { return [] }
        return [
            names.structures, names.branches, names.flat, names.functions, names.logical, names.jumps, names.calls,
            names.elseClauses, names.freeElse, names.switches, names.brackets,
        ].flatMap { $0.split(separator: " ").map(String.init) }.filter { kinds.kind($0) == nil }
    }
}
