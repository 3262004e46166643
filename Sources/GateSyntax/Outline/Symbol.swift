/// A named piece of a source file: a function, a method, a type, a module.
package struct Symbol: Sendable, Equatable {
    package enum Kind: String, Sendable {
        /// A block of HCL, named by its type and labels.
        case block
        case `class`
        case constructor
        case enumeration
        /// Members for a type that stands elsewhere (Swift's `extension`, Rust's `impl`).
        case `extension`
        case function
        case interface
        case macro
        case method
        /// A namespace, a Ruby module, a Rust `mod`.
        case module
        /// A computed property.
        case property
        case structure

        /// Whether a function that stands directly in it is a method.
        var hasMethods: Bool {
            switch self {
            case .class, .enumeration, .extension, .interface, .structure: true
            case .block, .constructor, .function, .macro, .method, .module, .property: false
            }
        }

        /// Whether it has parameters and a body that runs.
        package var isCallable: Bool {
            switch self {
            case .constructor, .function, .macro, .method, .property: true
            case .block, .class, .enumeration, .extension, .interface, .module, .structure: false
            }
        }
    }

    /// As the language means it, or as its convention has it (`_name`, a capital in Go, `export`); what a surrounding
    /// symbol hides is not counted in.
    package enum Visibility: String, Sendable { case `public`, protected, `internal`, `private` }

    package struct Parameter: Sendable, Equatable {
        /// As written, a pattern too; empty where there is none.
        package let name: String
        /// What a caller writes, where that differs (Swift); `_` for nothing.
        package let label: String?
        package let type: String?
        /// The default value as written.
        package let fallback: String?
    }

    package let kind: Kind
    package let name: String
    /// The names of the symbols around it, outermost first, and its own.
    package let path: [String]
    package let visibility: Visibility
    package let parameters: [Parameter]
    /// Byte offsets of the text, with decorators, attributes and `export`, without the doc comment.
    package let span: Range<Int>
    /// The 1-based lines of `span`.
    package let lines: ClosedRange<Int>
    /// nil for a declaration without one.
    package let body: Range<Int>?
    /// The comment before it, or the string that is its documentation.
    package let documentation: Range<Int>?
    /// The place of its node in the tree.
    package let place: Int
    /// The symbol around it, by its index in the outline.
    package let parent: Int?

    package var qualifiedName: String { path.joined(separator: ".") }
}
