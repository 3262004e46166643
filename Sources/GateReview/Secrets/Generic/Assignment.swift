/// A value as text, and how a name is given it.
struct Assignment {
    enum Form {
        /// `name = "value"`, `name: value` and the like.
        case given
        /// `name == "value"`.
        case compared
        /// `put("name", "value")`.
        case argument
        /// `name("value")`.
        case call
        /// `--name value`.
        case option
        /// `<name>value</name>`, `<x name="name" value="value"/>`.
        case element
        /// `lookup(name) || "value"`, `${NAME:-value}`.
        case fallback
        /// `name "value"`, `name value` at the start of a line.
        case spaced
        /// `?name=value&`, `;name=value;` inside a longer text.
        case inline
    }

    let value: Range<Int>
    let form: Form
    let isQuoted: Bool
    /// Whether other text is joined to the value: `"ab" + x`.
    let isJoined: Bool
    /// Whether words follow on the line, as in a sentence.
    let isInSentence: Bool
    /// The text after a comma in the same brackets: `auth("user", "password")`.
    var second: Range<Int>?
    /// Whether the name of an `argument` opens its brackets, as in `put("name", "value")` and not in a list of words.
    var isFirst = true
}
