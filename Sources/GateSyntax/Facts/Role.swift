/// What a node kind is for in any language; a kind may have several.
struct Role: OptionSet, Sendable {
    let rawValue: UInt32

    static let call = Role(rawValue: 1 << 0)
    static let member = Role(rawValue: 1 << 1)
    static let subscripted = Role(rawValue: 1 << 2)
    static let name = Role(rawValue: 1 << 3)
    static let string = Role(rawValue: 1 << 4)
    static let interpolation = Role(rawValue: 1 << 5)
    /// Strings beside one another, without an operator.
    static let joined = Role(rawValue: 1 << 6)
    static let binary = Role(rawValue: 1 << 7)
    static let assignment = Role(rawValue: 1 << 8)
    /// `+=`: adds to what was there.
    static let augmented = Role(rawValue: 1 << 9)
    static let function = Role(rawValue: 1 << 10)
    static let arguments = Role(rawValue: 1 << 11)
    /// `name=value`, `name: value`, `key => value`.
    static let labelled = Role(rawValue: 1 << 12)
    static let spread = Role(rawValue: 1 << 13)
    /// Numbers, booleans, null.
    static let constant = Role(rawValue: 1 << 14)
    /// Arrays, tuples, maps, sets as written.
    static let collection = Role(rawValue: 1 << 15)
    /// What stands for its one child: brackets, `await`, casts.
    static let wrapper = Role(rawValue: 1 << 16)
    static let conditional = Role(rawValue: 1 << 17)
    static let parameter = Role(rawValue: 1 << 18)
    /// `if`, `while`: a body that runs under a condition.
    static let branch = Role(rawValue: 1 << 19)
    /// `return`, `raise`, `continue`: ends the way through a block.
    static let exit = Role(rawValue: 1 << 20)
    static let importing = Role(rawValue: 1 << 21)
    /// `for x in xs`: the left side takes elements of the right.
    static let iteration = Role(rawValue: 1 << 22)
    /// Its value is a truth, never text.
    static let truth = Role(rawValue: 1 << 23)
    static let type = Role(rawValue: 1 << 24)
}

/// The roles of a grammar's kinds, and the fields in which parts stand; data, one row a language in `DialectTables`.
final class Dialect: Sendable {
    private let roles: [Role]
    let callee: [UInt16]
    let receiver: [UInt16]
    let object: [UInt16]
    let property: [UInt16]
    let left: [UInt16]
    let right: [UInt16]
    let arguments: [UInt16]
    let label: [UInt16]
    let value: [UInt16]
    let condition: [UInt16]
    let type: [UInt16]
    let operatorField: UInt16
    /// What stands between the parts of a dotted name of a type or module: `.` or `::`.
    let language: Language

    init(_ language: Language, kinds: KindTable) {
        self.language = language
        var roles = [Role](repeating: [], count: kinds.names.count)
        for (role, names) in DialectTables.roles(language) {
            for name in names.split(separator: " ") {
                if let kind = kinds.kind(String(name)) { roles[Int(kind)].formUnion(role) }
                if role == .constant || role == .exit, let kind = kinds.kind(String(name), isNamed: false) {
                    roles[Int(kind)].formUnion(role)
                }
            }
        }
        self.roles = roles
        func fields(_ names: String) -> [UInt16] { names.split(separator: " ").compactMap { kinds.field(String($0)) } }
        callee = fields("function constructor macro")
        receiver = fields(language == .php ? "object scope" : "object receiver")
        object = fields("object value operand receiver argument target scope path")
        property = fields("attribute property field suffix name method")
        left = fields("left name pattern declarator target variable alias")
        right = fields("right value result")
        arguments = fields("arguments")
        label = fields("name key label")
        value = fields("value")
        condition = fields("condition")
        type = fields("type")
        operatorField = kinds.field("operator") ?? 0
    }

    func roles(_ kind: UInt16) -> Role { Int(kind) < roles.count ? roles[Int(kind)] : [] }

    /// Names in the tables that a grammar lacks; a test keeps it empty.
    static func unknownNames(_ language: Language, kinds: KindTable) -> [String] {
        DialectTables.roles(language).flatMap { $0.1.split(separator: " ").map(String.init) }.filter {
            kinds.kind($0) == nil && kinds.kind($0, isNamed: false) == nil
        }
    }
}
