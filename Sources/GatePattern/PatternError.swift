import CPCRE2

/// Why a pattern could not be compiled or matched.
package struct PatternError: Error, Sendable, Equatable {
    package enum Code: Sendable {
        /// The pattern itself is wrong.
        case syntax
        /// The text made the pattern work harder than the limits allow.
        case limit
        /// A UTF-8 pattern met text that is not UTF-8.
        case malformedText
        case memory
        case other
    }

    package let code: Code
    /// Lower case; never holds the text that was searched.
    package let message: String

    init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }

    /// What `pcre2_match` returned.
    init(status: Int32) {
        switch status {
        case PCRE2_ERROR_MATCHLIMIT, PCRE2_ERROR_DEPTHLIMIT, PCRE2_ERROR_HEAPLIMIT, PCRE2_ERROR_JIT_STACKLIMIT:
            code = .limit
        case PCRE2_ERROR_UTF8_ERR21...PCRE2_ERROR_UTF8_ERR1: code = .malformedText
        case PCRE2_ERROR_NOMEMORY: code = .memory
        default: code = .other
        }
        message = "pattern: \(PatternError.words(for: status))"
    }

    /// PCRE2's own words for an error number.
    static func words(for status: Int32) -> String {
        var buffer = [UInt8](repeating: 0, count: 256)
        let count = pcre2_get_error_message_8(status, &buffer, buffer.count)
        return count > 0 ? String(decoding: buffer[..<Int(count)], as: UTF8.self) : "error \(status)"
    }
}
