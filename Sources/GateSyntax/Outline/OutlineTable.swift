/// How a language writes what an outline holds: data alone, `OutlineBuilder` reads it.
///
/// Kinds and fields are the names of the language's grammar; a test holds every one of them to it.
struct OutlineTable: Sendable {
    /// Where the name of a symbol stands.
    enum Name: Sendable {
        case field(String)
        /// The innermost of nested `declarator` fields, which must have parameters on the way (C, C++).
        case declarator
        /// Its last component, `x.y.name = function` (JavaScript).
        case target(String)
        /// The same for all: what a language calls its constructors.
        case fixed(String)
        /// The type and the labels before the body (HCL).
        case labels
        /// A field, or a fixed word where it is empty.
        case optional(String, String)
    }

    struct Row: Sendable {
        let node: String
        let symbol: Symbol.Kind
        let name: Name
        var parameters: Parameters = .field("parameters")
        /// Fields or kinds of the child that is the body; the first that is there counts.
        var bodies = ["body"]
        /// The child whose kind decides: nothing where it is not in `values`, else that symbol, with the child's
        /// parameters and body.
        var value: (field: String, kinds: [String: Symbol.Kind])?
        /// A keyword among the node's children that decides what kind of symbol it is.
        var keywords: [String: Symbol.Kind] = [:]
        /// The type that a method belongs to from outside (Go).
        var receiver: String?
        /// Only with a body: without one the node only names a type.
        var needsBody = false
        /// Not inside a function: there it is likelier something else.
        var isNeverLocal = false
        /// Its members are public where this field is there (Rust's `impl Trait for`).
        var publicWith: String?
    }

    enum Parameters: Sendable {
        case none
        case field(String)
        /// Of the nested declarators (C, C++).
        case declarator
        /// The child of this kind (Kotlin).
        case child(String)
        /// Children of the node itself (Swift).
        case own
    }

    /// How one kind of parameter is written.
    struct ParameterRow: Sendable {
        enum Part: Sendable {
            case none
            case field(String)
            /// The second child of that field.
            case second(String)
            /// The node itself.
            case whole
            /// The first named child, the last.
            case first, last
            /// The innermost of nested `declarator` fields.
            case declarator
            /// What remains of the node without its name and its default.
            case rest
        }

        let node: String
        let name: Part
        var type: Part = .none
        var fallback: Part = .none
        var label: String?
    }

    var rows: [Row]
    var parameters: [ParameterRow] = []
    /// Nodes that belong to the symbol in them.
    var wrappers: [String] = []
    /// Nodes before a symbol that belong to it (attributes that are siblings).
    var leaders: [String] = []
    var comments = ["comment"]
    /// How a comment begins that documents what follows; empty: every one does.
    var documentation: [String] = []
    /// The first string of the body documents the symbol (Python).
    var hasDocStrings = false
    var visibility: VisibilityTable
    /// What divides the components of a qualified name.
    var separators: [String] = ["::", "."]
    /// Functions in a module are its methods (Ruby).
    var modulesHaveMethods = false
    /// Methods that make a value of their type; `nil` among them: those named as their type (C++).
    var constructors: Set<String?> = []
    /// Name of an anonymous type that a declaration around it names (C's `typedef struct {} name;`).
    var namer: (node: String, field: String)?
    /// A declaration without a body that qualifies all that follows (PHP's `namespace A\B;`).
    var openScope: String?
}

/// What makes a symbol visible.
struct VisibilityTable: Sendable {
    enum Convention: Sendable {
        case none
        /// `_x` is internal, `__x` private, `__x__` public.
        case underscores
        /// A capital is public, else internal.
        case capitals
        /// `#x` is private.
        case hash
    }

    /// Words among the node's first children, or in `holders` among them.
    var words: [String: Symbol.Visibility] = [:]
    var holders: [String] = []
    var otherwise: Symbol.Visibility
    /// Members of these, where no word says otherwise.
    var members: [Symbol.Kind: Symbol.Visibility] = [:]
    var convention = Convention.none
    /// Nodes that change it for what follows in their parent (C++'s `public:`, Ruby's `private`).
    var section: (node: String, parent: String)?
    var sectionWords: [String: Symbol.Visibility] = [:]
    /// A node around the symbol that makes it public.
    var exporter: String?
    /// A call whose argument is the symbol (Ruby's `private def`), and the field that names it.
    var call: (node: String, field: String)?
}
