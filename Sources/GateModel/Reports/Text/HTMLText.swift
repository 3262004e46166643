/// Text for an HTML page: made visible, and nothing in it is markup.
package enum HTMLText {
    /// `text` for element content and for attribute values in double quotes.
    package static func escaped(_ text: String, keepsTabs: Bool = false) -> String {
        var result = ""
        for scalar in VisibleText.of(text, keepsTabs: keepsTabs).unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "'": result += "&#39;"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    /// As `escaped`, with what stands between two backticks as `<code>`.
    package static func prose(_ text: String) -> String {
        let parts = text.split(separator: "`", omittingEmptySubsequences: false)
        guard parts.count > 1, parts.count % 2 == 1 else { return escaped(text) }
        return parts.enumerated().map { index, part in
            index.isMultiple(of: 2) ? escaped(String(part)) : "<code>\(escaped(String(part)))</code>"
        }.joined()
    }
}
