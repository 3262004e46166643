import Synchronization

/// A pattern that is compiled when it is first needed, once for all threads.
///
/// The interpreted and the machine-code form are kept apart, so that small input never pays for the second.
package final class LazyPattern: Sendable {
    package let source: String
    package let options: Pattern.Options
    private let compiled = Mutex<(plain: Pattern?, fast: Pattern?)>((nil, nil))

    /// From here on the compilation to machine code pays for itself.
    package static let jitBytes = 100_000

    package init(_ source: String, options: Pattern.Options = Pattern.Options()) {
        self.source = source
        self.options = options
    }

    /// Whether any form has been compiled.
    package var isCompiled: Bool { compiled.withLock { $0.plain != nil || $0.fast != nil } }

    /// The pattern, in the form that is cheapest for about `bytes` bytes of text.
    package func pattern(forBytes bytes: Int = 0) throws(PatternError) -> Pattern {
        let result: Result<Pattern, PatternError> = compiled.withLock { forms in
            let isFast = bytes >= LazyPattern.jitBytes
            if let known = isFast ? forms.fast : forms.plain { return .success(known) }
            do throws(PatternError) {
                var options = options
                if isFast { options.isJIT = true }
                let made = try Pattern(source, options: options)
                if isFast { forms.fast = made } else { forms.plain = made }
                return .success(made)
            } catch {
                return .failure(error)
            }
        }
        return try result.get()
    }
}
